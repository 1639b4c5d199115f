import { writeTimeCursor } from '../../pageCursor.ts';
import { pageOf } from '../../pageOf.ts';
import type { ScorePage, ScoreQuery, ScoreStore, StoredOverride, StoredScore, StoredScorecard } from '../../ScoreStore.ts';
import type { OperationQueue } from '../OperationQueue.ts';
import * as mapping from './mapping.ts';

export class SqliteScores implements ScoreStore {
  readonly #queue: OperationQueue;

  constructor(queue: OperationQueue) {
    this.#queue = queue;
  }

  async saveScorecard(card: StoredScorecard): Promise<void> {
    await this.#queue.ask<'saveScorecard'>({ kind: 'saveScorecard', card });
  }

  async loadScorecard(tenant: string, hash: string): Promise<StoredScorecard | null> {
    return (await this.#queue.ask<'loadScorecard'>({ kind: 'loadScorecard', tenant, hash })) ?? null;
  }

  async saveScore(score: StoredScore): Promise<void> {
    await this.#queue.ask<'saveScore'>({ kind: 'saveScore', revision: score.score.revision, ...mapping.toScoreRow(score) });
  }

  async loadScore(tenant: string, conversation: string): Promise<StoredScore | null> {
    const row = await this.#queue.ask<'loadScore'>({ kind: 'loadScore', tenant, conversation });
    return row === undefined ? null : mapping.fromScoreRow(row);
  }

  async unscored({ tenant, limit }: { readonly tenant: string; readonly limit: number }): Promise<readonly string[]> {
    return this.#queue.ask<'unscored'>({ kind: 'unscored', tenant, limit });
  }

  async scores(query: ScoreQuery): Promise<ScorePage> {
    const rows = await this.#queue.ask<'scores'>({ kind: 'scores', ...mapping.toScoresFilter(query) });
    const { page, next } = pageOf(rows, query.limit, ({ openedAt, number }) => writeTimeCursor(openedAt, number));
    return { scores: page.map(mapping.fromListedRow), next };
  }

  async addOverride(override: StoredOverride): Promise<boolean> {
    return this.#queue.ask<'addOverride'>({ kind: 'addOverride', override });
  }

  async overrides(tenant: string, conversation: string): Promise<readonly StoredOverride[]> {
    return this.#queue.ask<'overrides'>({ kind: 'overrides', tenant, conversation });
  }
}
