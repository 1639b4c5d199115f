import { distance } from 'fastest-levenshtein';
import { beginRun } from '../conversation/troupe/Run.ts';
import { whatToSay } from '../conversation/whatToSay.ts';
import type { Say } from '../conversation/Guidance.ts';
import { howSaid } from '../usage/howSaid.ts';
import { foldText } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import type { ContactRecord } from './ContactRecord.ts';
import type { Closeness } from './Score.ts';

const MOST_LETTERS = 2_000;

/**
 * How near the agent's words came to the standard phrases that were due when they spoke, for who learns them by heart: 1 is word for word
 * in one of its wordings (case, punctuation and what fills the blanks do not matter), 0 has nothing of it.
 */
export function closenessOf({ steps }: ContactRecord): Closeness {
  const phrases = steps.flatMap(({ seq, record, before }): Closeness['phrases'] => {
    if (record.type !== 'agent.says') return [];
    const due = whatToSay(beginRun(before))[0];
    if (due === undefined || due.phrase === null || due.audience !== 'customer') return [];
    const { text, phrase } = record.data;
    const said = typeof text === 'string' ? text : phrase === due.phrase ? due.text : null;
    if (said === null) return [];
    const [standard, closeness] = nearest(said, due);
    return [{ seq, phrase: due.phrase, standard, said, closeness }];
  });
  const sum = phrases.reduce((total, { closeness }) => total + closeness, 0);
  return { mean: phrases.length === 0 ? null : Math.round((sum / phrases.length) * 10_000) / 10_000, phrases };
}

/** Of all wordings of the phrase the one that comes nearest. */
function nearest(said: string, { text, variants, blanks }: Say): readonly [standard: string, closeness: number] {
  const words = wordsIn(said);
  let best: readonly [string, number] = [text, -1];
  for (const wording of [text, ...variants]) {
    const isExact = howSaid(said, { text: wording, variants: [], blanks }, false) === 'used';
    const closeness = isExact ? 1 : likeness(words, wordsIn(wording));
    if (closeness > best[1]) best = [wording, closeness];
  }
  return best;
}

function wordsIn(text: string): string {
  return wordsOf(foldText(text.slice(0, MOST_LETTERS)))
    .map((word) => word.text)
    .join(' ');
}

/** The share of the letters that need no correction. */
function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 1 : Math.round((1 - distance(one, other) / longer) * 10_000) / 10_000;
}
