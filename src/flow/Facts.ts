/** The value of a fact: a scalar, or a list of scalars. */
export type FactValue = string | number | boolean | null | readonly (string | number | boolean | null)[];

/** What is known about a contact. One object for all machines of a conversation; replaced, never changed. */
export type Facts = Readonly<Record<string, FactValue>>;

const ROW = Symbol('row');
const PLACES = Symbol('places');

/**
 * Facts as a row of values, read by their names through getters of a class of the flow version. Copying an object of a
 * hundred properties takes a hundred times as long as copying such a row, and a turn changes facts several times.
 */
abstract class FactRow {
  readonly [ROW]: readonly FactValue[];
  abstract readonly [PLACES]: ReadonlyMap<string, number>;

  constructor(row: readonly FactValue[]) {
    this[ROW] = row;
  }
}

// Nothing is known by a name that only objects have, such as "toString".
Object.setPrototypeOf(FactRow.prototype, null);

/** The facts with which the conversations of a flow version begin; what is made of them by `withFacts` has the same names. */
export function factsOf(initial: Readonly<Record<string, FactValue>>): Facts {
  const names = Object.keys(initial);
  const places = new Map(names.map((name, place) => [name, place]));
  class Known extends FactRow {
    declare readonly [PLACES]: ReadonlyMap<string, number>;
  }
  Object.defineProperty(Known.prototype, PLACES, { value: places });
  for (const [name, place] of places) {
    Object.defineProperty(Known.prototype, name, {
      get(this: FactRow) {
        return this[ROW][place];
      },
    });
  }
  return new Known(Object.values(initial)) as unknown as Facts;
}

/** Facts with some of them changed; names that the facts do not have stay out. */
export function withFacts(facts: Facts, changes: Readonly<Record<string, FactValue>>): Facts {
  if (!(facts instanceof FactRow)) return { ...facts, ...changes };
  const row = facts[ROW].slice();
  for (const name in changes) {
    const place = facts[PLACES].get(name);
    if (place !== undefined) row[place] = changes[name] as FactValue;
  }
  return new (facts.constructor as new (row: readonly FactValue[]) => FactRow)(row) as unknown as Facts;
}

/** Every fact with its value. */
export function factEntries(facts: Facts): [string, FactValue][] {
  if (!(facts instanceof FactRow)) return Object.entries(facts);
  const row = facts[ROW];
  return [...facts[PLACES]].map(([name, place]) => [name, row[place] as FactValue]);
}

/** Reads some facts again and again: their values in the order of the names. */
export function factReader(initial: Facts, names: readonly string[]): (facts: Facts, take: (value: FactValue, index: number) => void) => void {
  const places = initial instanceof FactRow ? names.map((name) => initial[PLACES].get(name) ?? -1) : null;
  return (facts, take) => {
    const row = facts instanceof FactRow ? facts[ROW] : null;
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string;
      take((row !== null && places !== null ? row[places[index] as number] : facts[name]) as FactValue, index);
    }
  };
}
