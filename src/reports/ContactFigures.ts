import type { Severity } from '../conversation/Guidance.ts';

/**
 * What one contact adds to the reports. It is written with the commits that it comes from, is erased with the conversation, and can be
 * worked out again from the log.
 */
export interface ContactTold {
  readonly breaches: readonly Breach[];
  readonly stages: readonly StageEntry[];
  /** Counters and metrics as they stand; null where this commit did not change them in a way that a report shows. */
  readonly figures: ContactFigures | null;
}

/** A rule that was broken: by a fact (`violation`) or in a text (`finding`, without those that merely inform). */
export interface Breach {
  readonly kind: 'violation' | 'finding';
  readonly rule: string;
  readonly severity: Severity;
  readonly excused: boolean;
  /** The flow's stage at the time. */
  readonly stage: string;
  /** Milliseconds since the epoch: the conversation's time. */
  readonly at: number;
}

/** The flow came to a stage. */
export interface StageEntry {
  readonly stage: string;
  readonly at: number;
  readonly hash: string;
}

/** Counters and metrics of the guidance, as they were at the last commit that changed the status or came after the end. */
export interface ContactFigures {
  readonly counters: Readonly<Record<string, unknown>>;
  readonly metrics: Readonly<Record<string, unknown>>;
  /** Promises by their kind and what became of them. */
  readonly tasks: readonly { readonly kind: string; readonly status: string }[];
  /** Facts that the contact had to obtain, and how many of them were. */
  readonly required?: { readonly all: number; readonly obtained: number };
  /** What became of the offer to go on by telephone; null where the script makes none. */
  readonly phoneOffer?: 'none' | 'open' | 'accepted' | 'refused' | null;
  /** The customer's last words in chat had neither a reply nor a notice. */
  readonly leftWaiting?: boolean;
  /** What the customer was to the shop: `lead` or `customer`; null where nobody told. */
  readonly contactStage?: string | null;
}

export const NOTHING_TOLD: ContactTold = Object.freeze({ breaches: Object.freeze([]), stages: Object.freeze([]), figures: null });
