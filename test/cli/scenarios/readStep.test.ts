import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/cli/scenarios/Scenario.ts';
import { beginsContact, readStep } from '../../../src/cli/scenarios/steps/readStep.ts';
import { stepForms } from '../../../src/cli/scenarios/steps/stepForms.ts';

type Channel = 'chat' | 'phone';

function actsOf(who: string, what: string, more: Partial<Step> = {}, channel: Channel = 'phone') {
  const read = readStep({ n: 1, who, what, ...more }, { channel, brief: 'Передаю клиента' });
  return read.ok ? read.acts : read.reason;
}

const event = (type: string, data?: object) => [{ kind: 'event', event: data === undefined ? { type } : { type, data } }];
const attempt = (request: object, type: string, data?: object) => [
  { kind: 'attempt', request, fact: data === undefined ? { type } : { type, data } },
];

const offered = (channel: Channel) => [{ kind: 'offered', channel }];
const load = (channel: Channel, contacts: number, overLimit = false) => [{ kind: 'load', channel, contacts, overLimit }];

describe('readStep: what an agent has in hand', () => {
  it.each([
    ['agent', 'is offered a second call', offered('phone')],
    ['agent', 'gets another chat', offered('chat')],
    ['agent', 'tries to take a second phone call', offered('phone')],
    ['system', 'second call offered', offered('phone')],
    ['system', 'a second chat is offered to the same agent', offered('chat')],
    ['system', 'another call comes in', offered('phone')],
    ['system', 'agent is on a live call', load('phone', 1)],
    ['agent', 'is on a call', load('phone', 1)],
    ['system', 'agent has 4 open chats', load('chat', 4)],
    ['agent', 'has one open chat', load('chat', 1)],
    ['agent', 'has limit+1 open chats', load('chat', 1, true)],
    ['agent', 'has the limit + 2 chats open', load('chat', 2, true)],
    ['agent', 'looks at the work list', []],
  ])('PAR-1, PAR-2, PAR-3: %s %s', (who, what, acts) => expect(actsOf(who, what)).toEqual(acts));

  it('PAR-1: taking the call that rings, or offering one, is not being offered another', () => {
    expect(actsOf('agent', 'takes the call')).toEqual(event('call.answered'));
    expect(actsOf('agent', 'offers another call')).toMatchObject([{ kind: 'attempt', request: { action: 'offer-phone' } }]);
  });
});

describe('readStep: what happens', () => {
  it.each([
    ['system', 'visitor clicks the contact button', {}, event('chat.opened')],
    ['system', 'phone rings: ring 1', {}, event('call.ringing', { ring: 1 })],
    ['system', 'ring 2', {}, event('call.ringing', { ring: 2 })],
    ['system', 'customer answers', {}, event('call.answered')],
    ['agent', 'answers the call', {}, event('call.answered')],
    ['agent', 'dials out', {}, event('call.dialled')],
    ['system', 'time passes', {}, event('clock.ticked')],
    ['system', '3 minutes later nothing has come', { at: '3m' }, event('clock.ticked')],
    ['system', 'fact refundDone becomes true', {}, event('fact.set', { fact: 'refundDone', value: true })],
    [
      'system',
      'billing problem, invoice number missing',
      {},
      event('customer.says', { text: 'billing problem', meanings: [{ type: 'customer.states-problem' }] }),
    ],
    ['system', 'visitor waits for 30 s', {}, event('visitor.waits', { seconds: 30 })],
    ['customer', 'starts speaking', {}, event('customer.speaks')],
    ['customer', 'hangs up', {}, event('call.ended', { by: 'customer' })],
    ['customer', 'agrees', {}, event('customer.agrees')],
    ['customer', 'rates 2', {}, event('customer.rates', { rating: 2 })],
    ['agent', 'adds a note', { text: 'faktura 123' }, event('agent.notes', { text: 'faktura 123' })],
    ['agent', 'marks resolved', {}, event('agent.marks-resolved')],
    ['agent', 'presses SOS', { reason: 'conflict' }, event('agent.calls-sos', { reason: 'conflict' })],
    ['agent', 'chooses the branch hold', {}, event('agent.chooses', { option: 'hold' })],
    ['agent', 'returns from SOS', {}, event('agent.ends-sos')],
    ['agent', 'sends the brief to the receiving senior agent', {}, event('agent.briefs', { notes: 'Передаю клиента' })],
    ['receiver', 'acknowledges the brief', {}, event('colleague.accepts-brief')],
    ['agent', 'talks to a colleague', {}, event('agent.is-busy', { activity: 'talks to a colleague' })],
  ])('%s %s', (who, what, more, acts) => expect(actsOf(who, what, more)).toEqual(acts));

  it('exchanges so many messages, the customer first', () => {
    const said = (who: string) => ({ kind: 'event', event: { type: `${who}.says`, data: { text: '…' } } });
    expect(actsOf('system', '3 messages are exchanged without a solution')).toEqual([said('customer'), said('agent'), said('customer')]);
    expect(actsOf('customer', 'sends 2 messages')).toEqual([said('customer'), said('customer')]);
  });

  it('closes a chat where a call is hung up', () => {
    expect(actsOf('customer', 'leaves', {}, 'chat')).toEqual(event('chat.closed', { by: 'customer' }));
    expect(actsOf('agent', 'ends the call', {}, 'chat')).toEqual(attempt({ action: 'close' }, 'chat.closed', { by: 'agent' }));
  });
});

