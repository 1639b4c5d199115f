import type { Decision, Guidance } from '../../../src/conversation/Guidance.ts';

/** Guidance for who has to know by heart what to say: where the contact stands, and nothing of what would be right. */
export function hiddenGuidance(guidance: Guidance): Guidance {
  return {
    conversation: guidance.conversation,
    ...{ say: null, also: [], moves: [], actions: {}, reminders: [], violations: [], findings: [], recognised: [] },
    ...{ tasks: [], timers: [], counters: {}, metrics: {}, missing: [], facts: guidance.facts },
  };
}

/** The answer to a check for the same: whether, but not what instead. */
export function hiddenDecision({ decision }: Decision): Decision {
  return { decision, rule: null, reason: null, say: null, findings: [] };
}
