import type { Breach, ContactFigures, StageEntry } from './ContactFigures.ts';

/** A contact as reports add it up; stores list them in this form. Times are milliseconds since the epoch. */
export interface ReportableContact {
  readonly id: string;
  readonly flow: string;
  /** Content hash of the version that it was opened on. */
  readonly hash: string;
  readonly brand: string | null;
  readonly agent: string | null;
  readonly channel: string;
  readonly direction: 'inbound' | 'outbound';
  readonly language: string;
  readonly openedAt: number;
  /** The conversation's time. */
  readonly at: number;
  readonly status: 'open' | 'ended';
  readonly outcome: string | null;
  readonly breaches: readonly Breach[];
  readonly stages: readonly StageEntry[];
  /** Null until the contact has ended. */
  readonly figures: ContactFigures | null;
}
