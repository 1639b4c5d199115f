import { sayIt } from '../speak.ts';
import type { Habit } from '../Moment.ts';

/** The agent ends only where the rules let them: abuse that went on after the warning, somebody who has long been gone. */
export const endsWhenAllowed: Habit = (moment) => {
  const { isPhone, says } = moment;
  const end = { type: isPhone ? 'call.ended' : 'chat.closed', data: { by: 'agent' }, after: 2 };
  if (moment.stateOf('silence') === 'farewellSaid') return [end];
  const [top] = says;
  return top?.phrase === 'abuse.end' ? [sayIt(moment, top), end] : null;
};
