import type { Word } from '../../words.ts';
import { numbersIn } from './numberWords.ts';

const MOST = 50;
/** A number before one of these measures, and counts nothing. */
const UNITS: ReadonlySet<string> = new Set(
  (
    'евро рубл руб тысяч долларов центов см мм м кг г гб литров литра л дюймов дюйма ватт лет года год месяцев дней часов процентов градусов ' +
    'eur euru euro eurai ct cm mm kg g gb litru l coliu vatu metu menesiu dienu valandu procentu laipsniu ' +
    'zl zlotych zlote euro cali cala lat roku miesiecy dni godzin procent stopni wat ' +
    'euros pounds dollars inches inch years year old months days hours percent degrees watts pln usd gbp'
  ).split(' '),
);
/** After one of these comes a limit or an age. */
const LIMITS: ReadonlySet<string> = new Set(
  'до от за около примерно возраст iki nuo uz apie do od za okolo under over below about around for'.split(' '),
);

/**
 * How many things are asked for: "подберите мне два телефона" are two (OFFER-1). Models, prices, sizes and ages are no
 * counts: a number after a foreign word, before a unit or after "up to" is passed over. Null where nobody says how many.
 */
export function countAsked(words: readonly Word[], first: number, behind: number, language: string): number | null {
  const numbers = numbersIn(language);
  for (let index = first; index < behind; index += 1) {
    const text = words[index]?.text ?? '';
    const value = /^\d{1,2}$/.test(text) ? Number(text) : numbers.get(text);
    if (value === undefined || value < 1 || value > MOST) continue;
    const before = words[index - 1]?.text ?? '';
    const next = index + 1 < behind ? (words[index + 1]?.text ?? '') : '';
    if (LIMITS.has(before) || UNITS.has(next) || isModel(before, text, language)) continue;
    // "One" alone stands for any of them: "the best one", "вот этот один".
    if (value === 1 && (next === '' || DETERMINED.has(before))) continue;
    return value;
  }
  return null;
}

const DETERMINED: ReadonlySet<string> = new Set('the this that which another any best other every each no еще dar jeszcze'.split(' '));

/** "iPhone 15", "Galaxy 24": a number behind a name in Latin letters, where the language writes otherwise, or behind a word with digits. */
function isModel(before: string, text: string, language: string): boolean {
  if (!/^\d+$/.test(text) || before === '') return false;
  return /\d/.test(before) || (language === 'ru' && /^[a-z]/.test(before)) || BRANDS.has(before);
}

const BRANDS: ReadonlySet<string> = new Set(
  'iphone айфон galaxy pixel redmi xiaomi model modelis modelio модель модели playstation ps xbox size dydis dydzio rozmiar размер размера'.split(
    ' ',
  ),
);
