import type { Habit } from '../Moment.ts';

/** A matter that is settled is marked so, before anything else is asked: then the prompter knows that it is time for the feedback. */
export const marksResolved: Habit = ({ flowState, stateOf }) => {
  if (flowState !== 'furtherHelp.due' || stateOf('closing') !== 'open') return null;
  // A promise is kept by being kept, not by a mark.
  if (stateOf('follow-up').startsWith('scheduled') || stateOf('callback').startsWith('promised')) return null;
  return [{ type: 'agent.marks-resolved', after: 1 }];
};
