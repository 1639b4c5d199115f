import { cueEndAt, type CueIndex } from '../cues.ts';
import { withinTime } from '../deadlines.ts';
import { promiseWords, type PromiseWords } from '../promises.ts';
import type { Word } from '../words.ts';
import type { Draft } from './Draft.ts';
import type { LintContext, LintHit, LintRule } from './LintRule.ts';
import { settingOf } from './settingOf.ts';

/** A promise to call or write "later", "soon", with neither number nor date in the sentence. It gives way to the promise that the settings make. */
export const vagueDeadline: LintRule = {
  id: 'VAGUE-DEADLINE',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['CB-3', 'MET-8'],
  check(draft, context) {
    const cues = promiseWords(context.language);
    if (cues === undefined) return [];
    return draft.sentenceWords.flatMap((words) => {
      const vague = firstIn(cues.vague, words, draft.folded.text);
      return vague === null || !isVaguePromise(words, draft.folded.text, cues) ? [] : [hitAt(draft, words, vague, cues, context)];
    });
  },
};

/** The first words of a list among others, as indices, end exclusive. */
function firstIn(index: CueIndex, words: readonly Word[], text: string): [number, number] | null {
  for (let at = 0; at < words.length; at += 1) {
    const end = cueEndAt(index, words, text, at);
    if (end > 0) return [at, end];
  }
  return null;
}

function isVaguePromise(words: readonly Word[], text: string, cues: PromiseWords): boolean {
  return (
    firstIn(cues.promises, words, text) !== null && firstIn(cues.dates, words, text) === null && !words.some((_, at) => isTime(words, text, at, cues))
  );
}

/** "14:00", "5 минут", "в течение часа"; but not "в ближайшие дни". */
function isTime(words: readonly Word[], text: string, at: number, { units, counts }: PromiseWords): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (/^\d{1,2}$/.test(word.text) && (text[word.end] === ':' || text[word.end] === '.') && /^\d{2}$/.test(words[at + 1]?.text ?? '')) return true;
  if (/^\d{1,2}(?:am|pm|h)$/.test(word.text)) return true;
  if (cueEndAt(units, words, text, at) < 0) return false;
  return [at - 1, at - 2].some(
    (before) => before >= 0 && (/^\d/.test(words[before]?.text ?? '') || cueEndAt(counts, words, text, before) === before + 1),
  );
}

function hitAt(draft: Draft, words: readonly Word[], vague: [number, number], cues: PromiseWords, context: LintContext): LintHit {
  const span = draft.spanOf(words[vague[0]]?.start ?? 0, words[vague[1] - 1]?.end ?? 0);
  // Who calls himself does so after looking; who writes, or lets another call, has the time of a follow-up.
  const calls = firstIn(cues.calls, words, draft.folded.text) !== null;
  const seconds = calls ? settingOf(context, 'callback.promise', 300) : settingOf(context, 'followUp.promise', 86_400);
  const within = withinTime(seconds, context.language);
  if (within === null) return { span };
  const first = draft.text[span[0]] ?? '';
  const isCapital = first !== first.toLowerCase();
  return { span, replacement: isCapital ? (within[0] ?? '').toUpperCase() + within.slice(1) : within };
}
