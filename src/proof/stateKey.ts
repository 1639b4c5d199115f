import type { Conversation } from '../conversation/Conversation.ts';
import { factMark, type FactMark } from './factValues.ts';
import type { Slice } from './Slice.ts';

/**
 * Tells the states of a slice apart: the states of its machines, their running timers (which, not how long), open questions,
 * and of the facts what guards can tell apart. Conversations with equal keys go on alike.
 */
export function stateKeys(slice: Slice): (conversation: Conversation) => string {
  const marks: readonly (readonly [string, FactMark])[] = slice.facts.map((name) => [name, factMark(slice.cast, slice.members, name)]);
  const indices = slice.members.map(({ member }) => member.index);
  const inside = new Set(indices);
  const isDirectionAsked = slice.members.some(({ walked }) => JSON.stringify(walked.root.node).includes('direction'));
  return (conversation) => {
    const { shells, timers, questions, channel, direction, status, facts, opening, at } = conversation;
    const now = (at - opening.at) / 1_000;
    let key = `${channel} ${isDirectionAsked ? direction : ''} ${status} ${String(facts.midway)}${JSON.stringify(opening.settings ?? {})}`;
    for (const index of indices) {
      const shell = shells[index];
      key += `|${shell?.key ?? ''}${shell?.history ? JSON.stringify(shell.history) : ''}`;
    }
    key += `|${timers
      .flatMap(({ machine, name }) => (inside.has(machine) ? [`${machine}${name}`] : []))
      .sort()
      .join()}`;
    key += `|${questions.filter((owner) => inside.has(owner)).join()}|`;
    for (const [name, mark] of marks) key += `${mark(facts[name] ?? null, now)},`;
    return key;
  };
}
