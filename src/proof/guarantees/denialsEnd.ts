import { check } from '../../conversation/check.ts';
import { guidedActions } from '../../conversation/checkedActions.ts';
import type { CheckedAction } from '../../conversation/Guidance.ts';
import type { Exploration, Node } from '../explore.ts';
import { reaching } from '../reaching.ts';
import type { Slice } from '../Slice.ts';
import type { Broken, Guarantee } from './Guarantee.ts';

/** Whatever is denied now can become allowed: no rule shuts an action out for the rest of a contact. */
export const denialsEnd: Guarantee = {
  code: 'denied-for-ever',
  promise: 'whatever a rule denies, there is a way to be allowed it',
  *ofWhole({ nodes }: Exploration, { subject }: Slice): Iterable<Broken> {
    for (const action of guidedActions) {
      const denied = new Map<Node, string>();
      for (const node of nodes) {
        const rule = denial(node, action, subject.id);
        if (rule !== null) denied.set(node, rule);
      }
      if (denied.size === 0) continue;
      const freed = reaching(nodes, (node) => node.conversation.status === 'open' && !denied.has(node));
      for (const [node, rule] of denied)
        if (!freed.has(node)) yield { code: 'denied-for-ever', args: { action, rule }, key: `${action} ${rule}`, node, step: null };
    }
  },
};

function denial({ conversation }: Node, action: CheckedAction, machine: string): string | null {
  if (conversation.status === 'ended') return null;
  const { decision, rule } = check(conversation, { action }, conversation.at);
  return decision === 'deny' && rule !== null && machine !== '' ? rule : null;
}
