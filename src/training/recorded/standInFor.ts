/** Names for customers whose own is not to be told. */
const NAMES: Readonly<Record<string, Readonly<Record<'female' | 'male', string>>>> = {
  ru: { female: 'Анна', male: 'Андрей' },
  lt: { female: 'Ona', male: 'Jonas' },
  pl: { female: 'Anna', male: 'Jan' },
  en: { female: 'Anne', male: 'John' },
};

export function standInFor(language: string, gender: 'female' | 'male' | 'other' | undefined): string {
  const names = NAMES[language] ?? NAMES.en;
  return names?.[gender === 'male' ? 'male' : 'female'] ?? '';
}
