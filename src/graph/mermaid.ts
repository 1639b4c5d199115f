import type { Arrow, Box, Drawing, Line } from './Drawing.ts';
import { MARK_COLOURS } from './Marks.ts';

/**
 * A drawing as a Mermaid state diagram (`stateDiagram-v2`). All states are declared before any arrow between them, for
 * Mermaid puts a state where it meets it first. Everything that is not a plain letter is written as a code, so that no name
 * or text can be read as syntax.
 */
export function mermaidOf(drawing: Drawing): string {
  const targets = new Set(drawing.arrows.map(({ to }) => to));
  const ways: Ways = { targets, first: new Map(drawing.arrows.map(({ from, to }) => [from, to])) };
  const [root] = drawing.boxes;
  const lines = [
    'stateDiagram-v2',
    '  direction TB',
    `  accTitle: ${plain(drawing.id)}`,
    `  accDescr: ${plain(drawing.description)}`,
    ...(root === undefined ? [] : rootLines(root, ways)),
    ...drawing.arrows.flatMap((arrow) => arrowLines(arrow, ways)),
    ...legendLines(drawing),
    ...classLines(drawing),
  ];
  return `${lines.join('\n')}\n`;
}

interface Ways {
  /** Boxes that something leads to. */
  readonly targets: ReadonlySet<string>;
  /** Of a beginning, where it leads. */
  readonly first: ReadonlyMap<string, string>;
}

/** The machine itself is the page: its states stand on it, what it does wherever it is in a note. */
function rootLines(root: Box, ways: Ways): string[] {
  if (root.kind === 'parallel') return boxLines(root, '  ', ways);
  const lines = insideLines(root, '  ', ways);
  const anchor = root.children.find(({ kind }) => kind === 'anywhere') ?? root.children.find(({ kind }) => kind !== 'initial');
  return anchor === undefined ? lines : [...lines, ...noteLines(anchor.id, root.lines, '  ')];
}

function boxLines(box: Box, indent: string, ways: Ways): string[] {
  if (box.kind === 'initial') return startLines(box, indent, ways);
  const declared = `${indent}state "${escape(box.title)}" as ${box.id}`;
  if (box.kind === 'history') return [`${indent}state "${escape(`${box.title} (H)`)}" as ${box.id}`];
  if (box.kind !== 'compound' && box.kind !== 'parallel')
    return [
      declared,
      ...box.lines.map((line) => `${indent}${box.id} : ${escape(line.text)}`),
      ...(box.kind === 'final' ? [`${indent}${box.id} --> [*]`] : []),
    ];
  return [`${declared} {`, ...insideLines(box, `${indent}  `, ways), `${indent}}`, ...noteLines(box.id, box.lines, indent)];
}

function insideLines(box: Box, indent: string, ways: Ways): string[] {
  const inside = box.children.map((child) => boxLines(child, indent, ways));
  if (box.kind !== 'parallel') return [...inside.flat(), ...beginning(box, indent, ways)];
  return inside.flatMap((lines, index) => (index === 0 ? lines : [`${indent}--`, ...lines]));
}

/** `[*]` means the beginning of the state around the line that it stands on. */
function beginning(box: Box, indent: string, { targets, first }: Ways): string[] {
  const start = box.children.find(({ kind }) => kind === 'initial');
  if (start === undefined) return [];
  return targets.has(start.id) ? [`${indent}[*] --> ${start.id}`] : [`${indent}[*] --> ${first.get(start.id) ?? ''}`];
}

/** Where something else leads to the beginning too, it is a place of its own. */
function startLines(box: Box, indent: string, ways: Ways): string[] {
  return ways.targets.has(box.id) ? [`${indent}state ${box.id} <<choice>>`] : [];
}

function noteLines(id: string, lines: readonly Line[], indent: string): string[] {
  if (lines.length === 0) return [];
  return [`${indent}note right of ${id}`, ...lines.map(({ text }) => `${indent}  ${escape(text)}`), `${indent}end note`];
}

function arrowLines({ from, to, lines }: Arrow, ways: Ways): string[] {
  // Written where the state around it is.
  if (from.endsWith('start') && !ways.targets.has(from)) return [];
  const label = lines.length === 0 ? '' : ` : ${lines.map(({ text }) => escape(text)).join('<br/>')}`;
  return [`  ${from} --> ${to}${label}`];
}

function legendLines({ legend, violates, boxes }: Drawing): string[] {
  const words = [...legend.map(({ mark, means }) => `${mark}: ${means}`), ...(violates ? ['breaks: a rule of conduct is broken'] : [])];
  const anchor = boxes[0]?.children.find(({ kind }) => kind !== 'initial');
  if (words.length === 0 || anchor === undefined) return [];
  return noteLines(
    anchor.id,
    words.map((text) => ({ text, tone: 'more' })),
    '  ',
  ).map((line) => line.replace('note right of', 'note left of'));
}

function classLines({ boxes, legend }: Drawing): string[] {
  const used = legend.flatMap(({ mark }) => {
    const [line, background] = MARK_COLOURS[mark].light;
    const ids = marked(boxes, mark);
    return ids.length === 0 ? [] : [`  classDef ${mark} fill:${background},stroke:${line},color:#1f2328`, `  class ${ids.join(',')} ${mark}`];
  });
  return used;
}

/** A composite state cannot have a class in Mermaid 11 without losing its frame; only those without states inside are painted. */
function marked(boxes: readonly Box[], mark: string): string[] {
  return boxes.flatMap((box) => [...(box.mark === mark && box.children.length === 0 ? [box.id] : []), ...marked(box.children, mark)]);
}

const PLAIN = /[^\p{L}\p{N} .,/()=+_?!'&|-]/gu;

/** Titles know no codes: what would be one is left out. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(PLAIN, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** `#58;` is Mermaid's way to write a colon. Two hyphens or a lone "end" would be syntax too. */
function escape(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(PLAIN, (sign) => `#${sign.codePointAt(0) ?? 63};`)
    .replaceAll('--', '-#45;')
    .trim();
}
