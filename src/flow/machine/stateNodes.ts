import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** All state nodes of a machine, outer ones first. */
export function stateNodes({ root }: AnyStateMachine): AnyStateNode[] {
  const all = [root];
  for (let i = 0; i < all.length; i++) all.push(...Object.values((all[i] as AnyStateNode).states));
  return all;
}

/** The event types that a machine hears in some state; what is `{}` is forbidden, not heard. */
export function typesHeard(machine: AnyStateMachine): ReadonlySet<string> {
  return new Set(stateNodes(machine).flatMap((node) => (node.ownEvents as string[]).filter((type) => !type.startsWith('xstate.'))));
}

/** The event types that a machine forbids in some state: a transition on them carries `violate`. */
export function typesGuarded(machine: AnyStateMachine): ReadonlySet<string> {
  const guarded = new Set<string>();
  for (const node of stateNodes(machine)) {
    for (const [type, transitions] of node.transitions) {
      if (transitions.some((transition) => transition.actions.some((action) => (action as { type?: string }).type === 'violate'))) guarded.add(type);
    }
  }
  return guarded;
}
