import type { Finding, Violation } from '../conversation/Guidance.ts';
import type { ContactRecord, ContactStep } from './ContactRecord.ts';
import { dueAt } from './dueAt.ts';

/** A rule that was broken, by a fact or in a text, and not excused. */
export interface ScoredBreach {
  readonly rule: string;
  readonly step: ContactStep;
  readonly violation: Violation | null;
  readonly finding: Finding | null;
  /** It merely informs: a hint, or a rule that a setting has softened to one. */
  readonly informs: boolean;
}

/**
 * In the order in which they happened. What carried out the top recommendation is excused and counts for nothing: rules of lower rank that it
 * broke, and what is found in its words, such as one that the standard phrases of a long contact repeat.
 */
export function breachesOf({ steps }: ContactRecord): readonly ScoredBreach[] {
  return steps.flatMap((step): ScoredBreach[] => {
    const { violations, findings } = step.record;
    if (violations.length === 0 && findings.length === 0) return [];
    return [
      ...violations
        .filter(({ excused }) => !excused)
        .map((violation) => ({ rule: violation.rule, step, violation, finding: null, informs: violation.severity === 'info' })),
      ...ownFindings(step).map((finding) => ({
        rule: finding.rule,
        step,
        violation: null,
        finding,
        informs: finding.severity === 'info',
      })),
    ];
  });
}

/** What is found in the agent's own words: not in those of the phrase that stood on top. A phrase whose blanks nobody filled is not to be said so. */
function ownFindings({ record, before }: ContactStep): readonly Finding[] {
  const { type, data, findings, at } = record;
  if (type !== 'agent.says' || findings.length === 0) return findings;
  const due = dueAt(before, at);
  if (due === null || (due.blanks ?? []).length > 0) return findings;
  if (typeof data.text !== 'string') return data.phrase === due.phrase ? [] : findings;
  const [from, to] = placeIn(data.text, [due.text, ...due.variants]);
  return findings.filter(({ span }) => span[0] < from || span[1] > to);
}

/** Where one of these stands in a text, an opening word before it or not; nowhere where none does. */
function placeIn(text: string, phrases: readonly string[]): readonly [from: number, to: number] {
  for (const phrase of phrases) {
    // The first letter is small where the phrase does not begin the text.
    const rest = phrase.slice(1);
    const at = rest === '' ? -1 : text.indexOf(rest) - 1;
    if (at >= 0 && text.charAt(at).toLowerCase() === phrase.charAt(0).toLowerCase()) return [at, at + phrase.length];
  }
  return [0, -1];
}
