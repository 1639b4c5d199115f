import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Cast } from '../../../src/flow/Cast.ts';
import { formatProblem } from '../../../src/problems/formatProblem.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { Read } from '../../../src/problems/Read.ts';
import { hashScorecard } from '../../../src/scoring/hashScorecard.ts';
import { recordInSteps } from '../../../src/scoring/recordContact.ts';
import type { Score } from '../../../src/scoring/Score.ts';
import type { Scorecard } from '../../../src/scoring/Scorecard.ts';
import { scoreContact, type ScoreOptions } from '../../../src/scoring/scoreContact.ts';
import type { StoredOverride, StoredScore } from '../../store/ScoreStore.ts';
import type { Store, StoredConversation } from '../../store/Store.ts';
import { castsOfLog } from '../castsOfLog.ts';
import type { Clock } from '../Clock.ts';
import type { CommitListener } from '../CommitListener.ts';
import type { FlowVersions } from '../FlowVersions.ts';
import { postedByCommit, type LiveConversation } from '../LiveConversation.ts';
import type { Log } from '../Log.ts';
import type { PlannedTurn } from '../planTurn.ts';
import { unknownConversation } from '../refusals.ts';

export interface ScoresOptions {
  readonly store: Store;
  readonly versions: FlowVersions;
  readonly clock: Clock;
  readonly log: Log;
  /** The card in effect, as it was read; null where there is none. Without one nothing is scored. */
  readonly card: Read<Scorecard> | null;
}

/** A score with what a supervisor said to it. */
export interface JudgedScore {
  readonly score: Score;
  /** When it was worked out for good; null for one of a contact under way, or one that was asked for by another card. */
  readonly scoredAt: number | null;
  readonly override: StoredOverride | null;
}

export interface ScoreRequest extends ScoreOptions {
  /** Hash of the card to judge by; the one that the stored score was worked out with unless told, else the one in effect. */
  readonly card?: string | undefined;
}

const SWEEP = 50;
/** Contacts whose scoring failed; they are tried again when something is committed to them, or after a restart. */
const MOST_FAILED = 500;
const MOST_CARDS = 20;
/** About two milliseconds of replay. */
const COMMITS_AT_A_STRETCH = 8;

/**
 * Scores of contacts. What has ended is scored behind the turns, one contact at a time: the store knows which have no score of their
 * last revision, so nothing is lost by a restart and there is no queue to grow. A score stays as it is when the card changes; it names
 * its card, and cards are kept.
 */
export class Scores implements CommitListener {
  readonly #options: ScoresOptions;
  readonly #card: Scorecard | null;
  /** Tenants of whom something has ended since their last sweep. */
  readonly #waiting = new Set<string>();
  readonly #failed = new LRUCache<string, true>({ max: MOST_FAILED });
  readonly #cards = new LRUCache<string, Scorecard>({ max: MOST_CARDS });
  readonly #savedFor = new Set<string>();
  #sweeping: Promise<void> | null = null;
  #closed = false;

