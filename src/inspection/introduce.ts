import type { Conversation } from '../conversation/Conversation.ts';
import type { Member } from '../flow/Cast.ts';
import { conversationState } from './conversationState.ts';
import type { InspectorMessage } from './InspectorMessage.ts';
import { machineState } from './machineState.ts';
import { MessageWriter } from './MessageWriter.ts';
import type { View } from './View.ts';

const definitions = new WeakMap<Member, string>();

/** What a watcher is told first: the conversation and its machines, the flow's before the rules', each where it stands now. */
export function introduce(conversation: Conversation, view: View): readonly InspectorMessage[] {
  const { cast, shells, facts, opening } = conversation;
  const writer = new MessageWriter(conversation, 'introduction');
  const members = [cast.flow, ...cast.members.filter((member) => !member.isFlow)];
  return [
    writer.actor(null, JSON.stringify({ id: opening.id }), conversationState(conversation, view)),
    ...members.flatMap((member) => {
      const shell = shells[member.index];
      return shell === undefined ? [] : [writer.actor(member, definitionOf(member), machineState(cast, member, shell, facts, view))];
    }),
  ];
}

/** The machine as its author wrote it, parts in their places: what `sufler graph --format stately` writes, and `createMachine` takes. */
function definitionOf(member: Member): string {
  let definition = definitions.get(member);
  if (definition === undefined) definitions.set(member, (definition = JSON.stringify(member.file)));
  return definition;
}
