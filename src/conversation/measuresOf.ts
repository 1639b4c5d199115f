import { readDraft, type Draft } from '../text/lint/Draft.ts';
import { nameUsesIn } from '../text/nameUses.ts';
import { politeWordsIn } from '../text/politeWords.ts';
import { wordsDigest } from '../text/textDigest.ts';
import { customerNow } from './phraseValues.ts';
import { sayOf } from './sayOf.ts';
import type { Say } from './Guidance.ts';
import type { Run } from './troupe/Run.ts';

/** What is counted of the agent's words over a contact. */
export interface Measures {
  /** How often the customer is addressed by name (NAME-5). */
  readonly nameUses: number;
  readonly opensWithName: boolean;
  /** Lemmas of the polite list, each as often as it occurs (WORD-3). */
  readonly politeWords: readonly string[];
  /** Tells the same text said twice (BRAND-3); empty for a few words, which anybody repeats. */
  readonly textKey: string;
}

const NOTHING: Measures = Object.freeze({ nameUses: 0, opensWithName: false, politeWords: Object.freeze([]), textKey: '' });

export function measuresOfText(run: Run, draft: Draft): Measures {
  const { uses, opens } = nameUsesIn(draft, customerNow(run), run.language);
  return { nameUses: uses, opensWithName: opens, politeWords: politeWordsIn(draft.words, run.language), textKey: wordsDigest(draft.words) };
}

const measured = new WeakMap<Say, Measures>();

/** A phrase said by its id is measured as it is rendered here; says are shared, so each is measured once. */
export function measuresOfPhrase(run: Run, phrase: string | null): Measures {
  const say = phrase === null ? null : sayOf(run, phrase, 'flow', NOTHING.politeWords);
  if (say === null) return NOTHING;
  let measures = measured.get(say);
  if (measures === undefined) measured.set(say, (measures = measuresOfText(run, readDraft(say.text))));
  return measures;
}
