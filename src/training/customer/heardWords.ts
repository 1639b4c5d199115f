import type { LogRecord } from '../../conversation/Conversation.ts';
import type { Cast } from '../../flow/Cast.ts';
import { actsOfPhrase } from '../../phrases/actsOfPhrase.ts';
import { fold } from '../../text/fold.ts';
import { withoutMarks } from '../../text/words.ts';

/** One text of the agent as a customer hears it. */
export interface HeardWords {
  /** Empty where only a phrase was posted. */
  readonly text: string;
  /** Lower case, without the marks of letters: how words are looked for. */
  readonly plain: string;
  readonly words: number;
  readonly phrases: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  /** Ends in a question, or asks politely for something. */
  readonly asks: boolean;
}

const REQUESTS: readonly string[] = [
  ...['подскажите', 'уточните', 'назовите', 'сообщите', 'укажите', 'напишите', 'продиктуйте', 'будьте добры'],
  ...['pasakykite', 'nurodykite', 'patikslinkite', 'parasykite', 'padiktuokite', 'prasau pa', 'prasau nu', 'prasyciau'],
  ...['prosze o', 'prosze podac', 'prosze o podanie', 'podaj', 'prosilabym', 'prosilbym', 'poprosze'],
  ...['please give', 'please tell', 'please provide', 'please send', 'let me know', 'tell me', 'could you', 'may i have'],
];

/** Reads a record of `agent.says`. */
export function heardWords(cast: Cast, record: LogRecord): HeardWords {
  const { text, phrase } = record.data as { text?: string; phrase?: string };
  const phrases = new Set<string>(phrase === undefined ? [] : [phrase]);
  const acts = new Set<string>();
  for (const found of record.recognised) {
    if (!found.applied) continue;
    if (found.phrase !== undefined) phrases.add(found.phrase);
    if (found.act !== undefined) acts.add(found.act);
  }
  for (const id of phrases) for (const act of actsOfPhrase(cast.bundle.catalogue, id)) acts.add(act);
  const plain = withoutMarks(fold(text ?? '').text);
  const asks = plain.includes('?') || REQUESTS.some((request) => plain.includes(request));
  return { text: text ?? '', plain, words: wordsIn(plain), phrases, acts, asks };
}

function wordsIn(plain: string): number {
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length;
}

const ASKED_NAME: readonly string[] = [
  ...['как вас зовут', 'как к вам обра', 'ваше имя', 'представьтесь', 'как вас велич'],
  ...['koks jusu vardas', 'kuo vardu', 'jusu varda', 'kaip i jus kreiptis', 'kaip galiu i jus kreiptis'],
  ...['jak sie pan', 'pani imie', 'pana imie', 'panstwa imie', 'jak moge sie zwracac', 'z kim mam przyjemnosc', 'imie i nazwisko'],
  ...['your name', 'who am i speaking', 'how should i address', 'may i call you'],
];

/** Whether the agent asks for the customer's name in words of their own. */
export function asksName({ plain }: HeardWords): boolean {
  return ASKED_NAME.some((words) => plain.includes(words));
}

/** What a fact is asked by: the stems of what the flow calls it. */
type Stems = readonly (readonly string[])[];
const stemsOf = new WeakMap<Cast, Map<string, ReadonlyMap<string, Stems>>>();
const STEM = 4;
const EMAIL: Stems = [['e-mail'], ['email'], ['mail'], ['почт'], ['pasto adres'], ['имейл']];
const PHONE: Stems = [['телефон'], ['telefon'], ['phone']];

/** The facts that the flow has a name for and that the agent's words name, in the flow's order. */
export function factsNamed(cast: Cast, language: string, { plain }: HeardWords): readonly string[] {
  const named: string[] = [];
  for (const [name, stems] of factStems(cast, language)) {
    if (stems.some((all) => all.every((stem) => plain.includes(stem)))) named.push(name);
  }
  return named;
}

function factStems(cast: Cast, language: string): ReadonlyMap<string, Stems> {
  const known = stemsOf.get(cast) ?? new Map<string, ReadonlyMap<string, Stems>>();
  stemsOf.set(cast, known);
  let facts = known.get(language);
  if (facts === undefined) {
    const found = new Map<string, Stems>([
      ['email', EMAIL],
      ['phone', PHONE],
    ]);
    for (const [name, declaration] of cast.facts) {
      const { slot, label } = declaration as { slot?: Record<string, string>; label?: Record<string, string> };
      const called = [slot?.[language], label?.[language]].filter((text) => text !== undefined && text !== '') as string[];
      if (called.length > 0) found.set(name, called.map(stems));
    }
    known.set(language, (facts = found));
  }
  return facts;
}

/** "the order number" is named by "order" and "numb": the beginnings of its words, articles left out. */
function stems(called: string): readonly string[] {
  return withoutMarks(fold(called).text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, STEM));
}
