import type { AgentDeed } from '../../../simulation/Agent.ts';
import type { Moment } from '../../perfect/Moment.ts';
import type { Slip } from '../Slip.ts';
import { isGreeted, says } from './words.ts';

const PROBABLY = { ru: 'Наверное, завтра привезут.', lt: 'Tikriausiai atveš rytoj.', pl: 'Pewnie przywiozą jutro.', en: 'Probably tomorrow.' };
const WHAT_NUMBER = {
  ru: 'Назовите номер заказа.',
  lt: 'Koks užsakymo numeris?',
  pl: 'Jaki jest numer zamówienia?',
  en: 'What is the order number?',
};

/** Advice, offers and answers before their time, or without ground. */
export const advisingSlips: readonly Slip[] = Object.freeze([
  {
    rule: 'GREET-11',
    happens: (moment, deeds) =>
      moment.stateOf('greeting').startsWith('pending') && isOn(moment) ? [{ type: 'agent.advises', after: 3 }, ...deeds] : null,
  },
  {
    rule: 'CONF-3',
    happens: (moment, deeds) =>
      isGreeted(moment) && isUnconfirmed(moment) && moment.conversation.facts.customerProblem !== null
        ? [{ type: 'agent.advises', after: 2 }, ...deeds]
        : null,
  },
  {
    rule: 'CONF-3',
    name: 'offer',
    happens: (moment) =>
      isGreeted(moment) && isUnconfirmed(moment) && Number(moment.conversation.facts.requested ?? 0) === 0 ? [offer(moment)] : null,
  },
  {
    rule: 'EMO-2',
    happens: (moment) => (['unheard', 'open'].includes(moment.stateOf('complaint')) && isGreeted(moment) ? [says(moment, WHAT_NUMBER)] : null),
  },
  {
    rule: 'UNVERIFIED',
    happens: (moment) => {
      const { customerProblem, knowledgeAnswer } = moment.conversation.facts;
      if (!isGreeted(moment) || typeof customerProblem !== 'string' || knowledgeAnswer !== null || !moment.flowState.startsWith('answer'))
        return null;
      return [{ type: 'knowledge.queried', data: { query: customerProblem.slice(0, 200) }, after: 1 }, says(moment, PROBABLY)];
    },
  },
  { rule: 'OFFER-1', happens: ({ stateOf }) => (stateOf('offers') === 'open.more' ? [{ type: 'agent.marks-resolved', after: 2 }] : null) },
  { rule: 'OBJ-1', knocksOut: true, happens: (moment) => (moment.stateOf('offers').startsWith('stopped') ? [offer(moment), offer(moment)] : null) },
  { rule: 'CAN-7', happens: (moment) => (isGreeted(moment) ? [{ type: 'agent.says', data: { phrase: 'canned.refund' }, after: 6 }] : null) },
  { rule: 'CAN-10', happens: (moment) => (isGreeted(moment) ? [{ type: 'agent.says', data: { phrase: 'predefined.return' }, after: 6 }] : null) },
]);

function isOn({ conversation, isPhone, turn }: Moment): boolean {
  return !isPhone || (conversation.facts.answered !== false && turn !== null);
}

function isUnconfirmed({ conversation: { facts } }: Moment): boolean {
  return facts.understood !== true && facts.knowledgeAnswer === null;
}

function offer({ room }: Moment): AgentDeed {
  return { type: 'agent.offers', data: room.products.at(-1) ?? { title: 'X1' }, after: 5 };
}
