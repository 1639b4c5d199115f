import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionCompiler, plainValue, type Expression } from '../../src/flow/expressions.ts';
import type { FactDeclaration } from '../../src/flow/schema/machine.ts';
import type { SettingRow } from '../../src/flow/schema/settings.ts';

const facts = new Map<string, FactDeclaration>([
  ['offers', { type: 'list', initial: [] }],
  ['requested', { type: 'integer', initial: 0 }],
  ['hurried', { type: 'boolean', initial: false }],
  ['customerName', { type: 'string' }],
]);
const limit: SettingRow = { id: 'hold.limit', type: 'seconds', default: 60, source: ['HOLD-7'], description: 'limit' };
const compile = expressionCompiler(facts, [limit]);

const scene = {
  offers: ['a', 'b'],
  requested: 1,
  hurried: false,
  customerName: null,
  event: { count: 3, url: null },
  settings: { 'hold.limit': 60 },
  now: 12.5,
  channel: 'chat',
  direction: 'inbound',
  missing: ['city'],
};

function compiled(source: string, expected: 'bool' | 'any' = 'any'): Expression {
  const made = compile(source, expected);
  if ('reason' in made) throw new Error(made.reason);
  return made;
}
const valueOf = (source: string): unknown => plainValue(compiled(source).evaluate(scene));
const faultOf = (source: string, expected: 'bool' | 'any' = 'bool'): string | null => {
  const made = compile(source, expected);
  return 'reason' in made ? made.reason : null;
};

describe('expressions', () => {
  it.each([
    ['size(offers) >= requested + 1', true],
    ['requested + 1', 2],
    ['requested * 2 - 1', 1],
    ['now - 2', 10.5],
    ['size(offers) + (event.url != null ? 0 : 1)', 3],
    ['settings["hold.limit"]', 60],
    ['event.count', 3],
    ['event.url == null', true],
    ['customerName == null', true],
    ['missing.exists(name, name != "city")', false],
    ['"a" in offers', true],
    ['channel == "chat" && direction == "inbound" && !hurried', true],
    ['hurried || size(missing) == 1', true],
    ['size(string("привет"))', 6],
  ])('%s', (source, value) => {
    expect(valueOf(source)).toBe(value);
  });

  it('whole numbers mix with literals: facts are JSON numbers, literals are CEL’s integers', () => {
    const integer = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(integer, fc.integer({ min: 1, max: 1_000 }), (requested, literal) => {
        for (const [operator, value] of [
          ['+', requested + literal],
          ['-', requested - literal],
          ['*', requested * literal],
          ['/', requested / literal],
        ] as const) {
          expect(plainValue(compiled(`requested ${operator} ${literal}`).evaluate({ ...scene, requested }))).toBe(value);
        }
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('names what it reads: facts, and members of event and settings', () => {
    expect([...compiled('size(offers) >= requested + event.count && now > settings["hold.limit"]').reads].sort()).toEqual([
      'event.count',
      'now',
      'offers',
      'requested',
      'settings.hold.limit',
    ]);
  });

  it.each([
    ['a fact that nobody declares', 'ofers > 1', 'ofers'],
    ['a setting that is not there', 'now > settings["hold.limt"]', 'hold.limt'],
    ['a comparison of what cannot be compared', 'hurried > 1', ''],
    ['what is no question, where one is wanted', 'requested + 1', 'not true or false'],
    ['half a sentence', 'size(offers', ''],
    ['too long a sentence', `${'1 + '.repeat(400)}1 > 0`, 'longer than'],
  ])('%s is a fault that says why', (_name, source, reason) => {
    const fault = faultOf(source);
    expect(fault).not.toBeNull();
    expect(fault).toContain(reason);
    expect(fault).not.toContain('\n');
  });

  it('never throws, whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (source) => {
        const made = compile(source, 'any');
        return 'reason' in made ? typeof made.reason === 'string' : made.source === source;
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
