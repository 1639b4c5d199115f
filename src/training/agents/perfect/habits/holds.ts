import { sayIt } from '../speak.ts';
import type { Habit } from '../Moment.ts';

/** Puts on hold once that was granted, looks it up meanwhile, comes back in time. */
export const holds: Habit = (moment) => {
  const { conversation, isPhone } = moment;
  const state = moment.stateOf('hold');
  const line = isPhone ? 'call' : 'chat';
  if (state === 'granted') {
    const query = String(conversation.facts.customerProblem ?? '').slice(0, 200);
    const looks = query === '' ? [] : [{ type: 'knowledge.queried', data: { query }, after: 1 }];
    return [{ type: `${line}.held`, data: { by: 'agent' }, after: 1 }, ...looks];
  }
  if (state === 'active' || state === 'over') return [{ type: `${line}.resumed`, after: 2 }];
  const [top] = moment.says;
  // Back on the line the name is part of the thanks.
  return state === 'returning' && top !== undefined ? [sayIt(moment, top)] : null;
};
