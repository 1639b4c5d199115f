import BadWordsNext, { type Data } from 'bad-words-next';
import en from 'bad-words-next/lib/en';
import pl from 'bad-words-next/lib/pl';
import ru from 'bad-words-next/lib/ru';
import ruInLatin from 'bad-words-next/lib/ru_lat';

/** The best of the libraries on npm, with all of its lists that could help; it has none for Lithuanian. */
const LISTS: Readonly<Record<string, readonly unknown[]>> = { ru: [ru, ruInLatin, en], lt: [ru, ruInLatin, en], pl: [pl, en], en: [en] };

/** Whether the library finds a swear word in a text. */
export function badWordsNext(language: string): (text: string) => boolean {
  const filter = new BadWordsNext();
  for (const list of LISTS[language] ?? [en]) filter.add(list as Data);
  return (text) => filter.check(text);
}
