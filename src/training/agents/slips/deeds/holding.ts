import type { AgentDeed } from '../../../simulation/Agent.ts';
import type { Moment } from '../../perfect/Moment.ts';
import type { Slip } from '../Slip.ts';
import { isGreeted, later, onLine, says, TOO_LONG } from './words.ts';

/** Holds and transfers without permission, without thanks, for too long, without a brief. */
export const holdingSlips: readonly Slip[] = Object.freeze([
  { rule: 'HOLD-1', happens: (moment) => (moment.conversation.facts.knowledgeAnswer === null || !isFree(moment) ? null : holds(moment)) },
  { rule: 'HOLD-2', happens: (moment) => (isFree(moment) ? holds(moment) : null) },
  { rule: 'HOLD-8', happens: (moment) => (isFree(moment) && !moment.isPhone ? holds(moment) : null) },
  {
    rule: 'HOLD-4',
    happens: (moment) =>
      moment.stateOf('hold') === 'returning'
        ? [says(moment, { ru: 'Так, продолжим.', lt: 'Taigi, tęskime.', pl: 'Dobrze, kontynuujemy.', en: 'Right, let us go on.' })]
        : null,
  },
  {
    rule: 'HOLD-5',
    happens: (moment) => (isFree(moment) && Number(moment.conversation.facts.holdCount ?? 0) > 0 ? [{ type: 'agent.asks-hold', after: 1 }] : null),
  },
  { rule: 'HOLD-7', happens: ({ stateOf }, deeds) => (stateOf('hold') === 'active' ? later(deeds, TOO_LONG) : null) },
  {
    rule: 'XFER-1',
    happens: (moment) => (isFree(moment) && moment.room.needsColleague && moment.stateOf('transfer') === 'none' ? [passes(moment)] : null),
  },
  { rule: 'XFER-2', happens: (moment) => (moment.stateOf('transfer').startsWith('granted') ? [passes(moment)] : null) },
]);

/** Nothing of the kind is under way. */
function isFree(moment: Moment): boolean {
  return (
    isGreeted(moment) &&
    moment.stateOf('hold').startsWith('none') &&
    moment.conversation.facts.customerProblem !== null &&
    moment.stateOf('closing') === 'open'
  );
}

function holds(moment: Moment): readonly AgentDeed[] {
  return [{ type: onLine(moment, 'call.held', 'chat.held'), data: { by: 'agent' }, after: 1 }];
}

function passes(moment: Moment): AgentDeed {
  return { type: onLine(moment, 'call.transferred', 'chat.transferred'), after: 2 };
}
