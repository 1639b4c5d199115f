import type { NamedPerson } from '../text/knownNames.ts';
import type { Draft } from '../text/lint/Draft.ts';
import { nameUsesIn } from '../text/nameUses.ts';
import { politeWordsIn } from '../text/politeWords.ts';
import { wordsDigest } from '../text/textDigest.ts';

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

export function measuresOfDraft(draft: Draft, customer: NamedPerson | undefined, language: string): Measures {
  const { uses, opens } = nameUsesIn(draft, customer, language);
  return { nameUses: uses, opensWithName: opens, politeWords: politeWordsIn(draft.words, language), textKey: wordsDigest(draft.words) };
}
