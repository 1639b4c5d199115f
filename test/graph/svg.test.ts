import { describe, expect, it } from 'vitest';
import type { Layout, PlacedBox, Rectangle } from '../../src/graph/layout/Layout.ts';
import { layoutOf } from '../../src/graph/layout/layoutOf.ts';
import { pictureProblem } from '../../src/graph/pictureProblem.ts';
import { svgOf, svgOfLayout } from '../../src/graph/svg.ts';
import { drawn, MACHINES, ODD } from './support/machines.ts';
import { elementsIn, readXml } from './support/readXml.ts';

/** ELK's places are rounded to tenths. */
const SLACK = 0.3;
const DRAWN = ['shop-chat', 'hold', 'callback', 'closing', 'tempo', 'turn-taking'];
const layouts = new Map<string, Layout>();
for (const id of DRAWN) layouts.set(id, await layoutOf(drawn(MACHINES.find((machine) => machine.id === id)!)));
layouts.set('odd', await layoutOf(drawn(ODD)));

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x + SLACK < b.x + b.width && b.x + SLACK < a.x + a.width && a.y + SLACK < b.y + b.height && b.y + SLACK < a.y + a.height;
}

function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x + SLACK >= outer.x &&
    inner.y + SLACK >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width + SLACK &&
    inner.y + inner.height <= outer.y + outer.height + SLACK
  );
}

/** How far a point is from the border of a box. */
function fromBorder({ x, y, width, height }: Rectangle, point: { x: number; y: number }): number {
  const across = Math.max(x - point.x, point.x - x - width, 0);
  const along = Math.max(y - point.y, point.y - y - height, 0);
  if (across > 0 || along > 0) return Math.hypot(across, along);
  return Math.min(point.x - x, x + width - point.x, point.y - y, y + height - point.y);
}

describe.each([...layouts.keys()])('the layout of %s', (id) => {
  const layout = layouts.get(id)!;
  const byId = new Map<string, PlacedBox>(layout.boxes.map((placed) => [placed.box.id, placed]));

  it('has boxes side by side, and inside of those around them, below their headings', () => {
    for (const [index, placed] of layout.boxes.entries()) {
      const parent = placed.parent === null ? { x: 0, y: 0, width: layout.width, height: layout.height } : byId.get(placed.parent)!;
      expect(isInside(placed, parent), `${placed.box.state} in its parent`).toBe(true);
      if (placed.parent !== null) expect(placed.y).toBeGreaterThan(parent.y + 20);
      for (const other of layout.boxes.slice(index + 1))
        if (other.parent === placed.parent) expect(overlap(placed, other), `${placed.box.state} over ${other.box.state}`).toBe(false);
    }
  });

  it('has arrows that begin and end at the borders of their boxes, at right angles', () => {
    for (const { arrow, points } of layout.arrows) {
      expect(points.length).toBeGreaterThan(1);
      expect(fromBorder(byId.get(arrow.from)!, points[0]!), `${arrow.from} to ${arrow.to}`).toBeLessThanOrEqual(SLACK);
      expect(fromBorder(byId.get(arrow.to)!, points.at(-1)!), `${arrow.from} to ${arrow.to}`).toBeLessThanOrEqual(SLACK);
      points.slice(1).forEach((point, index) => {
        const before = points[index]!;
        expect(Math.min(Math.abs(point.x - before.x), Math.abs(point.y - before.y))).toBeLessThanOrEqual(SLACK);
      });
    }
  });

  it('has labels over no box that holds no others, over no other label, and on the page', () => {
    const labels = layout.arrows.flatMap(({ label }) => label ?? []);
    const leaves = layout.boxes.filter(({ box }) => box.children.length === 0);
    for (const [index, label] of labels.entries()) {
      expect(isInside(label, { x: 0, y: 0, width: layout.width, height: layout.height })).toBe(true);
      for (const leaf of leaves) expect(overlap(label, leaf), `${label.lines[0]?.text} over ${leaf.box.state}`).toBe(false);
      for (const other of labels.slice(index + 1)) expect(overlap(label, other), `${label.lines[0]?.text} over ${other.lines[0]?.text}`).toBe(false);
    }
  });

  it('is drawn as well-formed XML in which every state and every transition is named', () => {
    const svg = readXml(svgOfLayout(layout));
    const all = elementsIn(svg);
    expect(svg.attributes).toMatchObject({ role: 'img', 'aria-labelledby': expect.stringMatching(/^sufler-\S+-title sufler-\S+-desc$/) as string });
    expect(svg.children.slice(0, 2).map(({ name }) => name)).toEqual(['title', 'desc']);
    const states = all.flatMap(({ attributes }) => attributes['data-state'] ?? []);
    expect(states.length).toBe(layout.boxes.filter(({ box }) => box.kind !== 'initial').length);
    const edges = all.flatMap(({ attributes }) => attributes['data-edges']?.split(' ').filter(Boolean) ?? []);
    expect(edges.length).toBe(layout.drawing.arrows.reduce((sum, arrow) => sum + arrow.edges.join(' ').split(' ').filter(Boolean).length, 0));
  });
});

describe('svgOf', () => {
  it('gives the same bytes for the same machine', async () => {
    const hold = MACHINES.find(({ id }) => id === 'hold')!;
    expect(await svgOf(drawn(hold))).toBe(await svgOf(drawn(structuredClone(hold))));
  });

  it('needs nothing from elsewhere, and has colours for light and for dark', async () => {
    const svg = await svgOf(drawn(ODD));
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import|<script|href=/);
    expect(svg).toContain('@media(prefers-color-scheme:dark)');
  });

  it('explains red and marks in a legend', async () => {
    const marks = { nodes: new Map([['done', 'covered' as const]]), edges: new Map([['/states/back/always', 'missed' as const]]) };
    const svg = await svgOf(drawn(ODD, { marks }));
    for (const name of ['legend mark-covered', 'legend mark-missed', 'legend violate', 'box final mark-covered', 'arrow plain mark-missed'])
      expect(svg).toContain(`class="${name}"`);
  });

  it('has text that no XML can hold without it', async () => {
    const svg = await svgOf(drawn({ id: 'x', initial: 'a', states: { a: { meta: { say: '<&"\u0000\ud800\u0007>' } } } }));
    expect(() => readXml(svg)).not.toThrow();
    expect(svg).toContain('say &lt;&amp;&quot;');
  });
});

describe('what is too large for a picture', () => {
  const states = (count: number): unknown => ({
    id: 'x',
    initial: 's0',
    states: Object.fromEntries(Array.from({ length: count }, (_, i) => [`s${i}`, {}])),
  });

  it('is told with both limits, before any layout is tried', () => {
    expect(pictureProblem(drawn(states(298)))).toBeNull();
    expect(pictureProblem(drawn(states(10_000)))).toEqual({
      code: 'graph-too-large',
      args: { states: 10_002, arrows: 1, mostStates: 300, mostArrows: 600 },
    });
  });
});
