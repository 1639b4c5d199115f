import { describe, expect, test } from 'vitest';
import { ruleBlocks } from '../../../src/text/lint/ruleBlocks.ts';
import { corrected, findings, found, type Pair, type Place } from './linting.ts';

const PEOPLE: Place = {
  agent: { name: 'Елизавета', gender: 'female' },
  customer: { name: 'Наталья', gender: 'female' },
  brand: { name: 'Kid Mir' },
};
const MEN: Place = { agent: { name: 'Jonas', gender: 'male' }, customer: { name: 'Tomas', gender: 'male' } };

describe('GEND-5, CAN-7, CTX-2, END-10, PLACEHOLDER: nothing unfilled and no unresolved fork is sent', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Я ответил\\а на все ваши вопросы?', 'Я ответила на все ваши вопросы?'],
    ['ru', 'Я ответил(а) на Ваш вопрос и рада помочь.', 'Я ответила на Ваш вопрос и рада помочь.'],
    ['ru', 'Здравствуйте, {ИМЯ}!', 'Здравствуйте, Наталья!'],
    ['ru', 'Здравствуйте, меня зовут {имя}.', 'Здравствуйте, меня зовут Елизавета.'],
    ['ru', 'Уважаемый господин/госпожа, сообщаем.', 'Уважаемая госпожа, сообщаем.'],
    ['ru', 'Я уверен(а) и хотел(а) бы уточнить: пришёл/пришла ли я вовремя?', 'Я уверена и хотела бы уточнить: пришла ли я вовремя?'],
    ['ru', 'Я мог(ла) и должен(на) уточнить.', 'Я могла и должна уточнить.'],
    ['lt', 'Gerbiamas Pone / Ponia, informuojame.', 'Gerbiama Ponia, informuojame.'],
    ['lt', 'Ar jūs esate nepatenkintas/-a?', 'Ar jūs esate nepatenkinta?'],
    ['pl', 'W czym mogę Panu/Pani pomóc?', 'W czym mogę Pani pomóc?'],
    ['pl', 'Zrobiłem/am to i chciał(a)bym zapytać.', 'Zrobiłam to i chciałabym zapytać.'],
    ['pl', 'Mógł(a)bym pomóc, zaczął(a)bym dziś.', 'Mogłabym pomóc, zaczęłabym dziś.'],
    ['en', 'Dear Sir/Madam, welcome to {companyName}.', 'Dear Madam, welcome to Kid Mir.'],
    ['en', 'My name is [agent name], hello {{customerName}}.', 'My name is Елизавета, hello Наталья.'],
  ];

  test.each(pairs)('GEND-5, CAN-7, CTX-2, PLACEHOLDER: finds and fills in %s "%s"', (language, bad, good) => {
    for (const channel of ['chat', 'phone'] as const) {
      expect(findings('PLACEHOLDER', bad, { language, channel })[0]).toMatchObject({ severity: 'error' });
      expect(corrected('PLACEHOLDER', bad, { ...PEOPLE, language, channel })).toBe(good);
      expect(findings('PLACEHOLDER', good, { ...PEOPLE, language, channel })).toEqual([]);
    }
  });

  test.each([
    ['lt', 'Gerbiamas Pone / Ponia, informuojame.', 'Gerbiamas Pone, informuojame.'],
    ['pl', 'Szanowny Panie/Pani, mógł(a)bym pomóc.', 'Szanowny Panie, mógłbym pomóc.'],
    ['ru', 'Я должен/должна уточнить.', 'Я должен уточнить.'],
  ])('GEND-5, END-10, PLACEHOLDER: takes the masculine form in %s "%s"', (language, bad, good) => {
    expect(corrected('PLACEHOLDER', bad, { ...MEN, language })).toBe(good);
  });

  test('GEND-5, PLACEHOLDER: never guesses: what is not known stays for the agent to choose', () => {
    for (const text of ['W czym mogę Panu/Pani pomóc?', 'Здравствуйте, {ИМЯ}!', 'Заказ {orderNumber} готов.']) {
      expect(findings('PLACEHOLDER', text, { language: text.startsWith('W') ? 'pl' : 'ru' })).toMatchObject([{ replacement: null }]);
    }
    expect(findings('PLACEHOLDER', 'Курьер должен(а) позвонить.', PEOPLE)).toMatchObject([{ replacement: null }]);
  });

  test('END-10, PLACEHOLDER: points at the whole fork or blank', () => {
    expect(found('PLACEHOLDER', 'Я ответил\\а на все ваши вопросы, {{имя клиента}}?')).toEqual(['ответил\\а', '{{имя клиента}}']);
    expect(found('PLACEHOLDER', 'Gerbiamas Pone / Ponia, informuojame.', { language: 'lt' })).toEqual(['Gerbiamas Pone / Ponia']);
    expect(found('PLACEHOLDER', 'Заказ ____ придёт %date%, <номер> и ${sum}.')).toEqual(['____', '%date%', '<номер>', '${sum}']);
  });

  test('CTX-2, PLACEHOLDER: knows the dots of a phrase with nothing filled in', () => {
    expect(found('PLACEHOLDER', 'Здравствуйте, меня зовут …, чем я могу Вам помочь?')).toEqual(['…']);
    expect(found('PLACEHOLDER', 'Правильно ли я Вас понимаю, что …?')).toEqual(['…']);
    expect(found('PLACEHOLDER', 'Итого: …')).toEqual(['…']);
    expect(findings('PLACEHOLDER', 'Курьер приедет … с 14:00.')).toMatchObject([{ severity: 'warn' }]);
  });

  test('PLACEHOLDER: blocks', () => {
    expect(ruleBlocks('PLACEHOLDER')).toBe(true);
  });

  test.each([
    ['ru', 'Поддержка 24/7 и и/или возврат.'],
    ['ru', 'Цена 500 руб/шт, скорость 90 км/ч, б/у, вход/выход.'],
    ['ru', 'Заказ(ы) в пункте 5(а), цвета: чёрный/белый.'],
    ['ru', 'Подождите… сейчас посмотрю.'],
    ['ru', 'Минуту …'],
    ['ru', 'Скидка 10% и 20% на всё [фото] [1]'],
    ['ru', 'https://shop.example/рад/рада'],
    ['lt', 'Kaina 5 Eur/vnt., 24/7, ir/ar.'],
    ['pl', '5 zł/szt., i/lub, 24/7.'],
    ['en', 'Speed is 90 km/h.'],
    ['en', 'The item(s) and/or the box, TCP/IP, w/o a lid.'],
  ])('GEND-5, PLACEHOLDER: passes in %s "%s"', (language, text) => {
    expect(findings('PLACEHOLDER', text, { language })).toEqual([]);
  });

  test('GEND-5, PLACEHOLDER: two pronouns for somebody unknown are no more than a warning', () => {
    expect(findings('PLACEHOLDER', 'The courier will ring when he/she arrives.', { language: 'en' })).toMatchObject([
      { severity: 'warn', replacement: null },
    ]);
  });
});
