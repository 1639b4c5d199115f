/** Whether two JSON values are the same; the order of keys does not matter. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(valueAt(a, key), valueAt(b, key)));
}

/** Whether an object has all that is expected of it; what else it has does not matter. */
export function hasAll(expected: unknown, actual: unknown): boolean {
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) return sameValue(expected, actual);
  if (typeof actual !== 'object' || actual === null) return false;
  return Object.keys(expected).every((key) => Object.hasOwn(actual, key) && hasAll(valueAt(expected, key), valueAt(actual, key)));
}

function valueAt(object: object, key: string): unknown {
  return (object as Readonly<Record<string, unknown>>)[key];
}

/** Those entries of an object that are expected, as they are. */
export function asFarAs(expected: object, actual: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(expected).map((key) => [key, actual[key] ?? null]));
}
