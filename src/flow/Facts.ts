/** The value of a fact: a scalar, or a list of scalars. */
export type FactValue = string | number | boolean | null | readonly (string | number | boolean | null)[];

/** What is known about a contact. One object for all machines of a conversation; replaced, never changed. */
export type Facts = Readonly<Record<string, FactValue>>;

/**
 * Facts with some of them changed. The copy keeps the layout of the original, which `initialFacts` made a fast one: merging
 * two objects by spreading would turn it into a dictionary, ten times slower to read and to copy.
 */
export function withFacts(facts: Facts, changes: Readonly<Record<string, FactValue>>): Facts {
  const next: Record<string, FactValue> = { ...facts };
  for (const name in changes) next[name] = changes[name] as FactValue;
  return next;
}
