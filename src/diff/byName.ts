/** A table by language and name as one by name and language, of these languages. */
export function byName<T>(
  tables: Readonly<Record<string, Readonly<Record<string, T>>>>,
  languages: readonly string[],
): Readonly<Record<string, Readonly<Record<string, T>>>> {
  const found = new Map<string, Record<string, T>>();
  for (const language of languages) {
    for (const [name, value] of Object.entries(tables[language] ?? {})) {
      const known = found.get(name) ?? {};
      known[language] = value;
      found.set(name, known);
    }
  }
  return Object.fromEntries(found);
}
