import { advance } from '../conversation/advance.ts';
import type { Conversation, PostedEvent, Turn } from '../conversation/Conversation.ts';
import { conversationState } from './conversationState.ts';
import type { InspectorMessage } from './InspectorMessage.ts';
import { introduce } from './introduce.ts';
import { machineState } from './machineState.ts';
import { MessageWriter, type InspectedEvent } from './MessageWriter.ts';
import { postedEvent, TurnWatcher } from './TurnWatcher.ts';
import type { View } from './View.ts';

/** A commit that is stored: what was, what came, what is. */
export interface InspectedCommit {
  readonly before: Conversation;
  readonly events: readonly PostedEvent[];
  readonly after: Conversation;
  readonly turn: Turn;
  /** It took back what was before it, so that the log was run again. */
  readonly corrects: boolean;
}

/**
 * What a watcher sees of a commit. The turn is run once more from the conversation before it, with somebody looking on:
 * the core is pure, so that gives the same again and changes nothing. After a correction, which runs the whole log, every
 * machine is shown as it stands now. A conversation that goes on with another version of its flow is introduced anew.
 */
export function inspectCommit(commit: InspectedCommit, view: View): readonly InspectorMessage[] {
  const { before, after, events, turn, corrects } = commit;
  const writer = new MessageWriter(after, 'commit');
  const last = events.at(-1);
  const event = last === undefined ? { type: '' } : postedEvent(last, view);
  const ofConversation = (): InspectorMessage => writer.snapshot(null, conversationState(after, view, turn), event);
  if (corrects || before.cast.hash !== after.cast.hash) {
    const posted = events.map((one) => writer.event(null, postedEvent(one, view)));
    if (before.cast.hash !== after.cast.hash) return [...posted, ...stopped(commit, writer, view), ...introduce(after, view), ofConversation()];
    return [...posted, ...standing(after, writer, event, view), ofConversation()];
  }
  const watcher = new TurnWatcher(before, writer, view);
  writer.at = before.at;
  advance(before, events, undefined, watcher);
  writer.at = after.at;
  watcher.show(after, event);
  return [...watcher.messages, ofConversation()];
}

function standing({ cast, shells, facts }: Conversation, writer: MessageWriter, event: InspectedEvent, view: View): readonly InspectorMessage[] {
  return cast.members.flatMap((member) => {
    const shell = shells[member.index];
    return shell === undefined ? [] : [writer.snapshot(member, machineState(cast, member, shell, facts, view), event)];
  });
}

/** Machines that the new version does not have. */
function stopped({ before, after }: InspectedCommit, writer: MessageWriter, view: View): readonly InspectorMessage[] {
  const kept = new Set(after.cast.members.map(({ id }) => id));
  return before.cast.members.flatMap((member) => {
    const shell = before.shells[member.index];
    if (shell === undefined || kept.has(member.id)) return [];
    return [writer.snapshot(member, { ...machineState(before.cast, member, shell, before.facts, view), status: 'stopped' }, { type: 'xstate.stop' })];
  });
}
