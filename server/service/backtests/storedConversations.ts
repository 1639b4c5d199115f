import type { Recorded, RecordedEvent } from '../../../src/backtest/Recorded.ts';
import type { Opening } from '../../../src/conversation/Opening.ts';
import type { Store, StoredConversation, StoredEvent } from '../../store/Store.ts';

/** Which conversations of a store are meant. */
export interface ConversationFilter {
  readonly tenant: string;
  readonly flow?: string;
  readonly status?: 'open' | 'ended';
  readonly brand?: string;
  readonly language?: string;
  /** Opened at this time or later, and before that one; milliseconds since the epoch. */
  readonly since?: number;
  readonly until?: number;
  /** The newest so many; all unless told. */
  readonly limit?: number;
}

/** A conversation with its log. */
export interface StoredRecording {
  readonly opening: Opening;
  readonly events: readonly StoredEvent[];
}

const PAGE = 100;

/** The conversations that are meant, those opened last first, a page of the store at a time. */
export async function* meantConversations(store: Store, filter: ConversationFilter): AsyncGenerator<StoredConversation> {
  const { tenant, flow, status, limit = Infinity } = filter;
  let [cursor, left]: [string | null, number] = [null, limit];
  do {
    const page = await store.list({ tenant, limit: PAGE, ...(flow && { flow }), ...(status && { status }), ...(cursor !== null && { cursor }) });
    for (const conversation of page.conversations) {
      if (!isMeant(conversation, filter)) continue;
      if (left === 0) return;
      left -= 1;
      yield conversation;
    }
    cursor = page.next;
  } while (cursor !== null && left > 0);
}

/** The same with their logs. One that is erased meanwhile is left out; of one that goes on all is there that was committed when it was read. */
export async function* storedConversations(store: Store, filter: ConversationFilter): AsyncGenerator<StoredRecording> {
  for await (const { id, opening, state } of meantConversations(store, filter)) {
    const events = await store.events(filter.tenant, id);
    if (events.length > 0 || state.revision === 0) yield { opening, events };
  }
}

export function recordedOf({ opening, events }: StoredRecording): Recorded {
  return { opening, events: events.map(({ record }): RecordedEvent => record) };
}

function isMeant({ opening, state }: StoredConversation, { brand, language, since, until }: ConversationFilter): boolean {
  return (
    (brand === undefined || opening.brand?.id === brand) &&
    (language === undefined || state.language === language) &&
    (since === undefined || opening.at >= since) &&
    (until === undefined || opening.at < until)
  );
}
