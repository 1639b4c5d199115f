/**
 * Text as the recognisers compare it, with the way back to the places in the original: lower case, NFC, ё as е, one
 * kind of quote, dash, apostrophe and space. A run of white space is one space, or one line break if it holds one.
 */
export interface Folded {
  readonly text: string;
  /** Folded index to UTF-16 offset in the original; null where both are the same, which is the usual case. */
  readonly map: readonly number[] | null;
}

const SAME_LENGTH: ReadonlyMap<string, string> = new Map([
  ['ё', 'е'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u2009', ' '],
  ['\t', ' '],
  ['\r', '\n'],
  ...[...'«»„“”‟″'].map((quote) => [quote, '"'] as const),
  ...[...'’‘ʼ`´'].map((apostrophe) => [apostrophe, "'"] as const),
  ...[...'–—−‑‐―'].map((dash) => [dash, '-'] as const),
]);
const REPLACED = /[ё\u00a0\u202f\u2009\t\r«»„“”‟″’‘ʼ`´–—−‑‐―]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\ufeff]/;

export function fold(original: string): Folded {
  const effort = effortFor(original);
  if (effort === 'map') return foldSlowly(original);
  const text = original.toLowerCase();
  return { text: effort === 'replace' ? replaceSigns(text) : text, map: null };
}

/**
 * What folding takes: nothing but lower case, replacing signs one by one, or a map because lengths change (runs and ends
 * of white space, marks to compose, emoji, rare letters). One pass over the codes; a pattern for this takes five times as long.
 */
function effortFor(text: string): 'lower' | 'replace' | 'map' {
  let replace = false;
  let afterSpace = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const space = code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f || code === 0x2009;
    if ((space && afterSpace) || !keepsLength(code)) return 'map';
    afterSpace = space;
    // ё, what is not ASCII and not a letter of the four languages, apostrophes, control characters.
    if (code < 0x20 ? code !== 0x0a : code === 0x60 || (code > 0x7e && !isPlainLetter(code))) replace = true;
  }
  return afterSpace && text !== '' ? 'map' : replace ? 'replace' : 'lower';
}

function keepsLength(code: number): boolean {
  if (code < 0x300) return code !== 0x130 && code !== 0xad;
  return (
    (code >= 0x370 && code <= 0x482) ||
    (code >= 0x48a && code <= 0x52f) ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x202f && code <= 0x2044) ||
    code === 0x2009 ||
    (code >= 0x20a0 && code <= 0x20bf) ||
    (code >= 0x2100 && code <= 0x214f)
  );
}

function isPlainLetter(code: number): boolean {
  return (code >= 0xc0 && code <= 0x17f) || (code >= 0x410 && code <= 0x44f);
}

/** Only the text, where nobody asks for places. */
export function foldText(original: string): string {
  return fold(original).text;
}

/** A span of folded text as a span of the original. */
export function originalSpan(folded: Folded, start: number, end: number, originalLength: number): [number, number] {
  const { map } = folded;
  if (map === null) return [start, Math.min(end, originalLength)];
  const last = end > start ? (map[end] ?? originalLength) : (map[start] ?? originalLength);
  return [map[start] ?? originalLength, last];
}

function replaceSigns(text: string): string {
  return text.replace(REPLACED, (sign) => SAME_LENGTH.get(sign) ?? sign);
}

function foldSlowly(original: string): Folded {
  let text = '';
  const map: number[] = [];
  let place = 0;
  let space: { at: number; sign: string } | null = null;
  for (const cluster of clustersOf(original)) {
    if (/^\s$/.test(cluster)) {
      const sign = cluster === '\n' || cluster === '\r' ? '\n' : ' ';
      if (space === null) space = { at: place, sign };
      else if (sign === '\n') space.sign = '\n';
    } else if (!INVISIBLE.test(cluster)) {
      if (space !== null && text !== '') {
        text += space.sign;
        map.push(space.at);
      }
      space = null;
      const folded = replaceSigns(cluster.normalize('NFC').toLowerCase());
      for (let unit = 0; unit < folded.length; unit += 1) map.push(place + Math.min(unit, cluster.length - 1));
      text += folded;
    }
    place += cluster.length;
  }
  // The end of the last letter, so that a span never takes in the white space behind it.
  map.push(space === null ? original.length : space.at);
  return { text, map };
}

/** A character with its combining marks. Plain iteration: no pattern that could backtrack. */
function* clustersOf(text: string): Generator<string> {
  let cluster = '';
  for (const character of text) {
    if (cluster !== '' && !/^\p{M}/u.test(character)) {
      yield cluster;
      cluster = '';
    }
    cluster += character;
  }
  if (cluster !== '') yield cluster;
}
