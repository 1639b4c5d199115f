/** Where a sentence stands: UTF-16 offsets, its final punctuation included, white space around it not. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations whose full stop does not end a sentence when something follows, without that stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    'т.д т.п т.е т.к т.н и.о руб коп тыс млн млрд ул д кв г гг стр см рис напр др пр тел шт мин сек ч кг обл пос корп эт',
    'pvz t.y kt pan g pr al m d val min sek vnt tel el tūkst mln str angl liet',
    'np tzn tj itd itp m.in ul al godz min sek szt zł gr tel nr dr prof inż ok ww ds str św pt',
    'e.g i.e mr mrs ms dr st no etc vs approx tel ext',
  ].flatMap((line) => line.split(' ')),
);

const OPENING = new Set(['(', '"', '«', '„', '“', '‘', '[', '-', '–', '—']);
const CLOSING = new Set([')', '"', '»', '”', '“', '’', ']']);

/**
 * The sentences of a text. Stops inside "т.д.", "руб.", "pvz.", "np.", decimals, times and URLs end nothing, unless a
 * capital begins what follows an abbreviation that may also stand last. A line break ends a sentence.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipSpace(text, 0);
  let index = start;
  while (index < text.length) {
    const end = sentenceEnd(text, index, start);
    if (end === null) {
      index += 1;
      continue;
    }
    if (end > start) push(sentences, text, start, end);
    start = skipSpace(text, end);
    index = Math.max(start, index + 1);
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: Sentence[], text: string, start: number, end: number): void {
  let last = end;
  while (last > start && isSpace(text[last - 1])) last -= 1;
  if (last > start && /[\p{L}\p{N}]/u.test(text.slice(start, last))) sentences.push({ start, end: last });
}

/** The end of the sentence if one ends at this character, else null. */
function sentenceEnd(text: string, index: number, start: number): number | null {
  const sign = text[index];
  if (sign === '\n') return index;
  if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== '…') return null;
  let end = index + 1;
  while (end < text.length && (isStop(text[end]) || CLOSING.has(text[end] ?? ''))) end += 1;
  if (end >= text.length) return end;
  if (!isSpace(text[end])) return null;
  if (sign === '.' && end === index + 1 && isAbbreviation(text, index, start)) {
    // "Оплата картой и т.д. Доставка завтра." does end here; "14.50 руб. за штуку" does not.
    return isUpper(firstLetter(text, end)) && endsLists(text, index) ? end : null;
  }
  return end;
}

function isAbbreviation(text: string, stop: number, start: number): boolean {
  const from = wordStart(text, stop, start);
  const word = text.slice(from, stop);
  if (ABBREVIATIONS.has(word.toLowerCase())) return true;
  // "А. Петров", and "т. е." or "z o. o." in pieces; but "Это я. Слушаю." ends.
  if (word.length === 1 && /\p{L}/u.test(word)) return isUpper(word) || !isUpper(firstLetter(text, stop + 1));
  // The number of a list item.
  return /^\d{1,3}$/.test(word) && (from === 0 || text[from - 1] === '\n');
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Abbreviations that close a list often close the sentence as well. */
function endsLists(text: string, stop: number): boolean {
  const word = text.slice(wordStart(text, stop, 0), stop).toLowerCase();
  return [
    'т.д',
    'т.п',
    'др',
    'пр',
    'руб',
    'коп',
    'шт',
    'кг',
    'itd',
    'itp',
    'zł',
    'szt',
    'gr',
    'pan',
    'kt',
    'vnt',
    'val',
    'etc',
    'мин',
    'сек',
    'min',
  ].includes(word);
}

function wordStart(text: string, stop: number, least: number): number {
  let from = stop;
  while (from > least && from > stop - 12 && /[\p{L}\p{N}.]/u.test(text[from - 1] ?? '')) from -= 1;
  return from;
}

function firstLetter(text: string, from: number): string {
  let index = skipSpace(text, from);
  while (index < text.length && OPENING.has(text[index] ?? '')) index += 1;
  return text[index] ?? '';
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && isSpace(text[index])) index += 1;
  return index;
}

function isSpace(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n' || sign === '\u00a0' || sign === '\t' || sign === '\r' || sign === '\u202f' || sign === '\u2009';
}

function isStop(sign: string | undefined): boolean {
  return sign === '.' || sign === '!' || sign === '?' || sign === '…';
}
