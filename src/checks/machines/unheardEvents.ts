import { isRecord, textOf, type WalkedState } from '../../flow/walkMachine.ts';
import type { Check } from '../Check.ts';
import { around } from '../graph/roads.ts';
import { typesLeft } from '../graph/verdicts.ts';

/** What a machine raises some machine hears, unless the engine itself acts upon it. */
export const unheardRaise: Check = {
  name: 'unheard-raise',
  codes: ['unheard-raise'],
  mustHoldFor: 'every-flow',
  check({ index }, report) {
    const heard = new Set(
      index.machines.flatMap(({ walked }) => walked.transitions.flatMap((transition) => (transition.kind === 'on' ? typesLeft(transition) : []))),
    );
    for (const machine of index.machines) {
      for (const { type, params, pointer } of machine.walked.actions) {
        const name = type === 'raise' ? textOf(params.event) : undefined;
        if (name === undefined || heard.has(name)) continue;
        report({ code: 'unheard-raise', args: { name }, ...machine.placeOf(`${pointer}/params/event`) });
      }
    }
  },
};

const ANSWERS = ['customer.agrees', 'customer.disagrees'];

/** A state that keeps a question open hears an answer, for it goes to nobody else. */
export const unheardAnswer: Check = {
  name: 'unheard-answer',
  codes: ['unheard-answer'],
  mustHoldFor: 'every-flow',
  check({ index, graphOf }, report) {
    for (const machine of index.machines) {
      const { reachable } = graphOf(machine);
      for (const state of machine.walked.states) {
        const meta = state.node.meta as unknown;
        if (!isRecord(meta) || meta.question !== true || !reachable.has(state)) continue;
        const inside = insideOf(state);
        const heard = new Set(
          [...inside, ...around(state)].flatMap(({ transitions }) => transitions.flatMap((one) => (one.kind === 'on' ? typesLeft(one) : []))),
        );
        if (!ANSWERS.some((answer) => heard.has(answer)))
          report({ code: 'unheard-answer', args: { state: state.path }, ...machine.placeOf(state.pointer) });
      }
    }
  },
};

/** A state and all that lies in it. */
function insideOf(state: WalkedState): readonly WalkedState[] {
  const inside = [state];
  for (const each of inside) for (const child of each.children.values()) inside.push(child);
  return inside;
}
