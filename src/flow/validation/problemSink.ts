import { nearestName } from '../../problems/nearestName.ts';
import type { Problem } from '../../problems/Problem.ts';
import type { Finding } from './Validation.ts';

/** Collects problems: each once, and no more than a person would read, so that a hostile file costs no more than a bad one. */
export interface ProblemSink {
  readonly problems: readonly Problem[];
  readonly full: boolean;
  readonly add: (finding: Finding) => void;
}

export const MOST_PROBLEMS = 200;

export function problemSink(limit = MOST_PROBLEMS): ProblemSink {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  return {
    problems,
    get full() {
      return problems.length >= limit;
    },
    add: ({ known, ...problem }) => {
      if (problems.length >= limit) return;
      const key = JSON.stringify([problem.code, problem.file, problem.pointer, problem.args]);
      if (seen.has(key)) return;
      seen.add(key);
      const suggestion = problem.suggestion ?? (known === undefined ? undefined : nearestName(String(problem.args?.name ?? ''), known));
      problems.push(suggestion === undefined ? problem : { ...problem, suggestion });
    },
  };
}
