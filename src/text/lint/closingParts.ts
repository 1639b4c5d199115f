import { compileCues, cuesAmong, indexCues, type CueIndex } from '../cues.ts';
import type { Draft } from './Draft.ts';
import type { LintContext, LintRule } from './LintRule.ts';

type Part = 'thanks' | 'wish' | 'goodbye';
type Cues = Readonly<Record<Part, readonly string[]>>;

const LANGUAGES: Readonly<Record<string, Cues>> = {
  ru: {
    thanks: ['спасибо', 'благодар*', 'признател*'],
    wish: [
      'желаю|желаем',
      'всего доброго|хорошего|наилучшего',
      'хорошего|приятного|удачного|доброго|прекрасного .. дня|вечера|утра|выходных|праздника',
      'доброй|спокойной ночи',
    ],
    goodbye: ['до свидания|встречи|связи', 'прощайте'],
  },
  lt: {
    thanks: ['ačiū', 'dėkoj*', 'dėkui', 'dėkinga|dėkingas|dėkingi'],
    wish: [
      'linkiu|linkime|linkėdama|linkėdamas|linkėdami',
      'geros|gražios|puikios|malonios .. dienos|savaitės',
      'gero|gražaus|malonaus .. vakaro|savaitgalio|ryto',
      'viso geriausio|labo',
      'sėkmės',
    ],
    goodbye: ['viso gero', 'iki pasimatymo|susitikimo|malonaus|kito', 'sudie', 'sudiev', 'labanakt*'],
  },
  pl: {
    thanks: ['dziękuj*', 'dzięki', 'wdzięczn*'],
    wish: [
      'życzę|życzymy|życząc',
      'miłego|dobrego|udanego|spokojnego .. dnia|wieczoru|popołudnia|weekendu',
      'wszystkiego dobrego|najlepszego',
      'powodzenia',
    ],
    goodbye: ['do widzenia|usłyszenia|zobaczenia', 'żegnam', 'dobranoc'],
  },
  en: {
    thanks: ['thank|thanks', 'grateful', 'appreciate*'],
    wish: ['wish you', 'have a .. day|evening|afternoon|weekend|night|week', 'all the best', 'enjoy the|your', 'good night', 'good luck'],
    goodbye: ['goodbye', 'good-bye', 'good bye', 'bye', 'bye-bye', 'farewell', 'take care'],
  },
};
const PARTS: readonly Part[] = ['thanks', 'wish', 'goodbye'];
const INDICES: ReadonlyMap<string, Readonly<Record<Part, CueIndex>>> = new Map(
  Object.entries(LANGUAGES).map(([language, { thanks, wish, goodbye }]) => [
    language,
    { thanks: indexCues(compileCues(thanks)), wish: indexCues(compileCues(wish)), goodbye: indexCues(compileCues(goodbye)) },
  ]),
);

/** A closing without thanks or without a wish, where the brand's closing has both. A goodbye in a text judged alone is a closing too. */
export const closingParts: LintRule = {
  id: 'CLOSING-PARTS',
  languages: 'all',
  channels: ['chat'],
  severity: 'info',
  rows: ['END-7'],
  instead: 'close.chat.full',
  check(draft, context) {
    const indices = INDICES.get(context.language);
    if (indices === undefined || !mayClose(context) || !wantsAll(context)) return [];
    const said = PARTS.filter((part) => has(draft, indices[part]));
    const isClosing = context.state === 'farewell' ? said.length > 0 : said.includes('goodbye');
    const missing = PARTS.filter((part) => part !== 'goodbye' && !said.includes(part));
    return isClosing && missing.length > 0 ? [{ span: draft.span, missing }] : [];
  },
};

function mayClose({ state }: LintContext): boolean {
  return state === undefined || state === 'farewell' || state === 'awaitEnd';
}

/** Without the setting: Lithuanian chats close in full. */
function wantsAll({ settings, language }: LintContext): boolean {
  const form = settings?.['closing.form'];
  return typeof form === 'string' ? form === 'full' : language === 'lt';
}

function has(draft: Draft, index: CueIndex): boolean {
  return cuesAmong(index, draft.words, draft.folded.text) !== null;
}
