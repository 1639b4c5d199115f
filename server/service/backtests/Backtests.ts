import type { BacktestReport } from '../../../src/backtest/BacktestReport.ts';
import { isoTime } from '../../../src/conversation/isoTime.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { Backtest, BacktestBody, BacktestSummary } from '../../schemas/backtests/Backtest.ts';
import type { Store } from '../../store/Store.ts';
import type { VersionRefs } from '../authoring/VersionRefs.ts';
import type { Clock } from '../Clock.ts';
import type { Log } from '../Log.ts';
import { BacktestRun, type BacktestOrder } from './BacktestRun.ts';

export interface BacktestsOptions {
  readonly store: Store;
  readonly refs: Pick<VersionRefs, 'resolve' | 'refuseUnknown'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly makeId: () => string;
}

/** What is asked for, its times read. */
export interface BacktestRequest extends Omit<BacktestBody, 'since' | 'until' | 'limit'> {
  readonly since?: number;
  readonly until?: number;
  readonly limit: number;
}

const MOST_WAITING = 8;
/** Those that are over are forgotten beyond so many, the oldest first. */
const MOST_KEPT = 50;
const RETRY_SECONDS = 30;

interface Kept {
  readonly tenant: string;
  readonly flow: string;
  readonly id: string;
  /** Content hashes of what is tried and of what it is compared with. */
  readonly draft: string;
  readonly against: string | null;
  /** Null when it is over: it holds whole versions. */
  run: BacktestRun | null;
  progress: { readonly done: number; readonly total: number | null };
  readonly author: string | null;
  readonly reason: string | null;
  readonly queuedAt: number;
  status: BacktestSummary['status'];
  finishedAt: number | null;
  failure: string | null;
  report: BacktestReport | null;
}

/**
 * Back-tests of a server, one after the other: conversations on the telephone do not wait for them. They are kept in memory,
 * the newest fifty, and forgotten when the server goes: what one found can be had again.
 */
export class Backtests {
  readonly #options: BacktestsOptions;
  /** In the order in which they were asked for. */
  readonly #kept = new Map<string, Kept>();
  #underWay: Promise<void> | null = null;
  #closed = false;

  constructor(options: BacktestsOptions) {
    this.#options = options;
  }

  /** @throws ProblemError `overloaded` where too many wait; what `VersionRefs.resolve` does */
  async begin(tenant: string, flow: string, request: BacktestRequest): Promise<Backtest> {
    this.#refuseOverload();
    const order = await this.#orderOf(tenant, flow, request);
    // Others may have come meanwhile.
    this.#refuseOverload();
    const { clock, store, makeId } = this.#options;
    const { author = null, reason = null } = request;
    const kept: Kept = {
      ...{ tenant, flow, id: makeId(), draft: order.draft.hash, against: order.against?.hash ?? null, author, reason, queuedAt: clock.now() },
      ...{ run: new BacktestRun(store, order), progress: { done: 0, total: null } },
      ...{ status: 'queued', finishedAt: null, failure: null, report: null },
    };
    this.#kept.set(kept.id, kept);
    this.#forgetOld();
    this.#next();
    return shown(kept);
  }

