import { fold, type Folded } from '../fold.ts';
import { sentencesOf, type Sentence } from '../sentences.ts';
import { wordsOf, type Word } from '../words.ts';

/** A text under lint. What several rules need of it is made once, when the first of them asks. */
export interface Draft {
  readonly text: string;
  /** All of the text but the white space around it. */
  readonly span: [number, number];
  readonly folded: Folded;
  /** Words of the folded text. */
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

export function readDraft(text: string): Draft {
  return new LazyDraft(text);
}

class LazyDraft implements Draft {
  readonly text: string;
  #folded: Folded | undefined;
  #words: readonly Word[] | undefined;
  #sentences: readonly Sentence[] | undefined;

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
}
