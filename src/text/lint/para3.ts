import type { Sentence } from '../sentences.ts';
import type { LintRule } from './LintRule.ts';
import { settingOf } from './settingOf.ts';

/** Set forms that hold more, C-23: they have GREET-LONG instead. Nor are notes for a colleague a text for the customer. */
const EXEMPT: ReadonlySet<string> = new Set(['greeting', 'invite', 'farewell', 'transfer.brief']);

/** A paragraph of more than three sentences. A line is a paragraph here: that it needs a gap is for PARA-GAP to say. Items of lists do not count. */
export const para3: LintRule = {
  id: 'PARA-3',
  languages: 'all',
  channels: ['chat'],
  severity: 'warn',
  rows: ['TEXT-2'],
  check(draft, context) {
    const limit = Math.max(1, settingOf(context, 'paragraph.maxSentences', 3));
    const { sentences } = draft;
    if (sentences.length <= limit || EXEMPT.has(context.state ?? '')) return [];
    let next = 0;
    return draft.layout.paragraphs.flatMap(({ start, textEnd }) => {
      while ((sentences[next]?.start ?? textEnd) < start) next += 1;
      const from = next;
      while ((sentences[next]?.start ?? textEnd) < textEnd) next += 1;
      if (next - from <= limit) return [];
      const replacement = split(draft.text, sentences.slice(from, next), limit, [start, textEnd]);
      return [{ span: [start, textEnd] as [number, number], replacement, values: { sentences: next - from, limit } }];
    });
  },
};

/** The paragraph as several, of as many sentences as allowed. */
function split(text: string, sentences: readonly Sentence[], limit: number, [start, end]: [number, number]): string {
  let from = start;
  const paragraphs: string[] = [];
  for (let index = limit; index < sentences.length; index += limit) {
    const to = sentences[index]?.start ?? end;
    paragraphs.push(text.slice(from, to).trimEnd());
    from = to;
  }
  return [...paragraphs, text.slice(from, end)].join('\n\n');
}
