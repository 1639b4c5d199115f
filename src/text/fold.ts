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
    const space = isSpaceCode(code);
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

/** With a map. Stretches of signs that stand for themselves, nearly all of a text, are folded as a whole; the rest cluster by cluster. */
function foldSlowly(original: string): Folded {
  const folding = new Folding(original);
  for (let place = 0; place < original.length;) {
    let end = place;
    while (end < original.length && keepsLength(original.charCodeAt(end))) end += 1;
    // The sign before a mark belongs to the mark.
    if (end < original.length && end > place) end -= 1;
    if (end > place) folding.addStretch(place, end);
    else end = folding.addCluster(place);
    place = end;
  }
  return folding.finish();
}

/** A folded text in the making: its pieces, the way back, and the white space that only counts if something follows. */
class Folding {
  readonly #original: string;
  readonly #map: number[] = [];
  #text = '';
  #space: { at: number; sign: string } | null = null;

  constructor(original: string) {
    this.#original = original;
  }

  addStretch(from: number, to: number): void {
    const original = this.#original;
    const map = this.#map;
    const folded = replaceSigns(original.slice(from, to).toLowerCase());
    let copied = from;
    for (let place = from; place < to;) {
      if (!isSpaceCode(original.charCodeAt(place))) {
        if (this.#space !== null) this.#settleSpace();
        map.push(place);
        place += 1;
        continue;
      }
      let end = place + 1;
      while (end < to && isSpaceCode(original.charCodeAt(end))) end += 1;
      const sign = folded[place - from];
      // A single space between two words stands for itself: it is copied along with them.
      if (end === place + 1 && end < to && place > from && (sign === ' ' || sign === '\n')) map.push(place);
      else {
        this.#text += folded.slice(copied - from, place - from);
        this.#addSpace(place, folded.slice(place - from, end - from).includes('\n') ? '\n' : ' ');
        copied = end;
      }
      place = end;
    }
    this.#text += folded.slice(copied - from);
  }

  /** Adds the character at this place with its combining marks and says where it ends. */
  addCluster(place: number): number {
    const cluster = clusterAt(this.#original, place);
    if (/^\s$/.test(cluster)) this.#addSpace(place, cluster === '\n' || cluster === '\r' ? '\n' : ' ');
    else if (!INVISIBLE.test(cluster)) {
      this.#settleSpace();
      const folded = replaceSigns(cluster.normalize('NFC').toLowerCase());
      for (let unit = 0; unit < folded.length; unit += 1) this.#map.push(place + Math.min(unit, cluster.length - 1));
      this.#text += folded;
    }
    return place + cluster.length;
  }

  finish(): Folded {
    // The end of the last letter, so that a span never takes in the white space behind it.
    this.#map.push(this.#space === null ? this.#original.length : this.#space.at);
    return { text: this.#text, map: this.#map };
  }

  #addSpace(at: number, sign: string): void {
    if (this.#space === null) this.#space = { at, sign };
    else if (sign === '\n') this.#space.sign = '\n';
  }

  #settleSpace(): void {
    if (this.#space !== null && this.#text !== '') {
      this.#text += this.#space.sign;
      this.#map.push(this.#space.at);
    }
    this.#space = null;
  }
}

function isSpaceCode(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** A character with its combining marks. A plain loop: no pattern that could backtrack. */
function clusterAt(text: string, start: number): string {
  let end = start + codePointLength(text, start);
  while (end < text.length && /^\p{M}/u.test(String.fromCodePoint(text.codePointAt(end) ?? 0))) end += codePointLength(text, end);
  return text.slice(start, end);
}

function codePointLength(text: string, place: number): number {
  return (text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
}
