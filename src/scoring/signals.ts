import { everActed, everMeant, everPosted, type ContactView } from './ContactView.ts';
import { statesVisited } from './statesVisited.ts';

/** Something that happened in a contact, by which criteria apply. */
export interface Signal<Name extends string = string> {
  readonly name: Name;
  readonly description: string;
  readonly happened: (view: ContactView) => boolean;
}

const signal = <const Name extends string>(name: Name, description: string, happened: Signal['happened']): Signal<Name> => ({
  name,
  description,
  happened,
});

/** Every signal that a card can name, in the order of the reference. */
export const SIGNALS = Object.freeze([
  signal('answered', 'The agent said something', (view) => view.spoken.length > 0),
  signal(
    'waiting',
    'The customer waited for somebody: the telephone rang, or they wrote in the chat',
    ({ types, record }) => types.has('call.ringing') || (record.conversation.channel === 'chat' && types.has('customer.says')),
  ),
  signal(
    'hold',
    'The agent asked to hold, or held',
    (view) => everPosted(view, 'agent.asks-hold', 'call.held', 'chat.held') || everActed(view, 'asks-hold'),
  ),
  signal(
    'transfer',
    'The agent asked to transfer, or transferred',
    (view) => everPosted(view, 'agent.requests-transfer', 'call.transferred', 'chat.transferred') || everActed(view, 'asks-transfer'),
  ),
  signal('callback', 'The agent asked to call back', (view) => everPosted(view, 'agent.takes-timeout') || everActed(view, 'asks-callback')),
  signal('selection', 'The customer asked for a choice of products', (view) => everMeant(view, 'customer.requests-selection')),
  signal('advice', 'The agent advised, or offered a product', (view) => everPosted(view, 'agent.advises', 'agent.offers')),
  signal('objection', 'The customer objected, or declined an offer', (view) => everMeant(view, 'customer.objects', 'customer.declines-offer')),
  signal('complaint', 'The customer complained', (view) => everMeant(view, 'customer.complains', 'customer.threatens-review')),
  signal('abuse', 'The customer was rude, swore or insulted', (view) => everMeant(view, 'customer.is-rude', 'customer.swears', 'customer.insults')),
  signal('flirting', 'The customer flirted', (view) => everMeant(view, 'customer.flirts')),
  signal('sos', 'The agent did not know what to say', (view) => everPosted(view, 'agent.calls-sos')),
  signal('promise', 'Something was promised for later', (view) => view.record.conversation.tasks.length > 0),
  signal('refusal', 'The agent refused, and said what is possible instead', (view) =>
    view.spoken.some(({ phrases }) => phrases.has('no.alternative')),
  ),
  signal(
    'chat-to-phone',
    'The chat came to where a call would help, or the agent offered one',
    (view) => everPosted(view, 'agent.offers-phone') || statesVisited(view.record, 'chat-to-phone').has('eligible'),
  ),
  signal(
    'closing',
    'A contact in which the agent spoke came to its end: somebody said so, or ended it',
    (view) =>
      view.spoken.length > 0 &&
      (view.record.conversation.status === 'ended' ||
        everMeant(view, 'customer.wants-nothing-more', 'customer.says-goodbye') ||
        everActed(view, 'says-farewell', 'asks-further-help')),
  ),
]);

export type SignalName = (typeof SIGNALS)[number]['name'];
