/**
 * How bad a word is.
 * - obscene: a swear word whoever it is aimed at, and however it is disguised;
 * - vulgar: a swear word that also shares its letters with ordinary words, so it is read through fewer disguises;
 * - mild: coarse; the customer is forgiven more easily than the agent;
 * - minced: what the agent may not say either ("фиг с ним"), and no offence of the customer;
 * - abuse: a name for a person that is an insult when aimed at somebody and rude otherwise;
 * - nickname: an ordinary word ("козёл") that insults only when aimed;
 * - slight: an adjective ("тупые") that is rude as what is said of the person spoken to;
 * - clean: an ordinary word in which a swear word only seems to stand.
 */
export type WordClass = 'obscene' | 'vulgar' | 'mild' | 'minced' | 'abuse' | 'nickname' | 'slight' | 'clean';

/**
 * Words of one class. Notation: `word` exactly, `stem*` with any ending, `stem~name` with an ending of that list,
 * `stem(a|b*|)` with one of these; `+stem` also behind a prefix of the language, `>stem` behind a prefix only, `*stem` anywhere in
 * the word; `=stem` only where the marks of its letters are written, because without them it is an ordinary word. Letters are
 * plain: ё stands as е, and marks are needed for nothing but `=`.
 */
export interface WordGroup {
  readonly class: WordClass;
  readonly words: string;
  /** Also a name for people: aimed at somebody it insults as well. Abuse is, unless it says no. */
  readonly ofPeople?: boolean;
  /** Languages of texts in which it is heard; without them those of its lexicon only. */
  readonly heardIn?: 'all' | readonly string[];
}

/** The offensive words of one language in one script. Data: all are of this shape, one a file. */
export interface OffenceLexicon {
  /** Languages of texts in which all of it is heard. */
  readonly languages: readonly string[];
  readonly script: 'cyrillic' | 'latin';
  readonly source: string;
  readonly licence: string;
  /** What may stand before a stem marked `+` or `>`. */
  readonly prefixes: string;
  /** Lists of endings by name. */
  readonly endings: Readonly<Record<string, string>>;
  readonly groups: readonly WordGroup[];
  /**
   * Whole words that are recognised with letters masked: most of them seen and the number of signs right. `word!` also by its ends and
   * its length ("п***а"), `word!!` by its first letter and its length ("f***"), `word~` by its ends whatever the number of signs, `word?`
   * is no obscene word by itself (it stands in a group of another class, or without marks it is an ordinary word).
   */
  readonly masked: string;
  /** Beginnings of obscene words that are no words themselves: "пиз дец" is one word broken in two. */
  readonly broken: string;
}
