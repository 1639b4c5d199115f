import { isoTime } from '../../src/conversation/isoTime.ts';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

const phrases: Record<Language, string> = {
  ru: 'Информации много, по телефону мы решим вопрос быстрее. Будет ли Вам удобно, если я позвоню Вам прямо сейчас?',
  lt: 'Informacijos daug, telefonu klausimą išspręsime greičiau. Ar jums bus patogu, jei paskambinsiu jums dabar?',
  pl: 'Informacji jest dużo, przez telefon rozwiążemy sprawę szybciej. Czy będzie Panu wygodnie, jeśli zadzwonię teraz?',
  en: 'There is a lot of information, by phone we will settle this faster. Will it be convenient for you if I call you right now?',
};

/** A chat of this many messages of both sides, in which the problem is known. */
function chatOf(messages: number, options = {}): Play {
  const chat = play('shop-chat', options).customerSays('Где мой заказ?', 'customer.asks').obey();
  for (let message = 3; message <= messages; message++) {
    chat.later(5);
    if (message % 2 === 1) chat.customerSays('…');
    else chat.agentSays('Смотрю.');
  }
  return chat;
}

const atDeadEnd = (options = {}): Play => chatOf(20, options);
const accepted = (options = {}): Play => atDeadEnd(options).obey().customerSays('Да', 'customer.agrees');

