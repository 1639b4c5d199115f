import type { OffenceLexicon, WordClass, WordGroup } from './OffenceLexicon.ts';
import { plainText } from './plainText.ts';
import { Trie } from './Trie.ts';

/** Endings by letters; true where anything may follow. */
export type Endings = Trie<boolean>;

/** A stem of the lexicons, ready for matching. */
export interface Stem {
  readonly class: WordClass;
  readonly ofPeople: boolean;
  /** The endings that may follow; null for any. */
  readonly endings: Endings | null;
  /** The stem with its marks where they must be written. */
  readonly marked: string | null;
  readonly length: number;
  /** Of which lexicon: only its own prefixes go with it. */
  readonly lexicon: number;
}

/** A whole word that is recognised with most of its letters masked. */
export interface MaskedWord {
  readonly word: string;
  /** Read by its ends and its length. */
  readonly famous: boolean;
  /** Read by its first letter and its length. */
  readonly byFirst: boolean;
  /** However many signs stand for what is hidden. */
  readonly loose: boolean;
}

/** All that is heard in the texts of one language, in one script. */
export interface OffenceWords {
  readonly atStart: Trie<Stem>;
  readonly behindPrefix: Trie<Stem>;
  readonly anywhere: Trie<Stem>;
  /** Prefixes, with the numbers of the lexicons that have them. */
  readonly prefixes: Trie<number>;
  readonly masked: readonly MaskedWord[];
  readonly broken: ReadonlySet<string>;
}

/** Makes the lexicons of a script ready for the texts of one language. Done once for each language. */
export function compileLexicons(lexicons: readonly OffenceLexicon[], language: string): OffenceWords {
  const words = {
    atStart: new Trie<Stem>(),
    behindPrefix: new Trie<Stem>(),
    anywhere: new Trie<Stem>(),
    prefixes: new Trie<number>(),
    masked: [] as MaskedWord[],
    broken: new Set<string>(),
  };
  for (const [number, lexicon] of lexicons.entries()) {
    for (const prefix of listOf(lexicon.prefixes)) words.prefixes.add(plainText(prefix).text, number);
    for (const form of listOf(lexicon.masked)) {
      const masked = maskedWord(plainText(form).text);
      if (!masked.famous && !lexicon.languages.includes(language)) continue;
      words.masked.push(masked);
      // With one letter masked it is recognised behind a prefix too, unless the bare word is an ordinary one.
      if (!form.includes('?')) addStem(words, `+${masked.word}`, { class: 'obscene', words: '' }, { number, endings: {} });
    }
    // What is no word in one language may be one in another: "kur".
    if (lexicon.languages.includes(language)) for (const beginning of listOf(lexicon.broken)) words.broken.add(plainText(beginning).text);
    for (const group of lexicon.groups) {
      if (!isHeard(group, lexicon, language)) continue;
      for (const written of listOf(group.words)) addStem(words, written, group, { number, endings: lexicon.endings });
    }
  }
  return words;
}

function isHeard(group: WordGroup, lexicon: OffenceLexicon, language: string): boolean {
  // Ordinary words excuse wherever the swear words that hide in them are heard.
  if (group.class === 'clean' || group.heardIn === 'all') return true;
  return (group.heardIn ?? lexicon.languages).includes(language);
}

const HEADS: ReadonlySet<string> = new Set(['+', '>', '*']);

interface Source {
  readonly number: number;
  readonly endings: Readonly<Record<string, string>>;
}

function addStem(words: OffenceWords, written: string, group: WordGroup, lexicon: Source): void {
  const marked = written.startsWith('=');
  const rest = marked ? written.slice(1) : written;
  const head = HEADS.has(rest.slice(0, 1)) ? rest.slice(0, 1) : '';
  const [stem, endings] = stemAndEndings(rest.slice(head.length), lexicon.endings);
  const plain = plainText(stem).text;
  const entry: Stem = {
    class: group.class,
    ofPeople: group.ofPeople ?? group.class === 'abuse',
    endings,
    marked: marked ? stem.toLowerCase() : null,
    length: plain.length,
    lexicon: lexicon.number,
  };
  if (head === '*') words.anywhere.add(plain, entry);
  if (head === '' || head === '+') words.atStart.add(plain, entry);
  if (head === '+' || head === '>') words.behindPrefix.add(plain, entry);
}

function stemAndEndings(written: string, lists: Readonly<Record<string, string>>): [string, Endings | null] {
  if (written.endsWith('*')) return [written.slice(0, -1), null];
  const bracket = written.indexOf('(');
  if (bracket >= 0) return [written.slice(0, bracket), endingTrie(written.slice(bracket + 1, -1).split('|'))];
  const tilde = written.indexOf('~');
  if (tilde < 0) return [written, endingTrie([''])];
  const list = lists[written.slice(tilde + 1)];
  if (list === undefined) throw new Error(`no list of endings for ${written}`);
  // A list that begins with a space holds the bare stem too.
  return [written.slice(0, tilde), endingTrie(list.startsWith(' ') ? ['', ...listOf(list)] : listOf(list))];
}

/** The same endings stand behind many stems; they share one tree. */
const endingTries = new Map<string, Endings>();

function endingTrie(endings: readonly string[]): Endings {
  const key = endings.join('|');
  const known = endingTries.get(key);
  if (known !== undefined) return known;
  const trie: Endings = new Trie<boolean>();
  for (const ending of endings) trie.add(plainText(ending.replace('*', '')).text, ending.endsWith('*'));
  endingTries.set(key, trie);
  return trie;
}

function maskedWord(form: string): MaskedWord {
  const signs = form.slice(form.search(/[!~?]|$/u));
  return { word: form.slice(0, form.length - signs.length), famous: signs.includes('!'), byFirst: signs.includes('!!'), loose: signs.includes('~') };
}

function listOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
