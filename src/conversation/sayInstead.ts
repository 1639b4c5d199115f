import type { Finding, Say } from './Guidance.ts';
import { offeredBy } from '../text/lint/offeredBy.ts';
import { sayOf } from './sayOf.ts';
import type { Run } from './troupe/Run.ts';

/**
 * What to say instead of a text in which something is wrong: the phrase that a finding puts in its place, or the one that
 * its rule advises (NEG-1, SRCH-1, TEXT-9). Null where no finding has one.
 */
export function sayInstead(run: Run, findings: readonly Finding[]): Say | null {
  const matcher = run.from.cast.matchers.get(run.language);
  for (const { rule, replacement } of findings) {
    const phrase = (replacement === null ? undefined : matcher?.(replacement)[0]?.phrase) ?? offeredBy(rule);
    const say = phrase === undefined ? null : sayOf(run, phrase, 'rule', [rule]);
    if (say !== null) return say;
  }
  return null;
}
