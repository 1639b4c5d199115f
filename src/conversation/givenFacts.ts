import type { Cast } from '../flow/Cast.ts';
import type { FactType } from '../flow/schema/machine.ts';
import { nearestName } from '../problems/nearestName.ts';
import { placeOf } from '../problems/pointer.ts';
import type { Problem } from '../problems/Problem.ts';

/** What is wrong with giving the conversation this fact: one that its flow does not declare, or a value of another type. */
export function givenFactProblem(cast: Cast, name: string, value: unknown, namePointer: string, valuePointer: string): Problem | undefined {
  const unknown = unknownFactProblem(cast, name, namePointer);
  if (unknown) return unknown;
  const type = cast.facts.get(name)?.type;
  if (type === undefined || value === null || isOf(type, value)) return undefined;
  return {
    code: 'invalid-data',
    args: { reason: `${placeOf(valuePointer)} must be ${NOUNS[type]}: so the flow declares ${name}` },
    pointer: valuePointer,
  };
}

export function unknownFactProblem(cast: Cast, name: string, pointer: string): Problem | undefined {
  if (cast.givenFacts.has(name)) return undefined;
  return { code: 'unknown-fact', args: { flow: cast.bundle.flow.id, name }, pointer, suggestion: nearestName(name, cast.givenFacts) };
}

const NOUNS: Readonly<Record<FactType, string>> = {
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  string: 'text',
  list: 'a list',
};

function isOf(type: FactType, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(value);
    case 'list':
      return Array.isArray(value);
    default:
      return typeof value === type;
  }
}
