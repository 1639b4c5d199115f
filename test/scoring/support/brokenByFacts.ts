import type { Brand } from '../../../src/flow/schema/settings.ts';
import { openingOf, Play, play } from '../../support/play.ts';
import { shopCast } from '../../support/shopFlows.ts';

/** A contact in which one rule is broken by something that happens, and the same contact in which it is not. */
export interface BrokenByFact {
  readonly rule: string;
  readonly title?: string;
  readonly contact: (isBroken: boolean) => Play;
  /** What the same deed breaks besides: it cannot be done without. */
  readonly also?: readonly string[];
}

const url = (number: number): string => `https://shop.example/x${number}`;
const card = (number: number) => ({ title: `X${number}`, url: url(number), pros: ['light'], cons: ['dear'], reviews: url(number) });

const chat = (options = {}): Play =>
  play('shop-chat', { language: 'en', ...options })
    .customerSays('Hello', 'customer.greets')
    .at(5)
    .obey()
    .at(10)
    .customerSays('When does it come?', 'customer.asks');
const call = (options = {}): Play =>
  play('shop-phone-inbound', { language: 'en', ...options })
    .post('call.ringing', { ring: 1 })
    .at(2)
    .post('call.answered')
    .obey()
    .at(10)
    .customerSays('When does it come?', 'customer.asks');

const greeting = 'Welcome to Home! My name is Emma. Do you have questions? You are in the right place!';
const knowledge = [{ question: 'What are your opening hours?', answer: 'We are open from 9 to 18.' }];

const asksHold = (contact: Play): Play =>
  contact.later(2).post('agent.asks-hold').later(1).agentSaysPhrase('hold.ask').later(3).customerSays('Yes', 'customer.agrees').later(1);
const holds = (contact: Play, seconds: number): Play =>
  contact.post('call.held', { by: 'agent' }).later(seconds).post('call.resumed').later(1).agentSaysPhrase('hold.return');

const confirms = (contact: Play): Play =>
  contact.later(2).agentSaysPhrase('confirm.understanding').later(2).customerSays('Yes', 'customer.agrees').later(2);

const asksTransfer = (contact: Play): Play =>
  contact.later(2).post('agent.requests-transfer').agentSaysPhrase('transfer.ask').later(2).customerSays('Yes', 'customer.agrees').later(2);
const briefs = (contact: Play): Play => contact.post('agent.briefs').later(2).post('colleague.accepts-brief').later(2);

const selection = (cards: number, options = {}): Play => {
  const contact = play('shop-chat', { language: 'en', ...options })
    .customerSays('Hello', 'customer.greets')
    .obey()
    .at(10)
    .customerSays('Find me one', ['customer.requests-selection', { count: 1 }]);
  for (let number = 1; number <= cards; number += 1) contact.later(10).post('agent.offers', card(number));
  return contact;
};

const known = { customer: { name: 'Smith', address: 'Ms Smith', gender: 'female' as const, phone: '+370 612 34567' } };
const promisesCall = (contact: Play): Play =>
  contact.later(2).post('agent.takes-timeout').agentSaysPhrase('callback.ask').later(2).customerSays('Yes', 'customer.agrees').later(2);
const confirmsPhone = (contact: Play): Play => contact.agentSaysPhrase('phone.confirm').later(2).customerSays('Yes', 'customer.agrees').later(2);

/** The customer says that they need nothing more, and takes leave. */
const leaves = (contact: Play): Play =>
  contact.later(5).agentSaysPhrase('further.help').later(3).customerSays('No, bye', 'customer.wants-nothing-more', 'customer.says-goodbye').later(3);
const saysFarewell = (contact: Play): Play =>
  contact.agentSaysPhrase(contact.conversation.channel === 'chat' ? 'bye.chat.short' : 'bye.phone').later(3);
const ends = (contact: Play): Play => contact.post(contact.conversation.channel === 'chat' ? 'chat.closed' : 'call.ended', { by: 'agent' });

