/** What a strict reader of the part of DOT that we write finds; throws at anything else. */
export interface DotGraph {
  /** Nodes with the clusters around them, innermost last. */
  readonly nodes: ReadonlyMap<string, readonly string[]>;
  readonly edges: readonly { readonly from: string; readonly to: string; readonly attributes: ReadonlyMap<string, string> }[];
}

const QUOTED = String.raw`"(?:[^"\\\n]|\\[\\"n])*"`;
const VALUE = `(?:${QUOTED}|[a-z0-9_.]+|cluster_\\w+|TB|l)`;
const ATTRIBUTES = `\\[\\w+=${VALUE}(?:, \\w+=${VALUE})*\\]`;
const NODE = new RegExp(`^(\\w+) ${ATTRIBUTES};$`);
const EDGE = new RegExp(`^(\\w+) -> (\\w+)(?: (${ATTRIBUTES}))?;$`);
const CLUSTER = /^subgraph (cluster_\w+) \{$/;
const SETTINGS = new RegExp(`^(?:\\w+=${VALUE};? ?)+$`);

export function readDot(text: string): DotGraph {
  const [head, ...rest] = text.trimEnd().split('\n');
  if (!new RegExp(`^digraph ${QUOTED} \\{$`).test(head!) || rest.pop() !== '}') throw new Error('not a digraph');
  const nodes = new Map<string, readonly string[]>();
  const edges: { from: string; to: string; attributes: Map<string, string> }[] = [];
  const open: string[] = [];
  for (const raw of rest) {
    const line = raw.trim();
    const edge = EDGE.exec(line);
    const node = NODE.exec(line);
    if (edge) {
      const attributes = new Map([...(edge[3] ?? '').matchAll(/(l(?:head|tail))=(cluster_\w+)/g)].map(([, name, value]) => [name!, value!]));
      edges.push({ from: edge[1]!, to: edge[2]!, attributes });
    } else if (node) {
      if (['graph', 'node', 'edge'].includes(node[1]!)) continue;
      if (nodes.has(node[1]!)) throw new Error(`declared twice: ${raw}`);
      nodes.set(node[1]!, [...open]);
    } else if (CLUSTER.test(line)) open.push(CLUSTER.exec(line)![1]!);
    else if (line === '}') {
      if (open.pop() === undefined) throw new Error('closed without being open');
    } else if (!SETTINGS.test(line)) throw new Error(`not understood: ${raw}`);
  }
  if (open.length > 0) throw new Error('not closed');
  return { nodes, edges };
}
