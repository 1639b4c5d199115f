/**
 * A text in the plain letters in which words are compared: lower case, without marks, ё as е, full-width and mathematical
 * letters as usual ones, invisible signs left out. Everything keeps its way back to the original.
 */
export interface PlainText {
  readonly text: string;
  /** The same letters with their marks. */
  readonly marked: string;
  /** Where each plain letter begins and ends in the original, in UTF-16 units; null where that is its own index. */
  readonly places: Places | null;
}

interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const REPLACED = new Map<string, string>([
  ...[...'ёє'].map((letter) => [letter, 'е'] as const),
  ...[...'іїѝ'].map((letter) => [letter, 'и'] as const),
  ['ґ', 'г'],
  ['ў', 'у'],
  ['ј', 'й'],
  ['ѕ', 'с'],
  ['ђ', 'д'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 's'],
  // Greek letters that look like Latin ones.
  ...pairs('αβεηικνορτυχω', 'abenikvoptuxw'),
  // Small capitals and other letters of phonetic alphabets.
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡ', 'abcdefghijklmnoprstuvwyzag'),
]);
const ZERO_WIDTH = /^[\p{M}\p{Cf}\u034f\u115f\u1160\u3164\uffa0]$/u;
/** Squared and circled capitals, which Unicode does not decompose, and regional indicators. */
const BOXED: readonly (readonly [number, number])[] = [
  [0x1f130, 0x1f149],
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
  [0x1f1e6, 0x1f1ff],
];

/** Plain letters by code, for the codes of the four languages; 0 is any other. */
const TABLE_SIZE = 0x500;
const table = plainTable();

export function plainText(original: string): PlainText {
  const lower = original.toLowerCase();
  if (lower.length !== original.length || !isSimple(lower)) return readSlowly(original);
  return { text: withoutMarks(lower), marked: lower, places: null };
}

/** A span of plain text as a span of the original. */
export function spanInOriginal({ places }: PlainText, start: number, end: number): [number, number] {
  return places === null ? [start, end] : [places.starts[start] ?? 0, places.ends[end - 1] ?? 0];
}

/** Only signs that keep their length and are in the table, or punctuation. */
function isSimple(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    if (
      code < TABLE_SIZE ? table[code] === 0 : code < 0x2010 || (code > 0x2027 && code < 0x2030) || code > 0x206f || (code > 0x205e && code < 0x2070)
    )
      return false;
  }
  return true;
}

function withoutMarks(text: string): string {
  let plain = '';
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80 || code >= TABLE_SIZE || table[code] === code) continue;
    plain += text.slice(from, index) + String.fromCharCode(table[code] ?? code);
    from = index + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

function readSlowly(original: string): PlainText {
  let text = '';
  let marked = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  for (const sign of original) {
    for (const lower of sign.toLowerCase()) {
      const letters = plainOf(lower);
      for (const letter of letters) {
        // Signs outside the basic plane are nobody's letters; one unit stands for them.
        const unit = letter.length === 1 ? letter : '\u0000';
        text += unit;
        marked += letters.length === 1 && lower.length === 1 ? lower : unit;
        starts.push(place);
        ends.push(place + sign.length);
      }
    }
    place += sign.length;
  }
  return { text, marked, places: { starts, ends } };
}

/** The plain letters of one sign: none, one, or several for a ligature. */
function plainOf(sign: string): string[] {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return [sign];
  const known = code < TABLE_SIZE ? (table[code] ?? 0) : 0;
  if (known > 0) return [String.fromCharCode(known)];
  const boxed = BOXED.find(([first, last]) => code >= first && code <= last);
  if (boxed !== undefined) return [String.fromCharCode(0x61 + code - boxed[0])];
  return [...sign.normalize('NFKD').toLowerCase()].filter((letter) => !ZERO_WIDTH.test(letter)).map((letter) => REPLACED.get(letter) ?? letter);
}

function plainTable(): Uint16Array {
  const codes = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code += 1) {
    const letter = String.fromCharCode(code).toLowerCase();
    const replaced = REPLACED.get(letter);
    if (replaced !== undefined) codes[code] = replaced.charCodeAt(0);
    else if (letter === 'й') codes[code] = letter.charCodeAt(0);
    else if (code < 0x80 || !ZERO_WIDTH.test(letter)) {
      const base = [...letter.normalize('NFKD')].filter((part) => !ZERO_WIDTH.test(part));
      if (base.length === 1) codes[code] = (REPLACED.get(base[0] ?? '') ?? base[0] ?? '').charCodeAt(0);
    }
  }
  return codes;
}

function pairs(from: string, to: string): (readonly [string, string])[] {
  const plain = [...to];
  return [...from].map((letter, index) => [letter, plain[index] ?? letter] as const);
}
