import type { Arrow, Box, Drawing, Line } from './Drawing.ts';
import { MARK_COLOURS } from './Marks.ts';

const RED = '#c02020';

/**
 * A drawing in the language of Graphviz: states within states are clusters, and arrows to and from a cluster are cut at
 * its border (`compound`, `lhead`, `ltail`). All names and texts stand in quotes.
 */
export function dotOf(drawing: Drawing): string {
  const clusters = new Map(drawing.boxes.flatMap(clustersIn).map((box) => [box.id, firstLeaf(box).id]));
  const lines = [
    `digraph ${quote(drawing.id)} {`,
    '  graph [compound=true, rankdir=TB, fontname="Helvetica", fontsize=12, style=rounded, color="#8c959f", tooltip=' +
      quote(drawing.description) +
      '];',
    '  node [shape=box, style="rounded,filled", fillcolor="#f6f8fa", color="#57606a", fontname="Helvetica", fontsize=11];',
    '  edge [fontname="Helvetica", fontsize=9, color="#57606a", arrowsize=0.7];',
    ...drawing.boxes.flatMap((box) => boxLines(box, '  ')),
    ...drawing.arrows.map((arrow) => arrowLine(arrow, clusters)),
    ...legendLines(drawing),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function clustersIn(box: Box): readonly Box[] {
  return box.children.length === 0 ? [] : [box, ...box.children.flatMap(clustersIn)];
}

function firstLeaf(box: Box): Box {
  let leaf = box;
  while (leaf.children[0] !== undefined) leaf = leaf.children[0];
  return leaf;
}

function boxLines(box: Box, indent: string): string[] {
  if (box.children.length === 0) return [`${indent}${box.id} [${attributes(leafAttributes(box))}];`];
  const inner = `${indent}  `;
  return [
    `${indent}subgraph cluster_${box.id} {`,
    `${inner}label=${labelOf(box.title, box.lines)}; labeljust=l; style=${quote(box.kind === 'parallel' ? 'rounded,dashed' : 'rounded')};`,
    ...(box.mark === null ? [] : [`${inner}color="${MARK_COLOURS[box.mark].light[0]}"; bgcolor="${MARK_COLOURS[box.mark].light[1]}";`]),
    ...box.children.flatMap((child) => boxLines(child, inner)),
    `${indent}}`,
  ];
}

function leafAttributes(box: Box): Record<string, string> {
  if (box.kind === 'initial') return { label: '""', shape: 'circle', width: '0.15', fixedsize: 'true', fillcolor: '"#1f2328"' };
  const painted: Record<string, string> =
    box.mark === null ? {} : { color: `"${MARK_COLOURS[box.mark].light[0]}"`, fillcolor: `"${MARK_COLOURS[box.mark].light[1]}"` };
  if (box.kind === 'anywhere') return { label: quote(box.title), shape: 'box', style: '"rounded,dashed"' };
  const peripheries: Record<string, string> = box.kind === 'final' ? { peripheries: '2' } : {};
  return { label: labelOf(box.kind === 'history' ? `${box.title} (H)` : box.title, box.lines), ...peripheries, ...painted };
}

function arrowLine({ from, to, lines, violates, mark }: Arrow, clusters: ReadonlyMap<string, string>): string {
  const colour = violates ? RED : mark === null ? null : MARK_COLOURS[mark].light[0];
  const text = lines.map((line) => line.text).join('\n');
  const own: Record<string, string> = {
    ...(text === '' ? {} : { label: quote(text) }),
    ...(clusters.has(from) ? { ltail: `cluster_${from}` } : {}),
    ...(clusters.has(to) ? { lhead: `cluster_${to}` } : {}),
    ...(colour === null ? {} : { color: `"${colour}"`, fontcolor: `"${colour}"` }),
  };
  const written = Object.keys(own).length === 0 ? '' : ` [${attributes(own)}]`;
  return `  ${clusters.get(from) ?? from} -> ${clusters.get(to) ?? to}${written};`;
}

function legendLines({ legend, violates }: Drawing): string[] {
  const rows = [
    ...legend.map(({ mark, means }) => ({ id: `legend_${mark}`, text: means, colours: MARK_COLOURS[mark].light })),
    ...(violates ? [{ id: 'legend_violate', text: 'breaks a rule', colours: [RED, '#ffffff'] as const }] : []),
  ];
  if (rows.length === 0) return [];
  return [
    '  subgraph cluster_legend {',
    '    label="Legend";',
    ...rows.map(
      ({ id, text, colours: [line, fill] }) => `    ${id} [label=${quote(text)}, color="${line}", fontcolor="${line}", fillcolor="${fill}"];`,
    ),
    '  }',
  ];
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');
}

function labelOf(title: string, lines: readonly Line[]): string {
  return quote([title, ...lines.map(({ text }) => text)].join('\n'));
}

/** A line break within quotes is `\n`; a backslash of the text itself is doubled, for Graphviz knows codes such as `\N`. */
function quote(text: string): string {
  const plain = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return `"${plain.replace(/\p{Cc}/gu, ' ')}"`;
}
