/** The paths of states that are inside of no other, with dots; of parallel regions one behind the other. */
export function innermost(paths: Iterable<string>): string {
  const all = [...paths];
  return all.filter((path) => !all.some((other) => other.startsWith(`${path}.`))).join(', ');
}
