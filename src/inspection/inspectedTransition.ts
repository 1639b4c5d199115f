import { findTarget } from '../flow/findTarget.ts';
import type { WalkedMachine, WalkedState, WalkedTransition } from '../flow/walkMachine.ts';
import type { InspectedTransition } from './InspectorMessage.ts';

/** A transition that was taken, as XState writes its own into JSON: states by their ids, `eventType` the type that was heard. */
export function inspectedTransition(machine: WalkedMachine, transition: WalkedTransition, type: string): InspectedTransition {
  const { kind, source, target, guard, actions, pointer } = transition;
  const found = target === undefined ? undefined : findTarget(machine, source, target);
  return {
    eventType: kind === 'always' ? '' : type,
    source: idOf(machine, source),
    ...(found === undefined ? {} : { target: [idOf(machine, found)] }),
    ...(guard === undefined ? {} : { guard: { type: guard.type, params: guard.params } }),
    actions: actions.map(({ type: name, params }) => ({ type: name, params })),
    pointer,
  };
}

function idOf(machine: WalkedMachine, { node, path }: WalkedState): string {
  if (typeof node.id === 'string') return `#${node.id}`;
  return path === '' ? `#${machine.id}` : `#${machine.id}.${path}`;
}
