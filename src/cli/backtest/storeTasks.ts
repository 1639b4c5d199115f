import { recordedOf, storedConversations, type ConversationFilter } from '../../../server/service/backtests/storedConversations.ts';
import type { Store } from '../../../server/store/Store.ts';
import type { Recorded } from '../../backtest/Recorded.ts';
import type { FlowBundle } from '../../flow/FlowBundle.ts';
import type { BacktestTask } from './BacktestTask.ts';

const CONVERSATIONS_AT_ONCE = 25;

/** Conversations of a store as tasks, each task with the versions that its conversations ran on; none where `withVersions` is false. */
export async function* storeTasks(
  store: Store,
  filter: ConversationFilter,
  withVersions: boolean,
  read: (conversations: number) => void,
): AsyncGenerator<BacktestTask> {
  const known = new Map<string, FlowBundle | null>();
  let [batch, done]: [Recorded[], number] = [[], 0];
  const task = async (): Promise<BacktestTask> => {
    const hashes = withVersions ? new Set(batch.map(({ opening }) => opening.hash)) : [];
    for (const hash of hashes) if (!known.has(hash)) known.set(hash, (await store.loadFlowVersion(filter.tenant, hash))?.bundle ?? null);
    const versions = [...hashes].flatMap((hash) => {
      const bundle = known.get(hash) ?? null;
      return bundle === null ? [] : [[hash, bundle] as const];
    });
    return { kind: 'conversations', conversations: batch, versions };
  };
  for await (const conversation of storedConversations(store, filter)) {
    batch.push(recordedOf(conversation));
    done += 1;
    if (batch.length < CONVERSATIONS_AT_ONCE) continue;
    yield await task();
    read(done);
    batch = [];
  }
  if (batch.length > 0) yield await task();
  read(done);
}
