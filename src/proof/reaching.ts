import type { Node } from './explore.ts';

/** Every state from which steps lead to one of those that are wanted, these included. */
export function reaching(nodes: readonly Node[], isWanted: (node: Node) => boolean): ReadonlySet<Node> {
  const reached = new Set(nodes.filter(isWanted));
  // The set grows while it is gone through.
  for (const node of reached) for (const before of node.before) reached.add(before);
  return reached;
}
