import { trimEnd } from './trimEnd.ts';

/** Behind an address without a scheme. Short words of the four languages ("it", "be", "no") are left out: a space is forgotten more often. */
const TOP_LEVELS: ReadonlySet<string> = new Set(
  'com net org info biz eu lt lv ee pl ru ua kz de uk io shop online store site app example рф укр'.split(' '),
);
const OPENS = new Set(['(', '[', '<', '"', '«', '„', '“', '”', '‘', "'", ',', ';']);
const CLOSES = new Set(['<', '>', '"', '»', '“', '”', '\u00a0']);
const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
const BEHIND = '.,;:!?)]}…';

/**
 * Web addresses in a text, as UTF-16 spans in order: with a scheme, with "www.", or bare ("shop.lt/x1"). Punctuation
 * behind them is left out. E-mail addresses are none.
 */
export function urlsIn(text: string): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  let scheme = text.indexOf('://');
  let stop = nextStop(text, 0);
  while (scheme >= 0 || stop >= 0) {
    const sign = stop < 0 ? scheme : scheme < 0 ? stop : Math.min(scheme, stop);
    let start = sign;
    while (start > from && !isEdge(text[start - 1], OPENS)) start -= 1;
    let end = sign + 1;
    while (end < text.length && !isEdge(text[end], CLOSES)) end += 1;
    const url = urlInToken(text.slice(start, end));
    if (url !== null) found.push([start + url[0], start + url[1]]);
    from = end;
    // Each is looked for anew only once it is passed: otherwise a text without one would be read to its end each time.
    if (scheme >= 0 && scheme < from) scheme = text.indexOf('://', from);
    if (stop >= 0 && stop < from) stop = nextStop(text, from);
  }
  return found;
}

/** The next full stop inside a word; -1 where there is none. */
function nextStop(text: string, from: number): number {
  let stop = text.indexOf('.', from);
  while (stop >= 0 && !isInside(text, stop)) stop = text.indexOf('.', stop + 1);
  return stop;
}

function isInside(text: string, stop: number): boolean {
  const before = text.charCodeAt(stop - 1);
  const behind = text.charCodeAt(stop + 1);
  return stop > 0 && isWordCode(before) && isWordCode(behind) && !(isDigit(before) && isDigit(behind));
}

function isWordCode(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x52f);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isEdge(sign: string | undefined, signs: ReadonlySet<string>): boolean {
  return sign === undefined || sign <= ' ' || signs.has(sign);
}

function urlInToken(token: string): [number, number] | null {
  const lower = token.toLowerCase();
  const start = [lower.indexOf('https://'), lower.indexOf('http://'), lower.indexOf('www.')].filter((at) => at >= 0).sort((one, two) => one - two)[0];
  if (start !== undefined) {
    // A bracket that the address opened itself belongs to it.
    const signs = token.includes('(', start) ? BEHIND.replace(')', '') : BEHIND;
    return [start, start + trimEnd(token.slice(start), signs).length];
  }
  const bare = trimEnd(lower, BEHIND);
  const path = bare.search(/[/?:#]/);
  const host = path < 0 ? bare : bare.slice(0, path);
  const level = host.slice(host.lastIndexOf('.') + 1);
  return TOP_LEVELS.has(level) && HOST.test(host) ? [0, bare.length] : null;
}
