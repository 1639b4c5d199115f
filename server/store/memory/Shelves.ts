import type { Task } from '../../../src/conversation/Guidance.ts';
import { storeClosed } from '../storeUnavailable.ts';
import type { Purpose } from '../ContactStore.ts';
import type { ConversationState } from '../Store.ts';
import type { FileTexts } from '../VersionStore.ts';
import type { KeptTold } from './keepTold.ts';
import type { KeptUsage } from './keepUsage.ts';

/** What the parts of the store share: the conversations, the texts of files, and whether it is open. */
export class Shelves {
  readonly conversations = new Map<string, Kept>();
  /** Of files, by their digests. */
  readonly texts = new Map<string, string>();
  readonly #marks = new Map<string, number>();
  closed = false;

  /** Every call begins with it. */
  answer(): void {
    if (this.closed) throw storeClosed();
  }

  keepTexts(tenant: string, texts: FileTexts): void {
    for (const [digest, text] of texts) this.texts.set(keyOf(tenant, digest), text);
  }

  mark(tenant: string): number {
    return this.#marks.get(tenant) ?? 0;
  }

  /** What others see of the tenant's flows and brands has changed. */
  moveMark(tenant: string): void {
    this.#marks.set(tenant, this.mark(tenant) + 1);
  }
}

/** Texts, as a database would hold them: what is given and what is handed out shares nothing. */
export interface Kept {
  readonly number: number;
  readonly tenant: string;
  readonly id: string;
  readonly opening: string;
  readonly flow: string;
  /** Of the opening. */
  readonly hash: string;
  readonly brand: string | null;
  readonly openedAt: number;
  readonly purpose: Purpose;
  readonly digest: string;
  state: ConversationState;
  snapshot: string;
  snapshotRevision: number;
  readonly events: string[];
  readonly eventIds: Set<string>;
  readonly tasks: Map<string, KeptTask>;
  readonly usage: KeptUsage;
  readonly told: KeptTold;
  /** Its place among those that wait for their score; null where it does not. */
  unscoredSince: number | null;
  score: string | null;
  /** The oldest first. */
  readonly overrides: string[];
  simulation: string | null;
}

/** The number says which came first; it stays when the task changes. */
export interface KeptTask {
  readonly number: number;
  readonly task: Task;
}

export function keyOf(...names: readonly string[]): string {
  return JSON.stringify(names);
}
