import type { Cast } from '../flow/Cast.ts';
import type { Conversation, Turn } from './Conversation.ts';
import type { Opening } from './Opening.ts';
import { startAt } from './startAt.ts';

/**
 * Opens a conversation: every machine in its initial state, or where `stage` says; entry actions and timers run as one moment.
 * Pure: the same cast and opening give the same conversation.
 */
export function start(cast: Cast, opening: Opening): [Conversation, Turn] {
  return startAt(cast, opening);
}
