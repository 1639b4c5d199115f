import type { WantedFact } from './slots/GivenFact.ts';

/** What is listened for when a text is recognised. */
export interface Ear {
  /** Whether somebody hears this event type in the present state; absent where no state is known: then everything may matter. */
  readonly hears?: ((type: string) => boolean) | undefined;
  /** Whether the script itself listens for it, not only a rule. */
  readonly scriptHears?: ((type: string) => boolean) | undefined;
  /** A question is open that "yes" and "no" answer. */
  readonly isAsked?: boolean | undefined;
  /** Facts that the customer can give now. */
  readonly facts?: readonly WantedFact[] | undefined;
  /** The confidence from which a recognition is applied. */
  readonly threshold: number;
}

/** The event type that a meaning of the examples is: one of the vocabulary, else an intent that they declare. */
export function typeOfMeaning(meaning: string): string {
  return meaning.startsWith('customer.') ? meaning : 'customer.means';
}

/** Whether "yes" or "no" is what this type is. */
export function isAnswer(type: string): boolean {
  return type === 'customer.agrees' || type === 'customer.disagrees';
}

/** Said beside whatever else is said. */
export function isCourtesy(type: string): boolean {
  return COURTESIES.has(type);
}

const COURTESIES: ReadonlySet<string> = new Set(['customer.greets', 'customer.thanks', 'customer.says-goodbye', 'customer.apologises']);
