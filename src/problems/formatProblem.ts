import { PROBLEM_CODES } from './codes.ts';
import type { Problem } from './Problem.ts';

/** One sentence for a person: what is wrong, where it can be said, and the nearest right name. */
export function formatProblem(problem: Problem): string {
  const message = fill(PROBLEM_CODES[problem.code].message, problem.args ?? {});
  return problem.suggestion === undefined ? message : `${message}. Did you mean "${problem.suggestion}"?`;
}

/** The same with file and pointer in front, for a terminal or a log. */
export function formatProblemLine(problem: Problem): string {
  const place = [problem.file, problem.pointer ? `#${problem.pointer}` : ''].filter(Boolean).join('');
  return `${place ? `${place}: ` : ''}${formatProblem(problem)} [${problem.code}]`;
}

function fill(template: string, args: Readonly<Record<string, string | number | boolean>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = args[name];
    return value === undefined ? place : String(value);
  });
}
