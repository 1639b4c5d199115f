import { setImmediate } from 'node:timers/promises';
import type { ReportedContact, ReportedQuery } from '../../store/ContactStore.ts';
import type { ListedScore, ScoreQuery } from '../../store/ScoreStore.ts';
import type { Store } from '../../store/Store.ts';

/** So many at a time: what is done with a page holds up turns for a few milliseconds at most. */
const PAGE = 200;

/** The contacts that are meant, those opened first first; between pages whatever waits has its turn. */
export async function* streamContacts(store: Store, query: Omit<ReportedQuery, 'cursor' | 'limit'>): AsyncGenerator<readonly ReportedContact[]> {
  let cursor: string | null = null;
  do {
    const page = await store.reportedContacts({ ...query, limit: PAGE, ...(cursor === null ? {} : { cursor }) });
    yield page.contacts;
    cursor = page.next;
    await setImmediate();
  } while (cursor !== null);
}

/** The scores of contacts that are meant, in the same order. */
export async function* streamScores(store: Store, query: Omit<ScoreQuery, 'cursor' | 'limit'>): AsyncGenerator<readonly ListedScore[]> {
  let cursor: string | null = null;
  do {
    const page = await store.scores({ ...query, limit: PAGE, ...(cursor === null ? {} : { cursor }) });
    yield page.scores;
    cursor = page.next;
    await setImmediate();
  } while (cursor !== null);
}
