import type { Cast, Member } from '../flow/Cast.ts';
import { innermost } from '../flow/innermost.ts';
import type { Conversation } from '../conversation/Conversation.ts';

/** The machine of that name; `flow` is the flow's, which its id names too. */
export function memberNamed(cast: Cast, name: string): Member | undefined {
  return name === 'flow' ? cast.flow : cast.members.find(({ id }) => id === name);
}

/** The innermost state in which a machine is, with dots; of parallel regions one behind the other. */
export function stateOf(conversation: Conversation, machine: string): string {
  const member = memberNamed(conversation.cast, machine);
  const shell = member && conversation.shells[member.index];
  return shell === undefined ? '' : innermost(shell.paths);
}
