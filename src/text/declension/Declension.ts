/** The forms of a name, folded: small letters, е for ё, with the marks of the language. */
export interface Declension {
  /** As one addresses the bearer. */
  readonly vocative: string;
  /** All cases, the name itself among them. */
  readonly forms: readonly string[];
}

/** A stem with each of these endings, written with commas; an empty one is the stem. */
export function withEach(stem: string, endings: string): string[] {
  return endings.split(',').map((ending) => stem + ending);
}