/** Answers of the agent while the chat goes on for long. */
const longChat = (): Play => {
  const contact = chat();
  for (let message = 0; message < 9; message += 1)
    contact.later(5).customerSays('…').later(5).agentSays(`I have looked at number ${message} for you.`);
  return contact;
};
const refusesCall = (contact: Play): Play =>
  contact.later(5).agentSaysPhrase('phone.offer').later(5).customerSays('No', 'customer.disagrees').later(5);

const swears = (contact: Play): Play => contact.later(5).customerSays('…', 'customer.swears').later(3);

const speaks = (pause: number, isCrossing = false): Play => {
  const contact = call().at(20).post('customer.speaks').at(25);
  if (isCrossing)
    return contact.post('agent.speaks').later(0.2).post('customer.pauses').later(2).agentSays('It comes tomorrow.').post('agent.pauses');
  return contact.post('customer.pauses').later(pause).post('agent.speaks').later(2).agentSays('It comes tomorrow.').post('agent.pauses');
};

const content = (intent: string, options = {}): Play =>
  chat(options).later(2).customerSays('I sent it back', ['customer.means', { intent }]).later(5);

/** In the order of the catalogue's machines. */
export const brokenByFacts: readonly BrokenByFact[] = [
  {
    rule: 'GREET-1',
    also: ['GREET-FORM'],
    contact: (isBroken) => {
      const contact = play('shop-chat', { language: 'en' }).customerSays('Hello', 'customer.greets').at(5);
      return isBroken ? contact.agentSays('Hello and welcome to Home, how may I help you?') : contact.obey();
    },
  },
  {
    rule: 'GREET-4',
    also: ['GREET-FORM'],
    contact: (isBroken) => {
      const contact = play('shop-phone-inbound', { language: 'en' }).post('call.answered');
      return isBroken ? contact.agentSays('Home, good day, how may I help you?') : contact.obey();
    },
  },
  {
    rule: 'GREET-6',
    also: ['GREET-ALLO', 'GREET-FORM'],
    contact: (isBroken) => {
      const contact = play('shop-phone-inbound', { language: 'en' }).post('call.answered');
      return isBroken ? contact.agentSays('Hello?') : contact.obey();
    },
  },
  {
    rule: 'GREET-11',
    contact: (isBroken) => {
      const contact = play('shop-chat', { language: 'en' })
        .customerSays('Find me one', ['customer.requests-selection', { count: 1 }])
        .at(5);
      const offered = isBroken
        ? contact.post('agent.offers', card(1)).agentSays(greeting)
        : contact.agentSays(greeting).post('agent.offers', card(1));
      return offered.later(5).post('agent.offers', card(2));
    },
  },
  {
    rule: 'WAIT-3',
    contact: (isBroken) =>
      chat()
        .later(isBroken ? 75 : 40)
        .agentSays('It comes tomorrow.'),
  },
  { rule: 'INTERRUPT', contact: (isBroken) => speaks(2, isBroken) },
  {
    rule: 'INTERRUPT',
    title: 'in chat',
    contact: (isBroken) => {
      const contact = chat();
      if (isBroken) contact.later(1).post('customer.types').later(1).agentSays('It comes tomorrow.');
      else contact.later(1).agentSays('It comes tomorrow.').later(1).post('customer.types');
      return contact;
    },
  },
  { rule: 'PAUSE-SHORT', contact: (isBroken) => speaks(isBroken ? 0.3 : 1.5) },
  { rule: 'ATT-1', contact: (isBroken) => (isBroken ? call().later(2).post('agent.is-busy', { activity: 'eats' }) : call()) },
  {
    rule: 'HOLD-1',
    contact: (isBroken) =>
      holds(
        call({ knowledge })
          .later(5)
          .customerSays(isBroken ? 'What are your opening hours?' : 'Well?', 'customer.asks')
          .later(2),
        20,
      ),
  },
  { rule: 'HOLD-2', contact: (isBroken) => holds(isBroken ? call() : asksHold(call()), 20) },
  {
    rule: 'HOLD-4',
    contact: (isBroken) => {
      const contact = asksHold(call()).post('call.held', { by: 'agent' }).later(20).post('call.resumed').later(1);
      if (!isBroken) contact.agentSays('Ms Smith, thank you for waiting.');
      return contact.agentSays('It comes tomorrow, Ms Smith.');
    },
  },
  {
    rule: 'HOLD-5',
    contact: (isBroken) => {
      const contact = holds(asksHold(call()), 20);
      return isBroken ? holds(asksHold(contact.later(5).customerSays('And then?', 'customer.asks')), 20) : contact;
    },
  },
  { rule: 'HOLD-7', contact: (isBroken) => holds(asksHold(call()), isBroken ? 80 : 30) },
  {
    rule: 'HOLD-8',
    also: ['HOLD-2'],
    contact: (isBroken) => {
      const contact = isBroken ? chat() : asksHold(chat());
      return contact.post('chat.held', { by: 'agent' }).later(20).post('chat.resumed').later(1).agentSaysPhrase('hold.return');
    },
  },
  {
    rule: 'XFER-1',
    contact: (isBroken) => {
      const contact = briefs(isBroken ? call().later(2).post('agent.requests-transfer') : asksTransfer(call()));
      return contact.post('call.transferred');
    },
    also: ['XFER-2'],
  },
  {
    rule: 'XFER-2',
    contact: (isBroken) => {
      const contact = asksTransfer(call());
      return (isBroken ? contact : briefs(contact)).post('call.transferred');
    },
  },
  {
    rule: 'CB-3',
    contact: (isBroken) => {
      const contact = ends(saysFarewell(confirmsPhone(promisesCall(call(known)))));
      return contact.later(isBroken ? 400 : 200).post('agent.finishes-callback');
    },
  },
  {
    rule: 'CB-4',
    contact: (isBroken) => {
      const contact = promisesCall(call(known));
      return ends(saysFarewell(leaves(isBroken ? contact : confirmsPhone(contact))));
    },
  },
  {
    rule: 'MET-7',
    contact: (isBroken) => {
      const cast = shopCast('shop-phone-inbound');
      const brand: Brand = { id: 'home', name: 'Home', timeZone: 'UTC', workingHours: { 1: ['09:00', isBroken ? '10:03' : '18:00'] } };
      const contact = new Play(cast, { ...openingOf(cast, { language: 'en', ...known }), brand });
      contact.post('call.answered').obey().at(10).customerSays('When does it come?', 'customer.asks').later(2);
      return contact.agentSaysPhrase('callback.ask').later(2).customerSays('Yes', 'customer.agrees');
    },
  },
  {
    rule: 'UNVERIFIED',
    contact: (isBroken) => {
      const contact = call().post('knowledge.missed').later(2);
      return isBroken ? contact.agentSays('Probably tomorrow.') : contact.agentSays("I'll check that for you.");
    },
  },
  {
    rule: 'FUP-2',
    contact: (isBroken) => {
      const contact = ends(
        saysFarewell(
          chat()
            .later(2)
            .agentSaysPhrase('contact.collect')
            .later(2)
            .customerSays('a@b.lt', ['customer.gives', { fact: 'email', value: 'a@b.lt' }])
            .later(2),
        ),
      );
      return contact.later(isBroken ? 90_000 : 80_000).post('agent.sends-progress');
    },
  },
  {
    rule: 'EMO-2',
    contact: (isBroken) => {
      const contact = chat().later(5).agentSays('It comes tomorrow.').later(5).customerSays('This is awful', 'customer.complains').later(5);
      if (isBroken) return contact.agentSays('What is the order number?').later(5).agentSaysPhrase('empathy.dissatisfied');
      return contact.agentSaysPhrase('empathy.dissatisfied').later(5).agentSays('What is the order number?');
    },
  },
  {
    rule: 'CONF-3',
    contact: (isBroken) => (isBroken ? confirms(chat().later(2).post('agent.advises')) : confirms(chat().later(2)).post('agent.advises')),
  },
  {
    rule: 'INTERROGATION',
    contact: (isBroken) => {
      const contact = play('shop-phone-inbound', { language: 'en', requiredFacts: ['orderNumber', 'city'] })
        .post('call.answered')
        .obey()
        .at(10);
      contact.customerSays('It has not come', 'customer.states-problem').later(5).agentSays('What is your order number?').later(5).customerSays('5');
      contact.later(5).agentSays('What is the delivery city?').later(5).customerSays('Here').later(5);
      const [first, second] = ['What is your phone number?', 'I have found your order, Ms Smith.'];
      return isBroken ? contact.agentSays(first).agentSays(second) : contact.agentSays(second).agentSays(first);
    },
  },
  {
    rule: 'OFFER-1',
    contact: (isBroken) =>
      selection(isBroken ? 1 : 2)
        .later(10)
        .post('agent.marks-resolved'),
  },
  {
    rule: 'OBJ-1',
    contact: (isBroken) => {
      const contact = selection(2);
      for (let time = 0; time < 3; time += 1) contact.later(5).customerSays('No', 'customer.declines-offer');
      return isBroken ? contact.later(5).post('agent.offers', card(3)) : contact;
    },
  },
  {
    rule: 'TEL-5',
    contact: (isBroken) => {
      const contact = refusesCall(longChat());
      return isBroken ? contact.post('agent.offers-phone') : contact;
    },
  },
  { rule: 'TEL-5', title: 'before a dead end', contact: (isBroken) => (isBroken ? chat().later(5).post('agent.offers-phone') : chat()) },
  {
    rule: 'TEL-6',
    contact: (isBroken) => {
      const contact = play('shop-chat', { language: 'en' }).customerSays('When does it come?', 'customer.asks').at(5);
      if (isBroken) contact.post('agent.offers-phone');
      return contact.agentSays(greeting);
    },
  },
  {
    rule: 'ABUSE-5',
    also: ['END-6'],
    contact: (isBroken) => {
      const contact = swears(chat().later(5).agentSays('It comes tomorrow, Ms Smith.')).obey();
      if (!isBroken) return ends(swears(swears(contact).agentSaysPhrase('abuse.warn.profanity')));
      return ends(swears(contact).later(1));
    },
  },
  {
    rule: 'END-1',
    contact: (isBroken) => {
      const contact = call().later(5).agentSays('It comes tomorrow, Ms Smith.').later(5);
      return isBroken ? ends(contact) : ends(saysFarewell(leaves(contact)));
    },
  },
  {
    rule: 'END-3',
    contact: (isBroken) => {
      const contact = leaves(call().later(5).agentSays('It comes tomorrow.'));
      return ends(isBroken ? contact : saysFarewell(contact));
    },
  },
  {
    rule: 'END-5',
    contact: (isBroken) => {
      const contact = chat().later(5).agentSays('It comes tomorrow.').later(5);
      if (isBroken) saysFarewell(contact);
      return saysFarewell(leaves(contact)).post('chat.closed', { by: 'customer' });
    },
  },
  {
    rule: 'END-6',
    contact: (isBroken) => {
      const contact = chat().later(5).agentSays('It comes tomorrow, Ms Smith.').later(5);
      return isBroken ? ends(contact) : ends(saysFarewell(leaves(contact)));
    },
  },
  {
    rule: 'CAN-7',
    contact: (isBroken) => content('refund_request', isBroken ? {} : { facts: { refundDone: true } }).agentSaysPhrase('canned.refund'),
  },
  {
    rule: 'CAN-10',
    contact: (isBroken) =>
      content('return_damaged').post('agent.says', { phrase: 'predefined.return', ...(isBroken ? {} : { attachments: ['courierLabel'] }) }),
  },
];
