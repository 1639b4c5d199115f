import { sayIt } from '../speak.ts';
import type { Habit } from '../Moment.ts';

/** Says what is recommended; where nothing is, it is the customer's turn. */
export const followsPrompter: Habit = (moment) => {
  const say = moment.says.find(({ audience }) => audience === 'customer');
  return say === undefined ? [] : [sayIt(moment, say)];
};
