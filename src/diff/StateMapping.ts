/**
 * Where states of one version went in another: by machine (`flow`, or the id of a rule machine) the dotted paths that changed.
 * A state that is not named stands at the same path, or is gone.
 */
export type StateMapping = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The path in the later version of a state of the earlier one. */
export function mappedPath(mapping: StateMapping, machine: string, path: string): string {
  return mapping.get(machine)?.get(path) ?? path;
}
