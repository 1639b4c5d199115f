import type { WalkedState } from '../../flow/walkMachine.ts';
import type { Check } from '../Check.ts';
import { around, metaOf, roadsOf } from '../graph/roads.ts';

/**
 * A state of the flow that waits for the agent to say something recommends something to say. The agent's own moves that
 * need no words, such as marking a matter as resolved, may be waited for in silence.
 */
export const silentStates: Check = {
  name: 'silent-states',
  codes: ['silent-state'],
  mustHoldFor: 'every-flow',
  check(subject, report) {
    const { flow } = subject.index;
    const { leaves, endings } = roadsOf(subject);
    for (const leaf of leaves) {
      if (endings.has(leaf) || isSpoken(leaf) || !waitsForWords(leaf)) continue;
      report({ code: 'silent-state', args: { state: leaf.path }, ...flow.placeOf(leaf.pointer) });
    }
  },
};

function isSpoken(leaf: WalkedState): boolean {
  const say = metaOf(leaf, 'say');
  const also = metaOf(leaf, 'also');
  return (
    typeof say === 'string' || metaOf(leaf, 'knowledge') === true || metaOf(leaf, 'content') === true || (Array.isArray(also) && also.length > 0)
  );
}

/** Only the agent's words lead on from it; where the customer's do, it is the customer's turn. */
function waitsForWords(leaf: WalkedState): boolean {
  const own = leaf.transitions.filter(({ kind, target }) => kind === 'on' && target !== undefined);
  const isMoved = around(leaf).some(({ transitions }) => transitions.some(({ kind }) => kind === 'after' || kind === 'always'));
  return own.length > 0 && !isMoved && own.every(({ trigger }) => trigger === 'agent.says');
}
