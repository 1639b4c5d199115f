import type { Habit } from '../Moment.ts';

/** A call is picked up after the first ring; whoever is called is waited for. */
export const answersCall: Habit = ({ conversation, isPhone }) => {
  if (!isPhone || conversation.facts.answered !== false) return null;
  return conversation.direction === 'inbound' ? [{ type: 'call.answered', after: 1 }] : [];
};
