import type { Box, Drawing, Line } from './Drawing.ts';
import type { Layout, PlacedArrow, PlacedBox, Point } from './layout/Layout.ts';
import { layoutOf } from './layout/layoutOf.ts';
import { LINE_HEIGHT, ROOM, TEXT_SIZE, TITLE_HEIGHT, TITLE_SIZE } from './layout/sizes.ts';
import { styleSheet } from './styleSheet.ts';
import { textWidth } from './textWidth.ts';
import { xmlText } from './xmlText.ts';

const LEGEND_HEIGHT = 34;
const SWATCH = 14;
const CORNER = 6;

/**
 * A drawing as one SVG that needs nothing else: type and colours stand in it, light and dark by the reader's own choice,
 * with a title and a description for those who cannot see it. The same drawing gives the same bytes.
 */
export async function svgOf(drawing: Drawing): Promise<string> {
  return svgOfLayout(await layoutOf(drawing));
}

/** The same, of a drawing that has its places already. */
export function svgOfLayout(layout: Layout): string {
  const { drawing } = layout;
  const entries = legendEntries(drawing);
  const width = Math.max(layout.width, entries.at(-1)?.end ?? 0);
  const height = layout.height + (entries.length > 0 ? LEGEND_HEIGHT : 0);
  const id = `sufler-${drawing.id.replace(/[^A-Za-z0-9_-]/g, '-')}`;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="${id}-title">${xmlText(drawing.id)}</title>`,
    `<desc id="${id}-desc">${xmlText(drawing.description)}</desc>`,
    `<style>${styleSheet(drawing.legend.map(({ mark }) => mark))}</style>`,
    '<defs>',
    ...['plain', 'violate'].map(
      (name) =>
        `<marker id="${id}-${name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="head ${name}" d="M0 0.5 8 4 0 7.5z"/></marker>`,
    ),
    '</defs>',
    `<rect class="page" width="${width}" height="${height}"/>`,
    ...layout.boxes.map(boxElement),
    ...layout.arrows.map((arrow) => arrowElement(arrow, id)),
    ...layout.arrows.flatMap(labelElement),
    ...legendElements(entries, layout.height),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function boxElement(placed: PlacedBox): string {
  const { box, x, y, width, height, lines } = placed;
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (box.kind === 'initial') return `<circle class="initial" cx="${number(middle.x)}" cy="${number(middle.y)}" r="${number(width / 2)}"/>`;
  const frame = `<rect class="frame" x="${x}" y="${y}" width="${width}" height="${height}" rx="${CORNER}"/>`;
  const inner =
    box.kind === 'final'
      ? `<rect class="inner" x="${number(x + 3)}" y="${number(y + 3)}" width="${number(width - 6)}" height="${number(height - 6)}" rx="4"/>`
      : '';
  const title = text(x + ROOM, y + TITLE_HEIGHT - 4, box.kind === 'anywhere' ? TEXT_SIZE : TITLE_SIZE, 'title', titleOf(box));
  const rule =
    lines.length > 0
      ? `<path class="rule" d="M${x} ${number(y + TITLE_HEIGHT + 4)}h${width}"/>${textLines(lines, x + ROOM, y + TITLE_HEIGHT + 6)}`
      : '';
  const mark = box.mark === null ? '' : ` mark-${box.mark}`;
  return `<g class="box ${box.kind}${mark}" data-state="${xmlText(box.state)}">${frame}${inner}${title}${rule}</g>`;
}

function titleOf({ kind, title }: Box): string {
  return kind === 'history' ? `${title} (H)` : title;
}

function arrowElement({ arrow, points }: PlacedArrow, id: string): string {
  if (points.length < 2) return '';
  const mark = arrow.mark === null ? '' : ` mark-${arrow.mark}`;
  const tone = arrow.violates ? 'violate' : 'plain';
  const told = arrow.lines.length === 0 ? '' : `<title>${xmlText(arrow.lines.map((line) => line.text).join('\n'))}</title>`;
  return `<g class="arrow ${tone}${mark}" data-edges="${xmlText(arrow.edges.join(' '))}"><path d="${pathOf(points)}" marker-end="url(#${id}-${tone})"/>${told}</g>`;
}

function labelElement({ arrow, label }: PlacedArrow): string[] {
  if (label === null) return [];
  const mark = arrow.mark === null ? '' : ` mark-${arrow.mark}`;
  return [
    `<g class="label${mark}"><rect x="${label.x}" y="${label.y}" width="${label.width}" height="${label.height}"/>${textLines(label.lines, label.x, label.y)}</g>`,
  ];
}

function textLines(lines: readonly Line[], x: number, y: number): string {
  return lines.map((line, index) => text(x, y + (index + 1) * LINE_HEIGHT - 4, TEXT_SIZE, line.tone, line.text)).join('');
}

function text(x: number, y: number, size: number, tone: string, words: string): string {
  return `<text class="${tone}" x="${number(x)}" y="${number(y)}" font-size="${size}">${xmlText(words)}</text>`;
}

/** Right angles with round corners. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const steps = rest.map((point, index) => {
    const before = points[index] as Point;
    const after = rest[index + 1];
    if (after === undefined) return `L${point.x} ${point.y}`;
    const into = towards(point, before);
    const out = towards(point, after);
    return `L${number(into.x)} ${number(into.y)}Q${point.x} ${point.y} ${number(out.x)} ${number(out.y)}`;
  });
  return `M${first.x} ${first.y}${steps.join('')}`;
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

interface LegendEntry {
  readonly x: number;
  readonly end: number;
  readonly name: string;
  readonly words: string;
}

function legendEntries({ legend, violates }: Drawing): readonly LegendEntry[] {
  const rows = [
    ...legend.map(({ mark, means }) => ({ name: `mark-${mark}`, words: means })),
    ...(violates ? [{ name: 'violate', words: 'breaks a rule' }] : []),
  ];
  let x = ROOM;
  return rows.map((row) => {
    const at = x;
    x += SWATCH + 6 + textWidth(row.words, TEXT_SIZE) + ROOM * 2;
    return { ...row, x: at, end: x };
  });
}

function legendElements(entries: readonly LegendEntry[], top: number): string[] {
  return entries.map(
    ({ x, name, words }) =>
      `<g class="legend ${name}"><rect class="swatch" x="${x}" y="${top}" width="${SWATCH}" height="${SWATCH}" rx="3"/>${text(x + SWATCH + 6, top + 11, TEXT_SIZE, 'event', words)}</g>`,
  );
}

function number(value: number): number {
  return Math.round(value * 10) / 10;
}
