import { advance } from '../../../src/conversation/advance.ts';
import type { Conversation } from '../../../src/conversation/Conversation.ts';
import { moveConversation, moveEvent } from '../../../src/conversation/moveConversation.ts';
import type { StateMapping } from '../../../src/conversation/moving/StateMapping.ts';
import { mapStates } from '../../../src/diff/mapStates.ts';
import { conversationFit } from '../../../src/diff/underWay/conversationFit.ts';
import { formatMisfit } from '../../../src/diff/underWay/formatMisfit.ts';
import type { Misfit } from '../../../src/diff/underWay/Misfit.ts';
import { brandedCast } from '../../../src/flow/brandedCast.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { MoveMisfit } from '../../schemas/Moves.ts';
import { addedTold, addedUsage, type PlannedTurn } from '../planTurn.ts';

export interface MoveOrder {
  readonly to: Cast;
  /** Only from this version; null for any. */
  readonly from: Cast | null;
  /** The server's time, milliseconds since the epoch. */
  readonly now: number;
  readonly author: string;
  readonly reason: string;
}

/** What became of a conversation; why it stays where it is refused. */
export type MoveOutcome = 'moved' | 'unchanged' | readonly MoveMisfit[];

export interface PlannedMove {
  readonly outcome: MoveOutcome;
  /** Null where nothing is to be done. */
  readonly turn: PlannedTurn | null;
}

/**
 * Works out the move of a conversation, without doing it. A brand with words of its own takes them along: the conversation goes on
 * with the version as that brand says it.
 * @throws ProblemError `conversation-over`, `conversation-elsewhere`
 */
export function planMove(conversation: Conversation, { to, from, now, author, reason }: MoveOrder): PlannedMove {
  const { cast, opening, status } = conversation;
  const { id, brand } = opening;
  const target = brandedCast(to, brand);
  if (cast.hash === target.hash) return { outcome: 'unchanged', turn: null };
  if (status === 'ended') throw new ProblemError({ code: 'conversation-over', args: { id } });
  if (from !== null && cast.hash !== brandedCast(from, brand).hash)
    throw new ProblemError({ code: 'conversation-elsewhere', args: { id, hash: cast.hash } });
  const at = opening.clock === 'event' ? conversation.at : Math.max(now, conversation.at);
  const mapping = mapStates(cast.bundle, target.bundle);
  const misfits = conversationFit(asOf(conversation, at), target, mapping);
  if (misfits.length > 0) return { outcome: misfits.map(shown), turn: null };
  const states: StateMapping = Object.fromEntries([...mapping].map(([machine, paths]) => [machine, Object.fromEntries(paths)]));
  const event = moveEvent({ from: cast, to: target, at, states, author, reason });
  const moved = moveConversation(conversation, target, event);
  if (!moved.ok) return { outcome: moved.misfits.map(shown), turn: null };
  const commit = { before: conversation, turn: moved.turn, after: moved.conversation };
  const tells = { usage: addedUsage(commit), told: addedTold(commit) };
  const turn = { next: moved.conversation, turn: moved.turn, fresh: [{ event, digest: '' }], corrects: false, moves: true as const, ...tells };
  return { outcome: 'moved', turn };
}

/** As it stands when what is due by then has gone off. */
function asOf(conversation: Conversation, at: number): Conversation {
  if (!conversation.timers.some(({ due }) => due < at)) return conversation;
  const [then] = advance(conversation, [{ id: null, type: 'clock.ticked', at, data: {} }]);
  return then;
}

function shown(misfit: Misfit): MoveMisfit {
  return { ...misfit, message: formatMisfit(misfit) };
}
