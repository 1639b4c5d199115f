/**
 * States that go by another name in the version that a conversation is moved to: id of the machine to dotted path to dotted path.
 * What is inside of a renamed state has moved along with it, unless it is named itself. What is not named keeps its name.
 */
export type StateMapping = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const SAME_STATES: StateMapping = Object.freeze({});

/** The path by which a state of a machine goes in the version moved to, whether it is there or not. */
export function mappedPath(mapping: StateMapping, machine: string, path: readonly string[]): readonly string[] {
  const renamed = Object.hasOwn(mapping, machine) ? mapping[machine] : undefined;
  if (renamed === undefined) return path;
  for (let length = path.length; length > 0; length--) {
    const outer = path.slice(0, length).join('.');
    const now = Object.hasOwn(renamed, outer) ? renamed[outer] : undefined;
    if (now !== undefined) return [...now.split('.'), ...path.slice(length)];
  }
  return path;
}
