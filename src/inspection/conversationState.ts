import type { Conversation, Turn } from '../conversation/Conversation.ts';
import { isoTime } from '../conversation/isoTime.ts';
import { stageOf } from '../conversation/stageOf.ts';
import { factEntries } from '../flow/Facts.ts';
import type { InspectedState } from './InspectorMessage.ts';
import { shown, type View } from './View.ts';

/** Where a conversation stands: its stage, what its machines share, and what the turn did beside moving them, where there was one. */
export function conversationState(conversation: Conversation, view: View, turn?: Turn): InspectedState {
  const { channel, shells, status } = conversation;
  return {
    status: status === 'ended' ? 'done' : 'active',
    output: undefined,
    error: undefined,
    value: stageOf({ from: conversation, channel, shells, status }),
    context: { ...frameOf(conversation, view), ...(turn === undefined ? {} : { turn: shown(view, briefOf(turn)) }) },
    tags: [],
    children: {},
    historyValue: {},
  };
}

function frameOf(conversation: Conversation, view: View): Readonly<Record<string, unknown>> {
  const { cast, revision, at, channel, direction, language, agent, outcome } = conversation;
  const id = (index: number): string => cast.members[index]?.id ?? '';
  const { flow } = cast.bundle;
  return {
    flow: `${flow.id}@${flow.version}`,
    hash: cast.hash,
    revision,
    at: isoTime(at),
    ...{ channel, direction, language, agent, outcome },
    questions: conversation.questions.map(id),
    timers: conversation.timers.map(({ machine, name, due }) => ({ machine: id(machine), setting: name, dueAt: isoTime(due) })),
    tasks: shown(view, conversation.tasks),
    // All others are as they were at first; there are more than a hundred of them.
    facts: shown(view, Object.fromEntries(factEntries(conversation.facts).filter(([name, value]) => value !== cast.initialFacts[name]))),
  };
}

function briefOf({ records, reminders, faults }: Turn): object {
  return {
    recognised: records.flatMap(({ recognised }) => recognised),
    violations: records.flatMap(({ violations }) => violations),
    findings: records.flatMap(({ findings }) => findings),
    reminders,
    faults: faults.map(({ machine, event, message }) => ({ machine, event, message })),
  };
}
