import { describe, expect, it } from 'vitest';
import { languages } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

/** A call in which the greeting has been said. */
const call = (options = {}): Play => play('shop-phone-inbound', options).post('call.answered').obey().at(10);
/** The customer speaks from the tenth to the twentieth second. */
const heard = (options = {}): Play => call(options).post('customer.speaks').at(20).post('customer.pauses');
const counted = ({ guidance }: Play) => guidance.counters.speech;

describe('M04 turn-taking: hearing out', () => {
  it.each(languages)('LISTEN-1: an agent who begins while the customer is still speaking interrupts, and it is counted, %s', (language) => {
    const contact = call({ language }).post('customer.speaks').later(1).post('agent.speaks');
    expect(contact.allViolations).toMatchObject([{ rule: 'INTERRUPT', severity: 'warn', type: 'agent.speaks', machine: 'turn-taking' }]);
    expect(contact.allViolations[0]?.reason).toMatch(/\p{L}/u);
    expect(counted(contact)).toMatchObject({ interruptions: 1 });
  });

  it('LISTEN-1: each time counts', () => {
    const contact = call().post('customer.speaks').later(1).post('agent.speaks').later(1).post('agent.pauses').later(1).post('agent.speaks');
    expect(contact.violations).toEqual(['INTERRUPT', 'INTERRUPT']);
    expect(counted(contact)).toMatchObject({ interruptions: 2 });
  });

  it('LISTEN-1: a customer who falls in while the agent speaks is not interrupted', () => {
    const contact = call().post('agent.speaks').later(5).post('customer.speaks').later(1).post('agent.pauses');
    expect(contact.violations).toEqual([]);
    expect(counted(contact)).toMatchObject({ interruptions: 0 });
  });

  it('LISTEN-1: but an agent who gives way and then speaks again before the customer has ended interrupts', () => {
    const contact = call().post('agent.speaks').later(5).post('customer.speaks').later(1).post('agent.pauses').later(1).post('agent.speaks');
    expect(contact.violations).toEqual(['INTERRUPT']);
  });

  it('LISTEN-1: the script waits until the customer has ended', () => {
    const contact = call();
    const next = contact.phrase;
    expect(next).not.toBeNull();
    expect(contact.post('customer.speaks').phrase).toBeNull();
    expect(contact.reminders).toContain('listen.out');
    expect(contact.later(4).post('customer.pauses').phrase).toBe(next);
    expect(contact.reminders).not.toContain('listen.out');
  });

  it('LISTEN-1: what the customer said is answered at once, whoever goes on speaking', () => {
    const contact = call().post('customer.speaks').later(3).customerSays('А какая гарантия?', 'customer.asks');
    expect(contact.phrase).not.toBeNull();
    expect(contact.reminders).toContain('listen.out');
    expect(contact.post('agent.speaks').violations).toEqual(['INTERRUPT']);
  });

  it('LISTEN-1: what cannot wait is said all the same', () => {
    const contact = call().customerSays('…', 'customer.swears').later(1).post('customer.speaks');
    expect(contact.phrase).toBe('sos.apology');
  });

  it('LISTEN-1: the phrase that the agent is reading is not taken away when the customer falls in', () => {
    const contact = call();
    const next = contact.phrase;
    expect(contact.post('agent.speaks').later(1).post('customer.speaks').phrase).toBe(next);
    expect(contact.reminders).toContain('listen.out');
  });

  it('LISTEN-1: an agent who is muted or has the customer on hold interrupts nobody', () => {
    const muted = call().post('call.muted').post('customer.speaks').later(1).post('agent.speaks');
    expect(muted.violations).toEqual([]);
    expect(muted.post('call.unmuted').post('agent.speaks').violations).toEqual(['INTERRUPT']);
    const held = call().post('call.held', { by: 'customer' }).post('customer.speaks').later(1).post('agent.speaks');
    expect(held.violations).toEqual([]);
  });

  it('LISTEN-1: the severity of the rule decides', () => {
    const severity = (value: string) =>
      call({ settings: { 'severity.INTERRUPT': value } })
        .post('customer.speaks')
        .post('agent.speaks').allViolations[0]?.severity;
    expect(['block', 'warn', 'info'].map(severity)).toEqual(['block', 'warn', 'info']);
  });
});

describe('M04 turn-taking: in chat', () => {
  const chat = (options = {}): Play => play('shop-chat', options).customerSays('…').obey().at(10);

  it('LISTEN-1: a message sent while the customer types is noted, and no more than that', () => {
    const contact = chat().post('customer.types').later(0.8);
    expect(contact.check('send', { text: 'Могу ли я ещё чем-нибудь Вам помочь?' })).toMatchObject({ decision: 'allow' });
    expect(contact.agentSays('Срок гарантии два года.').allViolations).toMatchObject([{ rule: 'INTERRUPT', severity: 'info' }]);
    expect(counted(contact)).toMatchObject({ interruptions: 0 });
  });

  it('LISTEN-1: a customer who stopped typing, or has sent what was typed, is not typing', () => {
    expect(chat().post('customer.types').later(1.2).agentSays('Срок гарантии два года.').violations).toEqual([]);
    const sent = chat().post('customer.types').later(0.3).customerSays('…').later(0.3).agentSays('Срок гарантии два года.');
    expect(sent.violations).toEqual([]);
  });

  it('LISTEN-1: typing on counts from the last sign of it', () => {
    expect(chat().post('customer.types').later(0.9).post('customer.types').later(0.9).agentSays('Да.').violations).toEqual(['INTERRUPT']);
    expect(
      chat({ settings: { 'listen.typing': 3 } })
        .post('customer.types')
        .later(2.5)
        .agentSays('Да.').violations,
    ).toEqual(['INTERRUPT']);
  });
});

