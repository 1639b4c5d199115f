import type { Purpose, ReportedContact } from '../../ContactStore.ts';

export type ContactRead = { readonly kind: 'reported' } & ReportedFilter;

/** Null where everything will do. */
export interface ReportedFilter {
  readonly tenant: string;
  readonly purpose: Purpose;
  readonly flow: string | null;
  readonly hash: string | null;
  readonly brand: string | null;
  readonly agent: string | null;
  readonly channel: string | null;
  readonly language: string | null;
  readonly status: 'open' | 'ended' | null;
  /** Opened after this time, or at it with a higher number, and before that one. */
  readonly after: readonly [openedAt: number, number: number];
  readonly to: number | null;
  readonly limit: number;
}

/** What travels with a commit. */
export interface ToldValues {
  readonly whole: boolean;
  /** JSON of breaches and stages; null where there are none. */
  readonly told: string | null;
  /** JSON. */
  readonly figures: string | null;
}

export interface ReportedRow extends Omit<ReportedContact, 'breaches' | 'stages' | 'figures'> {
  readonly number: number;
  /** What the commits told, JSON one after the other with commas between. */
  readonly told: string | null;
  readonly figures: string | null;
}

export interface ContactResults {
  reported: readonly ReportedRow[];
}
