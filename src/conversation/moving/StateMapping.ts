/**
 * States that go by another name in the version that a conversation is moved to: machine (`flow`, or the id of a rule machine) to
 * dotted path to dotted path. A state that is not named stands at the same path, or is gone. As data, since the log keeps it.
 */
export type StateMapping = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const SAME_STATES: StateMapping = Object.freeze({});

/** The path by which a state of a machine goes in the version moved to, whether it is there or not. */
export function mappedPath(mapping: StateMapping, machine: string, path: readonly string[]): readonly string[] {
  const renamed = Object.hasOwn(mapping, machine) ? mapping[machine] : undefined;
  const name = path.join('.');
  return renamed !== undefined && Object.hasOwn(renamed, name) ? (renamed[name] as string).split('.') : path;
}
