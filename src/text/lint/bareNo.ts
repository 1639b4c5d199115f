import { refusalWords } from '../lists/refusalWords.ts';
import { bySentence } from './bySentence.ts';
import type { Draft } from './Draft.ts';
import type { LintHit, LintRule } from './LintRule.ts';
import { sentenceWords, type SentenceWords } from './sentenceWords.ts';
import { wordHits, type WordHit } from './wordHits.ts';

/** Fewer words behind a "but" offer nothing. */
const LEAST_OFFER = 2;
const CLAUSE_SIGNS = /[,;:–—(]| - /;

/** A refusal by "no" or "we cannot" that nothing positive follows, neither in its sentence behind a "but" nor in the next. Other negations are none (C-19). */
export const bareNo: LintRule = {
  id: 'BARE-NO',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['NO-1', 'NO-2', 'ATT-5'],
  check(draft, context, setForm) {
    const hits = wordHits(draft, context.language, refusalWords);
    if (!hits.some(isRefusal)) return [];
    const sentences = sentenceWords(draft);
    const grouped = bySentence(hits);
    const replacement = setForm('no.alternative');
    return sentences.flatMap((sentence, index): LintHit[] => {
      const own = grouped.get(sentence) ?? [];
      if (sentence.isQuestion || !own.some(isRefusal)) return [];
      const next = sentences[index + 1];
      if (makesUp(draft, sentence, own) || (next !== undefined && offers(grouped.get(next) ?? []))) return [];
      return [{ span: [sentence.start, sentence.end], ...(replacement === null ? {} : { replacement }) }];
    });
  },
};

function isRefusal({ kind }: WordHit): boolean {
  return kind === 'no' || kind === 'cannot';
}

/** The sentence itself goes on to something positive: behind a "but" with no refusal in it, or with an offer in another clause. */
function makesUp(draft: Draft, sentence: SentenceWords, hits: readonly WordHit[]): boolean {
  const refusals = hits.filter(isRefusal);
  const last = refusals[refusals.length - 1];
  if (last === undefined) return true;
  const isTurned = hits.some(({ kind, from, to }) => kind === 'but' && from >= last.to && sentence.to - to >= LEAST_OFFER);
  return (
    isTurned || hits.some((hit) => hit.kind === 'offer' && hit.from >= last.to && CLAUSE_SIGNS.test(draft.text.slice(last.span[1], hit.span[0])))
  );
}

/** The next sentence offers something and refuses nothing. */
function offers(hits: readonly WordHit[]): boolean {
  return !hits.some(isRefusal) && hits.some(({ kind }) => kind === 'offer' || kind === 'but');
}
