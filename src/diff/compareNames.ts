/** Names of which both sides, or one of them, have something; each in the order of names. */
export interface ComparedNames<T> {
  readonly removed: readonly (readonly [string, T])[];
  readonly added: readonly (readonly [string, T])[];
  readonly both: readonly (readonly [name: string, before: T, after: T])[];
}

/** What two tables have by their names. */
export function compareNames<T>(before: Readonly<Record<string, T>>, after: Readonly<Record<string, T>>): ComparedNames<T> {
  const has = (table: object, name: string): boolean => Object.hasOwn(table, name);
  return {
    removed: sorted(before).filter(([name]) => !has(after, name)),
    added: sorted(after).filter(([name]) => !has(before, name)),
    both: sorted(before).flatMap(([name, value]) => (has(after, name) ? [[name, value, after[name] as T] as const] : [])),
  };
}

function sorted<T>(table: Readonly<Record<string, T>>): (readonly [string, T])[] {
  return Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1));
}
