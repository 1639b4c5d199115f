import type { Habit } from '../Moment.ts';

const CALLS_BACK_AFTER = 120;
const WRITES_AFTER = 3_600;

/** After the end of a contact promises are kept, well in time; else there is nothing to do any more. */
export const keepsPromises: Habit = ({ conversation, stateOf }) => {
  if (conversation.status === 'open') return null;
  if (stateOf('callback').startsWith('promised')) return [{ type: 'agent.finishes-callback', after: CALLS_BACK_AFTER }];
  return stateOf('follow-up').startsWith('scheduled') ? [{ type: 'agent.finishes-callback', after: WRITES_AFTER }] : [];
};
