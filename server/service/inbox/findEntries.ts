import { ProblemError } from '../../../src/problems/Problem.ts';
import { writeCursor } from '../../store/pageCursor.ts';
import type { StoredMissed, UsageStore } from '../../store/UsageStore.ts';

const PAGE = 500;
const MOST_TOLD = 10;

/**
 * The entries of a flow with these numbers, the newest first.
 * @throws ProblemError `unknown-entries` with those that there are not
 */
export async function findEntries(store: UsageStore, tenant: string, flow: string, numbers: readonly number[]): Promise<readonly StoredMissed[]> {
  const wanted = new Set(numbers);
  const oldest = Math.min(...wanted);
  const found: StoredMissed[] = [];
  // Pages go from the newest to the oldest, so only those between the newest and the oldest wanted are looked through.
  for (let cursor: string | null = writeCursor(Math.max(...wanted) + 1); cursor !== null && found.length < wanted.size;) {
    const page = await store.missed({ tenant, flow, cursor, limit: PAGE });
    found.push(...page.entries.filter(({ number }) => wanted.has(number)));
    cursor = (page.entries.at(-1)?.number ?? 0) > oldest ? page.next : null;
  }
  for (const { number } of found) wanted.delete(number);
  if (wanted.size > 0) {
    const told = [...wanted].sort((one, other) => one - other).slice(0, MOST_TOLD);
    throw new ProblemError({ code: 'unknown-entries', args: { flow, numbers: told.join(', ') }, pointer: '/entries' });
  }
  return found;
}