describe('readStep: what the customer says', () => {
  it.each([
    [{ intent: 'agree' }, [{ type: 'customer.agrees' }]],
    [{ intent: 'rude' }, [{ type: 'customer.is-rude' }]],
    [{ intent: 'profanity' }, [{ type: 'customer.swears' }]],
    [{ intent: 'request_selection', count: 2 }, [{ type: 'customer.requests-selection', data: { count: 2 } }]],
    [{ gives: 'orderNumber' }, [{ type: 'customer.gives', data: { fact: 'orderNumber', value: 'Да, 12345' } }]],
    [
      { intent: 'agree', gives: 'orderNumber' },
      [{ type: 'customer.agrees' }, { type: 'customer.gives', data: { fact: 'orderNumber', value: 'Да, 12345' } }],
    ],
    [{ intent: 'give_phone', value: '+370' }, [{ type: 'customer.gives', data: { fact: 'phone', value: '+370' } }]],
    [{ intent: 'rate', rating: 3 }, [{ type: 'customer.rates', data: { rating: 3 } }]],
    [{ intent: 'customer.flirts' }, [{ type: 'customer.flirts' }]],
    [{ intent: 'refund_request' }, [{ type: 'customer.means', data: { intent: 'refund_request' } }]],
  ])('%j', (more, meanings) =>
    expect(actsOf('customer', 'says', { text: 'Да, 12345', ...more })).toEqual(event('customer.says', { text: 'Да, 12345', meanings })),
  );

  it('leaves words without an intent to the server to recognise', () => {
    expect(actsOf('customer', 'says', { text: 'Ау' })).toEqual(event('customer.says', { text: 'Ау' }));
  });

  it('takes words for words whatever the verb', () => {
    expect(actsOf('customer', 'mumbles into the phone', { text: 'Ау' })).toEqual(event('customer.says', { text: 'Ау' }));
  });
});

