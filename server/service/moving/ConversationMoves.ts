import { hashOfSnapshot } from '../../../src/conversation/snapshot.ts';
import { brandedCast } from '../../../src/flow/brandedCast.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import { formatProblem } from '../../../src/problems/formatProblem.ts';
import { ProblemError, type Problem } from '../../../src/problems/Problem.ts';
import type { MoveBody } from '../../schemas/MoveBody.ts';
import type { MoveMisfit, Moves } from '../../schemas/Moves.ts';
import type { Store, StoredConversation } from '../../store/Store.ts';
import type { Authoring } from '../authoring/Authoring.ts';
import type { Clock } from '../Clock.ts';
import type { Log } from '../Log.ts';
import type { TurnPlan } from '../planTurn.ts';
import { planMove, type MoveOutcome } from './planMove.ts';

export interface ConversationMovesOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly authoring: Authoring;
  /** Runs a turn of a conversation in its place among the others. */
  readonly turn: (tenant: string, id: string, plan: TurnPlan) => Promise<unknown>;
}

/** A call with its versions found. */
interface Order {
  readonly tenant: string;
  readonly flow: string;
  readonly to: Cast;
  readonly from: Cast | null;
  readonly body: MoveBody;
}

/** From one version to another, of at most so many open conversations. */
export interface ForeseenMoves {
  readonly from: string;
  readonly to: string;
  readonly limit: number;
}

export interface ForeseenOutcome {
  /** Those of the earlier version that were looked at. */
  readonly conversations: number;
  readonly fit: number;
  /** By the code of the reason. */
  readonly misfits: Record<string, number>;
  /** There are more open conversations of the flow than were looked at. */
  readonly more: boolean;
}

const DEFAULT_LIMIT = 100;
/** Nobody reads who did what was not done. */
const FORESIGHT = 'diff';
/** Turns that are planned side by side: their commits share transactions, and other turns come in between. */
const SIDE_BY_SIDE = 20;

/**
 * Moves conversations under way to another version of their flow, where their state fits. Each moves whole or stays whole, as a turn
 * of its own in the queue of its conversation; what keeps one does not keep the others.
 */
export class ConversationMoves {
  readonly #options: ConversationMovesOptions;

  constructor(options: ConversationMovesOptions) {
    this.#options = options;
  }

  /** @throws ProblemError as `VersionRefs.resolve`; `invalid-data` for a cursor that no call gave */
  async move(tenant: string, flow: string, body: MoveBody): Promise<Moves> {
    const to = await this.#cast(tenant, flow, body.to);
    const from = body.from === undefined ? null : await this.#cast(tenant, flow, body.from);
    const order: Order = { tenant, flow, to, from, body };
    const { ids, unchanged, next } = body.conversations
      ? { ids: [...new Set(body.conversations)], unchanged: [], next: null }
      : await this.#open(order);
    const outcomes: (readonly [string, MoveOutcome])[] = unchanged.map((id) => [id, 'unchanged'] as const);
    for (let i = 0; i < ids.length; i += SIDE_BY_SIDE) {
      const some = ids.slice(i, i + SIDE_BY_SIDE);
      outcomes.push(...(await Promise.all(some.map(async (id) => [id, await this.#one(order, id)] as const))));
    }
    const ended = (outcome: MoveOutcome): string[] => outcomes.flatMap(([id, one]) => (one === outcome ? [id] : []));
    const refused = outcomes.flatMap(([id, one]) => (typeof one === 'string' ? [] : [{ id, misfits: [...one] }]));
    return { to: to.hash, dryRun: body.dryRun === true, moved: ended('moved'), unchanged: ended('unchanged'), refused, next };
  }

  /** How many open conversations of a version could be moved to another one, and why the others could not. Nothing is changed. */
  async foresee(tenant: string, flow: string, { from, to, limit }: ForeseenMoves): Promise<ForeseenOutcome> {
    const nothing = { conversations: 0, fit: 0, misfits: {}, more: false };
    // A version that is not published is made ready first: only where somebody may be moved to it.
    const open = limit === 0 ? [] : (await this.#options.store.list({ tenant, flow, status: 'open', limit: 1 })).conversations;
    if (open.length === 0) return nothing;
    const { moved, refused, next } = await this.move(tenant, flow, { from, to, limit, dryRun: true, author: FORESIGHT, reason: FORESIGHT });
    const misfits: Record<string, number> = {};
    for (const { misfits: reasons } of refused) for (const code of new Set(reasons.map((one) => one.code))) misfits[code] = (misfits[code] ?? 0) + 1;
    return { conversations: moved.length + refused.length, fit: moved.length, misfits, more: next !== null };
  }

  async #cast(tenant: string, flow: string, ref: string): Promise<Cast> {
    const { refs, versions } = this.#options.authoring;
    const { hash, bundle } = await refs.resolve(tenant, flow, ref);
    return versions.prepare(tenant, hash, bundle);
  }

  /** A page of the open conversations of the flow that are concerned. */
  async #open({ tenant, flow, to, from, body }: Order): Promise<{ ids: readonly string[]; unchanged: readonly string[]; next: string | null }> {
    const { cursor, limit = DEFAULT_LIMIT } = body;
    const page = await this.#options.store.list({ tenant, flow, status: 'open', limit, ...(cursor === undefined ? {} : { cursor }) });
    const isOn = ({ opening, snapshot }: StoredConversation, cast: Cast): boolean =>
      hashOfSnapshot(opening, snapshot) === brandedCast(cast, opening.brand).hash;
    const unchanged = page.conversations.filter((stored) => isOn(stored, to));
    const concerned = page.conversations.filter((stored) => !unchanged.includes(stored) && (from === null || isOn(stored, from)));
    return { ids: concerned.map(({ id }) => id), unchanged: unchanged.map(({ id }) => id), next: page.next };
  }

  async #one({ tenant, flow, to, from, body }: Order, id: string): Promise<MoveOutcome> {
    const { clock, turn, log, authoring } = this.#options;
    const { author, reason, dryRun = false } = body;
    let outcome: MoveOutcome = 'unchanged';
    try {
      await turn(tenant, id, async (live) => {
        const { conversation } = live;
        if (conversation.opening.flow !== flow) throw new ProblemError({ code: 'other-flow', args: { id, flow: conversation.opening.flow } });
        const planned = planMove(conversation, { to, from, now: clock.now(), author, reason });
        ({ outcome } = planned);
        if (planned.turn === null || dryRun) return null;
        // Before the conversation says so: whoever resumes it must find the version.
        await authoring.versions.keep(tenant, planned.turn.next.cast);
        return planned.turn;
      });
      return outcome;
    } catch (error) {
      if (error instanceof ProblemError) return error.problems.map(shownProblem);
      log.error({ err: error, conversation: id }, 'A conversation could not be moved; it stays on its version');
      return [shownProblem({ code: 'internal-error' })];
    }
  }
}

function shownProblem(problem: Problem): MoveMisfit {
  return { code: problem.code, message: formatProblem(problem) };
}
