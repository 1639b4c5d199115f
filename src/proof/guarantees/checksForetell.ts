import { advance } from '../../conversation/advance.ts';
import { check } from '../../conversation/check.ts';
import { guidedFact } from '../../conversation/checkableFact.ts';
import { guidedActions, type CheckRequest } from '../../conversation/checkedActions.ts';
import type { Conversation, Turn } from '../../conversation/Conversation.ts';
import type { DecisionKind, Severity, Violation } from '../../conversation/Guidance.ts';
import type { Taken } from '../explore.ts';
import type { Broken, Guarantee } from './Guarantee.ts';

const ANSWERS: Readonly<Record<Severity, DecisionKind>> = { block: 'deny', warn: 'warn', info: 'allow' };
const WORST: readonly Severity[] = ['block', 'warn', 'info'];

/** What a check answers is what the fact does: it never allows a violation, and never forbids what is none. */
export const checksForetell: Guarantee = {
  code: 'check-misleads',
  promise: 'no check allows what would be a violation, and none forbids what would be none',
  *ofStep(taken: Taken): Iterable<Broken> {
    const { from, event, turn, node, step } = taken;
    if (event === null || step.kind !== 'event') return;
    const request = requestOf(from, event.type, event.data);
    if (request === null) return;
    const misled = misleads(from, request, turn);
    if (misled !== null) yield { code: 'check-misleads', args: misled, key: `${misled.action} ${misled.rule}`, node, step };
  },
};

/** What a check says of an action against what its fact did; null where they agree. */
export function misleads(
  from: Conversation,
  request: CheckRequest,
  turn: Turn,
): Readonly<Record<'action' | 'rule' | 'decision' | 'fact', string>> | null {
  const { decision, rule } = check(from, request, from.at);
  const broken = turn.records.flatMap(({ violations }) => violations.filter(({ excused }) => !excused));
  const worst = worstOf(broken);
  const expected = worst === undefined ? 'allow' : ANSWERS[worst.severity];
  if (decision === expected) return null;
  return { action: request.action, rule: worst?.rule ?? rule ?? '', decision, fact: expected };
}

function worstOf(violations: readonly Violation[]): Violation | undefined {
  return WORST.map((severity) => violations.find((violation) => violation.severity === severity)).find((found) => found !== undefined);
}

/** The check whose fact an event is. */
export function requestOf({ channel }: Conversation, type: string, data: Readonly<Record<string, unknown>>): CheckRequest | null {
  if (type === 'agent.says') {
    if (typeof data.phrase !== 'string' || data.text !== undefined) return null;
    return { action: 'send', phrase: data.phrase, ...(data.attachments === undefined ? {} : { attachments: data.attachments as readonly string[] }) };
  }
  const action = guidedActions.find((name) => {
    const fact = guidedFact(name, channel);
    return (
      fact.type === type &&
      Object.keys(data).length === Object.keys(fact.data).length &&
      Object.entries(fact.data).every(([key, value]) => data[key] === value)
    );
  });
  return action === undefined ? null : { action };
}

/** What doing an action would do, without doing it. */
export function dryRun(conversation: Conversation, type: string, data: Readonly<Record<string, unknown>>): Turn {
  return advance(conversation, [{ id: null, type, at: conversation.at, data }])[1];
}
