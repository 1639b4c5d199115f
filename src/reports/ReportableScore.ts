import type { Score } from '../scoring/Score.ts';

/** A contact's score as reports add it up; stores list them in this form. */
export interface ReportableScore {
  readonly conversation: string;
  readonly agent: string | null;
  /** When the contact was opened, milliseconds since the epoch. */
  readonly openedAt: number;
  readonly score: Score;
  /** What a supervisor said to it; null where nobody did, or it was taken back. */
  readonly override: { readonly total: number | null } | null;
}

/** What counts: the supervisor's word, else what was worked out. */
export function effectiveTotal({ score, override }: ReportableScore): number {
  return override?.total ?? score.total;
}
