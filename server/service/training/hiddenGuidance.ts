import type { Decision, Guidance } from '../../../src/conversation/Guidance.ts';
import type { Answer } from '../ServiceOptions.ts';

/** Guidance for who has to know by heart what to say: where the contact stands, and nothing of what would be right. */
export function hiddenGuidance(guidance: Guidance): Guidance {
  return {
    conversation: guidance.conversation,
    ...{ say: null, also: [], moves: [], actions: {}, reminders: [], violations: [], findings: [], recognised: [] },
    ...{ tasks: [], timers: [], counters: {}, metrics: {}, missing: [], facts: guidance.facts },
  };
}

/** The same of an answer that is text already. */
export function withHiddenGuidance({ revision, body }: Answer): Answer {
  return { revision, body: JSON.stringify(hiddenGuidance(JSON.parse(body) as Guidance)) };
}

/** The answer to a check for the same: whether, but not what instead. */
export function hiddenDecision({ decision }: Decision): Decision {
  return { decision, rule: null, reason: null, say: null, findings: [] };
}
