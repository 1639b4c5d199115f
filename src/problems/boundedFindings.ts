import type { Severity } from './checkProblems.ts';
import type { ProblemCode } from './codes.ts';
import type { Problem } from './Problem.ts';

/** Something that reading a source found, weighed by its code. */
export interface SourceFinding<Code extends ProblemCode> extends Problem {
  readonly code: Code;
  readonly severity: Severity;
  /** The line of a source that has lines, from 1. */
  readonly line?: number;
}

/** Takes findings of one source as they are made; keeps a bounded number of each kind, and counts all. */
export interface BoundedFindings<Code extends ProblemCode> {
  add(code: Code, place: { readonly pointer?: string; readonly line?: number }, args?: Problem['args']): void;
  readonly list: readonly SourceFinding<Code>[];
  readonly counts: ReadonlyMap<Code, number>;
}

const LONGEST_ARGUMENT = 120;

export function boundedFindings<Code extends ProblemCode>(
  file: string,
  severities: Readonly<Record<Code, Severity>>,
  mostOfAKind: number,
): BoundedFindings<Code> {
  const list: SourceFinding<Code>[] = [];
  const counts = new Map<Code, number>();
  return {
    list,
    counts,
    add(code, place, args = {}) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > mostOfAKind) return;
      const short = Object.fromEntries(
        Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST_ARGUMENT) : value]),
      );
      list.push({ code, severity: severities[code], args: short, file, ...place });
    },
  };
}
