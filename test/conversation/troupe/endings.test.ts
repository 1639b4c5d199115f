import { describe, expect, it } from 'vitest';
import { OPENED, play, type Play } from '../../support/play.ts';
import { machine, tell, told, toyCast, violate } from '../support/toyCast.ts';

const chat = (): Play => play('shop-chat').customerSays('…').obey().at(10).customerSays('Где заказ?', 'customer.asks');
const ended = (contact: Play) => contact.guidance.conversation;

describe('the end of a contact', () => {
  it.each([
    ['the customer closes', (contact: Play) => contact.post('chat.closed', { by: 'customer' }), 'customerEnded'],
    ['the contact is handed over', (contact: Play) => contact.post('chat.transferred', { to: 'seniors' }), 'transferred'],
    ['the agent closes out of turn', (contact: Play) => contact.post('chat.closed', { by: 'agent' }), null],
    [
      'the wrong company',
      (contact: Play) => contact.customerSays('…', 'customer.wrong-company').obey().post('chat.closed', { by: 'customer' }),
      'wrongCompany',
    ],
    [
      'both have said goodbye',
      (contact: Play) => contact.customerSays('…', 'customer.says-goodbye').obey().post('chat.closed', { by: 'agent' }),
      'customerEnded',
    ],
  ])('has an outcome: %s', (_name, ends, outcome) => {
    expect(ended(ends(chat()))).toMatchObject({ status: 'ended', outcome, stage: 'wrapup' });
  });

  it('a customer of another company who has a question after all is a customer', () => {
    const contact = chat()
      .customerSays('…', 'customer.wrong-company')
      .obey()
      .customerSays('А есть чехлы?', 'customer.asks')
      .post('chat.closed', { by: 'customer' });
    expect(ended(contact).outcome).toBe('customerEnded');
  });

  it('is told once, and nothing after it ends it again', () => {
    const contact = chat().post('chat.closed', { by: 'customer' });
    expect(contact.turn.ended).toBe(true);
    contact.post('chat.transferred');
    expect([contact.turn.ended, ended(contact).outcome]).toEqual([false, 'customerEnded']);
  });

  it('leaves nothing to be said and nothing to be waited for', () => {
    const contact = chat().post('chat.closed', { by: 'customer' });
    expect(contact.guidance).toMatchObject({ say: null, also: [], moves: [], reminders: [], timers: [] });
    expect(contact.tick(10_000).violations).toEqual([]);
  });

  it('still takes ratings, notes and late messages of the telephone', () => {
    const contact = play('shop-phone-inbound').post('call.answered').obey().post('call.ended', { by: 'customer' });
    contact
      .post('customer.rates', { rating: 3 })
      .post('agent.notes', { text: 'Перезвонить завтра' })
      .post('call.held', { by: 'agent' })
      .post('call.ended', { by: 'agent' });
    expect(contact.guidance.metrics.rating).toBe(3);
    expect(contact.guidance.facts.notes).toEqual(['Перезвонить завтра']);
    expect(contact.violations).toEqual([]);
    expect(ended(contact)).toMatchObject({ status: 'ended', outcome: 'customerEnded' });
  });

  it('is not reached by a chat that closes while the contact goes on by telephone', () => {
    const contact = chat().post('leg.started', { channel: 'phone', direction: 'outbound' }).post('chat.closed', { by: 'agent' });
    expect(ended(contact).status).toBe('open');
    expect(ended(contact.post('call.ended', { by: 'customer' })).status).toBe('ended');
  });

  it('rules of the live contact fall silent; keepers of promises and the flow go on, with their timers', () => {
    const hears = (id: string, afterEnd: boolean) =>
      machine(
        id,
        {
          idle: { after: { wait: { target: 'late', actions: [tell(`${id} waited`)] } }, on: { 'customer.rates': { actions: [tell(id)] } } },
          late: {},
        },
        { afterEnd, ...(afterEnd ? { facts: told } : {}) },
      );
    const flow = machine('toy', { idle: { on: { 'customer.rates': { actions: [tell('flow')] } } } });
    const contact = play(toyCast({ flow, rules: [hears('promise', true), hears('rule', false)], settings: { wait: 60 } })).post('chat.closed', {
      by: 'customer',
    });
    contact.at(10).post('customer.rates', { rating: 1 }).tick(100);
    expect(contact.conversation.facts.told).toEqual(['promise', 'flow', 'promise waited']);
  });

  it('a breach that ends the contact is recorded', () => {
    const rule = machine('rule', { idle: { on: { 'chat.closed': { actions: [violate('R-1')] } } } });
    expect(play(toyCast({ rules: [rule], settings: { 'severity.R-1': 'block' } })).post('chat.closed', { by: 'agent' }).violations).toEqual(['R-1']);
  });
});

