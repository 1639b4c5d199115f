import { formatProblemLine } from '../../problems/formatProblem.ts';
import type { Problem } from '../../problems/Problem.ts';
import type { Played, Table } from './PlayCommand.ts';
import { post } from './Session.ts';

/** Posts an event or several, or says what is wrong with them. */
export function posted({ session, now }: Table, body: unknown): Played {
  const read = post(session, body, now);
  return read.ok ? { session: read.value } : refused(read.problems);
}

export function refused(problems: readonly Problem[]): Played {
  return { lines: problems.map(formatProblemLine), quiet: true, failed: true };
}

export function told(line: string): Played {
  return { lines: [line], quiet: true };
}

export function failed(line: string): Played {
  return { lines: [line], quiet: true, failed: true };
}
