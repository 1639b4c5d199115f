import type { Habit } from '../Moment.ts';

/** On the telephone whoever has to look something up asks first whether the customer can wait; in a chat they say that they will. */
export const looksUp: Habit = ({ says, isPhone, stateOf, conversation, room }) => {
  const [top] = says;
  if (top?.phrase !== 'word.findout' || !isPhone || room.lookup === null) return null;
  const { holdRefused, holdCount } = conversation.facts;
  if (stateOf('hold') !== 'none.quiet' || holdRefused === true || Number(holdCount ?? 0) > 0) return null;
  return [{ type: 'agent.asks-hold', data: {}, after: 0.5 }];
};
