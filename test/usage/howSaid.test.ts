import { describe, expect, it } from 'vitest';
import { howSaid } from '../../src/usage/howSaid.ts';

const offer = { text: 'Могу предложить Вам вторую пару за полцены.', variants: ['Посмотрим ещё одну пару со скидкой?'] };
const letter = { text: 'Пришлите, пожалуйста, номер заказа … и Ваш телефон …!', variants: [], blanks: ['order', 'phone'] };

describe('what an agent made of a recommended phrase', () => {
  it.each([
    ['word for word', 'Могу предложить Вам вторую пару за полцены.'],
    ['case, spaces, final punctuation', '  могу предложить вам  вторую пару за полцены!! '],
    ['as speech is written down', 'могу предложить вам вторую пару за полцены'],
  ])('is used: %s', (_name, text) => {
    expect(howSaid(text, offer, false)).toBe('used');
  });

  it('is used where marks of letters were left out', () => {
    expect(howSaid('Aciu, kad palaukete', { text: 'Ačiū, kad palaukėte.', variants: [] }, false)).toBe('used');
  });

  it('is used when blanks were filled in, and not when one was left out', () => {
    expect(howSaid('Пришлите, пожалуйста, номер заказа от вторника и Ваш телефон для связи!', letter, false)).toBe('used');
    expect(howSaid('Пришлите, пожалуйста, номер заказа и Ваш телефон', letter, false)).toBe('edited');
    expect(howSaid('Hello Ann', { text: 'Hello …', variants: [], blanks: ['name'] }, false)).toBe('used');
    expect(howSaid('Ann', { text: '…', variants: [], blanks: ['name'] }, false)).toBe('used');
  });

  it.each([
    ['more than half of the words', 'Могу предложить вторую пару почти за полцены, хотите?'],
    ['something added', 'Конечно! Могу предложить Вам вторую пару за полцены. Какой размер?'],
    ['another wording of the phrase', 'Посмотрим ещё одну пару со скидкой?'],
  ])('is edited: %s', (_name, text) => {
    expect(howSaid(text, offer, false)).toBe('edited');
  });

  it('is edited whenever the matcher takes it for the phrase', () => {
    expect(howSaid('Совсем другое', offer, true)).toBe('edited');
  });

  it.each([
    ['other words', 'Минутку, посмотрю.'],
    ['less than half', 'Могу вторую'],
    ['nothing', ''],
  ])('is passed over: %s', (_name, text) => {
    expect(howSaid(text, offer, false)).toBe('passed');
  });

  it('does not take one common word for a phrase', () => {
    expect(howSaid('Да, минутку', { text: 'Да', variants: [] }, false)).toBe('passed');
  });

  it('takes time in proportion to the text', () => {
    const blanks = { text: `${'а … '.repeat(500)}б`, variants: [], blanks: ['x'] };
    const begun = performance.now();
    howSaid('а '.repeat(10_000), blanks, false);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