describe('M04 turn-taking: the pause', () => {
  const after = (gap: number, options = {}): Play => heard(options).later(gap).post('agent.speaks');

  it.each(languages)('LISTEN-2: half a second after the customer is too short a pause, %s', (language) => {
    const contact = after(0.5, { language });
    expect(contact.allViolations).toMatchObject([{ rule: 'PAUSE-SHORT', severity: 'warn', type: 'agent.speaks' }]);
    expect(contact.allViolations[0]?.reason).toMatch(/\p{L}/u);
    expect(counted(contact)).toMatchObject({ shortPauses: 1, interruptions: 0 });
  });

  it.each([1, 1.5, 2, 3.9])('LISTEN-2: a pause of %d seconds is right', (gap) => {
    const contact = after(gap);
    expect(contact.violations).toEqual([]);
    expect(contact.guidance.metrics.pauseSeconds).toBe(gap);
    expect(counted(contact)).toMatchObject({ shortPauses: 0 });
  });

  it('LISTEN-2: exactly one second is enough, whatever the fractions of the clock', () => {
    const violations = [1.3, 2.3, 4.1, 8.7, 16.2].flatMap(
      (start) => call().at(start).post('customer.speaks').post('customer.pauses').later(1).post('agent.speaks').violations,
    );
    expect(violations).toEqual([]);
    expect(call().at(11.3).post('customer.speaks').post('customer.pauses').at(12.299).post('agent.speaks').violations).toEqual(['PAUSE-SHORT']);
  });

  it('LISTEN-2: what the pause must be is a setting', () => {
    expect(after(1.2, { settings: { 'listen.pause': 1.5 } }).violations).toEqual(['PAUSE-SHORT']);
    expect(after(0.5, { settings: { 'listen.pause': 0 } }).violations).toEqual([]);
  });

  it('LISTEN-2: after four seconds the agent is reminded to answer, and breaks no rule by it', () => {
    const contact = heard();
    expect(contact.tick(23.9).reminders).not.toContain('listen.answer');
    expect(contact.tick(24.1).reminders).toContain('listen.answer');
    expect(contact.violations).toEqual([]);
    expect(contact.later(1).post('agent.speaks').reminders).not.toContain('listen.answer');
    expect(contact.violations).toEqual([]);
  });

  it('LISTEN-2, TEMPO-4: a customer in a hurry is answered sooner, but not before having finished (C-26)', () => {
    const hurried = (): Play => call().customerSays('Я спешу', 'customer.hurries').post('customer.speaks').at(20).post('customer.pauses');
    expect(hurried().tick(22.1).reminders).toContain('listen.answer');
    expect(heard().tick(22.1).reminders).not.toContain('listen.answer');
    expect(hurried().later(0.5).post('agent.speaks').violations).toEqual(['PAUSE-SHORT']);
  });

  it('LISTEN-2: an agent whose words are known, and not when they were spoken, is not reminded to answer', () => {
    expect(heard().later(2).agentSays('Да, конечно.').tick(30).reminders).not.toContain('listen.answer');
  });

  it('LISTEN-2: a customer who goes on speaking is heard on', () => {
    const contact = heard().later(0.5).post('customer.speaks').later(2).post('customer.pauses').later(1).post('agent.speaks');
    expect(contact.violations).toEqual([]);
  });

  it('LISTEN-2: nobody is reminded to answer a customer who is on hold', () => {
    expect(heard().later(1).post('call.muted').tick(30).reminders).not.toContain('listen.answer');
    expect(call().post('customer.speaks').post('call.held', { by: 'customer' }).at(20).post('customer.pauses').tick(30).reminders).not.toContain(
      'listen.answer',
    );
  });
});

