import type { Slip } from '../Slip.ts';
import { ends, isGreeted, later, onLine } from './words.ts';

/** A promise that is not kept while the contact goes on. */
const LONGER_THAN_PROMISED = 400;

/** Calls offered at the wrong moment, promises not kept, ends that are not the agent's to make. */
export const endingSlips: readonly Slip[] = Object.freeze([
  {
    rule: 'TEL-5',
    happens: ({ isPhone, stateOf }) => (!isPhone && stateOf('chat-to-phone') === 'refused' ? [{ type: 'agent.offers-phone', after: 5 }] : null),
  },
  {
    rule: 'TEL-5',
    name: 'early',
    happens: (moment) =>
      !moment.isPhone && isGreeted(moment) && moment.stateOf('chat-to-phone') === 'closed.known' ? [{ type: 'agent.offers-phone', after: 5 }] : null,
  },
  {
    rule: 'TEL-6',
    happens: (moment) =>
      !moment.isPhone && !isGreeted(moment) && ['closed.early', 'closed.known'].includes(moment.stateOf('chat-to-phone'))
        ? [{ type: 'agent.offers-phone', after: 5 }]
        : null,
  },
  {
    rule: 'CB-3',
    happens: ({ stateOf, conversation }, deeds) =>
      conversation.status === 'open' && stateOf('callback').startsWith('promised') ? later(deeds, LONGER_THAN_PROMISED) : null,
  },
  {
    rule: 'CB-4',
    happens: (moment) => (moment.conversation.status === 'open' && moment.stateOf('callback').startsWith('promised.agreed') ? [ends(moment)] : null),
  },
  {
    rule: 'MET-7',
    happens: (moment) =>
      moment.isPhone && isGreeted(moment) && moment.stateOf('callback').startsWith('none') ? [{ type: 'agent.takes-timeout', after: 1 }] : null,
  },
  {
    rule: 'FUP-2',
    happens: ({ conversation, stateOf }) => (conversation.status === 'ended' && stateOf('follow-up').startsWith('scheduled') ? [] : null),
  },
  {
    rule: 'ABUSE-5',
    knocksOut: true,
    happens: (moment) => (/^(?:offended|warn)/.test(moment.stateOf('abuse')) && moment.stateOf('closing') === 'open' ? [ends(moment)] : null),
  },
  {
    rule: 'END-1',
    knocksOut: true,
    happens: (moment) => (moment.isPhone && isGreeted(moment) && isOpen(moment.stateOf('closing')) ? [ends(moment)] : null),
  },
  {
    rule: 'END-6',
    knocksOut: true,
    happens: (moment) => (!moment.isPhone && isGreeted(moment) && isOpen(moment.stateOf('closing')) ? [ends(moment)] : null),
  },
  { rule: 'END-3', happens: (moment) => (['noMore', 'customerEnded'].includes(moment.stateOf('closing')) ? [ends(moment)] : null) },
  {
    rule: 'END-5',
    happens: (moment) =>
      isGreeted(moment) && ['furtherHelp', 'feedback'].some((stage) => moment.flowState.startsWith(stage)) && isOpen(moment.stateOf('closing'))
        ? [{ type: 'agent.says', data: { phrase: onLine(moment, 'bye.phone', 'bye.chat.short') }, after: 3 }]
        : null,
  },
]);

function isOpen(closing: string): boolean {
  return ['open', 'resolved', 'feedbackAsked'].includes(closing);
}
