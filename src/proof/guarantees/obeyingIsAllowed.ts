import { advance } from '../../conversation/advance.ts';
import { check } from '../../conversation/check.ts';
import type { Conversation } from '../../conversation/Conversation.ts';
import { beginRun } from '../../conversation/troupe/Run.ts';
import { whatToSay } from '../../conversation/whatToSay.ts';
import type { Node } from '../explore.ts';
import { assumptionsFor } from '../assumptions.ts';
import type { Slice } from '../Slice.ts';
import type { Step } from '../Step.ts';
import type { Broken, Guarantee } from './Guarantee.ts';

/** What Sufler recommends it never forbids, and holds nothing against whoever does it, whatever is known by then. */
export function obeyingIsAllowed(slice: Slice): Guarantee {
  const assumptions = assumptionsFor(slice);
  return {
    code: 'recommendation-forbidden',
    promise: 'what is recommended is never forbidden, and never held against the agent as what is forbidden',
    *ofState(node: Node): Iterable<Broken> {
      for (const { assumed, apply } of assumptions(node.conversation, 'on', ['agent.says'])) {
        const punished = punishment(apply(node.conversation));
        if (punished === null) continue;
        const step: Step = { kind: 'event', letter: { type: 'agent.says', data: { phrase: punished.phrase } }, assumed };
        yield { code: 'recommendation-forbidden', args: punished, key: `${punished.phrase} ${punished.rule}`, node, step };
      }
    },
  };
}

/** The phrase on top and the rule that forbids it; null where it may be said. */
export function punishment(conversation: Conversation): { phrase: string; rule: string } | null {
  if (conversation.status === 'ended') return null;
  const [say = null] = whatToSay(beginRun(conversation));
  if (say === null || say.phrase === null || say.audience !== 'customer') return null;
  const decision = check(
    conversation,
    { action: 'send', phrase: say.phrase, ...(say.attachments ? { attachments: say.attachments } : {}) },
    conversation.at,
  );
  if (decision.decision === 'deny') return { phrase: say.phrase, rule: decision.rule ?? '' };
  const data = { phrase: say.phrase, ...(say.attachments ? { attachments: say.attachments } : {}) };
  const [, turn] = advance(conversation, [{ id: null, type: 'agent.says', at: conversation.at, data }]);
  const held = turn.records.flatMap(({ violations }) => violations).find(({ excused, severity }) => !excused && severity === 'block');
  return held === undefined ? null : { phrase: say.phrase, rule: held.rule };
}