describe('M04 turn-taking: listening more than speaking', () => {
  /** The agent speaks for so long, then the customer. */
  const spoken = (contact: Play, agent: number, customer: number): Play =>
    contact.post('agent.speaks').later(agent).post('agent.pauses').later(1).post('customer.speaks').later(customer).post('customer.pauses').later(1);

  it('LISTEN-3: forty seconds of the agent and sixty of the customer are a talk share of 40 %', () => {
    expect(spoken(call(), 40, 60).guidance.metrics).toMatchObject({ agentSpeechSeconds: 40, customerSpeechSeconds: 60, talkShare: 40 });
  });

  it('LISTEN-3: the share is that of the whole call', () => {
    const contact = spoken(spoken(call(), 10, 30), 30, 30);
    expect(contact.guidance.metrics).toMatchObject({ agentSpeechSeconds: 40, customerSpeechSeconds: 60, talkShare: 40 });
  });

  it('LISTEN-3: time on hold and with the microphone off is nobody’s speech', () => {
    const contact = call().post('agent.speaks').later(10).post('call.muted').later(30).post('agent.speaks').later(5).post('agent.pauses');
    expect(contact.post('call.unmuted').guidance.metrics).toMatchObject({ agentSpeechSeconds: 10, talkShare: 100 });
  });

  it('LISTEN-3: who spoke for no time has no share, and nothing fails', () => {
    expect(call().post('agent.speaks').post('agent.pauses').guidance.metrics).toMatchObject({ agentSpeechSeconds: 0, talkShare: 0 });
  });

  it('LISTEN-3: of what nobody has measured nothing is shown', () => {
    expect(call().guidance.metrics).not.toHaveProperty('talkShare');
  });

  it('LISTEN-4: finding out what the customer needs is listening, whoever called', () => {
    const inbound = call();
    const outbound = play('shop-phone-outbound').post('call.answered').obey().obey().customerSays('Да, удобно.', 'customer.agrees');
    for (const contact of [inbound, outbound]) {
      expect(contact.flowStage).toBe('discovery');
      expect(contact.guidance.reminders).toContainEqual(expect.objectContaining({ id: 'listen', rule: 'LISTEN-4', urgency: 'low' }));
    }
    expect(inbound.customerSays('А какая гарантия?', 'customer.asks').reminders).not.toContain('listen');
  });

  it('LISTEN-4: in chat there is nothing to listen to', () => {
    const chat = play('shop-chat').customerSays('…').obey().customerSays('…');
    expect(chat.reminders).not.toContain('listen');
  });

  it('LISTEN-5: a long turn of the customer and then a question is listening and leading at once', () => {
    const contact = call().post('customer.speaks').later(90).post('customer.pauses').later(1.5).post('agent.speaks');
    expect(contact.later(4).post('agent.pauses').agentSays('Подскажите, пожалуйста, когда Вы оформили заказ?').violations).toEqual([]);
    expect(Number(contact.guidance.metrics.talkShare)).toBeLessThan(10);
  });

  it('LISTEN-6: what listening is judged by stands in the guidance of every call', () => {
    const { counters, metrics } = spoken(call(), 5, 15).guidance;
    expect(counters.speech).toMatchObject({ interruptions: 0, shortPauses: 0 });
    expect(metrics).toMatchObject({ talkShare: 25 });
  });
});

describe('M04 turn-taking: speaking at length', () => {
  it.each(languages)('TEMPO-1: who has spoken for 25 seconds without a pause is reminded of one, %s', (language) => {
    const contact = call({ language }).post('agent.speaks');
    expect(contact.tick(25).reminders).not.toContain('tempo.pause');
    expect(contact.tick(35).guidance.reminders).toContainEqual(expect.objectContaining({ id: 'tempo.pause', rule: 'TEMPO-1' }));
    expect(contact.guidance.reminders.find(({ id }) => id === 'tempo.pause')?.text).toMatch(/\p{L}/u);
    expect(contact.post('agent.pauses').reminders).not.toContain('tempo.pause');
    expect(contact.violations).toEqual([]);
  });

  it('TEMPO-1: short pauses between utterances begin the count anew', () => {
    const contact = call();
    for (let turn = 0; turn < 3; turn += 1) contact.post('agent.speaks').later(15).post('agent.pauses').later(1);
    expect(contact.reminders).not.toContain('tempo.pause');
  });

  it('TEMPO-1: how long is a setting, and talk with a colleague on hold is not counted', () => {
    expect(
      call({ settings: { 'tempo.monologue': 5 } })
        .post('agent.speaks')
        .tick(16).reminders,
    ).toContain('tempo.pause');
    expect(call().post('agent.speaks').later(1).post('call.held', { by: 'customer' }).tick(60).reminders).not.toContain('tempo.pause');
  });
});

describe('M04 turn-taking: whoever speaks with whom', () => {
  const story = (agent: 'female' | 'male', customer: 'female' | 'male'): unknown => {
    const contact = play('shop-phone-inbound', { agent: { name: 'Sasha', gender: agent }, customer: { name: 'Sasha', gender: customer } });
    contact.post('call.answered').obey().at(10).post('customer.speaks').later(30);
    const turns = ['agent.speaks', 'agent.pauses', 'customer.pauses', 'agent.speaks', 'customer.speaks', 'agent.pauses', 'customer.pauses'];
    return turns.map((type) => {
      const { counters, metrics, reminders, violations, say, timers } = contact.later(0.7).post(type).guidance;
      return { counters, metrics, reminders, violations, timers, phrase: say?.phrase };
    });
  };

  it('GEND-1, GEND-7: who listens for how long is judged by what they do, never by their gender', () => {
    const [first, ...others] = [story('female', 'male'), story('male', 'female'), story('male', 'male'), story('female', 'female')];
    for (const other of others) expect(other).toEqual(first);
  });
});
