/** A meaning found in the customer's words. */
export interface RecognisedMeaning {
  /** The event that it is. */
  readonly type: string;
  /** How it is called: the event type, for an intent that the examples declare its own name. */
  readonly intent: string;
  readonly confidence: number;
  /** UTF-16 code units of the original, end exclusive. */
  readonly span: [number, number];
  /** What the event carries, as far as the words tell. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Sure enough to be acted upon; else it is suggested. */
  readonly applied: boolean;
}

/** Before it is decided what is acted upon. */
export type Candidate = Omit<RecognisedMeaning, 'applied'>;
