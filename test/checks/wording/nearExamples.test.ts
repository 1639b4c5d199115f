import { describe, expect, it } from 'vitest';
import { examplesIn, nearExamples } from '../../../src/checks/wording/nearExamples.ts';

function near(examples: Readonly<Record<string, readonly string[]>>): string[][] {
  const value = Object.fromEntries(Object.entries(examples).map(([meaning, texts]) => [meaning, [texts]]));
  return nearExamples(examplesIn({ file: 'examples/en.json', format: 'examples', language: 'en', value })).map((pair) =>
    pair.map(({ text }) => text),
  );
}

describe('examples of two meanings', () => {
  it('are nearly the same where only marks, signs, doubled letters or one letter of a long word differ', () => {
    expect(near({ a: ['Kur mano užsakymas?'], b: ['kur mano uzsakymas'] })).toHaveLength(1);
    expect(near({ a: ['I am not hapy'], b: ['I am not happy!'] })).toHaveLength(1);
    expect(near({ a: ['where is the parcel'], b: ['where is the parsel'] })).toHaveLength(1);
  });

  it('are not where a word differs, for "not" is a word, nor where the same meaning has both', () => {
    expect(near({ a: ['it suits me'], b: ['it does not suit me'] })).toEqual([]);
    expect(near({ a: ['I am on it'], b: ['I am in it'] })).toEqual([]);
    expect(near({ a: ['where is the parcel', 'where is the parsel'] })).toEqual([]);
  });

  it('are told of by validation where they are the same to the letter', () => {
    expect(near({ a: ['Where is it?'], b: ['where is it?'] })).toEqual([]);
  });
});
