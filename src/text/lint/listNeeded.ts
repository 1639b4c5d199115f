import { enumerationIn } from '../enumerations.ts';
import { sumsUp } from '../summaries.ts';
import type { Draft } from './Draft.ts';
import type { LintContext, LintHit, LintRule } from './LintRule.ts';
import { settingOf } from './settingOf.ts';

/** Three or more things behind a colon in one line. A summary tells them in a sentence, TEXT-10; an address is one thing. */
export const listNeeded: LintRule = {
  id: 'LIST-NEEDED',
  languages: 'all',
  channels: ['chat'],
  severity: 'warn',
  rows: ['TEXT-4'],
  check(draft, context) {
    if (!draft.text.includes(':')) return [];
    const hits: LintHit[] = [];
    const { sentences, layout } = draft;
    let line = 0;
    for (const [index, sentence] of sentences.entries()) {
      while ((layout.lines[line]?.end ?? draft.text.length) <= sentence.start) line += 1;
      if (layout.lines[line]?.kind !== 'text') continue;
      const hit = readSentence(draft, index, context);
      if (hit !== null) hits.push(hit);
    }
    return hits;
  },
};

function readSentence(draft: Draft, index: number, context: LintContext): LintHit | null {
  const sentence = draft.sentences[index];
  const words = draft.sentenceWords[index] ?? [];
  if (sentence === undefined) return null;
  const { text } = draft;
  const colon = text.indexOf(':', sentence.start);
  if (colon < 0 || colon >= sentence.end || sumsUp(words, draft.folded.text, context.language)) return null;
  const found = enumerationIn(text, sentence.start, sentence.end, context.language);
  if (found === null || found.items.length < settingOf(context, 'list.fromItems', 3)) return null;
  const span: [number, number] = [found.start, found.end];
  const values = { items: found.items.length };
  // A question asks for an answer, and pairs ("размер: S") do not fall apart at their commas.
  if (text[sentence.end - 1] === '?' || found.items.some((item) => item.includes(':'))) return { span, values };
  const list = found.items.map((item) => `\n- ${item};`).join('');
  const goesOn = text[found.end] === ' ';
  return { span: goesOn ? [found.start, found.end + 1] : span, replacement: goesOn ? `${list}\n\n` : list, values };
}
