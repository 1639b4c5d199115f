import { HONORIFICS } from './names.ts';
import { isNameForm, knownNames, type KnownName, type NamedPerson } from './knownNames.ts';
import type { Draft } from './lint/Draft.ts';
import { sentenceWords, type SentenceWords } from './lint/sentenceWords.ts';
import { withoutMarks } from './words.ts';

/** One use of the customer's name: "Наталья Ивановна" and "Panie Tomaszu" are one each. */
export interface NameUse {
  /** Among the draft's words, the latter exclusive. */
  readonly from: number;
  readonly to: number;
  readonly sentence: SentenceWords;
  /** The sentence begins with it. */
  readonly opens: boolean;
}

/** Words after which a name is the speaker's own: "меня зовут Анна". */
const OWN: ReadonlySet<string> = new Set('зовут это vardas cia yra imie tu is'.split(' '));

/** A capital that opens a sentence makes a name of a longer word, in English ("Will you") of none. */
const LEAST_OPENING = 4;

/** How often a draft addresses the customer by name, in any known form, and whether it begins with the name (NAME-4, NAME-5). */
export function nameUsesIn(draft: Draft, customer: NamedPerson | undefined, language: string): { uses: number; opens: boolean } {
  const uses = findNameUses(draft, customer, language);
  return { uses: uses.length, opens: uses[0]?.opens === true && uses[0].sentence.from === 0 };
}

/** The places where a draft names the customer, in order. */
export function findNameUses(draft: Draft, customer: NamedPerson | undefined, language: string): NameUse[] {
  const names = knownNames(customer, language);
  if (names.length === 0) return [];
  const uses: NameUse[] = [];
  for (const sentence of sentenceWords(draft)) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      if (!isNamed(draft, names, at, sentence, language)) continue;
      let to = at + 1;
      while (to < sentence.to && isNameForm(names, draft.words[to]?.text ?? '')) to += 1;
      let from = at;
      while (from > sentence.from && HONORIFICS.has(withoutMarks(draft.words[from - 1]?.text ?? ''))) from -= 1;
      uses.push({ from, to, sentence, opens: from === sentence.from });
      at = to - 1;
    }
  }
  return uses;
}

function isNamed(draft: Draft, names: readonly KnownName[], at: number, sentence: SentenceWords, language: string): boolean {
  const word = draft.words[at];
  if (word === undefined || !isNameForm(names, word.text)) return false;
  if (OWN.has(withoutMarks(draft.words[at - 1]?.text ?? '')) && at > sentence.from) return false;
  // Names are words too ("вера", "will"): only a capital, or the comma of an address, makes a name of them.
  const [start, end] = draft.spanOf(word.start, word.end);
  const letter = draft.text[start] ?? '';
  const isAddressed = /^[,!?.:…]/.test(draft.text.slice(end, end + 1)) || end === draft.text.length;
  if (letter === letter.toLowerCase()) return isAddressed;
  return at > sentence.from || isAddressed || (language !== 'en' && word.text.length >= LEAST_OPENING);
}
