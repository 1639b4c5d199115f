import { writeCursor } from '../../pageCursor.ts';
import { pageOf } from '../../pageOf.ts';
import type { ExperimentTally, PhraseTally } from '../../../../src/experiments/tallies.ts';
import type { MissedDecision, MissedPage, MissedQuery, UsageQuery, UsageStore } from '../../UsageStore.ts';
import type { OperationQueue } from '../OperationQueue.ts';
import * as mapping from './mapping.ts';

export class SqliteUsage implements UsageStore {
  readonly #queue: OperationQueue;

  constructor(queue: OperationQueue) {
    this.#queue = queue;
  }

  async missed(query: MissedQuery): Promise<MissedPage> {
    const rows = await this.#queue.ask<'missed'>(mapping.toMissedOperation(query));
    const { page, next } = pageOf(rows, query.limit, ({ number }) => writeCursor(number));
    return { entries: page.map(mapping.fromMissedRow), next };
  }

  async decideMissed({ tenant, flow, numbers, status }: MissedDecision): Promise<readonly number[]> {
    return this.#queue.ask<'decideMissed'>({ kind: 'decideMissed', tenant, flow, numbers: JSON.stringify(numbers), status });
  }

  async phraseCounts(query: UsageQuery): Promise<readonly PhraseTally[]> {
    return this.#queue.ask<'phraseCounts'>({ kind: 'phraseCounts', ...mapping.toUsageFilter(query) });
  }

  async experimentCounts(query: UsageQuery): Promise<readonly ExperimentTally[]> {
    const rows = await this.#queue.ask<'experimentCounts'>({ kind: 'experimentCounts', ...mapping.toUsageFilter(query) });
    return rows.map(mapping.fromExperimentRow);
  }
}
