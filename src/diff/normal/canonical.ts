/** A value as text: the same for the same content, whatever the order of its keys. What is undefined is not there. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** An object without the keys whose values say what is so without them. */
export function withoutDefaults<T extends object>(value: T, defaults: Readonly<Record<string, unknown>>): T {
  const kept = Object.entries(value).filter(
    ([key, item]) => item !== undefined && !(Object.hasOwn(defaults, key) && canonical(defaults[key]) === canonical(item)),
  );
  return Object.fromEntries(kept) as T;
}
