import { readFileSync } from 'node:fs';
import { buildPhrasebook } from '../../src/phrases/buildPhrasebook.ts';
import type { Phrasebook } from '../../src/phrases/Phrasebook.ts';
import type { MessageTexts, PhraseCatalogue, PhraseTexts } from '../../src/flow/schema/texts.ts';

/** The texts that come with Sufler, as its tests read them: straight from the files, so that no loader stands between. */

export const languages = ['ru', 'lt', 'pl', 'en'] as const;

const folder = new URL('../../flows/common/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

export const commonPhrases = Object.fromEntries(languages.map((language) => [language, read(`phrases/${language}.json`) as PhraseTexts]));
export const commonMessages = Object.fromEntries(languages.map((language) => [language, read(`messages/${language}.json`) as MessageTexts]));
export const commonCatalogue = read('catalogue.json') as PhraseCatalogue;

export function commonPhrasebook(): Phrasebook {
  return buildPhrasebook(
    { phrases: commonPhrases, messages: commonMessages, catalogue: commonCatalogue.phrases, families: commonCatalogue.families ?? {} },
    languages,
  );
}

/** A value for every variable, so that nothing is left blank. */
export const sampleValues = {
  agentName: 'Елизавета',
  agentGender: 'female',
  companyName: 'Kid Mir',
  customerAddress: 'Наталья Ивановна',
  customerName: 'Наталья',
  customerGender: 'female',
  summary: 'заказ не пришёл',
  summarySentence: 'Заказ не пришёл.',
  question: 'какой размер Вам нужен',
  proposal: 'я перезвоню завтра',
  action: 'проверить заказ',
  slot: 'номер заказа',
  topic: 'Ваш вопрос',
  item: 'доставку',
  subject: 'product',
  minutes: 7,
  hours: 24,
  phone: '+370 600 00000',
  progress: 'ждём ответа склада',
  deadline: '5 января',
  done: 'проверен склад',
  notes: 'двойная оплата',
  date: 'завтра',
  from: '14:00',
  to: '16:00',
  title: 'Телефон X1',
  url: 'https://shop.example/x1',
  prosList: '- лёгкий;',
  consList: '- дорогой;',
  hasReviews: 'yes',
  reviewsUrl: 'https://other.example/x1',
  optionsList: '- возврат;',
  result: 'срок гарантии два года.',
};
