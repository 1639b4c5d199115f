import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { nodesOf } from './shellOf.ts';
import { stateNodes } from './stateNodes.ts';
import { resolveMachine } from './stepper.ts';

/** XState's value of the state at a dotted path, as far as the path says it. */
export function valueAt(path: string): unknown {
  return path.split('.').reduceRight<unknown>((inner, key) => (inner === undefined ? key : { [key]: inner }), undefined);
}

/** What the history states of a machine remember that was in this state last, as a snapshot keeps it. */
export function historyAt(machine: AnyStateMachine, path: string): Readonly<Record<string, readonly { id: string }[]>> {
  const active = nodesOf(resolveMachine(machine, valueAt(path)));
  const histories = stateNodes(machine).filter((node) => node.type === 'history' && node.parent !== undefined && active.includes(node.parent));
  return Object.fromEntries(histories.map((node) => [node.id, remembered(active, node).map(({ id }) => ({ id }))]));
}

/** A deep one remembers the innermost states, a shallow one those right inside. */
function remembered(active: readonly AnyStateNode[], { history, parent }: AnyStateNode): readonly AnyStateNode[] {
  if (history !== 'deep') return active.filter((node) => node.parent === parent);
  return active.filter((node) => (node.type === 'atomic' || node.type === 'final') && isInside(node, parent));
}

function isInside(node: AnyStateNode, outer: AnyStateNode | undefined): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}
