import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assume } from '../../src/checks/logic/assume.ts';
import { isAlways } from '../../src/checks/logic/isAlways.ts';
import { constant, LISTS, union, type Values } from '../../src/checks/logic/Values.ts';
import { celEnvironment, expressionCompiler } from '../../src/flow/expressions.ts';
import type { FactDeclaration } from '../../src/flow/schema/machine.ts';

const facts = new Map<string, FactDeclaration>([
  ['n', { type: 'integer', initial: 0 }],
  ['m', { type: 'number' }],
  ['s', { type: 'string' }],
  ['t', { type: 'string', initial: '' }],
  ['b', { type: 'boolean', initial: false }],
  ['c', { type: 'boolean' }],
  ['l', { type: 'list', initial: [] }],
]);
const compile = expressionCompiler(facts, []);
const environment = celEnvironment(facts);

const number = fc.constantFrom(-1, 0, 1, 2, 3, 2.5);
const text = fc.constantFrom('', 'a', 'b');
const order = fc.constantFrom('<', '<=', '>', '>=');
const equal = fc.constantFrom('==', '!=');
const numeric = fc.oneof(
  fc.constantFrom('n', 'm', 'size(l)', 'event.count'),
  number.map((value) => (Number.isInteger(value) ? `${value}` : value.toFixed(1))),
  fc.tuple(fc.constantFrom('n', 'm'), fc.constantFrom('+', '-', '*'), number).map(([name, op, value]) => `(${name} ${op} ${value.toFixed(1)})`),
);
const textual = fc.oneof(
  fc.constantFrom('s', 't', 'event.text', 'channel'),
  text.map((value) => JSON.stringify(value)),
);
const atom = fc.oneof(
  fc.tuple(numeric, order, numeric).map((parts) => parts.join(' ')),
  fc.tuple(numeric, equal, numeric).map((parts) => parts.join(' ')),
  fc.tuple(textual, equal, textual).map((parts) => parts.join(' ')),
  fc.tuple(fc.constantFrom('m', 's', 'c', 'event.text', 'event.count'), equal, fc.constant('null')).map((parts) => parts.join(' ')),
  fc.tuple(textual, fc.constant('in ["a", "b"]')).map((parts) => parts.join(' ')),
  fc.constantFrom('b', 'c', '!b', 'true', 'false', 'c == true', 'b != false', 's == 1', 'm == "a"', '"a" in l', 'event.text.contains("a")'),
);
const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    atom,
    fc.tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie('condition').map((inner) => `!(${inner})`),
    fc.tuple(tie('condition'), tie('condition'), tie('condition')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
  ),
}));
const world = fc.record({
  n: number,
  m: fc.oneof(number, fc.constant(null)),
  s: fc.oneof(text, fc.constant(null)),
  t: text,
  b: fc.boolean(),
  c: fc.oneof(fc.boolean(), fc.constant(null)),
  l: fc.array(text, { maxLength: 3 }),
  event: fc.record({ count: fc.oneof(number, fc.constant(null)), text: fc.oneof(text, fc.constant(null)) }),
  settings: fc.constant({}),
  now: fc.constant(0),
  channel: fc.constantFrom('chat', 'phone'),
  direction: fc.constant('inbound'),
  missing: fc.constant([]),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** Just what the names are in some worlds: the closest knowledge that is still true of all of them. */
function knowledgeOf(worlds: readonly World[]): { learnt: Map<string, Values>; atFirst: (name: string) => Values } {
  const valueIn = (one: World, name: string): Values => {
    if (name === 'l' || name === 'missing') return LISTS;
    if (name === 'size(l)') return constant(one.l.length);
    const [of, field] = name.split('.');
    return constant(field === undefined ? one[of as keyof World] : (one.event as Record<string, unknown>)[field]);
  };
  return { learnt: new Map(), atFirst: (name) => worlds.map((one) => valueIn(one, name)).reduce(union) };
}

function comesOut(source: string, one: World): unknown {
  const compiled = compile(source, 'bool');
  if ('reason' in compiled) return undefined;
  try {
    return compiled.evaluate({ ...one });
  } catch {
    return 'failed';
  }
}

describe('what is told of conditions', () => {
  it('is never wrong: one that never holds does not hold, one that always holds does, in any world that is known to be possible', () => {
    let told = 0;
    fc.assert(
      fc.property(condition, fc.array(world, { minLength: 1, maxLength: 6 }), (source, worlds) => {
        fc.pre(!('reason' in compile(source, 'bool')));
        const node = environment.parse(source).ast;
        const knowledge = knowledgeOf(worlds);
        const never = assume(node, true, knowledge) === null;
        const always = isAlways(node, knowledge);
        if (never || always) told += 1;
        for (const one of worlds) {
          if (never) expect(comesOut(source, one), source).not.toBe(true);
          if (always) expect(comesOut(source, one), source).toBe(true);
        }
      }),
      { numRuns: 5_000 },
    );
    // A judge that says nothing would never be wrong either.
    expect(told).toBeGreaterThan(500);
  });
});
