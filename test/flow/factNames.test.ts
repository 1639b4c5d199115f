import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionCompiler, RESERVED_NAMES } from '../../src/flow/expressions.ts';
import { canNameFact } from '../../src/flow/factNames.ts';

const WORDS = [
  'true',
  'false',
  'null',
  'in',
  'as',
  'for',
  'if',
  'let',
  'var',
  'int',
  'uint',
  'double',
  'string',
  'bytes',
  'list',
  'map',
  'type',
  'dyn',
  'optional',
  'timestamp',
  'duration',
  'google',
  'size',
  'has',
  'all',
  'exists',
  'matches',
  'math',
];

describe('canNameFact', () => {
  it('allows only names that an expression can tell', () => {
    const names = fc.oneof(fc.constantFrom(...WORDS, ...RESERVED_NAMES), fc.stringMatching(/^[a-zA-Z_]\w{0,8}$/), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(names, (name) => {
        fc.pre(canNameFact(name));
        const compile = expressionCompiler(new Map([[name, { type: 'string' }]]), []);
        expect(compile(`${name} == "x"`, 'bool')).not.toHaveProperty('reason');
      }),
      { numRuns: 500 },
    );
  });

  it.each(['offers', 'customerName', 'order_number', 'x1', '_private', 'size'])('allows %s', (name) => {
    expect(canNameFact(name)).toBe(true);
  });

  it.each(['', '1st', 'two words', 'a.b', 'имя', 'event', 'settings', 'now', 'in', 'true', 'int', 'constructor', '__proto__', 'x'.repeat(61)])(
    'refuses "%s"',
    (name) => {
      expect(canNameFact(name)).toBe(false);
    },
  );
});
