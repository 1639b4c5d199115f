import { breachEvidence } from './evidence.ts';
import type { Judge } from './judgeOf.ts';
import type { KnockOut } from './Score.ts';
import type { Scorecard } from './Scorecard.ts';

/** What knocks the contact out, each with the rule that did and every breach of it. What merely informs knocks nobody out. */
export function knockOutsOf({ knockOuts }: Scorecard, { breaches, view }: Judge): KnockOut[] {
  const { channel, direction } = view.record.conversation;
  return knockOuts.flatMap(({ id, rules, times = 1, channels, directions }): KnockOut[] => {
    if (channels?.includes(channel) === false || directions?.includes(direction) === false) return [];
    const broken = breaches.filter(({ rule, informs }) => !informs && rules.includes(rule));
    const decisive = broken[times - 1];
    if (decisive === undefined) return [];
    return [{ id, rule: decisive.rule, evidence: broken.map((breach) => breachEvidence(breach, 1)) }];
  });
}
