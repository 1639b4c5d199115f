/** The languages in which a missing text is looked for, after the one that was asked for. English first: it is the language of the product. */
const FALLBACK: readonly string[] = ['en', 'ru', 'lt', 'pl'];

/** The language in which a text exists: the wanted one, else the first of en, ru, lt, pl, else any; null where there is none. */
export function languageFor(wanted: string, has: (language: string) => boolean, known: readonly string[]): string | null {
  if (has(wanted)) return wanted;
  return FALLBACK.find(has) ?? known.find(has) ?? null;
}
