import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { readTime } from '../../../src/conversation/readTime.ts';
import { pointerTo } from '../../../src/problems/pointer.ts';
import { ProblemError, type Problem } from '../../../src/problems/Problem.ts';
import type { FileChanges } from '../../service/authoring/filesAfter.ts';
import { fullPath, PATHS_EXPECTED } from '../../service/authoring/flowPaths.ts';
import type { ExpectedRevision } from '../../service/refusals.ts';
import { readIfMatch } from '../headers.ts';

/** What the routes of flows have in common in reading requests. */

/** A draft with a few files as text; the largest flow that can be loaded is larger, and comes in several changes. */
export const FILES_BODY_LIMIT = 10 * 1024 * 1024;

export const flowParam = Type.Object({ id: Type.String({ minLength: 1, maxLength: 200, description: 'The flow' }) });
export const filesQuery = Type.Optional(Type.Literal('all', { description: 'The files that the flow shares with others too' }));

/** @throws ProblemError `invalid-data` */
export function readBodyTime(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = readTime(text);
  if (time !== undefined) return time;
  throw new ProblemError({
    code: 'invalid-data',
    args: { reason: `${name} must be an ISO 8601 time with its zone, such as 2026-01-05T10:00:00Z` },
    pointer: `/${name}`,
  });
}

/**
 * Changes of files as a body has them: texts, JSON, or null.
 * @throws ProblemError `invalid-data` with every path that a version may not have
 */
export function readFileChanges(flow: string, files: Readonly<Record<string, unknown>> | undefined): FileChanges {
  const changes = new Map<string, string | null>();
  const problems: Problem[] = [];
  for (const [path, content] of Object.entries(files ?? {})) {
    const full = fullPath(flow, path);
    if (full === null) problems.push({ code: 'invalid-data', args: { reason: PATHS_EXPECTED }, pointer: pointerTo('/files', path) });
    else changes.set(full, content === null || typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
  const [first, ...more] = problems.slice(0, 20);
  if (first !== undefined) throw new ProblemError(first, ...more);
  return changes;
}

/**
 * The revision that a writer has seen.
 * @throws ProblemError `precondition-required` where the header is missing
 */
export function requireIfMatch(request: FastifyRequest, what: string): ExpectedRevision {
  const expected = readIfMatch(request);
  if (expected === undefined) throw new ProblemError({ code: 'precondition-required', args: { what } });
  return expected;
}