describe('readStep: what the agent may be denied', () => {
  it.each([
    ['drafts', { text: 'Алло', inState: 'greeting' }, [{ kind: 'question', request: { action: 'send', text: 'Алло', state: 'greeting' } }]],
    [
      'sends',
      { text: 'Алло', inState: 'greeting' },
      [{ kind: 'sending', request: { action: 'send', text: 'Алло', state: 'greeting' }, fact: { type: 'agent.says', data: { text: 'Алло' } } }],
    ],
    [
      'asks to hold',
      { reason: 'срок' },
      [...event('agent.asks-hold', { reason: 'срок' }), { kind: 'question', request: { action: 'hold', reason: 'срок' } }],
    ],
    ['puts on hold', {}, attempt({ action: 'hold' }, 'call.held', { by: 'agent' })],
    ['takes off hold', {}, attempt({ action: 'resume' }, 'call.resumed')],
    ['transfers', { to: 'senior' }, attempt({ action: 'transfer', to: 'senior' }, 'call.transferred', { to: 'senior' })],
    ['ends the call', {}, attempt({ action: 'hang-up' }, 'call.ended', { by: 'agent' })],
    ['ends the call before the customer', {}, attempt({ action: 'hang-up' }, 'call.ended', { by: 'agent' })],
    ['hangs up', {}, attempt({ action: 'hang-up' }, 'call.ended', { by: 'agent' })],
    ['gives advice', {}, attempt({ action: 'advise' }, 'agent.advises')],
    ['offers a call', {}, attempt({ action: 'offer-phone' }, 'agent.offers-phone')],
    [
      'makes an offer',
      { url: 'https://shop.example/1' },
      attempt({ action: 'offer', card: { url: 'https://shop.example/1' } }, 'agent.offers', { url: 'https://shop.example/1' }),
    ],
    ['takes a time-out', {}, attempt({ action: 'callback' }, 'agent.takes-timeout')],
  ])('%s', (what, more, acts) => expect(actsOf('agent', what, more)).toEqual(acts));

  it('sends a phrase with and without its attachment', () => {
    const sending = (attachments: string[]) => ({ phrase: 'predefined.return', attachments });
    for (const [what, attachments] of [
      ['with the courier label', ['courierLabel']],
      ['without the courier label', []],
    ] as const) {
      const data = sending([...attachments]);
      expect(actsOf('agent', `sends predefined.return ${what}`)).toEqual([
        { kind: 'sending', request: { action: 'send', ...data }, fact: { type: 'agent.says', data } },
      ]);
    }
  });
});

describe('readStep: what nobody understands', () => {
  it('names the step, and the one that is meant', () => {
    expect(actsOf('agent', 'puts in hold')).toBe('no step of the agent is written "puts in hold"; is "puts on hold" meant?');
    expect(actsOf('agent', 'dances')).toMatch(/^no step of the agent is written "dances"; there are: answers the call, /);
    expect(actsOf('trainer', 'runs simulation A')).toBe('nobody knows what the trainer can do');
  });

  it('says when a step lacks its text', () => {
    expect(actsOf('agent', 'drafts')).toBe('"drafts" needs more than the step says, such as its text');
    expect(actsOf('customer', 'says')).toBe('"says" needs more than the step says, such as its text');
  });

  it('finds every example of the table', () => {
    for (const { who, example } of stepForms) {
      const tried = [{ at: '1s' }, { at: '1s', text: 'x' }].map((more) => actsOf(who[0]!, example, more));
      expect({ example, understood: tried.some(Array.isArray) }).toEqual({ example, understood: true });
    }
  });

  it('is quick with a long text that fits nothing', () => {
    const started = performance.now();
    actsOf('system', `${'problem '.repeat(5_000)}!`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('beginsContact', () => {
  const place = { channel: 'phone', brief: null } as const;
  it('is ringing, dialling and answering', () => {
    for (const [who, what] of [
      ['system', 'ring 1'],
      ['agent', 'dials out'],
      ['agent', 'answers the call'],
      ['system', 'customer answers'],
    ] as const) {
      expect(beginsContact({ n: 1, who, what }, place)).toBe(true);
    }
  });

  it('is not talking', () => {
    expect(beginsContact({ n: 1, who: 'customer', what: 'answers', text: 'Да' }, place)).toBe(false);
    expect(beginsContact({ n: 1, who: 'agent', what: 'sends', text: 'Да' }, place)).toBe(false);
    expect(beginsContact({ n: 1, who: 'agent', what: 'dances' }, place)).toBe(false);
  });
});