  /** @throws ProblemError `unknown-backtest` */
  get(tenant: string, flow: string, id: string): Backtest {
    return shown(this.#find(tenant, flow, id));
  }

  /** The newest first. */
  async list(tenant: string, flow: string): Promise<readonly BacktestSummary[]> {
    const own = [...this.#kept.values()].filter((one) => one.tenant === tenant && one.flow === flow);
    if (own.length === 0) await this.#options.refs.refuseUnknown(tenant, flow);
    return own.reverse().map(summaryOf);
  }

  /** Stops one that waits or runs; forgets one that is over. @throws ProblemError `unknown-backtest` */
  async cancel(tenant: string, flow: string, id: string): Promise<void> {
    const kept = this.#find(tenant, flow, id);
    if (kept.status !== 'queued' && kept.status !== 'running') {
      this.#kept.delete(id);
      return;
    }
    const { run } = kept;
    this.#finish(kept, 'cancelled');
    await run?.stop();
  }

  /** Resolves when none waits or runs. */
  async settled(): Promise<void> {
    while (this.#underWay !== null) await this.#underWay;
  }

  async close(): Promise<void> {
    this.#closed = true;
    const over = [...this.#kept.values()].filter(({ status }) => status === 'queued' || status === 'running');
    const runs = over.map(({ run }) => run);
    for (const kept of over) this.#finish(kept, 'cancelled');
    await Promise.all(runs.flatMap((run) => (run === null ? [] : [run.stop()])));
    await this.settled();
  }

  async #orderOf(tenant: string, flow: string, { version, draft, against, recognise = false, ...more }: BacktestRequest): Promise<BacktestOrder> {
    if ((version === undefined) === (draft === undefined))
      throw new ProblemError({ code: 'invalid-data', args: { reason: 'It must have one of "version" and "draft"' }, pointer: '' });
    const { refs } = this.#options;
    const tried = await refs.resolve(tenant, flow, version ?? `draft:${draft ?? ''}`);
    const compared = against === undefined ? null : await refs.resolve(tenant, flow, against);
    const { since, until, limit, status, language, brand } = more;
    return {
      draft: { hash: tried.hash, bundle: tried.bundle },
      against: compared === null ? null : { hash: compared.hash, bundle: compared.bundle },
      recognise,
      filter: {
        ...{ tenant, flow, limit },
        ...(since !== undefined && { since }),
        ...(until !== undefined && { until }),
        ...(status && { status }),
        ...(language && { language }),
        ...(brand && { brand }),
      },
    };
  }

  #refuseOverload(): void {
    const waiting = [...this.#kept.values()].filter(({ status }) => status === 'queued').length;
    if (this.#closed || waiting >= MOST_WAITING) throw new ProblemError({ code: 'overloaded', args: { seconds: RETRY_SECONDS } });
  }

  #forgetOld(): void {
    for (const [id, { status }] of this.#kept) {
      if (this.#kept.size <= MOST_KEPT) return;
      if (status !== 'queued' && status !== 'running') this.#kept.delete(id);
    }
  }

  /** Runs those that wait, one after the other. */
  #next(): void {
    if (this.#underWay !== null) return;
    const waiting = [...this.#kept.values()].find(({ status }) => status === 'queued');
    if (waiting === undefined) return;
    waiting.status = 'running';
    this.#underWay = this.#perform(waiting).finally(() => {
      this.#underWay = null;
      this.#next();
    });
  }

  async #perform(kept: Kept): Promise<void> {
    try {
      const report = await kept.run?.run();
      // Whoever cancelled it meanwhile has had the last word.
      if (report === undefined || report === null || kept.status !== 'running') return;
      kept.report = report;
      this.#finish(kept, 'done');
    } catch (err) {
      if (kept.status !== 'running') return;
      this.#options.log.error({ err, backtest: kept.id, flow: kept.flow }, 'A back-test failed');
      kept.failure = err instanceof Error ? err.message : String(err);
      this.#finish(kept, 'failed');
    }
  }

  #finish(kept: Kept, status: Kept['status']): void {
    kept.status = status;
    if (kept.run !== null) kept.progress = { done: kept.run.done, total: kept.run.total };
    kept.run = null;
    kept.finishedAt = this.#options.clock.now();
  }

  #find(tenant: string, flow: string, id: string): Kept {
    const kept = this.#kept.get(id);
    if (kept?.tenant === tenant && kept.flow === flow) return kept;
    throw new ProblemError({ code: 'unknown-backtest', args: { id: id.slice(0, 120), flow: flow.slice(0, 120) } });
  }
}

function summaryOf({ id, flow, status, draft, against, run, progress, author, reason, queuedAt, finishedAt, failure }: Kept): BacktestSummary {
  return {
    ...{ id, flow, status, draft, against, author, reason },
    progress: run === null ? progress : { done: run.done, total: run.total },
    queuedAt: isoTime(queuedAt),
    finishedAt: finishedAt === null ? null : isoTime(finishedAt),
    failure,
  };
}

function shown(kept: Kept): Backtest {
  return { ...summaryOf(kept), report: kept.report };
}