describe('M18 from chat to the telephone', () => {
  it('TEL-1: a chat of 19 messages is no dead end yet, one of 20 is', () => {
    expect(chatOf(19).reminders).not.toContain('phone.offer');
    expect(chatOf(19).phrase).not.toBe('phone.offer');
    const chat = chatOf(20);
    expect(chat.phrase).toBe('phone.offer');
    expect(chat.guidance.reminders).toContainEqual(expect.objectContaining({ id: 'phone.offer', rule: 'TEL-1' }));
  });

  it.each(languages)('TEL-1, TEL-2, TEL-4: the offer, word for word, %s', (language) => {
    expect(atDeadEnd({ language }).guidance.say).toMatchObject({ phrase: 'phone.offer', text: phrases[language] });
  });

  it('TEL-1: long texts are a dead end as well', () => {
    const chat = chatOf(4);
    expect(chat.later(5).customerSays('о'.repeat(3_800)).phrase).not.toBe('phone.offer');
    expect(chat.later(5).customerSays('о'.repeat(300)).phrase).toBe('phone.offer');
  });

  it('TEL-1: so is the third clarification', () => {
    const chat = chatOf(4);
    for (let time = 1; time <= 2; time++) {
      chat.later(5).customerSays('Что-что?', 'customer.asks-repeat');
      expect(chat.phrase).not.toBe('phone.offer');
    }
    expect(chat.later(5).customerSays('Что-что?', 'customer.asks-repeat').phrase).toBe('phone.offer');
  });

  it('TEL-1: what is resolved is no dead end', () => {
    const chat = chatOf(18).post('agent.marks-resolved');
    for (let message = 0; message < 6; message++) chat.later(5).customerSays('…');
    expect(chat.phrase).not.toBe('phone.offer');
  });

  it('TEL-1: the thresholds are settings', () => {
    expect(chatOf(6, { settings: { 'phone.afterMessages': 6 } }).phrase).toBe('phone.offer');
    expect(chatOf(5, { settings: { 'phone.afterMessages': 6 } }).phrase).not.toBe('phone.offer');
  });

  it('TEL-2: a customer who agrees is asked for the number', () => {
    const chat = accepted();
    expect(chat).toMatchObject({ stage: 'toPhone.number', phrase: 'phone.ask' });
  });

  it('TEL-4: with the number the call is due now', () => {
    const chat = accepted();
    expect(chat.guidance.tasks).toEqual([]);
    chat.later(5).customerSays('+370 600 00000', ['customer.gives', { fact: 'phone', value: '+370 600 00000' }]);
    expect(chat.guidance.tasks).toMatchObject([{ kind: 'call', status: 'due', dueAt: isoTime(chat.conversation.at) }]);
  });

  it('TEL-4: a number that is known is not asked for', () => {
    const chat = accepted({ customer: { name: 'Наталья', phone: '+370 600 00000' } });
    expect(chat.guidance.tasks).toMatchObject([{ kind: 'call', status: 'due' }]);
    expect(chat.phrase).not.toBe('phone.ask');
  });

  it('TEL-3: who agreed is a hot lead', () => {
    expect(atDeadEnd().guidance.facts.hotLead).not.toBe(true);
    expect(accepted().guidance.facts.hotLead).toBe(true);
  });

  it('TEL-2, TEL-4: the call that follows keeps the promise, by telephone and outbound', () => {
    const chat = accepted({ customer: { name: 'Наталья', phone: '+370 600 00000' } }).later(20);
    chat.post('leg.started', { channel: 'phone', direction: 'outbound' });
    expect(chat.guidance.conversation).toMatchObject({ channel: 'phone', direction: 'outbound', status: 'open' });
    expect(chat.guidance.tasks).toMatchObject([{ kind: 'call', status: 'kept' }]);
  });

  it.each(languages)('TEL-2: … and it begins with the outbound greeting, %s', (language) => {
    const chat = atDeadEnd({ language }).obey().customerSays('Да', 'customer.agrees').later(20);
    chat.post('leg.started', { channel: 'phone', direction: 'outbound' }).post('call.dialled').later(8).post('call.answered');
    expect(chat.phrase).toBe('greet.phone.outbound');
  });

  it('TEL-5: refused once, a second offer is denied for good', () => {
    const chat = atDeadEnd().obey().customerSays('Нет', 'customer.disagrees');
    expect(chat.phrase).not.toBe('phone.offer');
    expect(chat.check('offer-phone')).toMatchObject({ decision: 'deny', rule: 'TEL-5' });
    expect(chat.check('send', { text: phrases.ru })).toMatchObject({ decision: 'deny', rule: 'TEL-5' });
    expect(chat.post('agent.offers-phone').allViolations).toMatchObject([{ rule: 'TEL-5', severity: 'block' }]);
    for (let message = 0; message < 30; message++) chat.later(5).customerSays('…');
    expect(chat.check('offer-phone').decision).toBe('deny');
  });

  it('TEL-5: an offer before the dead end is warned about, and a lesser breach', () => {
    const chat = chatOf(2);
    expect(chat.check('offer-phone')).toMatchObject({ decision: 'warn', rule: 'TEL-5' });
    expect(chat.post('agent.offers-phone').allViolations).toMatchObject([{ rule: 'TEL-5', severity: 'warn' }]);
  });

  it('TEL-5: at the dead end it is free', () => {
    expect(atDeadEnd().check('offer-phone').decision).toBe('allow');
    expect(atDeadEnd().post('agent.offers-phone').violations).toEqual([]);
  });

  it('TEL-6: before the greeting, or before the problem is known, an offer is denied', () => {
    expect(play('shop-chat').customerSays('Где мой заказ?', 'customer.asks').check('offer-phone')).toMatchObject({ decision: 'deny', rule: 'TEL-6' });
    expect(play('shop-chat').customerSays('…').obey().check('offer-phone')).toMatchObject({ decision: 'deny', rule: 'TEL-6' });
    expect(play('shop-chat').customerSays('…').obey().post('agent.offers-phone').violations).toEqual(['TEL-6']);
  });

  it('TEL-1: the script waits where it was, and goes on after a refusal', () => {
    const chat = atDeadEnd();
    const { flowStage } = chat;
    chat.obey();
    expect(chat).toMatchObject({ flowStage, stage: 'toPhone.offer' });
    expect(chat.guidance.say).toBeNull();
    chat.customerSays('Нет', 'customer.disagrees');
    expect(chat.stage).toBe(flowStage);
  });
});
