import { advance } from '../../../src/conversation/advance.ts';
import type { Conversation, PostedEvent } from '../../../src/conversation/Conversation.ts';
import { readTime } from '../../../src/conversation/readTime.ts';
import { readEvents } from '../../../src/conversation/readEvents.ts';
import { pointerTo } from '../../../src/problems/pointer.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { isAgentsEvent } from '../../../src/training/recorded/scriptOf.ts';
import type { TurnBody } from '../../schemas/training/Simulation.ts';
import { freshEvents, type FreshEvent } from '../freshEvents.ts';
import { nameEvents } from '../idempotencyKey.ts';
import type { LiveConversation } from '../LiveConversation.ts';
import { planTurn, type PlannedTurn } from '../planTurn.ts';
import { refuseAfterEnd } from '../refusals.ts';
import type { PlayedReaction } from './CustomerPlay.ts';
import type { PresentCustomer } from './SimulatedCustomers.ts';

/** A commit of a simulation with the customer as it leaves them. */
export interface SimulatedTurn {
  readonly plan: PlannedTurn;
  readonly reaction: PlayedReaction;
}

/**
 * When a turn happens, milliseconds since the epoch: at the time that is told, so many seconds after what happened last, or as long after
 * it as the agent took by the server's clock.
 * @throws ProblemError `invalid-data`
 */
export function timeOfTurn({ at, seconds }: TurnBody, { at: last }: Conversation, waited: number): number {
  if (at !== undefined && seconds !== undefined) throw invalid('at and seconds are two ways to say the same: give one of them', '/seconds');
  if (at === undefined) return last + Math.max(0, seconds === undefined ? waited : Math.round(seconds * 1000));
  const time = readTime(at);
  if (time === undefined) throw invalid('at must be an ISO 8601 time with its zone, such as 2026-01-05T10:00:00Z', '/at');
  if (time < last) throw invalid('at lies before what has happened', '/at');
  return time;
}

/**
 * What the agent posts, checked: nothing that only the customer or the world does, at most what is new.
 * @throws ProblemError for whatever is wrong with it
 */
export function readAgents(live: LiveConversation, bodies: readonly unknown[], at: number, key?: string): readonly FreshEvent[] {
  if (bodies.length === 0) return [];
  const { conversation, known } = live;
  const read = readEvents(bodies, { cast: conversation.cast, clock: 'event', now: at, at });
  if (!read.ok) throw new ProblemError(...(read.problems.map((one) => ({ ...one, pointer: `/events${one.pointer ?? ''}` })) as [never]));
  const strange = read.value.findIndex((event) => !isAgentsEvent(event));
  const offender = read.value[strange];
  if (offender !== undefined)
    throw new ProblemError({
      code: 'not-the-agents',
      args: { type: offender.type },
      pointer: pointerTo(pointerTo('/events', String(strange)), 'type'),
    });
  const reserved = read.value.findIndex(({ id }) => id?.startsWith('sim-') === true);
  if (reserved >= 0) throw invalid('ids that begin with "sim-" are the customer’s', `/events/${reserved}/id`);
  const named = key === undefined ? read.value : nameEvents(read.value, key, bodies.length === 1);
  return freshEvents(named, bodies, known);
}

/** The agent's events and what the customer does about them, as one commit. @throws ProblemError `conversation-ended` */
export function agentsTurn(live: LiveConversation, fresh: readonly FreshEvent[], { play, customer }: PresentCustomer): SimulatedTurn {
  const before = live.conversation;
  refuseAfterEnd(
    before,
    fresh.map(({ event }) => event),
  );
  const spoken = play.spoken(
    customer,
    before,
    fresh.map(({ event }) => event),
  );
  const [after, turn] = advance(before, spoken);
  const reaction = play.hear(customer, { before, turn, after });
  const digests = new Map(fresh.flatMap(({ event, digest }) => (event.id === null ? [] : [[event.id, digest] as const])));
  return { plan: commitOf(live, [...spoken, ...reaction.events], digests), reaction };
}

/** What the customer does of their own accord by a time, as one commit; null where they wait. */
export function waitingTurn(live: LiveConversation, { play, customer }: PresentCustomer, until: number): SimulatedTurn | null {
  const reaction = play.wait(customer, live.conversation, until);
  return reaction.events.length === 0 ? null : { plan: commitOf(live, reaction.events), reaction };
}

/** Events as a commit, as a replay of the log will run them. */
export function commitOf(live: LiveConversation, events: readonly PostedEvent[], digests: ReadonlyMap<string, string> = new Map()): PlannedTurn {
  const fresh = events.map((event) => ({ event, digest: (event.id === null ? undefined : digests.get(event.id)) ?? '' }));
  return planTurn(live, fresh);
}

function invalid(reason: string, pointer: string): ProblemError {
  return new ProblemError({ code: 'invalid-data', args: { reason }, pointer });
}
