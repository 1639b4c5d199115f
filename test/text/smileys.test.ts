import { describe, expect, test } from 'vitest';
import { moodOf, smileysIn } from '../../src/text/smileys.ts';

const found = (text: string): string[] => smileysIn(text).map(([start, end]) => text.slice(start, end));

describe('smileys', () => {
  test.each([
    ['Всё готово :)', [':)']],
    ['Готово ;-)', [';-)']],
    ['Готово)))', [')))']],
    ['Готово :)))', [':)))']],
    ['Viskas paruošta %)', ['%)']],
    ['All done *)', ['*)']],
    ['Wszystko gotowe 🙂', ['🙂']],
    ['Так! :(', [':(']],
    ['Ha :D', [':D']],
    ['Спасибо)', [')']],
    ['Спасибо!) Жду', [')']],
    ['Жаль(', ['(']],
    ['Жаль((( Увы', ['(((']],
    ['Ура xD ^_^ <3', ['xD', '^_^', '<3']],
    ['(шучу :) )', [':)']],
    ['Ок 👍🏽 и 👩‍💻', ['👍🏽', '👩‍💻']],
  ])('of "%s" are %j', (text, smileys) => {
    expect(found(text)).toEqual(smileys);
  });

  test.each([
    '(скидка 10%)',
    '8) восьмой пункт;',
    'Цвета (чёрный; белый).',
    'См. (раздел (а))',
    'Ждём в 8:30',
    'https://shop.example/x',
    'Kid Mir®',
    'а) лёгкий;\nб) прочный;',
    'x :Default',
    '(работаем до 8)',
    '(скидка 10 %)',
    '(см. пункты 1), 2) и 3))',
    'пункт б)',
    'Список: (',
    'сумма =3, формат %d, xDefault',
    '№ 5 – «да» → €10',
  ])('are not in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('SMILE-2, SMILE-3: say what they say', () => {
    expect([':)', ';)', ')))', 'xD', '<3', '^^', '😊', '❤️', '👍🏽'].map(moodOf)).toEqual(Array(9).fill('happy'));
    expect([':(', ';-(', '(((', '😢', '😡'].map(moodOf)).toEqual(Array(5).fill('sad'));
    expect([':/', '📦', '☎'].map(moodOf)).toEqual(Array(3).fill('other'));
  });
});
