import { nearestName } from '../problems/nearestName.ts';
import type { BundleSource } from '../flow/validation/BundleSource.ts';
import type { Check, CheckProblem } from './Check.ts';
import { checks } from './checks.ts';
import { subjectOf } from './subjectOf.ts';
import type { CheckFolder } from './CheckSubject.ts';

/** What one check said of a flow. */
export interface Checked {
  readonly check: Check;
  readonly problem: CheckProblem;
}

/** What a check may say of one flow; who has made so many mistakes of a kind is told enough. */
const MOST_OF_A_CHECK = 200;

/** All that the checks find in one flow in which validation found nothing, in files of its own and in those that it shares. */
export function checkFlow(flow: string, source: BundleSource, folder: CheckFolder, list: readonly Check[] = checks): readonly Checked[] {
  const subject = subjectOf(flow, source, folder);
  const found: Checked[] = [];
  for (const check of list) {
    const seen = new Set<string>();
    check.check(subject, (problem) => {
      const key = keyOf(problem);
      if (seen.size >= MOST_OF_A_CHECK || seen.has(key)) return;
      seen.add(key);
      found.push({ check, problem: withSuggestion(problem) });
    });
  }
  return found;
}

/** The same place with the same code is the same finding, whichever flow it was found with. */
export function keyOf({ code, file, pointer }: CheckProblem): string {
  return `${code} ${file}#${pointer}`;
}

function withSuggestion({ known, ...problem }: CheckProblem): CheckProblem {
  if (known === undefined || problem.suggestion !== undefined) return problem;
  const suggestion = nearestName(String(problem.args?.name ?? ''), known);
  return suggestion === undefined ? problem : { ...problem, suggestion };
}
