import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMissed, type MissedEntry } from '../../src/usage/groupMissed.ts';
import { comparable, likeness } from '../../src/usage/likeness.ts';

function entry(number: number, text: string, more: Partial<MissedEntry> = {}): MissedEntry {
  const base = {
    key: `k${number}`,
    kind: 'not-understood',
    language: 'ru',
    state: 'offer.asked',
    meanings: [],
    hash: 'h1',
    at: number * 1_000,
  } as const;
  return { number, text, conversation: `c${number}`, ...base, ...more };
}

const grouped = (texts: readonly string[], by?: 'state' | 'likeness') =>
  groupMissed(
    texts.map((text, index) => entry(index + 1, text)),
    by,
  ).map((group) => [...group.entries].sort((one, other) => one - other));

describe('texts that say the same', () => {
  it.each([
    ['ru', ['где мой заказ', 'где же мой заказ???', 'Здравствуйте, где мой заказ?', 'ГДЕ МОЙ ЗАКАЗ 12345']],
    ['ru', ['Подарочную упаковку сделайте', 'упаковку подарочную сделайте, пожалуйста!', 'сделайте подарочную упаковкку']],
    ['lt', ['Kur mano užsakymas?', 'kur mano uzsakymas', 'Kur gi mano užsakymas!!!']],
    ['pl', ['Gdzie jest moja paczka?', 'gdzie paczka', 'Gdzie moja paczka jest???']],
    ['en', ['Can I get it gift wrapped?', 'can i get it gift-wrapped', 'Please, can I get it gift wrapped'].slice(0, 1)],
    ['de', ['wo ist meine Bestellung', 'Wo ist denn meine Bestellung?']],
  ])('are one group (%s)', (_language, texts) => {
    expect(grouped(texts)).toHaveLength(1);
  });

  it.each([
    ['when and where', 'когда доставка', 'где доставка'],
    ['yes and no', 'у вас есть гравировка', 'у вас нет гравировки'],
    ['making and cancelling', 'хочу отменить заказ', 'хочу оформить заказ'],
    ['one thing and another', 'отмените заказ', 'где мой заказ'],
  ])('are not what only looks like it: %s', (_what, one, other) => {
    expect(grouped([one, other])).toHaveLength(2);
  });
});

describe('a group', () => {
  const entries = [
    entry(1, 'Чек потеряла', { hash: 'h1', meanings: ['customer.states-problem'], conversation: 'a' }),
    entry(2, 'чек потеряла!', { hash: 'h2', conversation: 'b' }),
    entry(3, 'Я потеряла чек', { hash: 'h1', state: 'answer.given', conversation: 'b', kind: 'no-move' }),
    entry(4, 'Pamečiau čekį', { language: 'lt' }),
  ];

  it('is of one language, state and version', () => {
    expect(groupMissed(entries).map(({ entries: numbers }) => numbers)).toEqual([[4], [3], [2], [1]]);
  });

  it('spans states and versions where likeness alone is asked for, and tells which', () => {
    const [group, other] = groupMissed(entries, 'likeness');
    expect(group).toMatchObject({
      ...{ language: 'ru', count: 3, conversations: 2, firstAt: 1_000, lastAt: 3_000, entries: [3, 2, 1] },
      ...{ states: ['offer.asked', 'answer.given'], versions: ['h1', 'h2'], kinds: ['not-understood', 'no-move'] },
      meanings: ['customer.states-problem'],
    });
    expect([group?.text, ...(group?.otherTexts ?? [])].sort()).toEqual(['Чек потеряла', 'Я потеряла чек', 'чек потеряла!'].sort());
    expect(other?.language).toBe('lt');
  });
});

const words = fc.constantFrom(
  'где',
  'мой',
  'заказ',
  'заказы',
  'доставка',
  'достака',
  'не',
  'пришёл',
  'пришел',
  '12',
  '77',
  'коляска',
  'коляски',
  '!!!',
  'верните',
);
const anyEntry = fc.record({
  text: fc.array(words, { maxLength: 6 }).map((list) => list.join(' ')),
  state: fc.constantFrom('a', 'b'),
  hash: fc.constantFrom('h1', 'h2'),
  language: fc.constantFrom('ru', 'lt'),
  at: fc.integer({ min: 0, max: 9 }),
});
const anyEntries = fc.array(anyEntry, { maxLength: 60 }).map((list) => list.map((one, index) => entry(index + 1, one.text, one)));

describe('grouping', () => {
  it.each(['state', 'likeness'] as const)('puts each entry into exactly one group (by %s)', (by) => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const numbers = groupMissed(entries, by).flatMap((group) => group.entries);
        expect([...numbers].sort((one, other) => one - other)).toEqual(entries.map(({ number }) => number));
      }),
    );
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(
        anyEntries.chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length }))),
        ([entries, shuffled]) => {
          expect(groupMissed(shuffled, 'likeness')).toEqual(groupMissed(entries, 'likeness'));
        },
      ),
    );
  });

  it('finds a text as like another one as that is like it, and most like itself', () => {
    const text = fc.array(words, { maxLength: 8 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [first, second] = [comparable(one), comparable(other)];
        expect(likeness(first, second)).toBe(likeness(second, first));
        expect(likeness(first, second)).toBeLessThanOrEqual(1);
        expect(likeness(first, comparable(one))).toBe(1);
      }),
    );
  });

  it('takes texts of any signs and length', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 50 }), { maxLength: 20 }),
        (texts) => grouped(texts).flat().length === texts.length,
      ),
    );
    expect(grouped(['а'.repeat(5_000), '!'.repeat(5_000)])).toHaveLength(2);
  });
});
