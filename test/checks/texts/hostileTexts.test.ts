import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textProblems, type Texts } from '../support/textProblems.ts';

const language = fc.constantFrom('en', 'ru', 'lt', 'pl', 'xx', 'de');
const id = fc.oneof(fc.constantFrom('a', 'b', 'greet', 'toString', '', '/~', 'word.findout'), fc.string({ maxLength: 8 }));
const piece = fc.constantFrom(
  ...['{', '}', "'", '#', ' ', '\n', '%s', '[NAME]', 'заказ', 'зaказ', 'order', 'užsakymas', '😀', '\u0000', '\ud800', '\ue000', '…'],
  ...[
    '{a}',
    '{orderNumber}',
    '{customerGender, select, female {x} other {y}}',
    '{n, plural, one {#} other {# x}}',
    '{n, plural, offset:1 =5 {} other {#}}',
  ],
  ...[
    '{a, select, other {{b, select, other {{c}} d {}}}}',
    '{d, date, long}',
    '{t, time}',
    '{n, number, ::currency/EUR}',
    '{n, selectordinal, other {#th}}',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 40, unit: 'binary' }),
);
/** Of the format, for validation refuses the rest before anything is checked. */
const wording = fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 4 }));
const byId = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> => fc.dictionary(id, value, { maxKeys: 5 });

const entry = fc.record(
  {
    rules: fc.constant([]),
    channels: fc.constantFrom(['chat'], ['phone'], ['chat', 'phone']),
    fixed: fc.boolean(),
    state: id,
    audience: fc.constantFrom('customer', 'colleague'),
    acts: fc.constantFrom([], ['greets'], ['asks-hold', 'warns']),
    subject: id,
    blanks: fc.array(id, { maxLength: 2 }),
    minutes: id,
    content: fc.record({ kind: fc.constantFrom('canned', 'predefined'), intent: fc.string({ minLength: 1, maxLength: 8 }) }),
  },
  { requiredKeys: ['rules', 'channels'] },
);
const member = fc.record(
  { phrase: id, channel: fc.constantFrom('chat', 'phone'), setting: id, is: fc.oneof(fc.boolean(), id), known: id },
  { requiredKeys: ['phrase'] },
);

const hostile: fc.Arbitrary<Texts> = fc.record({
  phrases: fc.dictionary(language, byId(wording), { maxKeys: 3 }),
  entries: byId(entry),
  families: byId(fc.array(member, { minLength: 1, maxLength: 4 })),
  messages: fc.dictionary(language, byId(text), { maxKeys: 2 }),
  examples: fc.dictionary(language, byId(fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 })), { maxKeys: 2 }),
  public: fc.array(id, { maxLength: 3 }),
});

describe('texts of any kind, of the format', () => {
  it('are checked without an error, and every finding has a place', () => {
    fc.assert(
      fc.property(hostile, (texts) => {
        for (const { file, pointer } of textProblems(texts)) expect([typeof file, typeof pointer]).toEqual(['string', 'string']);
      }),
      { numRuns: 300 },
    );
  });

  it('are checked in a moment, however they are made', () => {
    const nested = (depth: number): string => (depth === 0 ? 'x' : `{a${depth}, select, b {${nested(depth - 1)}} other {${nested(depth - 1)}}}`);
    const wide = `{a, select, ${Array.from({ length: 600 }, (_, at) => `c${at} {x}`).join(' ')} other {y}}`.slice(0, 5_000);
    const long = `${'a '.repeat(2_400)}.`;
    const phrases = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`p${at}`, [nested(6), wide, long, '%'.repeat(4_000), '['.repeat(4_000)][at % 5]]),
    );
    expect(textProblems({ phrases: { en: phrases } }).length).toBeGreaterThan(0);
  });
});
