/** What a language does with numbers. */
export interface PluralForms {
  /** The forms that some whole number needs; a text that lacks one shows a wrong ending. */
  readonly needed: readonly string[];
  /** The forms that the language has at all, those of fractions too. */
  readonly known: readonly string[];
  /** For each form the smallest whole number that takes it. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The forms that one number alone takes, as 1 does in English: they may be written as that number, `=1`. */
  readonly single: ReadonlySet<string>;
}

/** Numbers that are looked at: every form that a whole number of a language can take is among them. */
const NUMBERS = Array.from({ length: 201 }, (_, number) => number);
const forms = new Map<string, PluralForms>();

/** Null for a language that this runtime knows nothing of. */
export function pluralForms(language: string, type: 'cardinal' | 'ordinal'): PluralForms | null {
  const key = `${language} ${type}`;
  const made = forms.get(key) ?? formsOf(language, type);
  if (made !== null) forms.set(key, made);
  return made;
}

function formsOf(language: string, type: 'cardinal' | 'ordinal'): PluralForms | null {
  try {
    if (Intl.PluralRules.supportedLocalesOf(language).length === 0) return null;
  } catch {
    return null;
  }
  const rules = new Intl.PluralRules(language, { type });
  const numbers = new Map<string, number>();
  const single = new Set<string>();
  for (const number of NUMBERS) {
    const form = rules.select(number);
    if (numbers.has(form)) single.delete(form);
    else {
      numbers.set(form, number);
      single.add(form);
    }
  }
  return { needed: [...numbers.keys()], known: rules.resolvedOptions().pluralCategories, numbers, single };
}
