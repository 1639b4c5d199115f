import { severityOf } from '../problems/codes.ts';
import { formatProblem } from '../problems/formatProblem.ts';
import type { Problem } from '../problems/Problem.ts';
import { REMEDIES } from '../problems/remedies.ts';
import type { CheckFinding } from './CheckFinding.ts';
import type { Fix } from './Fix.ts';
import { LineIndex } from './places/LineIndex.ts';
import { rangesOf } from './places/rangesOf.ts';

type Placed = Pick<CheckFinding, 'line' | 'column' | 'endLine' | 'endColumn'>;

const BEGINNING: Placed = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * Problems as findings, each with line and column in the text of its file; in the order of files and places. A file is
 * gone through only if there is something to find in it, and once. `textOf` gives undefined for a file that was not read.
 */
export function placeFindings(problems: readonly (Problem & { readonly fix?: Fix })[], textOf: (file: string) => string | undefined): CheckFinding[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const file = problem.file ?? '';
    byFile.set(file, [...(byFile.get(file) ?? []), problem]);
  }
  const findings: CheckFinding[] = [];
  for (const [file, ones] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const placeOf = placesIn(textOf(file), ones);
    const placed = ones.map((problem) => findingOf(problem, placeOf(problem)));
    findings.push(...placed.sort((a, b) => a.line - b.line || a.column - b.column));
  }
  return findings;
}

function placesIn(text: string | undefined, problems: readonly Problem[]): (problem: Problem) => Placed {
  if (text === undefined) return () => BEGINNING;
  const ranges = rangesOf(
    text,
    problems.map(({ pointer = '' }) => pointer),
  );
  const lines = new LineIndex(text);
  return ({ code, args, pointer = '' }) => {
    // Where JSON breaks off there are no pointers; the reader has told the place.
    if (code === 'file-malformed' && typeof args?.line === 'number' && typeof args.column === 'number') {
      return { line: args.line, column: args.column, endLine: args.line, endColumn: args.column };
    }
    const range = ranges.get(pointer) ?? { start: 0, end: 0 };
    const { line, column } = lines.placeOf(range.start);
    const end = lines.placeOf(range.end);
    return { line, column, endLine: end.line, endColumn: end.column };
  };
}

function findingOf(problem: Problem & { readonly fix?: Fix }, place: Placed): CheckFinding {
  return {
    code: problem.code,
    severity: severityOf(problem.code),
    file: problem.file ?? '',
    pointer: problem.pointer ?? '',
    ...place,
    message: formatProblem(problem),
    explanation: REMEDIES[problem.code],
    suggestion: problem.suggestion ?? null,
    fix: problem.fix ?? null,
  };
}
