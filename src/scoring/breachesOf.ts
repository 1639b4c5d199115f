import type { Finding, Violation } from '../conversation/Guidance.ts';
import type { ContactRecord, ContactStep } from './ContactRecord.ts';

/** A rule that was broken, by a fact or in a text, and not excused. */
export interface ScoredBreach {
  readonly rule: string;
  readonly step: ContactStep;
  readonly violation: Violation | null;
  readonly finding: Finding | null;
  /** It merely informs: a hint, or a rule that a setting has softened to one. */
  readonly informs: boolean;
}

/** In the order in which they happened. What carried out the top recommendation is excused and counts for nothing. */
export function breachesOf({ steps }: ContactRecord): readonly ScoredBreach[] {
  return steps.flatMap((step): ScoredBreach[] => {
    const { violations, findings } = step.record;
    if (violations.length === 0 && findings.length === 0) return [];
    return [
      ...violations
        .filter(({ excused }) => !excused)
        .map((violation) => ({ rule: violation.rule, step, violation, finding: null, informs: violation.severity === 'info' })),
      ...findings.map((finding) => ({ rule: finding.rule, step, violation: null, finding, informs: finding.severity === 'info' })),
    ];
  });
}
