import { readTime } from '../../src/conversation/readTime.ts';
import { ProblemError } from '../../src/problems/Problem.ts';

/**
 * A time in a query, milliseconds since the epoch; undefined where there is none.
 * @throws ProblemError `invalid-data`
 */
export function readQueryTime(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = readTime(text);
  if (time !== undefined) return time;
  const reason = `${name} must be an ISO 8601 time with its zone, such as 2026-01-05T10:00:00Z`;
  throw new ProblemError({ code: 'invalid-data', args: { reason }, pointer: `/${name}`, file: 'query' });
}
