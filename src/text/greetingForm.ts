import { compileCues, findCue, type CompiledCue } from './cues.ts';
import { fold, originalSpan } from './fold.ts';
import { findAddress, findCompany, findName, plainWords } from './names.ts';
import { withoutMarks, type Word } from './words.ts';

export type Span = [number, number];

/** Whom a greeting should name. */
export interface GreetingNames {
  readonly language: string;
  readonly agentName?: string | undefined;
  readonly companyName?: string | undefined;
  readonly customerAddress?: string | undefined;
}

/** What a text holds of a greeting; null for what it does not. */
export interface Greeting {
  /** A word of greeting; informal ones ("привет", "hej") do not count. */
  readonly greeting: Span | null;
  readonly agent: Span | null;
  readonly company: Span | null;
  readonly customer: Span | null;
  /** It opens with a shout: "Эй", "Hej". */
  readonly shout: Span | null;
  /** "Алло?" and nothing else. */
  readonly bareHello: boolean;
}

interface Words {
  readonly greetings: readonly CompiledCue[];
  readonly shouts: ReadonlySet<string>;
  readonly hellos: ReadonlySet<string>;
  /** Words that leave a bare hello as bare as it was. */
  readonly besideHello: ReadonlySet<string>;
}

const wordsFor = (greetings: readonly string[], shouts: string, hellos: string, besideHello: string): Words => ({
  greetings: compileCues(greetings),
  shouts: new Set(shouts.split(' ')),
  hellos: new Set(hellos.split(' ')),
  besideHello: new Set(besideHello.split(' ')),
});

/** Without marks, as the texts are read. */
const LANGUAGES: Readonly<Record<string, Words>> = {
  ru: wordsFor(
    [
      'здравствуйте',
      'добрый день|вечер',
      'доброе утро',
      'доброго дня|утра|вечера|времени',
      'добро пожаловать',
      'приветствую|приветствуем',
      'рады .. приветствовать',
    ],
    'эй ау хей хай йо алло але',
    'алло але ало алле',
    'да слушаю вас говорите',
  ),
  lt: wordsFor(
    ['laba diena', 'labas rytas|vakaras', 'laba ryta|vakara', 'gera diena', 'geras rytas|vakaras', 'sveiki', 'sveikiname'],
    'ei ej hei alio alo',
    'alio alo aliau',
    'taip klausau jusu',
  ),
  pl: wordsFor(
    ['dzien dobry', 'dobry wieczor', 'witam|witamy', 'szanowna pani', 'szanowny panie', 'szanowni panstwo'],
    'hej ej hejka siema halo',
    'halo',
    'tak slucham',
  ),
  en: wordsFor(['hello', 'good morning|afternoon|evening|day', 'welcome', 'greetings'], 'hey yo oi hiya', 'hello hallo hullo', 'yes'),
};

/** Which parts of a greeting stand in a text. An unknown language has no words of greeting; names are found all the same. */
export function readGreeting(text: string, names: GreetingNames): Greeting {
  const folded = fold(text);
  const words = plainWords(folded.text);
  const language = LANGUAGES[names.language];
  const original = (span: Span | null): Span | null => (span === null ? null : originalSpan(folded, span[0], span[1], text.length));
  const first = words[0];
  return {
    greeting: original(language === undefined ? null : findCue(language.greetings, words, withoutMarks(folded.text))),
    agent: original(findName(words, names.agentName)),
    company: original(findCompany(words, names.companyName)),
    customer: original(findAddress(words, names.customerAddress)),
    shout: original(first !== undefined && language?.shouts.has(first.text) === true ? [first.start, first.end] : null),
    bareHello: language !== undefined && isBareHello(words, language),
  };
}

function isBareHello(words: readonly Word[], { hellos, besideHello }: Words): boolean {
  return words.some((word) => hellos.has(word.text)) && words.every((word) => hellos.has(word.text) || besideHello.has(word.text));
}
