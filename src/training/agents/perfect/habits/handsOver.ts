import type { Say } from '../../../../conversation/Guidance.ts';
import type { AgentDeed } from '../../../simulation/Agent.ts';
import { sayIt } from '../speak.ts';
import type { Habit } from '../Moment.ts';

/** With the customer's permission the colleague is told what it is about, and only then gets the contact. */
export const handsOver: Habit = (moment) => {
  const { says, isPhone, conversation } = moment;
  const state = moment.stateOf('transfer');
  if (state.startsWith('acked')) return [{ type: isPhone ? 'call.transferred' : 'chat.transferred', after: 2 }];
  if (state.startsWith('briefed')) return [];
  if (!state.startsWith('granted')) return null;
  const prepare = state === 'granted.due' ? says.find(({ audience }) => audience === 'customer') : undefined;
  return [...(prepare === undefined ? [] : [sayIt(moment, prepare)]), brief(says, conversation.facts.transferTo)];
};

function brief(says: readonly Say[], to: unknown): AgentDeed {
  const notes = says.find(({ audience }) => audience === 'colleague')?.text ?? '';
  return { type: 'agent.briefs', data: { ...(typeof to === 'string' ? { to } : {}), notes }, after: 2 };
}
