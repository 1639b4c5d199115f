import type { Matter } from '../../Persona.ts';

/** What a matter is to whoever sums it up. */
export type MatterKind = 'selection' | 'complaint' | 'question' | 'colleague' | 'other';

/** Something known of the matter, as it is told. */
export interface Detail {
  readonly label: string;
  readonly value: string;
}

/**
 * What an agent has to say in words of their own where a phrase leaves a blank: the script knows neither the matter nor the products.
 * In one language.
 */
export interface OwnWords {
  /** What was understood, as a clause behind "that", without a stop. */
  readonly understood: Readonly<Record<MatterKind, string>>;
  /** The same as a sentence. */
  readonly understoodSentence: Readonly<Record<MatterKind, string>>;
  /** What a detail adds to either, comma included. */
  readonly detail: (detail: Detail) => string;
  /** What was agreed in the end, as a clause and as a sentence. */
  readonly agreed: string;
  readonly agreedSentence: string;
  /** Behind "here is what I found out", where looking it up gave no words. */
  readonly settled: string;
  /** What is put before a phrase that was said already, so that it is not the same again. */
  readonly openers: readonly string[];
  /** What is said to a customer to whom the script has nothing to say. */
  readonly noted: readonly string[];
  /** Values of further blanks. */
  readonly blanks: Readonly<Record<string, string | number>>;
}

export function kindOf({ meaning, wants }: Matter): MatterKind {
  if (wants === 'selection') return 'selection';
  if (wants === 'colleague') return 'colleague';
  if (wants === 'empathy' || meaning === 'customer.complains') return 'complaint';
  return wants === 'answer' ? 'question' : 'other';
}
