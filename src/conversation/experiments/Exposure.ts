/** A conversation's part in an experiment. It begins when the variant was shown, and is complete when the goal was reached after that. */
export interface Exposure {
  readonly experiment: string;
  /** Digest of all that makes results comparable: texts in this language, variants, weights, goal. Versions with the same digest count together. */
  readonly digest: string;
  /** Id of the variant. */
  readonly variant: string;
  readonly language: string;
  /** The flow version that showed it. */
  readonly hash: string;
  readonly shownAt: number;
  /** Null as long as the goal was not reached. */
  readonly goalAt: number | null;
}

/** By experiment. */
export type Exposures = Readonly<Record<string, Exposure>>;

/** Nobody has seen a variant yet: nearly every conversation, so it is one object. */
export const NO_EXPOSURES: Exposures = Object.freeze({});
