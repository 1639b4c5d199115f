import fc from 'fast-check';
import type { Cast } from '../../../src/flow/Cast.ts';
import type { FactType } from '../../../src/flow/schema/machine.ts';

type Value = string | number | boolean | null;

const values: Readonly<Record<FactType, fc.Arbitrary<Value>>> = {
  boolean: fc.boolean(),
  integer: fc.integer({ min: -3, max: 1_000 }),
  number: fc.integer({ min: -3, max: 1_000 }).map((value) => value / 8),
  string: fc.oneof(fc.constantFrom('Наталья', '12345', '+370 600 00000'), fc.string({ unit: 'grapheme', maxLength: 20 })),
  list: fc.constant(null),
};

/** A value that the door lets in for a fact: one of its type, or null for "not known". */
export function valueOfFact(cast: Cast, name: string): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 8, arbitrary: values[cast.facts.get(name)!.type] }, { weight: 1, arbitrary: fc.constant(null) });
}

/** Some of the facts that may be given. */
export function anyFacts(cast: Cast): fc.Arbitrary<Record<string, Value>> {
  const facts = Object.fromEntries([...cast.givenFacts].map((name) => [name, valueOfFact(cast, name)]));
  return fc.record(facts, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Record<string, Value>>;
}

/** The data of an event that gives a fact. */
export function givenFact(cast: Cast): fc.Arbitrary<{ fact: string; value: Value }> {
  return fc
    .constantFrom(...cast.givenFacts)
    .chain((fact) => fc.record({ fact: fc.constant(fact), value: valueOfFact(cast, fact) }, { noNullPrototype: true }));
}
