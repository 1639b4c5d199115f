import type { Graph, GraphEdge, GraphNode } from './Graph.ts';

/**
 * A graph seen from further away: states deeper than `depth` are not shown, and what leads to or from them leads to or from
 * the state around them that is. Depth 1 shows the outermost states only. What then stays in a state is left out.
 */
export function foldGraph(graph: Graph, depth: number): Graph {
  const shownAs = new Map<string, string>();
  let size = 0;
  const fold = (node: GraphNode, level: number, shown: string): GraphNode => {
    shownAs.set(node.id, shown);
    if (level > 0 && level <= depth) size += 1;
    const children = node.children.map((child) => fold(child, level + 1, level < depth ? child.id : shown));
    if (level < depth || children.length === 0) return { ...node, children };
    return { ...node, kind: 'atomic', children: [], initial: null, say: node.say ?? firstSpeech(node) };
  };
  const root = fold(graph.root, 0, '');
  const edges = graph.edges.flatMap((edge) => foldEdge(edge, shownAs));
  return { ...graph, root, edges, size };
}

/** What is said where a state begins, if the state itself says nothing. */
function firstSpeech(node: GraphNode): GraphNode['say'] {
  let found: GraphNode | undefined = node;
  while (found !== undefined && found.say === null) {
    const { initial, children }: GraphNode = found;
    found = children.find(({ id }) => id === initial);
  }
  return found?.say ?? null;
}

function foldEdge(edge: GraphEdge, shownAs: ReadonlyMap<string, string>): GraphEdge[] {
  const source = shownAs.get(edge.source) ?? edge.source;
  const target = edge.target === null ? null : (shownAs.get(edge.target) ?? edge.target);
  const isFolded = source !== edge.source || target !== edge.target;
  return isFolded && (target === null || source === target) ? [] : [{ ...edge, source, target }];
}
