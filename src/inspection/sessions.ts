import type { Member } from '../flow/Cast.ts';

/** The session of a conversation: the parent of its machines. The same for as long as there is the conversation. */
export function conversationSession(id: string): string {
  return id;
}

/** The session of one machine of a conversation. No id of a conversation holds the stroke. */
export function machineSession(id: string, machine: Pick<Member, 'id'>): string {
  return `${id}/${machine.id}`;
}
