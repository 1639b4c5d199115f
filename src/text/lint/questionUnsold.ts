import { dataRequests } from '../lists/dataRequests.ts';
import { bySentence } from './bySentence.ts';
import type { LintContext, LintHit, LintRule } from './LintRule.ts';
import { lowerFirst } from './sentenceCase.ts';
import type { SentenceWords } from './sentenceWords.ts';
import { wordHits, type WordHit } from './wordHits.ts';
import type { Draft } from './Draft.ts';

/** What the asking is sold with; Russian inflects it for the agent. */
const REASONS: Readonly<Record<string, (gender: string | undefined) => string>> = {
  ru: (gender) => `Чтобы ${gender === 'female' ? 'я могла ' : gender === 'male' ? 'я мог ' : ''}быстрее решить проблему, `,
  lt: () => 'Kad galėčiau greičiau išspręsti problemą, ',
  pl: () => 'Aby szybciej rozwiązać problem, ',
  en: () => 'So that I can solve the problem faster, ',
};

/** Data are asked for and nothing says why. A hint: the seed says "where possible". Asking for the name alone needs no reason where one is introduced. */
export const questionUnsold: LintRule = {
  id: 'QUESTION-UNSOLD',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'info',
  rows: ['ASK-10'],
  check(draft, context) {
    const hits = wordHits(draft, context.language, dataRequests);
    if (hits.length === 0 || hits.some(({ kind }) => kind === 'reason')) return [];
    return [...bySentence(hits)]
      .filter(([sentence, own]) => asksForData(sentence, own, context) && !statesData(draft, sentence))
      .map(([{ start, end }]) => sold(draft, [start, end], context));
  },
};

function asksForData(sentence: SentenceWords, hits: readonly WordHit[], context: LintContext): boolean {
  const asks = hits.some(({ kind }) => kind === 'ask' || (kind === 'question' && sentence.isQuestion));
  return asks && hits.some(({ kind }) => kind === 'fact' || (kind === 'name' && context.state !== 'identify'));
}

const DIGITS = 4;

/** "Ваш телефон - +370 600 00000, верно?" reads data back. */
function statesData(draft: Draft, { start, end }: SentenceWords): boolean {
  let digits = 0;
  for (let index = start; index < end && digits < DIGITS; index += 1) {
    const code = draft.text.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) digits += 1;
  }
  return digits >= DIGITS;
}

function sold(draft: Draft, span: [number, number], { language, agent }: LintContext): LintHit {
  const reason = REASONS[language]?.(agent?.gender);
  return reason === undefined ? { span } : { span, replacement: reason + lowerFirst(draft.text.slice(...span)) };
}