  constructor(options: ScoresOptions) {
    this.#options = options;
    this.#card = options.card?.ok === true ? options.card.value : null;
    if (options.card?.ok === false)
      options.log.warn({ scorecard: this.#missing() }, 'Contacts are not scored: something is wrong with the scorecard');
  }

  /** Scores what ended while nobody ran. */
  open(tenants: readonly string[]): void {
    for (const tenant of tenants) this.#wake(tenant);
  }

  committed({ tenant, id }: LiveConversation, { next }: PlannedTurn): void {
    if (next.status !== 'ended') return;
    this.#failed.delete(keyOf(tenant, id));
    this.#wake(tenant);
  }

  erased(tenant: string, id: string): void {
    this.#failed.delete(keyOf(tenant, id));
  }

  /** Lets the contact that is being scored finish; the others wait for the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#sweeping;
  }

  /** Resolves when whatever has ended is scored. */
  async settled(): Promise<void> {
    while (this.#sweeping !== null) await this.#sweeping;
  }

  /**
   * The card in effect with its hash.
   * @throws ProblemError `no-scorecard`
   */
  inEffect(): { readonly hash: string; readonly card: Scorecard } {
    if (this.#card === null) throw new ProblemError({ code: 'no-scorecard', args: { reason: this.#missing() } });
    return { hash: hashScorecard(this.#card), card: this.#card };
  }

  /**
   * What a contact was worth: the stored score where it has ended, else one of the moment.
   * @throws ProblemError `unknown-conversation`, `no-scorecard`, `unknown-scorecard`
   */
  async of(tenant: string, id: string, { card: named, closeness = false }: ScoreRequest = {}): Promise<JudgedScore> {
    const { store } = this.#options;
    const conversation = await store.load(tenant, id);
    if (conversation === null) throw unknownConversation(id);
    const stored = await this.#stored(conversation);
    const override = currentOverride(await store.overrides(tenant, id));
    const hash = named ?? stored?.score.card;
    if (stored !== null && !closeness && hash === stored.score.card) return { score: stored.score, scoredAt: stored.scoredAt, override };
    const score = await this.#judge(conversation, await this.card(tenant, hash), { closeness });
    return { score, scoredAt: hash !== undefined && hash === stored?.score.card ? stored.scoredAt : null, override };
  }

  /**
   * A card by its hash; the one in effect unless told.
   * @throws ProblemError `no-scorecard`, `unknown-scorecard`
   */
  async card(tenant: string, hash?: string): Promise<Scorecard> {
    if (hash === undefined) return this.inEffect().card;
    if (this.#card !== null && hashScorecard(this.#card) === hash) return this.#card;
    const key = keyOf(tenant, hash);
    const known = this.#cards.get(key);
    if (known !== undefined) return known;
    const kept = await this.#options.store.loadScorecard(tenant, hash);
    if (kept === null) throw new ProblemError({ code: 'unknown-scorecard', args: { hash: hash.slice(0, 120) }, file: 'query' });
    const read = JSON.parse(kept.card) as Scorecard;
    this.#cards.set(key, read);
    return read;
  }

  /** @throws ProblemError `unknown-conversation` */
  async override(override: Omit<StoredOverride, 'at'>): Promise<void> {
    const added = await this.#options.store.addOverride({ ...override, at: this.#options.clock.now() });
    if (!added) throw unknownConversation(override.conversation);
  }

  /**
   * What supervisors said, the oldest first.
   * @throws ProblemError `unknown-conversation`
   */
  async overrides(tenant: string, id: string): Promise<readonly StoredOverride[]> {
    if ((await this.#options.store.load(tenant, id)) === null) throw unknownConversation(id);
    return this.#options.store.overrides(tenant, id);
  }

  /** The score of an ended contact as it stands now, worked out and stored where that has not been done yet; null for one under way. */
  async #stored(conversation: StoredConversation): Promise<StoredScore | null> {
    if (conversation.state.status !== 'ended') return null;
    const stored = await this.#options.store.loadScore(conversation.tenant, conversation.id);
    if (stored !== null && stored.score.revision === conversation.state.revision) return stored;
    return this.#card === null ? stored : this.#score(conversation, this.#card);
  }

  async #score(conversation: StoredConversation, card: Scorecard): Promise<StoredScore> {
    const { tenant, id } = conversation;
    await this.#keepCard(tenant, card);
    const score = await this.#judge(conversation, card);
    if (score.revision !== conversation.state.revision)
      throw new Error(`The log of ${id} leads to revision ${score.revision}, not ${conversation.state.revision}`);
    const stored: StoredScore = { tenant, conversation: id, score, scoredAt: this.#options.clock.now() };
    await this.#options.store.saveScore(stored);
    return stored;
  }

  async #judge({ tenant, id, opening, state }: StoredConversation, card: Scorecard, options: ScoreOptions = {}): Promise<Score> {
    const { store, versions } = this.#options;
    const log = (await store.events(tenant, id)).filter(({ revision }) => revision <= state.revision);
    const commits = postedByCommit(log);
    const castOf = await castsOfLog(versions, tenant, opening.hash, commits);
    const recording = recordInSteps(castOf(opening.hash) as Cast, opening, commits, { castOf });
    // Turns that wait go first, every few commits: a long log takes longer than they may be held up.
    for (let commit = 0; ; commit += 1) {
      if (commit % COMMITS_AT_A_STRETCH === 0) await setImmediate();
      const step = recording.next();
      if (step.done !== true) continue;
      await setImmediate();
      return scoreContact(card, step.value, options);
    }
  }

  async #keepCard(tenant: string, card: Scorecard): Promise<void> {
    const hash = hashScorecard(card);
    const key = keyOf(tenant, hash);
    if (this.#savedFor.has(key)) return;
    await this.#options.store.saveScorecard({ tenant, hash, card: JSON.stringify(card), savedAt: this.#options.clock.now() });
    this.#savedFor.add(key);
  }

  /** Why there is no card. */
  #missing(): string {
    const { card } = this.#options;
    const [first] = card?.ok === false ? card.problems : [];
    return first === undefined ? 'the folder of flows has no scorecard.json' : formatProblem(first);
  }

  #wake(tenant: string): void {
    if (this.#card === null || this.#closed) return;
    this.#waiting.add(tenant);
    this.#sweeping ??= this.#sweep(this.#card).finally(() => {
      this.#sweeping = null;
      const [next] = this.#waiting;
      if (next !== undefined) this.#wake(next);
    });
  }

  async #sweep(card: Scorecard): Promise<void> {
    for (const tenant of this.#waiting) {
      // What ends from now on asks for another look.
      this.#waiting.delete(tenant);
      try {
        while (!this.#closed && (await this.#scoreSome(tenant, card)));
      } catch (error) {
        this.#options.log.warn(
          { err: error, tenant },
          'Contacts that ended could not be scored; they are when the next one ends, or after a restart',
        );
      }
    }
  }

  /** Whether there may be more. */
  async #scoreSome(tenant: string, card: Scorecard): Promise<boolean> {
    const { store, log } = this.#options;
    const ids = await store.unscored({ tenant, limit: SWEEP + this.#failed.size });
    const fresh = ids.filter((id) => !this.#failed.has(keyOf(tenant, id)));
    for (const id of fresh) {
      if (this.#closed) return false;
      try {
        const conversation = await store.load(tenant, id);
        if (conversation?.state.status === 'ended') await this.#score(conversation, card);
      } catch (error) {
        this.#failed.set(keyOf(tenant, id), true);
        log.warn({ err: error, conversation: id }, 'A contact could not be scored');
      }
    }
    return fresh.length > 0;
  }
}

/** The last one counts, unless it takes the others back. */
export function currentOverride(overrides: readonly StoredOverride[]): StoredOverride | null {
  const last = overrides.at(-1);
  return last === undefined || last.total === null ? null : last;
}

function keyOf(tenant: string, name: string): string {
  return `${tenant}\n${name}`;
}
