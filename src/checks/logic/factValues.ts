import { coreFacts } from '../../flow/coreFacts.ts';
import type { FactDeclaration, FactType } from '../../flow/schema/machine.ts';
import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import { isRecord, textOf, type WalkedAction } from '../../flow/walkMachine.ts';
import { ANY_NUMBER } from './Numbers.ts';
import { ANYTHING, BOOLEANS, constant, LISTS, NOTHING, NUMBERS, orNull, TEXTS, union, type Values } from './Values.ts';

const OF_TYPE: Readonly<Record<FactType, Values>> = { boolean: BOOLEANS, integer: NUMBERS, number: NUMBERS, string: TEXTS, list: LISTS };

/**
 * What each fact can ever be: what it is at first, what actions write, and whatever its type allows where somebody outside
 * of the machines gives it. One that nothing writes is taken as any of its type: that it is never written is a finding itself.
 */
export function factValues(index: BundleIndex): ReadonlyMap<string, Values> {
  const writes = writesOf(index);
  const given = givenFacts(index);
  return new Map([...index.factTypes].map(([name, fact]) => [name, valuesOfFact(fact, writes.get(name) ?? [], given.has(name))]));
}

/** Facts that come from outside of the machines: the integration, the agent or the customer gives them, or the engine knows them. */
export function givenFacts({ flow, facts }: BundleIndex): ReadonlySet<string> {
  const given = facts.filter(({ machine, declaration }) => machine === flow || declaration?.given === true || declaration?.required === true);
  return new Set([...Object.keys(coreFacts), ...given.map(({ name }) => name)]);
}

/** The actions that write each fact. */
export function writesOf({ machines }: BundleIndex): ReadonlyMap<string, readonly WalkedAction[]> {
  const writes = new Map<string, WalkedAction[]>();
  for (const machine of machines) {
    for (const action of machine.walked.actions) {
      const name = ['set', 'add', 'count'].includes(action.type) ? textOf(action.params.fact) : undefined;
      if (name === undefined) continue;
      const known = writes.get(name);
      if (known) known.push(action);
      else writes.set(name, [action]);
    }
  }
  return writes;
}

function valuesOfFact(fact: FactDeclaration, writes: readonly WalkedAction[], isGiven: boolean): Values {
  const atFirst = constant(fact.initial ?? (fact.type === 'list' ? [] : null));
  if (isGiven || writes.length === 0)
    return writes.reduce((values, action) => union(values, written(action)), union(atFirst, orNull(OF_TYPE[fact.type])));
  return writes.reduce((values, action) => union(values, written(action)), atFirst);
}

/** What a fact can be once an action has written it. A count goes on from where it began. */
function written({ type, params }: WalkedAction): Values {
  if (type === 'add') return LISTS;
  if (type === 'set') return params.expr === undefined && params.from === undefined ? constant(params.value ?? null) : ANYTHING;
  const by = params.expr === undefined ? (params.by ?? 1) : null;
  // Counting begins at nought where nothing is known yet.
  if (typeof by !== 'number') return NUMBERS;
  return { ...NOTHING, numbers: by >= 0 ? { ...ANY_NUMBER, low: Math.min(0, by) } : { ...ANY_NUMBER, high: 0 } };
}

/** What a field of an event can be by the schema of its data. */
export function fieldValues(schema: unknown): Values {
  if (!isRecord(schema)) return ANYTHING;
  const branches = Array.isArray(schema.anyOf) ? (schema.anyOf as unknown[]) : null;
  if (branches !== null) return branches.map(fieldValues).reduce(union, NOTHING);
  if (schema.const !== undefined) return constant(schema.const);
  if (schema.type === 'string') return TEXTS;
  if (schema.type === 'boolean') return BOOLEANS;
  if (schema.type !== 'number' && schema.type !== 'integer') return ANYTHING;
  const { minimum, maximum } = schema;
  return {
    ...NOTHING,
    numbers: { ...ANY_NUMBER, ...(typeof minimum === 'number' ? { low: minimum } : {}), ...(typeof maximum === 'number' ? { high: maximum } : {}) },
  };
}
