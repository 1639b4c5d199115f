import type { List } from '../layout.ts';
import { spaceBefore } from '../spaceBefore.ts';
import { trimEnd } from '../trimEnd.ts';
import type { Draft } from './Draft.ts';
import type { LintHit, LintRule } from './LintRule.ts';
import { settingOf } from './settingOf.ts';

/** An item of a list does not end in ";", the last one included. One that ends in a link may do without: the sign would become part of it. */
export const listSemicolon: LintRule = {
  id: 'LIST-SEMICOLON',
  languages: 'all',
  channels: ['chat'],
  severity: 'warn',
  rows: ['TEXT-6'],
  check(draft, context) {
    if (draft.layout.lists.length === 0) return [];
    const periodLast = settingOf(context, 'list.lastItemPeriod', false);
    const smileyStarts = new Map(draft.smileys.map(([start, end]) => [end, start] as const));
    const urlEnds = new Set(draft.urls.map(([, end]) => end));
    return draft.layout.lists.flatMap((list) => inList(draft, list, periodLast, smileyStarts, urlEnds));
  },
};

function inList(
  { text }: Draft,
  { items }: List,
  periodLast: boolean,
  smileyStarts: ReadonlyMap<number, number>,
  urlEnds: ReadonlySet<number>,
): LintHit[] {
  const hits: LintHit[] = [];
  for (const [index, item] of items.entries()) {
    // A smiley may stand behind the sign.
    const end = spaceBefore(text, smileyStarts.get(item.end) ?? item.end);
    const last = text[end - 1] ?? '';
    const next = items[index + 1];
    const announces = last === ':' && next !== undefined && next.indent > item.indent;
    if (end <= item.start || last === ';' || announces || urlEnds.has(end) || (periodLast && next === undefined && last === '.')) continue;
    const content = text.slice(item.start, end);
    const endsItself = last === '?' || last === '!';
    hits.push({ span: [item.start, end], ...(endsItself ? {} : { replacement: `${trimEnd(content, '.,: ')};` }) });
  }
  return hits;
}
