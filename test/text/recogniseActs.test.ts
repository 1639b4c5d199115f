import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseActs } from '../../src/text/acts/recogniseActs.ts';
import { commonPhrasebook, languages, sampleValues } from '../phrases/commonTexts.ts';

const acts = (language: string, text: string): string[] => recogniseActs(text, language).map(({ act }) => act);

describe('an act of the agent', () => {
  test.each([
    ['ru', 'Подождите.', ['asks-hold']],
    ['ru', 'Сможете ли Вы немного подождать?', ['asks-hold']],
    ['ru', 'Минуту, посмотрю.', ['asks-hold']],
    ['ru', 'Не могли бы Вы побыть на линии?', ['asks-hold']],
    ['lt', 'Palaukite.', ['asks-hold']],
    ['lt', 'Ar galėtumėte minutę palaukti?', ['asks-hold']],
    ['pl', 'Proszę czekać.', ['asks-hold']],
    ['pl', 'Czy może Pani chwilę zaczekać?', ['asks-hold']],
    ['en', 'Hold on.', ['asks-hold']],
    ['en', 'Could you please wait a minute?', ['asks-hold']],
    ['ru', 'Благодарю Вас за терпение.', ['thanks-for-waiting']],
    ['ru', 'Спасибо, что подождали!', ['thanks-for-waiting']],
    ['lt', 'Dėkoju už kantrybę.', ['thanks-for-waiting']],
    ['pl', 'Dziękuję Panu za cierpliwość.', ['thanks-for-waiting']],
    ['en', 'Thanks for your patience.', ['thanks-for-waiting']],
    ['ru', 'Если Вы продолжите ругаться, мне придётся завершить этот разговор.', ['warns']],
    ['lt', 'Jeigu ir toliau keiksitės, nutrauksime pokalbį.', ['warns']],
    ['pl', 'Jeśli nadal będzie Pan przeklinać, zakończę rozmowę.', ['warns']],
    ['en', 'If you keep swearing, I will end this call.', ['warns']],
    ['ru', 'Правильно ли я понимаю, что заказ не пришёл?', ['summarises']],
    ['ru', 'Итого: доставка завтра.', ['summarises']],
    ['lt', 'Jei teisingai supratau, užsakymas neatėjo.', ['summarises']],
    ['pl', 'Czy dobrze zrozumiałam, że paczka nie dotarła?', ['summarises']],
    ['en', 'To sum up: we deliver tomorrow.', ['summarises']],
    ['ru', 'У Вас остались вопросы?', ['asks-further-help']],
    ['lt', 'Gal dar turite klausimų?', ['asks-further-help']],
    ['pl', 'Czy jest coś jeszcze?', ['asks-further-help']],
    ['en', 'Is there anything else?', ['asks-further-help']],
    ['ru', 'Всего хорошего, Наталья!', ['says-farewell']],
    ['lt', 'Gražios dienos!', ['says-farewell']],
    ['pl', 'Miłego dnia i do usłyszenia.', ['says-farewell']],
    ['en', 'Bye, have a lovely day!', ['says-farewell']],
    ['ru', 'Приносим Вам свои извинения.', ['apologises', 'shows-empathy']],
    ['lt', 'Labai atsiprašau.', ['apologises']],
    ['pl', 'Bardzo przepraszam.', ['apologises']],
    ['en', 'My apologies.', ['apologises']],
    ['ru', 'Извините, подождите, пожалуйста.', ['asks-hold', 'apologises']],
  ])('in %s "%s" is %j', (language, text, expected) => {
    expect(acts(language, text)).toEqual(expected);
  });

  test.each([
    ['ru', 'Срок гарантии два года.'],
    ['ru', 'Спасибо за заказ'],
    ['ru', 'Спасибо за покупку, заказ ожидает выдачи.'],
    ['ru', 'Мы ждём поставку в пятницу.'],
    ['ru', 'Чем я могу Вам помочь?'],
    ['ru', 'Добрый день!'],
    ['ru', 'Если товар закончится, мы сообщим Вам.'],
    ['ru', 'Итоговая цена 100 руб.'],
    ['ru', 'Сутью товара довольны.'],
    ['lt', 'Jei akcija baigsis, pranešime.'],
    ['lt', 'Laba diena, kuo galiu padėti?'],
    ['lt', 'Iki penktadienio pristatysime.'],
    ['lt', 'Ačiū už užsakymą.'],
    ['pl', 'Dzień dobry, w czym mogę pomóc?'],
    ['pl', 'Dziękuję za zamówienie.'],
    ['pl', 'Wszystkie produkty są dostępne.'],
    ['en', 'How may I help you?'],
    ['en', 'The weight is 300 g and you wait two days for delivery.'],
    ['en', 'If the item is out of stock, we will write to you.'],
    ['en', 'Thank you for your order.'],
  ])('in %s is not seen in "%s"', (language, text) => {
    expect(acts(language, text)).toEqual([]);
  });

  test('stands at the sentence that shows it', () => {
    const text = 'Хорошо. До свидания!';
    expect(recogniseActs(text, 'ru')).toEqual([{ act: 'says-farewell', span: [8, 20] }]);
  });

  test('is recognised in every phrase that the catalogue says does it', () => {
    const book = commonPhrasebook();
    for (const phrase of book.phrases) {
      const expected = (book.entry(phrase)?.acts ?? []).filter((act) => act !== 'greets');
      for (const language of languages) {
        for (const agentGender of ['female', 'male', 'other']) {
          const { text } = book.render(phrase, language, { ...sampleValues, agentGender, customerGender: agentGender });
          expect({ text, acts: acts(language, text) }).toEqual({ text, acts: expect.arrayContaining(expected) });
        }
      }
    }
  });

  test('is not looked for in a language without lists', () => {
    expect(acts('de', 'Bitte warten')).toEqual([]);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom(...languages),
        (text, language) => void recogniseActs(text, language),
      ),
    );
  });
});
