import type { Arrow, Box, Drawing } from './Drawing.ts';
import type { Graph, GraphEdge, GraphNode } from './Graph.ts';
import { linesOfArrow, linesOfNode, type Detail } from './lines.ts';
import { legendOf, NO_MARKS, type Mark, type Marks } from './Marks.ts';

/** A node with what is around it, and the names of the boxes that stand for it. */
interface Place {
  readonly node: GraphNode;
  readonly parent: Place | null;
  readonly depth: number;
  readonly box: string;
  /** Transitions that stay in it. */
  readonly inside: GraphEdge[];
  /** It hears something that leads to a state of its own, from wherever it is. */
  anywhere: boolean;
}

interface Draft {
  readonly places: ReadonlyMap<string, Place>;
  readonly arrows: Map<string, { readonly from: string; readonly to: string; readonly edges: GraphEdge[] }>;
  readonly marks: Marks;
  readonly detail: Detail;
}

/** How a graph is drawn. */
export interface DrawingOptions {
  readonly marks?: Marks;
  readonly detail?: Detail;
}

/**
 * Lays out what is drawn: transitions between the same two states become one arrow, those that stay become lines of their
 * state, and what leads from a state to one inside of it starts at a box "anywhere" of its own, for an arrow cannot leave
 * a box inwards. Arrows to a state around the source end where that state begins.
 */
export function drawingOf(graph: Graph, { marks = NO_MARKS, detail = 'full' }: DrawingOptions = {}): Drawing {
  const draft: Draft = { places: placesOf(graph.root), arrows: new Map(), marks, detail };
  for (const edge of graph.edges) addEdge(draft, edge);
  const root = draft.places.get('') as Place;
  const arrows: Arrow[] = [...beginnings(draft), ...[...draft.arrows.values()].map((arrow) => arrowOf(arrow, draft))];
  return {
    id: graph.id,
    description: describe(graph),
    boxes: [boxOf(draft, root, graph.id)],
    arrows: arrows.map((arrow, index) => ({ ...arrow, id: `e${index}` })),
    legend: legendOf(marks),
    violates: graph.edges.some(({ violates }) => violates.length > 0),
  };
}

function placesOf(root: GraphNode): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const queue: { node: GraphNode; parent: Place | null }[] = [{ node: root, parent: null }];
  // The list grows while it is gone through.
  for (const { node, parent } of queue) {
    const depth = parent === null ? 0 : parent.depth + 1;
    const place: Place = { node, parent, depth, box: `s${places.size}`, inside: [], anywhere: false };
    places.set(node.id, place);
    for (const child of node.children) queue.push({ node: child, parent: place });
  }
  return places;
}

function addEdge({ places, arrows }: Draft, edge: GraphEdge): void {
  const source = places.get(edge.source);
  const target = edge.target === null ? undefined : places.get(edge.target);
  if (source === undefined) return;
  const way = target === undefined ? null : wayBetween(source, target);
  if (way === null) {
    source.inside.push(edge);
    return;
  }
  if (way.anywhere) source.anywhere = true;
  const key = `${way.from} ${way.to}`;
  const known = arrows.get(key);
  if (known) known.edges.push(edge);
  else arrows.set(key, { from: way.from, to: way.to, edges: [edge] });
}

/** Null where there is nothing to be drawn but a line in the source. */
function wayBetween(source: Place, target: Place): { readonly from: string; readonly to: string; readonly anywhere: boolean } | null {
  if (source === target) return source.node.children.length === 0 ? { from: source.box, to: source.box, anywhere: false } : null;
  if (isInside(target, source)) return { from: `${source.box}any`, to: target.box, anywhere: true };
  if (isInside(source, target)) return target.node.initial === null ? null : { from: source.box, to: `${target.box}start`, anywhere: false };
  return { from: source.box, to: target.box, anywhere: false };
}

function isInside(inner: Place, outer: Place): boolean {
  let place: Place | null = inner;
  while (place !== null && place.depth > outer.depth) place = place.parent;
  return place === outer;
}

function boxOf(draft: Draft, place: Place, title: string): Box {
  const { node, box, anywhere } = place;
  const children = node.children.map((child) => boxOf(draft, draft.places.get(child.id) as Place, child.key));
  const plain = { state: node.id, lines: [], children: [], mark: null };
  if (anywhere) children.unshift({ ...plain, id: `${box}any`, kind: 'anywhere', title: 'anywhere' });
  if (node.initial !== null) children.unshift({ ...plain, id: `${box}start`, kind: 'initial', title: '' });
  return {
    id: box,
    state: node.id,
    kind: node.kind,
    title,
    lines: linesOfNode(node, place.inside, draft.detail),
    children,
    mark: draft.marks.nodes?.get(node.id) ?? null,
  };
}

function beginnings({ places }: Draft): Arrow[] {
  return [...places.values()].flatMap(({ node, box }) => {
    const initial = node.initial === null ? undefined : places.get(node.initial);
    return initial === undefined ? [] : [{ id: '', from: `${box}start`, to: initial.box, edges: [], lines: [], violates: false, mark: null }];
  });
}

function arrowOf({ from, to, edges }: { from: string; to: string; edges: readonly GraphEdge[] }, { marks, detail }: Draft): Arrow {
  return {
    id: '',
    from,
    to,
    edges: edges.map(({ id }) => id),
    lines: linesOfArrow(edges, detail),
    violates: edges.every(({ violates }) => violates.length > 0),
    mark: commonMark(edges, marks),
  };
}

/** An arrow is painted where all that it stands for is painted alike; else it stays as it is. */
function commonMark(edges: readonly GraphEdge[], marks: Marks): Mark | null {
  const found = new Set(edges.map(({ id }) => marks.edges?.get(id) ?? null));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function describe({ id, description, root, edges, size }: Graph): string {
  const moves = edges.filter(({ target }) => target !== null).length;
  const begins = root.initial === null ? '' : `, beginning at ${root.initial}`;
  return `${description === '' ? id : `${id}: ${description}`}. ${size} states and ${moves} ways between them${begins}.`;
}
