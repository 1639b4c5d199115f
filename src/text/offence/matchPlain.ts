import type { Endings, OffenceWords, Stem } from './compileLexicons.ts';
import type { PlainText } from './plainText.ts';
import type { Trie } from './Trie.ts';

interface WordPlace {
  readonly start: number;
  readonly end: number;
  /** Nobody knows where the word ends ("х у й т ы"): an ending may be followed by anything. */
  readonly open?: boolean;
  /** No letter is drawn out. */
  readonly strict?: boolean;
}

/**
 * The stems that a word in plain letters is made of. A letter may be drawn out: where a repeated letter leads nowhere, it
 * counts once, unless that is to be `strict`. Linear: at each letter as many steps as the longest stem has letters.
 */
export function matchPlain(words: OffenceWords, plain: PlainText, start: number, end: number, strict = false): Stem[] {
  const place = { start, end, strict };
  const matcher = new Matcher(plain, place);
  matcher.walk(words.atStart, place.start);
  matcher.walkPrefixes(words);
  for (let from = place.start; from < place.end; from += 1) matcher.walkOnce(words.anywhere, from);
  return matcher.found;
}

/** The first stem that is wanted, wherever it begins: where the words themselves are lost ("т ы х у й"). */
export function matchSpaced(words: OffenceWords, plain: PlainText, wanted: (stems: readonly Stem[], from: number) => Stem | null): Stem | null {
  const matcher = new Matcher(plain, { start: 0, end: plain.text.length, open: true });
  for (let from = 0; from < plain.text.length; from += 1) {
    matcher.found = NOTHING;
    matcher.walkOnce(words.atStart, from);
    matcher.walkOnce(words.anywhere, from);
    const stem = matcher.found === NOTHING ? null : wanted(matcher.found, from);
    if (stem !== null) return stem;
  }
  return null;
}

const NOTHING: Stem[] = [];

class Matcher {
  found = NOTHING;
  readonly #text: string;
  readonly #marked: string;
  readonly #start: number;
  readonly #end: number;
  readonly #open: boolean;
  readonly #strict: boolean;

  constructor(plain: PlainText, place: WordPlace) {
    this.#text = plain.text;
    this.#marked = plain.marked;
    this.#start = place.start;
    this.#end = place.end;
    this.#open = place.open === true;
    this.#strict = place.strict === true;
  }

  /** A walk from the first of equal letters is one from each of them; walking from all would square the time. */
  walkOnce(trie: Trie<Stem>, from: number): void {
    if (from === this.#start || this.#text.charCodeAt(from) !== this.#text.charCodeAt(from - 1)) this.walk(trie, from);
  }

  /** @param lexicons those whose prefix stands before; null for none */
  walk(trie: Trie<Stem>, from: number, lexicons: readonly number[] | null = null): void {
    let node = trie;
    let doubled = false;
    for (let index = from; index < this.#end; index += 1) {
      const code = this.#text.charCodeAt(index);
      const child = node.next.get(code);
      if (child === undefined) {
        if (this.#strict || index === from || code !== this.#text.charCodeAt(index - 1)) return;
        // Drawn out is what stands three times; of what stands twice only the worst words are made.
        if (!this.#isThrice(index)) doubled = true;
        continue;
      }
      node = child;
      for (const stem of node.ends ?? []) {
        if (doubled && stem.class !== 'obscene') continue;
        if (lexicons?.includes(stem.lexicon) !== false && this.#fits(stem, from, index + 1)) this.#add(stem);
      }
    }
  }

  walkPrefixes(words: OffenceWords): void {
    let node = words.prefixes;
    for (let index = this.#start; index < this.#end; index += 1) {
      const child = node.next.get(this.#text.charCodeAt(index));
      if (child === undefined) return;
      node = child;
      if (node.ends !== null) this.walk(words.behindPrefix, index + 1, node.ends);
    }
  }

  #fits(stem: Stem, from: number, to: number): boolean {
    if (stem.marked !== null && this.#marked.slice(from, to) !== stem.marked) return false;
    return stem.endings === null || this.#endsWell(stem, stem.endings, to);
  }

  #endsWell(stem: Stem, endings: Endings, from: number): boolean {
    let node = endings;
    for (let index = from; index < this.#end; index += 1) {
      if (node.ends !== null && (this.#open || node.ends.includes(true))) return true;
      const code = this.#text.charCodeAt(index);
      const child = node.next.get(code);
      if (child !== undefined) node = child;
      else if (code !== this.#text.charCodeAt(index - 1)) return false;
      else if (stem.class !== 'obscene' && !this.#isThrice(index)) return false;
    }
    return node.ends !== null;
  }

  #isThrice(index: number): boolean {
    const code = this.#text.charCodeAt(index);
    return (
      (index + 1 < this.#end && this.#text.charCodeAt(index + 1) === code) || (index - 2 >= this.#start && this.#text.charCodeAt(index - 2) === code)
    );
  }

  #add(stem: Stem): void {
    if (this.found === NOTHING) this.found = [];
    this.found.push(stem);
  }
}