describe('legs and languages', () => {
  it('settings that depend on channel and direction are settled anew with the leg', () => {
    const contact = chat();
    expect(contact.conversation.settings).toMatchObject({ 'severity.END-1': 'block', 'abuse.apologiseFirst': false });
    contact.post('leg.started', { channel: 'phone', direction: 'outbound' });
    expect(contact.conversation.settings).toMatchObject({ 'severity.END-1': 'warn', 'abuse.apologiseFirst': true });
    expect(contact.check('hang-up')).toMatchObject({ decision: 'warn', rule: 'END-1' });
    expect(contact.customerSays('…', 'customer.swears').phrase).toBe('sos.apology');
  });

  it('settings of the contact win over those of its place, whatever the leg', () => {
    const contact = play('shop-chat', { settings: { 'severity.END-1': 'block' } }).post('leg.started', { channel: 'phone', direction: 'outbound' });
    expect(contact.conversation.settings['severity.END-1']).toBe('block');
  });

  it('the reply clock of the chat holds nothing against a call', () => {
    const contact = chat().at(30).post('leg.started', { channel: 'phone', direction: 'outbound' });
    expect(contact.tick(300).violations).toEqual([]);
  });

  it('the conversation goes on in the other language, with its texts and its settings', () => {
    const contact = play('shop-chat', { language: 'ru' }).post('agent.switches-language', { language: 'lt' });
    expect(contact.guidance.conversation.language).toBe('lt');
    expect(contact.guidance.say?.text).toBe('Sveiki atvykę į „Kid Mir“! Mano vardas yra Елизавета. Turite klausimų? Esate teisingoje vietoje!');
    expect(contact.guidance.moves.find(({ type }) => type === 'customer.asks')?.label).toBe('užduoda klausimą');
    expect(contact.check('hold').reason).toMatch(/[Kk]lientas/);
  });

  it('another agent takes over: the texts are theirs', () => {
    const contact = play('shop-chat').post('agent.joins', { agent: { id: 'a2', name: 'Пётр', gender: 'male' } });
    expect(contact.guidance.say?.text).toBe('Здравствуйте, меня зовут Пётр, чем я могу Вам помочь?');
  });
});

describe('starting in the middle', () => {
  it.each([
    ['offer', 'offer', 'offer.card'],
    ['abuse.warn', 'abuse.warn', 'abuse.warn.profanity'],
    ['hold.return', 'hold.return', 'hold.return'],
    ['furtherHelp', 'furtherHelp', 'further.help'],
  ])('at %s the agent sees what belongs there', (stage, shown, phrase) => {
    const contact = play('shop-chat', { stage });
    expect(contact).toMatchObject({ stage: shown, phrase });
  });

  it('arms the timers of the state, from now on', () => {
    const contact = play('shop-chat', { stage: 'hold.active' });
    expect(contact.guidance.timers).toEqual([{ name: 'hold.limit', machine: 'hold', dueAt: '2026-01-05T10:01:00Z' }]);
    expect(contact.tick(61).violations).toEqual(['HOLD-7']);
    expect(contact.conversation.at).toBe(OPENED + 61_000);
  });

  it('takes what comes before as done', () => {
    const contact = play('shop-phone-inbound', { stage: 'discovery', facts: { customerProblem: 'заказ не пришёл' } });
    expect(contact.conversation.facts).toMatchObject({ answered: true, greeted: true, customerProblem: 'заказ не пришёл' });
    expect(contact.guidance.missing).toEqual([]);
    expect(contact.agentSays('Смотрю.').violations).toEqual([]);
  });
});
