import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarTexts } from '../../../src/checks/wording/similarTexts.ts';

const all = { threshold: 0.8, comparable: () => true };

describe('texts that are nearly the same', () => {
  it('are those that differ by a word or an ending, not those that only begin alike', () => {
    const texts = [
      'Your parcel is late because of the snow, the courier brings it tomorrow.',
      'I can offer you the blue one or the red one.',
      'Your parcel is late because of the snow, the courier brings it today.',
      'Your parcel is late, so I ask the warehouse to send you another one.',
      'YOUR PARCEL is late because of the snow - the courier brings it tomorrow!',
    ];
    expect(similarTexts(texts, all)).toEqual([
      [0, 2],
      [0, 4],
    ]);
  });

  it('are compared only where they may be', () => {
    expect(similarTexts(['the same words here', 'the same words here'], { ...all, comparable: () => false })).toEqual([]);
  });

  it('are found of a text and its copy with one letter changed, wherever they stand among others', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop'), minLength: 3, maxLength: 9 });
    const text = fc.array(word, { minLength: 10, maxLength: 16 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (texts, which, where) => {
        const original = texts[which % texts.length] ?? '';
        const at = where % original.length;
        const copy = `${original.slice(0, at)}z${original.slice(at + 1)}`;
        expect(similarTexts([...texts, copy], all).some(([, second]) => second === texts.length)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('are at least as alike as asked for', () => {
    const text = fc.array(fc.constantFrom('the', 'order', 'is', 'on', 'its', 'way', 'parcel', 'late', 'today'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (lists) => {
        const texts = lists.map((words) => words.join(' '));
        for (const [one, two] of similarTexts(texts, all)) expect(alike(texts[one] ?? '', texts[two] ?? '')).toBeGreaterThanOrEqual(0.8);
      }),
    );
  });

  it('takes time in proportion to the texts, though all share nearly everything', () => {
    const texts = Array.from(
      { length: 5_000 },
      (_, at) => `The order ${at} is on its way to you, thank you for waiting for it so patiently, Ms Smith.`,
    );
    expect(similarTexts(texts, all).length).toBeGreaterThan(4_000);
  });
});

function alike(one: string, two: string): number {
  const [first, second] = [grams(one), grams(two)];
  const shared = [...first].filter((gram) => second.has(gram)).length;
  return shared / (first.size + second.size - shared);
}

function grams(text: string): Set<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
