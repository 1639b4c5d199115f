import type { Breach, ContactFigures, ContactTold, StageEntry } from '../../src/reports/ContactFigures.ts';
import type { ConversationState } from './Store.ts';

/** What contacts add to the reports. It is written with the commits that it comes from (`Commit.told`) and is erased with the conversation. */
export interface ContactStore {
  /** Contacts with all that they told, those opened first first. A cursor that no page gave rejects with the problem `invalid-data`. */
  reportedContacts(query: ReportedQuery): Promise<ReportedPage>;
}

/** What a commit adds. After a correction `whole` is true: then it is all that the conversation tells, and takes the place of what was known. */
export interface CommittedTold extends ContactTold {
  readonly whole: boolean;
}

/** Real contacts, or those of a training room. */
export type Purpose = 'live' | 'training';

export interface ReportedQuery {
  readonly tenant: string;
  readonly purpose: Purpose;
  readonly flow?: string;
  readonly hash?: string;
  readonly brand?: string;
  readonly agent?: string;
  readonly channel?: string;
  readonly language?: string;
  readonly status?: 'open' | 'ended';
  /** Opened at this time or later, and before that one; milliseconds since the epoch. */
  readonly from?: number;
  readonly to?: number;
  readonly cursor?: string;
  readonly limit: number;
}

export interface ReportedPage {
  readonly contacts: readonly ReportedContact[];
  readonly next: string | null;
}

export interface ReportedContact extends Pick<
  ConversationState,
  'revision' | 'status' | 'outcome' | 'stage' | 'channel' | 'language' | 'direction' | 'agent' | 'at' | 'waitingSince' | 'replyDue'
> {
  readonly id: string;
  readonly flow: string;
  /** Content hash of the version that it was opened on. */
  readonly hash: string;
  readonly brand: string | null;
  readonly openedAt: number;
  readonly breaches: readonly Breach[];
  readonly stages: readonly StageEntry[];
  /** Null until the contact has ended. */
  readonly figures: ContactFigures | null;
}
