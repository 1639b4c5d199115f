import type { Habit } from '../Moment.ts';

/** What only a colleague can settle is passed on, once the matter is understood; where that is refused, the prompter knows what else. */
export const asksColleague: Habit = ({ room, stateOf, flowState, conversation }) => {
  if (!room.needsColleague || stateOf('transfer') !== 'none' || conversation.facts.transferRefused === true) return null;
  if (!flowState.startsWith('answer') && !flowState.startsWith('lookup')) return null;
  return stateOf('hold').startsWith('none') && stateOf('callback').startsWith('none')
    ? [{ type: 'agent.requests-transfer', data: { to: 'colleague' }, after: 1 }]
    : null;
};
