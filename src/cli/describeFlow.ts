import type { Cast } from '../flow/Cast.ts';

/** A flow in one line: its version, what is in it, and the hash that conversations are pinned to. */
export function describeFlow({ bundle, hash }: Pick<Cast, 'bundle' | 'hash'>): string {
  const { id, version, meta } = bundle.flow;
  const languages = meta.languages ?? [];
  const rules = `${bundle.rules.length} rule machines`;
  return `${id}@${version}: ${countStates(bundle.flow)} states, ${Object.keys(bundle.catalogue).length} phrases in ${languages.join(' ')}, ${rules}, hash ${hash}`;
}

interface Node {
  readonly states?: Readonly<Record<string, Node>>;
}

/** Without recursion: a flow has up to 10,000 states. */
function countStates(root: Node): number {
  const found = Object.values(root.states ?? {});
  // The list grows while it is gone through.
  for (const node of found) found.push(...Object.values(node.states ?? {}));
  return found.length;
}
