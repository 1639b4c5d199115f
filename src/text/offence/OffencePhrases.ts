import type { Cue } from '../cues.ts';

/**
 * Turns of speech of one language that offend by more than one word, as cues (see `cues.ts`), and the words that show at whom
 * a name is aimed. Data: all are of this shape, one a file.
 */
export interface OffencePhrases {
  /** Obscene only as a whole: "tu suka". */
  readonly obscene: readonly Cue[];
  /** Obscene or abusive to whoever is spoken to: "иди в …", "drop dead". */
  readonly insults: readonly Cue[];
  /** Coarse turns without an obscene word: "pain in the neck". */
  readonly swears: readonly Cue[];
  /** What the agent may not say, and the customer may: "чёрт возьми". */
  readonly minced: readonly Cue[];
  readonly rude: readonly Cue[];
  readonly flirts: readonly Cue[];
  /** Whoever is spoken to, as the subject: "вы", "jesteś", "you are". */
  readonly you: string;
  /** What stands beside a name that is called out: "полные", "просто", "such a". */
  readonly fillers: string;
  /** What may follow a slight that is a predicate: "тупые что ли", "stupid or what". */
  readonly afterSlight: string;
}
