import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directEvaluation, UNSURE } from '../../src/flow/directEvaluation.ts';
import { celEnvironment, plainValue } from '../../src/flow/expressions.ts';

/** As flows are compiled; a fact without an initial value can be anything. */
const environment = celEnvironment(new Map(['a', 'b', 'c', 'offers', 'target', 'began'].map((name) => [name, { type: 'string' as const }])));
const scalar = fc.oneof(fc.constant(null), fc.boolean(), fc.constantFrom('', 'a', 'call', 'é?'), fc.constantFrom(0, 1, 2, -1, 0.5));
const value = fc.oneof(scalar, fc.array(fc.constantFrom('a', 'call', 'b'), { maxLength: 3 }));
const bindings = fc.record({ a: value, b: value, c: value, event: fc.record({ x: value, y: value }), settings: fc.record({ 's.t': scalar }) });

const FAILED = Symbol('failed');

function evaluated(run: () => unknown): unknown {
  try {
    return run();
  } catch {
    return FAILED;
  }
}

const leaf = fc.constantFrom('a', 'b', 'c', 'event.x', 'event.y', 'settings["s.t"]', 'null', 'true', '"a"', '0.5', 'size(a)', 'size(event.x)');
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc
      .tuple(tie('expression'), fc.constantFrom('&&', '||', '==', '!=', '<', '<=', '>', '>=', '+', '-', 'in'), tie('expression'))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    tie('expression').map((inner) => `!(${inner})`),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
  ),
}));

describe('the direct way to evaluate an expression', () => {
  it('gives what CEL gives, or leaves it to CEL', () => {
    let told = 0;
    fc.assert(
      fc.property(expression, bindings, (source, values) => {
        const parsed = environment.parse(source);
        // Flows with such expressions are refused when they are loaded.
        if (!parsed.check().valid) return;
        const direct = directEvaluation(parsed.ast)?.(values);
        if (direct === undefined || direct === UNSURE) return;
        const cel = evaluated(() => parsed(values));
        // CEL cannot take a whole number from one with a fraction when neither is declared; the direct way can.
        if (cel === FAILED) return;
        told += 1;
        expect({ source, value: direct }).toEqual({ source, value: plainValue(cel) });
      }),
      { numRuns: 5_000 },
    );
    expect(told).toBeGreaterThan(300);
  });

  it.each([
    ['event.count != null ? event.count : 1', { event: { count: 3 }, settings: {} }, 3],
    ['"FILLER" in event.findings', { event: { findings: ['FILLER'] }, settings: {} }, true],
    ['size(offers) + 1 >= target', { offers: ['x'], target: 2, event: {}, settings: {} }, true],
    ['now - began > settings["hold.limit"]', { now: 70, began: 5, event: {}, settings: { 'hold.limit': 60 } }, true],
  ])('knows %s', (source, values, expected) => {
    expect(directEvaluation(environment.parse(source).ast)?.(values)).toBe(expected);
  });

  it.each(['a.filter(i, i == "x")', 'a.matches("x")', 'string(a)', '[1, 2]', 'a * b'])('leaves %s to CEL', (source) => {
    expect(directEvaluation(environment.parse(source).ast)).toBeNull();
  });
});
