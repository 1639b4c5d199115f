/** What a text does that nobody need put up with. Each is the event `customer.<kind>`. */
export type OffenceKind = 'swears' | 'insults' | 'is-rude' | 'flirts';

/** An offence found in a text. */
export interface Offence {
  readonly kind: OffenceKind;
  /** UTF-16 code units of the original, end exclusive. */
  readonly span: [number, number];
  /** 0 to 1. Obscene words stand near 1; words that are merely coarse stay under 0.6. */
  readonly confidence: number;
}
