import type { BacktestReport } from '../../../src/backtest/BacktestReport.ts';
import { reportOf } from '../../../src/backtest/reportOf.ts';
import type { Recorded } from '../../../src/backtest/Recorded.ts';
import { emptyTally, mergeTallies } from '../../../src/backtest/Tally.ts';
import type { FlowBundle } from '../../../src/flow/FlowBundle.ts';
import type { Store } from '../../store/Store.ts';
import { meantConversations, recordedOf, type ConversationFilter } from './storedConversations.ts';
import { Tester } from './Tester.ts';

/** A version with the hash of its content. */
export interface BacktestVersion {
  readonly hash: string;
  readonly bundle: FlowBundle;
}

export interface BacktestOrder {
  readonly draft: BacktestVersion;
  readonly against: BacktestVersion | null;
  readonly recognise: boolean;
  readonly filter: ConversationFilter & { readonly flow: string };
}

/** Conversations of one batch: the next one is read while it is tested. */
const BATCH = 20;

/** One back-test: looks up the conversations that are meant, reads them a few at a time, has a thread test them. */
export class BacktestRun {
  done = 0;
  total: number | null = null;
  readonly #store: Store;
  readonly #order: BacktestOrder;
  readonly #known = new Set<string>();
  #tester: Tester | null = null;
  #stopped = false;

  constructor(store: Store, order: BacktestOrder) {
    this.#store = store;
    this.#order = order;
  }

  /** Null where it was stopped. @throws what the store or the thread does */
  async run(): Promise<BacktestReport | null> {
    const { draft, against, recognise, filter } = this.#order;
    const ids: string[] = [];
    for await (const { id } of meantConversations(this.#store, filter)) {
      if (this.#stopped) return null;
      ids.push(id);
    }
    this.total = ids.length;
    const tally = emptyTally();
    this.#tester = new Tester({ draft: draft.bundle, against: against?.bundle ?? null, options: { recognise } });
    try {
      for (let from = 0; from < ids.length && !this.#stopped; from += BATCH) {
        const batch = ids.slice(from, from + BATCH);
        const conversations = await this.#read(batch);
        const versions = against === null ? await this.#versions(conversations) : [];
        if (!this.#stopped) mergeTallies(tally, await this.#tester.test({ versions, conversations }));
        this.done = from + batch.length;
      }
    } catch (error) {
      if (!this.#stopped) throw error;
    } finally {
      await this.#tester.stop();
    }
    return this.#stopped ? null : reportOf({ flow: filter.flow, draft: draft.hash, against: against?.hash ?? null }, tally);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#tester?.stop();
  }

  /** Those that were erased meanwhile are left out. */
  async #read(ids: readonly string[]): Promise<readonly Recorded[]> {
    const { tenant } = this.#order.filter;
    const read = await Promise.all(
      ids.map(async (id) => {
        const [stored, events] = await Promise.all([this.#store.load(tenant, id), this.#store.events(tenant, id)]);
        return stored === null ? [] : [recordedOf({ opening: stored.opening, events })];
      }),
    );
    return read.flat();
  }

  /** The versions that these ran on, each once. */
  async #versions(conversations: readonly Recorded[]): Promise<readonly (readonly [string, FlowBundle])[]> {
    const found: (readonly [string, FlowBundle])[] = [];
    for (const hash of new Set(conversations.map(({ opening }) => opening.hash))) {
      if (this.#known.has(hash) || hash === this.#order.draft.hash) continue;
      this.#known.add(hash);
      const version = await this.#store.loadFlowVersion(this.#order.filter.tenant, hash);
      if (version !== null) found.push([hash, version.bundle]);
    }
    return found;
  }
}
