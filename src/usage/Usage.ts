import type { Exposure } from '../conversation/experiments/Exposure.ts';

export type { Exposure };

/**
 * What a conversation tells about its script: texts of the customer that no move fitted, what became of recommended phrases,
 * and which variant of an experiment it took part in. Worked out from the conversation alone, so that the log tells the same again.
 */
export interface Usage {
  readonly missed: readonly MissedText[];
  readonly uses: readonly PhraseUse[];
  readonly exposures: readonly Exposure[];
}

/** Why nothing answered a text: no meaning in it, a meaning for which there is no move, or one that the agent rejected. */
export type MissedKind = 'not-understood' | 'no-move' | 'rejected';

/** A text of the customer that no move fitted. */
export interface MissedText {
  /** Unique within the conversation, and the same again when the log is replayed: the event's id, else its place in the log. */
  readonly key: string;
  readonly kind: MissedKind;
  readonly text: string;
  readonly language: string;
  /** The flow's state when it was said, a path such as `offer.asked`. */
  readonly state: string;
  /** Meanings that were recognised, surest first; none of them was answered. */
  readonly meanings: readonly string[];
  /** Content hash of the flow version that did not know what to do. */
  readonly hash: string;
  /** Milliseconds since the epoch: the conversation's time. */
  readonly at: number;
}

/** What an agent made of the phrase on top, the best first: said it, said it in other words, or said something else. */
export type PhraseUseKind = (typeof PHRASE_USES)[number];
export const PHRASE_USES = Object.freeze(['used', 'edited', 'passed'] as const);

export interface PhraseUse {
  /** One for each time that the phrase is due, until it is said: of several entries with the same key the best counts, in the order of `PHRASE_USES`. */
  readonly key: string;
  readonly use: PhraseUseKind;
  readonly phrase: string;
  /** Place of the variant that was shown among the phrase's texts, from 0. */
  readonly variant: number;
  readonly language: string;
  /** The flow's state in which it was recommended. */
  readonly state: string;
  readonly hash: string;
  readonly at: number;
}

export const NO_USAGE: Usage = Object.freeze({ missed: Object.freeze([]), uses: Object.freeze([]), exposures: Object.freeze([]) });
