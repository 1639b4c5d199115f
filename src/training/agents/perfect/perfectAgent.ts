import type { Agent, AgentDeed } from '../../simulation/Agent.ts';
import { habits } from './habits.ts';
import { momentOf, type Moment } from './Moment.ts';

/** Whoever follows the prompter: says what it recommends, asks where it says so, waits where it has nothing to say. */
export const perfectAgent: Agent = { name: 'perfect', acts: (view) => deedsOf(momentOf(view)) };

/** What is to be done in a moment, by the first habit that has something to do. */
export function deedsOf(moment: Moment): readonly AgentDeed[] {
  for (const habit of habits) {
    const deeds = habit(moment);
    if (deeds !== null) return deeds;
  }
  return [];
}
