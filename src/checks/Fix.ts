/**
 * Edits that mend a finding without changing what a contact is like: they take out what never does anything, or what says
 * the same twice. All of them or none are made.
 */
export interface Fix {
  /** What is done, as an order: "Take the waiver out". */
  readonly description: string;
  readonly edits: readonly [FixEdit, ...FixEdit[]];
}

/** The value at a pointer is taken out, with its key or its place in the list, or replaced where `value` is given. */
export interface FixEdit {
  readonly file: string;
  readonly pointer: string;
  readonly value?: unknown;
}
