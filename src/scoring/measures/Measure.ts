import type { TObject } from 'typebox';
import type { ContactStep } from '../ContactRecord.ts';
import type { ContactView } from '../ContactView.ts';

/** Something about a contact that can be better or worse without a rule being broken. All are of this shape, one a file. */
export interface Measure<Name extends string = string> {
  readonly name: Name;
  /** One sentence for the reference. */
  readonly description: string;
  /** What a card may change about it; each has a default. */
  readonly params: TObject;
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Null where there is nothing to measure in this contact. */
  readonly measure: (view: ContactView, params: Readonly<Record<string, unknown>>) => Measured | null;
}

export interface Measured {
  /** 0 to 1. */
  readonly value: number;
  /** What the message `score.MEASURE` tells. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The event that shows it best, where one does. */
  readonly step?: ContactStep | undefined;
}

/** A measure whose params have the types of its defaults. */
export function measureOf<const Name extends string, Params extends object>(measure: {
  readonly name: Name;
  readonly description: string;
  readonly params: TObject;
  readonly defaults: Params;
  readonly measure: (view: ContactView, params: Params) => Measured | null;
}): Measure<Name> {
  return measure as unknown as Measure<Name>;
}

/** 1 up to `good`, 0 from `bad` on, and in proportion between them. */
export function between(value: number, good: number, bad: number): number {
  if (good === bad) return value <= good ? 1 : 0;
  return Math.min(1, Math.max(0, (bad - value) / (bad - good)));
}
