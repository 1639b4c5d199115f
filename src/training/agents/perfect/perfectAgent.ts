import type { Agent } from '../../simulation/Agent.ts';
import { habits } from './habits.ts';
import { momentOf } from './Moment.ts';

/** Whoever follows the prompter: says what it recommends, asks where it says so, waits where it has nothing to say. */
export const perfectAgent: Agent = {
  name: 'perfect',
  acts(view) {
    const moment = momentOf(view);
    for (const habit of habits) {
      const deeds = habit(moment);
      if (deeds !== null) return deeds;
    }
    return [];
  },
};
