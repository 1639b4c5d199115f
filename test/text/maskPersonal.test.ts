import { describe, expect, it } from 'vitest';
import { maskText, maskValue } from '../../src/text/maskPersonal.ts';

describe('masking personal data', () => {
  it.each([
    ['Мой номер +7 912 345-67-89, звоните', 'Мой номер +7 000 000-00-00, звоните'],
    ['8 (912) 345 67 89', '8 (000) 000 00 00'],
    ['tel. +37061234567.', 'tel. +30000000000.'],
    ['4276 1234 5678 9010', '4000 0000 0000 0000'],
    ['anna.p+1@mail.example.lt!', 'name@example.com!'],
    ['почта: иван@пример.рф', 'почта: name@example.com'],
  ])('%s becomes %s', (text, masked) => {
    expect(maskText(text)).toEqual({ value: masked, count: 1 });
    expect(maskText(masked)).toEqual({ value: masked, count: 0 });
  });

  it.each(['Заказ 12345', '2026-01-05 10:02', '05.01.2026', '10:02:15', 'a @ b', 'напишите @kidmir', '1 500 000'.slice(0, 5), '👍🏽'])(
    '%s stays',
    (text) => {
      expect(maskText(text)).toEqual({ value: text, count: 0 });
    },
  );

  it('reaches into values, however deep, and into numbers', () => {
    const value = { fact: 'phone', value: '+79123456789', more: [{ n: 79123456789, ok: true, none: null, small: 42 }] };
    expect(maskValue(value)).toEqual({
      value: { fact: 'phone', value: '+70000000000', more: [{ n: 70000000000, ok: true, none: null, small: 42 }] },
      count: 2,
    });
  });

  it('takes time that goes with the length of a text', () => {
    for (const sign of ['1', '@', 'a', 'a@', 'a@b', '1 ', '1   ', '(', '+', '1-']) {
      const begun = performance.now();
      maskText(sign.repeat(200_000));
      expect(performance.now() - begun).toBeLessThan(2_000);
    }
  });
});
