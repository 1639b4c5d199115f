import type { Conversation, Fault } from '../../src/conversation/Conversation.ts';
import type { Log } from './Log.ts';

/** Tells whoever runs the server of machines that failed; the conversation went on without them. */
export function logFaults(log: Log, { opening, cast }: Conversation, faults: readonly Fault[]): void {
  for (const { machine, event, message } of faults) {
    log.warn({ conversation: opening.id, hash: cast.hash, machine, event, fault: message }, 'A machine failed and kept its state');
  }
}
