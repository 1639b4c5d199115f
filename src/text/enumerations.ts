import { fold } from './fold.ts';
import { trimEnd } from './trimEnd.ts';
import { wordsOf } from './words.ts';

/** Things named one after the other behind a colon. */
export interface Enumeration {
  /** Behind the colon; UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly string[];
}

interface Words {
  /** Before the colon: what follows is one thing, a summary or somebody's words. */
  readonly leads: ReadonlySet<string>;
  /** At the beginning of an item: a clause, not a thing. */
  readonly clauses: ReadonlySet<string>;
  /** Between the last two items. */
  readonly joins: readonly string[];
}

const words = (leads: string, clauses: string, joins: readonly string[]): Words => ({
  leads: new Set(leads.split(' ')),
  clauses: new Set(clauses.split(' ')),
  joins,
});

const LANGUAGES: Readonly<Record<string, Words>> = {
  ru: words(
    'адрес адресу адреса дата время коротко кратко',
    'что чтобы если когда но однако потому поэтому так как который которая которое которые где куда хотя пока то ведь пожалуйста спасибо да нет я мы вы он она оно они это мне нам вам',
    ['а также', 'и', 'или', 'либо'],
  ),
  lt: words(
    'adresas adresu data laikas trumpai',
    'kad jei jeigu kai bet tačiau nes todėl kuris kuri kurie kurios kur kaip nors kol prašau prašome ačiū taip ne aš mes jūs jis ji jie jos tai man mums jums',
    ['taip pat', 'ir', 'bei', 'ar', 'arba'],
  ),
  pl: words(
    'adres adresem data czas krótko',
    'że żeby aby jeśli jeżeli gdy kiedy ale jednak bo ponieważ dlatego który która które którzy gdzie jak choć proszę prosimy dziękuję tak nie ja my pan pani państwo on ona oni to mi nam',
    ['a także', 'oraz', 'i', 'lub', 'albo'],
  ),
  en: words(
    'address date time briefly',
    'that if when but however because so which who where as although while since please thank thanks yes no i we you he she it they this there',
    ['as well as', 'and', 'or'],
  ),
};

const MAX_WORDS = 8;
const MAX_LENGTH = 2_000;
const MAX_COLONS = 4;
const OPENS = '(«„[';
const CLOSES = ')»“]';
const QUOTES = '"«„“”\'';

/** The enumeration behind one of the first colons of a sentence; null where there is none. */
export function enumerationIn(text: string, start: number, end: number, language: string): Enumeration | null {
  const wordsOfLanguage = LANGUAGES[language];
  if (wordsOfLanguage === undefined) return null;
  let colon = text.indexOf(':', start);
  for (let tries = 0; tries < MAX_COLONS && colon >= 0 && colon < end; tries += 1, colon = text.indexOf(':', colon + 1)) {
    const behind = text[colon + 1];
    const before = text.slice(Math.max(start, colon - 30), colon);
    // No time, no address, no smiley.
    if (behind !== ' ' || !/[\p{L}\p{N})»”"]$/u.test(before)) continue;
    const run = text.slice(colon + 1, Math.min(end, colon + MAX_LENGTH));
    const lead = wordsOf(fold(before).text).at(-1)?.text ?? '';
    if (wordsOfLanguage.leads.has(lead) || QUOTES.includes(run.trimStart()[0] ?? ' ')) return null;
    const items = itemsOf(run, wordsOfLanguage);
    if (items !== null) return { start: colon + 1, end, items };
  }
  return null;
}

function itemsOf(run: string, language: Words): string[] | null {
  const body = trimEnd(run.trim(), '.!…;, ');
  const parts = splitAt(body, ';');
  const pieces = (parts.length > 2 ? parts : splitAt(body, ',')).map((piece) => piece.trim()).filter((piece) => piece !== '');
  if (pieces.length < 2) return null;
  const last = pieces.pop() ?? '';
  const items = [...pieces, ...lastItems(last, language)].map((item) => item.replace(/^(?:\d{1,2}|\p{L})\)\s+/u, ''));
  return items.some((item) => !isThing(item, language)) ? null : items;
}

/** "лёгкий, прочный и дешёвый": the last comma-separated piece may hold two. */
function lastItems(piece: string, { joins }: Words): string[] {
  const lower = piece.toLowerCase();
  for (const join of joins) if (lower.startsWith(`${join} `)) return [piece.slice(join.length + 1)];
  for (const join of joins) {
    const at = lower.indexOf(` ${join} `);
    if (at > 0) return [piece.slice(0, at), piece.slice(at + join.length + 2)];
  }
  return [piece];
}

function isThing(item: string, { clauses }: Words): boolean {
  const itemWords = wordsOf(fold(item).text);
  const first = itemWords[0]?.text;
  return first !== undefined && itemWords.length <= MAX_WORDS && !clauses.has(first) && !item.includes('://');
}

/** Splits at a sign outside of brackets and quotes; the comma of "14,5" splits nothing. */
function splitAt(text: string, sign: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const one = text[index] ?? '';
    if (OPENS.includes(one)) depth += 1;
    else if (CLOSES.includes(one)) depth = Math.max(0, depth - 1);
    else if (one === sign && depth === 0 && !(/\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? ''))) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, text.slice(from)];
}
