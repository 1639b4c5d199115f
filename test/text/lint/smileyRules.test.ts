import { describe, expect, test } from 'vitest';
import { contact, corrected, findings, found, type Pair } from './linting.ts';

describe('SMILE-3, SMILEY-OTHER: no smileys but :) and :(', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Всё готово ;)', 'Всё готово :)'],
    ['ru', 'Всё готово %)', 'Всё готово :)'],
    ['ru', 'Готово)))', 'Готово :)'],
    ['ru', 'Спасибо)', 'Спасибо :)'],
    ['ru', 'Всё готово :-)', 'Всё готово :)'],
    ['ru', 'Всё готово :))) Ждём Вас', 'Всё готово :) Ждём Вас'],
    ['ru', 'Ура xD', 'Ура :)'],
    ['lt', 'Viskas paruošta %)', 'Viskas paruošta :)'],
    ['pl', 'Wszystko gotowe 🙂', 'Wszystko gotowe :)'],
    ['en', 'All done *)', 'All done :)'],
    ['en', 'All done 👍🏽', 'All done :)'],
    ['en', 'Your parcel 📦 is on its way 🚚', 'Your parcel is on its way'],
  ];

  test.each(pairs)('SMILE-3, SMILEY-OTHER: finds and replaces in %s "%s"', (language, bad, good) => {
    expect(findings('SMILEY-OTHER', bad, { language, state: 'answer' })[0]).toMatchObject({ severity: 'warn' });
    expect(corrected('SMILEY-OTHER', bad, { language, state: 'answer' })).toBe(good);
    expect(findings('SMILEY-OTHER', good, { language, state: 'answer' })).toEqual([]);
  });

  test('SMILE-3, SMILEY-OTHER: points at the smiley alone, in UTF-16 units', () => {
    expect(findings('SMILEY-OTHER', 'Готово)))')).toMatchObject([{ span: [6, 9], replacement: ' :)' }]);
    expect(findings('SMILEY-OTHER', 'Gotowe 🙂 już ;)', { language: 'pl' })).toMatchObject([
      { span: [7, 9], replacement: ':)' },
      { span: [14, 16], replacement: ':)' },
    ]);
  });

  test.each([
    '(скидка 10%)',
    '8) восьмой пункт;',
    'Цвета (чёрный; белый).',
    'См. (раздел (а))',
    'Цена ниже (скидка 10 %)',
    'Работаем (с 7 до 8)',
    'Ждём в 8:30 :) или в 9:00',
    'Kid Mir® – 5 ★',
    'Формат %d и сумма =3',
    'Список (\n- один;\n)',
  ])('SMILE-3, SMILEY-OTHER: passes "%s"', (text) => {
    expect(findings('SMILEY-OTHER', text)).toEqual([]);
  });

  test('SMILE-2, SMILE-3, SMILEY-OTHER: offers no smile in a complaint, and none at all to the rude', () => {
    expect(corrected('SMILEY-OTHER', 'Мне жаль, что так вышло ;(', { state: 'complaint' })).toBe('Мне жаль, что так вышло :(');
    expect(corrected('SMILEY-OTHER', 'Мне жаль, что так вышло 🙂', { state: 'complaint' })).toBe('Мне жаль, что так вышло :(');
    expect(corrected('SMILEY-OTHER', 'Давайте спокойно ;)', { state: 'abuse.restrain' })).toBe('Давайте спокойно');
    expect(corrected('SMILEY-OTHER', 'Вот предложение 😢', { state: 'offer' })).toBe('Вот предложение');
  });
});

describe('SMILE-1, SMILE-2, ABUSE-1, SMILEY-CONTEXT: smileys stand where they fit', () => {
  test.each([
    ['ru', 'Мне жаль, что Вы недовольны нашим товаром :)', 'Мне жаль, что Вы недовольны нашим товаром :('],
    ['ru', 'Мне жаль, что так вышло :)', 'Мне жаль, что так вышло :('],
    ['lt', 'Apgailestauju, kad esate nepatenkinta :)', 'Apgailestauju, kad esate nepatenkinta :('],
    ['pl', 'Przykro mi, że tak wyszło :)', 'Przykro mi, że tak wyszło :('],
    ['en', 'I am sorry that it went wrong :)', 'I am sorry that it went wrong :('],
  ])('SMILE-1, SMILE-2, SMILEY-CONTEXT: finds and replaces in %s "%s"', (language, bad, good) => {
    for (const state of ['complaint', undefined]) {
      expect(findings('SMILEY-CONTEXT', bad, { language, state })).toMatchObject([{ severity: 'warn', span: [bad.length - 2, bad.length] }]);
      expect(corrected('SMILEY-CONTEXT', bad, { language, state })).toBe(good);
      expect(findings('SMILEY-CONTEXT', good, { language, state })).toEqual([]);
    }
  });

  test.each([
    ['refusal', 'Нет, мы не можем этого сделать :)'],
    ['abuse.restrain', 'Ну зачем же так :)'],
    ['flirt.redirect', 'Давайте о товарах :)'],
    ['abuse.warn', 'Мне жаль :('],
  ])('SMILE-1, ABUSE-1, SMILEY-CONTEXT: finds in state %s "%s"', (state, text) => {
    expect(findings('SMILEY-CONTEXT', text, { state })).toHaveLength(1);
    expect(corrected('SMILEY-CONTEXT', text, { state })).toBe(state === 'refusal' ? text.replace(':)', ':(') : text.slice(0, -3));
  });

  test('SMILE-2, SMILEY-CONTEXT: a sad smiley outside of sympathy is no more than information', () => {
    expect(findings('SMILEY-CONTEXT', 'Вот предложение :(', { state: 'offer' })).toMatchObject([
      { severity: 'info', span: [15, 18], replacement: '' },
    ]);
    expect(findings('SMILEY-CONTEXT', 'Заказ задержится :(', { state: 'complaint' })).toEqual([]);
    expect(findings('SMILEY-CONTEXT', 'Извините, заказ задержится :(', { state: 'answer' })).toEqual([]);
  });

  test.each([
    ['greeting', 'Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь? :)'],
    ['answer', 'Всё готово :)'],
    ['offer', 'Посмотрите, пожалуйста :)'],
    ['farewell', 'Всего доброго :)'],
    ['complaint', 'Мне жаль, что Вы недовольны нашим товаром :( Давайте посмотрим, что мы можем сделать.'],
    ['answer', 'Мне жаль, что Вам пришлось ждать. Всё готово :)'],
    ['answer', 'Извините за ожидание, всё готово :)'],
  ])('SMILE-1, SMILE-2, SMILEY-CONTEXT: passes in state %s "%s"', (state, text) => {
    expect(findings('SMILEY-CONTEXT', text, { state })).toEqual([]);
  });

  test('SMILE-1, SMILEY-CONTEXT: knows what the customer meant last', () => {
    const after = (meant: string) => findings('SMILEY-CONTEXT', 'Сейчас проверю :)', { contact: contact({ customerMeant: [meant] }) }).length;
    expect([after('customer.complains'), after('customer.is-rude'), after('customer.flirts'), after('customer.asks')]).toEqual([1, 1, 1, 0]);
  });

  test('SMILE-1, C-12, SMILEY-CONTEXT: a brand may want no smileys at all', () => {
    expect(found('SMILEY-CONTEXT', 'Всё готово :)', { settings: { smileys: 'off' } })).toEqual([' :)']);
    expect(found('SMILEY-CONTEXT', 'Всё готово :)', { settings: { smileys: 'allowed' } })).toEqual([]);
  });
});
