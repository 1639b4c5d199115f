import type { List, ListItem } from '../layout.ts';
import type { MarkerKind } from '../lines.ts';
import type { LintHit, LintRule } from './LintRule.ts';

const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** An item of a list begins with another sign than "-", a letter or a digit, or with another kind of them than the list. Items further in are a list of their own. */
export const listMarker: LintRule = {
  id: 'LIST-MARKER',
  languages: 'all',
  channels: ['chat'],
  severity: 'warn',
  rows: ['TEXT-5'],
  check(draft) {
    if (draft.layout.lists.length === 0) return [];
    return draft.layout.lists.flatMap((list) => levelsOf(list).flatMap((level) => wrongMarkers(draft.text, level)));
  },
};

/** The items of a list by how far in they stand. */
function levelsOf({ items }: List): ListItem[][] {
  const levels = new Map<number, ListItem[]>();
  for (const item of items) {
    const level = levels.get(item.indent);
    if (level === undefined) levels.set(item.indent, [item]);
    else level.push(item);
  }
  return [...levels.values()];
}

function wrongMarkers(text: string, items: readonly ListItem[]): LintHit[] {
  const wanted = wantedKind(items);
  const wrong = items.filter(({ marker }) => marker.kind !== wanted);
  if (wrong.length === 0) return [];
  const model = items.findIndex(({ marker }) => marker.kind === wanted);
  const positions = new Map(items.map((item, index) => [item, index] as const));
  return wrong.map((item) => {
    const marker = wantedMarker(text, wanted, items[model], (positions.get(item) ?? 0) - model);
    const values = { kind: item.marker.kind === 'bullet' || item.marker.kind === 'none' ? 'sign' : 'mixed' };
    if (marker === null) return { span: [item.marker.start, item.marker.end], values };
    // An item without a marker gets one in front of its first word; an empty span would show nothing.
    if (item.marker.kind === 'none') return { span: [item.start, item.end], replacement: `${marker} ${text.slice(item.start, item.end)}`, values };
    const space = item.start === item.marker.end ? ' ' : '';
    return { span: [item.marker.start, item.marker.end], replacement: marker + space, values };
  });
}

/** Numbers win over letters, letters over dashes: where somebody counts, the count matters. */
function wantedKind(items: readonly ListItem[]): MarkerKind {
  const kinds = new Set(items.map(({ marker }) => marker.kind));
  return kinds.has('digit') ? 'digit' : kinds.has('letter') ? 'letter' : 'dash';
}

/** The marker so many places after the model's, in its style; null past the end of the alphabet. */
function wantedMarker(text: string, kind: MarkerKind, model: ListItem | undefined, distance: number): string | null {
  if (kind === 'dash' || model === undefined) return '-';
  const sign = text.slice(model.marker.start, model.marker.end - 1);
  const stop = text[model.marker.end - 1] ?? '';
  if (kind === 'digit') {
    const number = Number(sign) + distance;
    return number > 0 ? `${number}${stop}` : null;
  }
  const alphabet = [CYRILLIC, LATIN].find((letters) => letters.includes(sign.toLowerCase()));
  const letter = alphabet?.[alphabet.indexOf(sign.toLowerCase()) + distance];
  if (letter === undefined) return null;
  return (sign === sign.toLowerCase() ? letter : letter.toUpperCase()) + stop;
}
