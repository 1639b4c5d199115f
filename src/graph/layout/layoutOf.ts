import elkjs, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Arrow, Box, Drawing, Line } from '../Drawing.ts';
import type { Layout, PlacedArrow, PlacedBox } from './Layout.ts';
import { broken, ROOM, sizeOfBox, sizeOfLines } from './sizes.ts';

/** The page around a drawing. */
const MARGIN = 16;
const INSIDE = 16;

const OPTIONS: Readonly<Record<string, string>> = Object.freeze({
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  // The same drawing gives the same layout.
  'elk.randomSeed': '1',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.padding': `[top=${MARGIN},left=${MARGIN},bottom=${MARGIN},right=${MARGIN}]`,
});

const SPACING: Readonly<Record<string, string>> = Object.freeze({
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '3',
  'elk.spacing.nodeSelfLoop': '12',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
});

/**
 * Finds a place for everything in a drawing with ELK, the layout engine of Eclipse: layers from left to right, boxes within
 * boxes, arrows at right angles, and room for what is written on them. The same drawing gives the same places.
 */
export async function layoutOf(drawing: Drawing): Promise<Layout> {
  const lines = new Map<string, readonly Line[]>();
  const graph: ElkNode = {
    id: 'page',
    layoutOptions: { ...OPTIONS, ...SPACING },
    children: drawing.boxes.map((box) => elkNode(box, lines)),
    edges: drawing.arrows.map((arrow) => elkEdge(arrow, lines)),
  };
  // A CommonJS module: what it exports by default is one step further in.
  const laid: ElkNode = await new elkjs.default().layout(graph);
  const arrows = new Map((laid.edges ?? []).map((edge) => [edge.id, edge]));
  return {
    drawing,
    width: Math.ceil(laid.width ?? 0),
    height: Math.ceil(laid.height ?? 0),
    boxes: placedBoxes(drawing.boxes, laid.children ?? [], null, lines),
    arrows: drawing.arrows.map((arrow) => placedArrow(arrow, arrows.get(arrow.id), lines.get(arrow.id) ?? [])),
  };
}

function elkNode(box: Box, lines: Map<string, readonly Line[]>): ElkNode {
  const own = broken(box.lines);
  lines.set(box.id, own);
  const size = sizeOfBox(box, own);
  if (box.children.length === 0) return { id: box.id, ...size };
  const padding = `[top=${size.height + ROOM},left=${INSIDE},bottom=${INSIDE},right=${INSIDE}]`;
  return {
    id: box.id,
    layoutOptions: {
      ...SPACING,
      'elk.padding': padding,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${size.width},${size.height})`,
    },
    children: box.children.map((child) => elkNode(child, lines)),
  };
}

function elkEdge(arrow: Arrow, lines: Map<string, readonly Line[]>): ElkExtendedEdge {
  const own = broken(arrow.lines);
  lines.set(arrow.id, own);
  const labels = own.length === 0 ? [] : [{ text: arrow.id, ...sizeOfLines(own), layoutOptions: { 'elk.edgeLabels.placement': 'CENTER' } }];
  return { id: arrow.id, sources: [arrow.from], targets: [arrow.to], labels };
}

function placedBoxes(
  boxes: readonly Box[],
  laid: readonly ElkNode[],
  parent: string | null,
  lines: ReadonlyMap<string, readonly Line[]>,
): PlacedBox[] {
  const byId = new Map(laid.map((node) => [node.id, node]));
  return boxes.flatMap((box) => {
    const node = byId.get(box.id);
    const { x = 0, y = 0, width = 0, height = 0 } = node ?? {};
    const placed: PlacedBox = { box, parent, lines: lines.get(box.id) ?? [], ...rounded({ x, y, width, height }) };
    return [placed, ...placedBoxes(box.children, node?.children ?? [], box.id, lines)];
  });
}

function placedArrow(arrow: Arrow, edge: ElkExtendedEdge | undefined, lines: readonly Line[]): PlacedArrow {
  const points = (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
  const label = edge?.labels?.[0];
  const { x = 0, y = 0, width = 0, height = 0 } = label ?? {};
  return {
    arrow,
    points: points.map(rounded),
    label: label === undefined ? null : { ...rounded({ x, y, width, height }), lines },
  };
}

/** Tenths of a pixel are enough, and their digits are the same wherever they are computed. */
function rounded<T extends object>(numbers: T): T {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Math.round((value as number) * 10) / 10])) as T;
}
