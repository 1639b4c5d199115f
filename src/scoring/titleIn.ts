/** A title in the language, else in English, else in the first that there is. */
export function titleIn(title: Readonly<Record<string, string>>, language: string): string {
  return title[language] ?? title.en ?? Object.values(title)[0] ?? '';
}
