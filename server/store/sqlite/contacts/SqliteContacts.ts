import type { ContactStore, ReportedPage, ReportedQuery } from '../../ContactStore.ts';
import { writeTimeCursor } from '../../pageCursor.ts';
import { pageOf } from '../../pageOf.ts';
import type { OperationQueue } from '../OperationQueue.ts';
import * as mapping from './mapping.ts';

export class SqliteContacts implements ContactStore {
  readonly #queue: OperationQueue;

  constructor(queue: OperationQueue) {
    this.#queue = queue;
  }

  async reportedContacts(query: ReportedQuery): Promise<ReportedPage> {
    const rows = await this.#queue.ask<'reported'>({ kind: 'reported', ...mapping.toReportedFilter(query) });
    const { page, next } = pageOf(rows, query.limit, ({ openedAt, number }) => writeTimeCursor(openedAt, number));
    return { contacts: page.map(mapping.fromReportedRow), next };
  }
}
