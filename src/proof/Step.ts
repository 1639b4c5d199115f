import type { Letter } from './alphabet.ts';

/** What one step assumes of machines and facts outside of the slice, by their names; for people to read. */
export type Assumed = Readonly<Record<string, unknown>>;

/** One thing that happens in an exploration. */
export type Step =
  | { readonly kind: 'event'; readonly letter: Letter; readonly assumed: Assumed }
  /** A running timer is the next to fire, whatever the others are set to. */
  | { readonly kind: 'timer'; readonly machine: string; readonly name: string; readonly assumed: Assumed }
  /** Nothing happens for so long. */
  | { readonly kind: 'pause'; readonly seconds: number };
