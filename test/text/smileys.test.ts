import { describe, expect, test } from 'vitest';
import { smileysIn } from '../../src/text/smileys.ts';

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
  ])('are not in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
