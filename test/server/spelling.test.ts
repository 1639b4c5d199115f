import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dictionaries } from '../../server/service/spelling/Dictionaries.ts';
import type { Finding } from '../../src/conversation/Guidance.ts';
import { readDraft } from '../../src/text/lint/Draft.ts';
import { spellableWords } from '../../src/text/spelling/spellableWords.ts';
import { commonPhrasebook, languages, sampleValues } from '../phrases/commonTexts.ts';
import { openDesk, type Desk } from './support/openDesk.ts';
import { shopCast } from '../support/shopFlows.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ flows: { casts: new Map([['shop-chat', shopCast('shop-chat')]]), brands: new Map() } });
});
afterAll(() => desk.close());

async function misspelt(language: string, text: string, more: object = {}): Promise<[string, string | null][]> {
  const { body } = await desk.send<{ findings: Finding[] }>('POST', '/v1/texts/check', { text, language, channel: 'chat', state: 'answer', ...more });
  return body.findings.filter(({ rule }) => rule === 'SPELLING').map(({ span, replacement }) => [text.slice(...span), replacement]);
}

describe('spelling over HTTP', () => {
  it.each([
    ['lt', 'Jūsų uzklausa gauta.', ['uzklausa', 'užklausa']],
    ['pl', 'Pana zamowienie jest w drodze.', ['zamowienie', 'zamówienie']],
    ['ru', 'Ваш зказ уже в пути.', ['зказ', 'заказ']],
    ['en', 'We will recieve it tomorrow.', ['recieve', 'receive']],
  ])('TEXT-13, SPELLING: a misspelt word is found with the right one, %s', async (language, text, found) => {
    expect(await misspelt(language, text)).toEqual([found]);
  });

  it.each([
    ['ru', 'Ещё раз: заказы, заказов и заказами занимается наш курьер, всё привезут по-новому адресу.'],
    ['lt', 'Užsakymai, užsakymų ir užsakymais rūpinasi mūsų kurjeris, viską atveš rytoj.'],
    ['pl', 'Zamówienia, zamówień i zamówieniami zajmuje się nasz kurier, wszystko przywiezie jutro.'],
    ['en', 'Orders, ordering and ordered goods are brought by our courier; everything arrives tomorrow.'],
  ])('TEXT-13: inflected words are right, %s', async (language, text) => {
    expect(await misspelt(language, text)).toEqual([]);
  });

  it('TEXT-13: names, codes and addresses are not looked up', async () => {
    const text = 'Елизавета, Ваш заказ XZ-12 едет из Шяуляя: https://shop.example/zakaz';
    expect(await misspelt('ru', text, { agent: { name: 'Елизавета' } })).toEqual([]);
  });

  it('TEXT-13: a conversation records no spelling, so that its log does not depend on a dictionary', async () => {
    await desk.start({ id: 'plain', flow: 'shop-chat', language: 'ru', stage: 'answer' });
    const { body } = await desk.post('plain', { type: 'agent.says', data: { text: 'Ваш зказ уже в пути, всё хорошо.' } });
    expect(body.findings.map(({ rule }) => rule)).not.toContain('SPELLING');
  });
});

describe('our own phrases', () => {
  it.each(languages)('TEXT-13: are spelt right, %s', async (language) => {
    const book = commonPhrasebook();
    const dictionaries = new Dictionaries();
    const words = book.phrases.flatMap((phrase) => {
      const { text } = book.render(phrase, language, { ...sampleValues, summary: '', summarySentence: '', question: '', proposal: '', action: '' });
      const context = {
        language,
        channel: 'chat',
        agent: { name: sampleValues.agentName },
        brand: { name: sampleValues.companyName },
        customer: { address: sampleValues.customerAddress },
      } as const;
      return spellableWords(readDraft(text), context).map((word) => word.text);
    });
    expect(await dictionaries.unknown(language, words)).toEqual([]);
  });
});
