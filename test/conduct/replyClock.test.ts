import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play } from '../support/play.ts';

const notices: Record<Language, string> = {
  ru: 'Мне потребуется немного времени, чтобы дать максимально исчерпывающий ответ на Ваш вопрос, спасибо за ожидание',
  lt: 'Man prireiks šiek tiek laiko, kad galėčiau pateikti kuo išsamesnį atsakymą į jūsų klausimą, ačiū, kad laukiate',
  pl: 'Potrzebuję trochę czasu, aby udzielić możliwie wyczerpującej odpowiedzi na Pana pytanie, dziękuję za cierpliwość',
  en: 'I need a little time to give you the fullest possible answer to your question, thank you for waiting',
};

/** A chat in which the agent has greeted, and at 100 s the customer asks. */
const asked = (options = {}) => play('shop-chat', options).customerSays('…').at(10).obey().at(100).customerSays('Когда привезут?', 'customer.asks');

describe('M03 reply clock', () => {
  it('WAIT-1: an answer within a minute is on time', () => {
    const chat = asked();
    expect(chat.tick(149.999).phrase).not.toBe('wait.notice');
    chat.at(159).agentSays('Завтра.');
    expect(chat.tick(600).violations).toEqual([]);
  });

  it('WAIT-1: an answer at the very end of the minute is on time', () => {
    expect(asked().at(160).agentSays('Завтра.').violations).toEqual([]);
    expect(asked().at(160.001).agentSays('Завтра.').violations).toEqual(['WAIT-3']);
  });

  it.each(languages)('WAIT-3, WAIT-4: shortly before the minute is over the notice is recommended, word for word, %s', (language) => {
    const chat = asked({ language }).tick(150);
    expect(chat.guidance.say).toMatchObject({ phrase: 'wait.notice', text: notices[language], source: 'rule' });
    expect(chat.reminders).toContain('reply.notice');
  });

  it('WAIT-3: the script is not lost from sight while the notice is due', () => {
    const chat = asked();
    const { phrase } = chat;
    expect(chat.tick(155).also).toContain(phrase);
  });

  it('WAIT-3: silence over the minute is a breach, at the minute', () => {
    const chat = asked().tick(161);
    expect(chat.allViolations).toMatchObject([{ rule: 'WAIT-3', severity: 'warn', type: 'reply.due', at: '2026-01-05T10:02:40Z', event: null }]);
    expect(chat.reminders).toContain('reply.overdue');
    expect(chat.phrase).toBe('wait.notice');
  });

  it('WAIT-3: a notice in time is none, and buys one more minute', () => {
    const chat = asked().at(155).agentSays(notices.ru);
    expect(chat.tick(215).violations).toEqual(['WAIT-3']);
    expect(asked().at(155).agentSays(notices.ru).at(215).agentSays('Завтра.').violations).toEqual([]);
  });

  it('WAIT-3: a second notice buys nothing more', () => {
    const chat = asked().at(155).agentSays(notices.ru).at(210).agentSays(notices.ru);
    expect(chat.tick(216).violations).toEqual(['WAIT-3']);
  });

  it('WAIT-3: the notice counts when it is chosen by its id, and in the middle of a longer text', () => {
    expect(asked().at(155).agentSaysPhrase('wait.notice').tick(200).violations).toEqual([]);
    expect(asked().at(155).agentSays(`Вижу заказ. ${notices.ru}.`).tick(200).violations).toEqual([]);
  });

  it('WAIT-3: the clock runs from the first message that has no answer, not from the last', () => {
    const chat = asked().at(130).customerSays('Алло?').at(145).customerSays('Вы тут?');
    expect(chat.tick(150).phrase).toBe('wait.notice');
    expect(chat.tick(160).violations).toEqual(['WAIT-3']);
  });

  it('WAIT-3: one delay is one breach, however long it lasts', () => {
    expect(asked().tick(161).at(200).customerSays('Алло?').tick(1_000).violations).toEqual(['WAIT-3']);
  });

  it('WAIT-3: the notice does not move the script on', () => {
    const chat = asked();
    const { phrase, flowStage } = chat;
    chat.at(155).agentSays(notices.ru);
    expect(chat).toMatchObject({ phrase, flowStage });
  });

  it('WAIT-2: an answer every 55 s is no fault', () => {
    const chat = asked();
    for (let at = 155; at < 700; at += 110) chat.at(at).agentSays('Одну деталь ещё смотрю.').later(55).customerSays('Хорошо');
    expect(chat.violations).toEqual([]);
  });

  it('WAIT-5: the time of the first reply is measured, and only of the first', () => {
    const chat = play('shop-chat').at(5).customerSays('…').at(15).obey();
    expect(chat.guidance.metrics.firstReplySeconds).toBe(10);
    expect(chat.at(20).customerSays('…').at(50).agentSays('Да.').guidance.metrics.firstReplySeconds).toBe(10);
  });

  it('a product offered is an answer', () => {
    expect(asked().at(140).post('agent.offers', { url: 'https://shop.example/x1' }).tick(400).violations).not.toContain('WAIT-3');
  });

  it('typing and speaking start no clock', () => {
    const chat = play('shop-chat').agentSaysPhrase('greet').post('customer.types').post('customer.speaks').post('customer.pauses');
    expect(chat.tick(120).violations).toEqual([]);
  });

  it('HOLD-8, C-8: while the customer has agreed to wait no clock runs', () => {
    const chat = asked()
      .at(110)
      .post('agent.asks-hold')
      .agentSaysPhrase('hold.ask')
      .customerSays('Да', 'customer.agrees')
      .at(115)
      .post('chat.held', { by: 'agent' });
    expect(chat.tick(170).violations).toEqual([]);
  });

  it('the times are settings', () => {
    const chat = asked({ settings: { 'reply.notice': 20, 'reply.due': 30 } });
    expect(chat.tick(119).phrase).not.toBe('wait.notice');
    expect(chat.tick(120).phrase).toBe('wait.notice');
    expect(chat.tick(131).violations).toEqual(['WAIT-3']);
  });

  it('nobody waits for an answer in a chat that is over', () => {
    expect(asked().at(120).post('chat.closed', { by: 'customer' }).tick(1_000).violations).toEqual([]);
  });

  it('WAIT-1: on the telephone there is no such clock', () => {
    const call = play('shop-phone-inbound').post('call.answered').obey().customerSays('Когда привезут?', 'customer.asks');
    expect(call.tick(120).violations).toEqual([]);
    expect(call.phrase).not.toBe('wait.notice');
  });
});
