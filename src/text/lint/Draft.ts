import { fold, originalSpan, type Folded } from '../fold.ts';
import { layoutOf, type Layout } from '../layout.ts';
import { parenthesesIn } from '../parentheses.ts';
import { sentencesOf, type Sentence } from '../sentences.ts';
import { smileysIn } from '../smileys.ts';
import { urlsIn } from '../urls.ts';
import { wordsOf, type Word } from '../words.ts';
import { sentenceWords } from './sentenceWords.ts';

const MAX_TEXT = 20_000;

/** A text under lint. What several rules need of it is made once, when the first of them asks. */
export interface Draft {
  readonly text: string;
  /** All of the text but the white space around it. */
  readonly span: [number, number];
  readonly folded: Folded;
  /** Words of the folded text. */
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Words of the folded text, sentence by sentence. */
  readonly sentenceWords: readonly (readonly Word[])[];
  /** Lines, lists and paragraphs. */
  readonly layout: Layout;
  /** Emoticons and emoji. */
  readonly smileys: readonly (readonly [number, number])[];
  readonly urls: readonly (readonly [number, number])[];
  readonly parentheses: readonly (readonly [number, number])[];
  /** A stretch of the folded text as a span of the text itself. */
  spanOf(start: number, end: number): [number, number];
}

/** Of a longer text than any that an event may bring, the beginning. */
export function readDraft(text: string): Draft {
  return new LazyDraft(text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text);
}

class LazyDraft implements Draft {
  readonly text: string;
  #folded: Folded | undefined;
  #words: readonly Word[] | undefined;
  #sentences: readonly Sentence[] | undefined;
  #sentenceWords: readonly (readonly Word[])[] | undefined;
  #layout: Layout | undefined;
  #smileys: readonly (readonly [number, number])[] | undefined;
  #urls: readonly (readonly [number, number])[] | undefined;
  #parentheses: readonly (readonly [number, number])[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get span(): [number, number] {
    const start = this.text.length - this.text.trimStart().length;
    return [start, Math.max(start, this.text.trimEnd().length)];
  }

  get folded(): Folded {
    return (this.#folded ??= fold(this.text));
  }

  get words(): readonly Word[] {
    return (this.#words ??= wordsOf(this.folded.text));
  }

  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= sentencesOf(this.text));
  }

  get sentenceWords(): readonly (readonly Word[])[] {
    return (this.#sentenceWords ??= sentenceWords(this).map(({ from, to }) => this.words.slice(from, to)));
  }

  get layout(): Layout {
    return (this.#layout ??= layoutOf(this.text));
  }

  get smileys(): readonly (readonly [number, number])[] {
    return (this.#smileys ??= smileysIn(this.text));
  }

  get urls(): readonly (readonly [number, number])[] {
    return (this.#urls ??= urlsIn(this.text));
  }

  get parentheses(): readonly (readonly [number, number])[] {
    return (this.#parentheses ??= parenthesesIn(this.text, this.smileys, this.urls));
  }

  spanOf(start: number, end: number): [number, number] {
    return originalSpan(this.folded, start, end, this.text.length);
  }
}
