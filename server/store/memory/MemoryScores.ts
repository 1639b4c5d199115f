import type { ListedScore, ScorePage, ScoreQuery, ScoreStore, StoredOverride, StoredScore, StoredScorecard } from '../ScoreStore.ts';
import { contactsOf } from './contactsOf.ts';
import { keyOf, type Kept, type Shelves } from './Shelves.ts';

export class MemoryScores implements ScoreStore {
  readonly #shelves: Shelves;
  readonly #cards = new Map<string, StoredScorecard>();

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
  }

  async saveScorecard(card: StoredScorecard): Promise<void> {
    this.#shelves.answer();
    const key = keyOf(card.tenant, card.hash);
    if (!this.#cards.has(key)) this.#cards.set(key, { ...card });
  }

  async loadScorecard(tenant: string, hash: string): Promise<StoredScorecard | null> {
    this.#shelves.answer();
    const card = this.#cards.get(keyOf(tenant, hash));
    return card === undefined ? null : { ...card };
  }

  async saveScore(score: StoredScore): Promise<void> {
    this.#shelves.answer();
    const kept = this.#shelves.conversations.get(keyOf(score.tenant, score.conversation));
    if (kept === undefined) return;
    const { revision } = score.score;
    if ((scoreOf(kept)?.score.revision ?? 0) > revision) return;
    kept.score = JSON.stringify(score);
    if (revision >= kept.state.revision) kept.unscoredSince = null;
  }

  async loadScore(tenant: string, conversation: string): Promise<StoredScore | null> {
    this.#shelves.answer();
    const kept = this.#shelves.conversations.get(keyOf(tenant, conversation));
    return kept === undefined ? null : scoreOf(kept);
  }

  async unscored({ tenant, limit }: { readonly tenant: string; readonly limit: number }): Promise<readonly string[]> {
    this.#shelves.answer();
    return [...this.#shelves.conversations.values()]
      .flatMap((kept) => (kept.tenant === tenant && kept.unscoredSince !== null ? [{ id: kept.id, since: kept.unscoredSince }] : []))
      .sort((one, other) => one.since - other.since)
      .slice(0, limit)
      .map(({ id }) => id);
  }

  async scores(query: ScoreQuery): Promise<ScorePage> {
    this.#shelves.answer();
    const { page, next } = contactsOf(this.#shelves, { ...query, status: 'ended' }, ({ score }) => score !== null);
    return { scores: page.flatMap(toListedScore), next };
  }

  async addOverride(override: StoredOverride): Promise<boolean> {
    this.#shelves.answer();
    const kept = this.#shelves.conversations.get(keyOf(override.tenant, override.conversation));
    kept?.overrides.push(JSON.stringify(override));
    return kept !== undefined;
  }

  async overrides(tenant: string, conversation: string): Promise<readonly StoredOverride[]> {
    this.#shelves.answer();
    const kept = this.#shelves.conversations.get(keyOf(tenant, conversation));
    return kept === undefined ? [] : kept.overrides.map(readOverride);
  }
}

function scoreOf({ score }: Kept): StoredScore | null {
  return score === null ? null : (JSON.parse(score) as StoredScore);
}

function toListedScore(kept: Kept): readonly ListedScore[] {
  const { id, flow, hash, brand, openedAt, state, overrides } = kept;
  const stored = scoreOf(kept);
  const override = overrides.slice(-1).map(readOverride)[0];
  const counts = override !== undefined && override.total !== null;
  return stored === null
    ? []
    : [{ conversation: id, flow, hash, brand, agent: state.agent, openedAt, score: stored.score, override: counts ? override : null }];
}

function readOverride(text: string): StoredOverride {
  return JSON.parse(text) as StoredOverride;
}
