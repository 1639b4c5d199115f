import { describe, expect, test } from 'vitest';
import { wordsDigest, textDigest } from '../../../src/text/textDigest.ts';
import { readDraft } from '../../../src/text/lint/Draft.ts';
import { contact, findings, type Pair } from './linting.ts';

describe('END-7, CLOSING-PARTS: a closing thanks and wishes well', () => {
  const pairs: readonly Pair[] = [
    ['lt', 'Viso gero!', 'Ačiū, kad šiandien naudojotės mūsų pokalbių paslaugomis. Linkime geros dienos ir tikimės netrukus iš jūsų išgirsti.'],
    [
      'ru',
      'До свидания!',
      'Спасибо, что сегодня воспользовались нашим чатом. Желаем хорошего дня и надеемся вскоре снова получить от Вас сообщение.',
    ],
    ['pl', 'Do widzenia!', 'Dziękujemy za skorzystanie dziś z naszego czatu. Życzymy miłego dnia i liczymy na rychły kontakt.'],
    ['en', 'Goodbye!', 'Thank you for using our chat service today. We wish you a good day and hope to hear from you soon.'],
  ];

  test.each(pairs)('END-7, CLOSING-PARTS: finds in %s "%s" and offers the full form', (language, bad, good) => {
    for (const state of ['farewell', 'awaitEnd', undefined]) {
      const place = { language, state, settings: { 'closing.form': 'full' } };
      expect(findings('CLOSING-PARTS', bad, place)).toMatchObject([{ severity: 'info', span: [0, bad.length], replacement: good }]);
      expect(findings('CLOSING-PARTS', good, place)).toEqual([]);
    }
  });

  test('END-7, CLOSING-PARTS: names what is missing, in the language of the conversation', () => {
    const message = (text: string) => findings('CLOSING-PARTS', text, { language: 'lt', state: 'farewell' })[0]?.message;
    expect(message('Viso gero!')).toBe('Atsisveikinimas ne visas, trūksta: padėka, palinkėjimas.');
    expect(message('Ačiū, viso gero!')).toBe('Atsisveikinimas ne visas, trūksta: palinkėjimas.');
    expect(message('Geros dienos!')).toBe('Atsisveikinimas ne visas, trūksta: padėka.');
  });

  test('END-7, CLOSING-PARTS: is on by default for Lithuanian alone, and off where the brand closes shortly', () => {
    const count = (language: string, text: string, settings = {}) =>
      findings('CLOSING-PARTS', text, { language, state: 'farewell', settings }).length;
    expect([count('lt', 'Viso gero!'), count('ru', 'До свидания!'), count('pl', 'Do widzenia!'), count('en', 'Goodbye!')]).toEqual([1, 0, 0, 0]);
    expect(count('lt', 'Viso gero!', { 'closing.form': 'short' })).toBe(0);
  });

  test.each([
    ['lt', 'farewell', 'Minutę, patikrinsiu.'],
    ['lt', 'answer', 'Viso gero!'],
    ['lt', undefined, 'Ačiū už kantrybę.'],
  ])('END-7, CLOSING-PARTS: passes in %s, state %s, "%s"', (language, state, text) => {
    expect(findings('CLOSING-PARTS', text, { language, state })).toEqual([]);
  });
});

describe('BRAND-3, ASK-14, ROBOTIC-REPEAT: the same text is not sent twice', () => {
  const after = (text: string, ...meant: string[]) =>
    contact({ textsSaid: [textDigest('Laba diena, kuo galiu padėti?'), textDigest(text)], customerMeant: meant });

  test('BRAND-3, ROBOTIC-REPEAT: finds a text that was sent before, whatever its case, signs and spaces', () => {
    const said = after('Leiskite man tai išsiaiškinti.');
    for (const text of ['Leiskite man tai išsiaiškinti.', ' leiskite  man tai IŠSIAIŠKINTI! ']) {
      expect(findings('ROBOTIC-REPEAT', text, { language: 'lt', contact: said })).toMatchObject([{ severity: 'warn' }]);
    }
    expect(findings('ROBOTIC-REPEAT', 'Dar minutę tikrinu jūsų užsakymą.', { language: 'lt', contact: said })).toEqual([]);
  });

  test('BRAND-3, ROBOTIC-REPEAT: knows nothing of a text judged alone', () => {
    expect(findings('ROBOTIC-REPEAT', 'Leiskite man tai išsiaiškinti.', { language: 'lt' })).toEqual([]);
  });

  test('ASK-14, ROBOTIC-REPEAT: a question that was not answered is put in other words', () => {
    const question = 'Не могли бы Вы уточнить номер заказа?';
    expect(findings('ROBOTIC-REPEAT', question, { state: 'clarify', contact: after(question, 'customer.disagrees') })).toHaveLength(1);
    expect(findings('ROBOTIC-REPEAT', question, { state: 'clarify', contact: after(question, 'customer.asks-repeat') })).toEqual([]);
  });

  test('BRAND-3, C-4, ROBOTIC-REPEAT: greetings and farewells are fixed forms, and a few words are anybody’s', () => {
    const greeting = 'Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?';
    const count = (state: string, text: string) => findings('ROBOTIC-REPEAT', text, { state, contact: after(text) }).length;
    expect([count('greeting', greeting), count('invite', greeting), count('farewell', greeting), count('answer', greeting)]).toEqual([0, 0, 0, 1]);
    expect(count('answer', 'Да, конечно.')).toBe(0);
  });

  test('BRAND-3: the digest of a draft is that of its text', () => {
    for (const text of ['Leiskite man tai išsiaiškinti.', 'Раз, два.', 'Один два  три\n\nчетыре!']) {
      expect(wordsDigest(readDraft(text).words)).toBe(textDigest(text));
    }
    expect(textDigest('Один два три')).toBe('');
    expect(textDigest('Один два три четыре')).toMatch(/^[0-9a-z]{1,8}$/);
    expect(textDigest('Один два три четыре')).not.toBe(textDigest('Один два тричетыре пять'));
  });
});
