import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

const asks: Record<Language, string> = {
  ru: 'Мне нужно немного времени, чтобы рассмотреть Ваш запрос. Могу ли я попросить Вас подождать?',
  lt: 'Man reikia šiek tiek laiko, kad galėčiau peržiūrėti jūsų užklausą. Ar galiu jus užlaikyti?',
  pl: 'Potrzebuję trochę czasu, aby przejrzeć Pana zgłoszenie. Czy mogę prosić o chwilę oczekiwania?',
  en: 'I need a little time to look through your request. May I put you on hold?',
};
const thanks: Record<Language, string> = {
  ru: 'Наталья Петровна, спасибо за ожидание.',
  lt: 'Jonai, ačiū, kad palaukėte.',
  pl: 'Panie Tomaszu, dziękuję za cierpliwość.',
  en: 'Ms Smith, thank you for waiting.',
};
const ownThanks: Record<Language, string> = {
  ru: 'Спасибо, что подождали! Срок гарантии два года.',
  lt: 'Ačiū už kantrybę! Garantija dveji metai.',
  pl: 'Dziękuję, że pan zaczekał. Gwarancja trwa dwa lata.',
  en: 'Thanks for waiting! The warranty is two years.',
};
const straightOn: Record<Language, string> = {
  ru: 'Срок гарантии два года.',
  lt: 'Garantija dveji metai.',
  pl: 'Gwarancja trwa dwa lata.',
  en: 'The warranty is two years.',
};
const checks: Record<Language, string> = {
  ru: 'Спасибо за ожидание. Мне понадобится ещё 1 минута. Вам удобно подождать или лучше, чтобы мы перезвонили?',
  lt: 'Ačiū, kad laukiate. Man prireiks dar 1 minutės. Ar jums patogu palaukti, ar geriau, kad mes perskambintume?',
  pl: 'Dziękuję za cierpliwość. Potrzebuję jeszcze 1 minuty. Czy wygodniej zaczekać, czy lepiej, żebyśmy oddzwonili?',
  en: 'Thank you for waiting. I need 1 more minute. Is it convenient for you to wait, or would you rather we called you back?',
};

/** A call in which the customer has asked something. */
const call = (options = {}): Play =>
  play('shop-phone-inbound', options).post('call.answered').obey().at(10).customerSays('А какая гарантия?', 'customer.asks');
const chat = (options = {}): Play => play('shop-chat', options).customerSays('…').obey().at(10).customerSays('А какая гарантия?', 'customer.asks');

const permitted = (contact: Play): Play => contact.post('agent.asks-hold').agentSaysPhrase('hold.ask').customerSays('Да', 'customer.agrees');
const held = (contact: Play): Play =>
  permitted(contact)
    .at(20)
    .post(contact.conversation.channel === 'chat' ? 'chat.held' : 'call.held', { by: 'agent' });

describe('M07 hold: permission', () => {
  it.each(languages)('HOLD-2: a hold before the question is denied, and the question offered instead, %s', (language) => {
    const { decision, rule, reason, say } = call({ language }).check('hold');
    expect({ decision, rule, text: say?.text }).toEqual({ decision: 'deny', rule: 'HOLD-2', text: asks[language] });
    expect(reason).toMatch(/\p{L}/u);
  });

  it('HOLD-2: who holds all the same has broken the rule', () => {
    const held = call().post('call.held', { by: 'agent' });
    expect(held.allViolations).toMatchObject([{ rule: 'HOLD-2', severity: 'block', type: 'call.held', machine: 'hold' }]);
    expect(held.stage).toBe('hold.active');
  });

  it('HOLD-2: asked and agreed, it is allowed', () => {
    const contact = permitted(call());
    expect(contact.check('hold')).toMatchObject({ decision: 'allow', rule: null });
    expect(contact.post('call.held', { by: 'agent' }).violations).toEqual([]);
  });

  it('HOLD-2: asked and not answered yet, it is not', () => {
    const contact = call().post('agent.asks-hold').agentSaysPhrase('hold.ask');
    expect(contact.check('hold')).toMatchObject({ decision: 'deny', rule: 'HOLD-2' });
  });

  it('HOLD-2: asked and refused, it is denied, and on the telephone a call back is recommended', () => {
    const contact = call().post('agent.asks-hold').agentSaysPhrase('hold.ask').customerSays('Нет', 'customer.disagrees');
    expect(contact.check('hold')).toMatchObject({ decision: 'deny', rule: 'HOLD-2' });
    expect(contact.phrase).toBe('callback.ask');
  });

  it('HOLD-2: refused in chat, the address to write to is asked for', () => {
    const contact = chat().post('agent.asks-hold').agentSaysPhrase('hold.ask').customerSays('Нет', 'customer.disagrees');
    expect(contact.phrase).toBe('contact.collect');
  });

  it.each(languages)('HOLD-2: asking in own words is asking, %s', (language) => {
    const words = { ru: 'Сможете ли Вы подождать?', lt: 'Ar galėtumėte palaukti?', pl: 'Czy może pan poczekać?', en: 'Could you hold, please?' };
    const contact = call({ language }).agentSays(words[language]);
    expect(contact.stage).toBe('hold.ask');
    expect(contact.customerSays('…', 'customer.agrees').check('hold').decision).toBe('allow');
  });

  it('HOLD-2: permission is for one hold', () => {
    const contact = held(call()).at(40).post('call.resumed').obey();
    expect(contact.check('hold')).toMatchObject({ decision: 'deny', rule: 'HOLD-2' });
  });

  it('HOLD-2: a customer who puts the call on hold needs nobody’s permission', () => {
    const contact = call().post('call.held', { by: 'customer' });
    expect(contact.violations).toEqual([]);
    expect(contact.stage).not.toBe('hold.active');
  });

  it('HOLD-2: what is not needed any more is not asked any more', () => {
    const contact = call().post('agent.asks-hold');
    expect(contact.phrase).toBe('hold.ask');
    expect(contact.post('lookup.done', { result: 'два года' }).phrase).not.toBe('hold.ask');
  });

  it.each(languages)('HOLD-9: the question, word for word, %s', (language) => {
    expect(chat({ language }).post('agent.asks-hold').guidance.say).toMatchObject({ phrase: 'hold.ask', text: asks[language] });
  });

  it('the severity of the rule decides: warn warns, info allows, and the breach is recorded each time', () => {
    const decision = (severity: string) => call({ settings: { 'severity.HOLD-2': severity } }).check('hold').decision;
    expect(['block', 'warn', 'info'].map(decision)).toEqual(['deny', 'warn', 'allow']);
    const contact = call({ settings: { 'severity.HOLD-2': 'info' } }).post('call.held', { by: 'agent' });
    expect(contact.allViolations).toMatchObject([{ rule: 'HOLD-2', severity: 'info' }]);
  });
});

describe('M07 hold: reason', () => {
  const knowledge = [{ question: 'режим работы', answer: 'Мы работаем с 9 до 18.' }];

  it('HOLD-1: with the answer at hand a hold is denied, and the answer recommended', () => {
    const contact = play('shop-phone-inbound', { knowledge }).post('call.answered').obey().customerSays('Какой у вас режим работы?', 'customer.asks');
    expect(contact.check('hold')).toMatchObject({ decision: 'deny', rule: 'HOLD-1', say: { text: knowledge[0]!.answer, source: 'knowledge' } });
    expect(contact.post('agent.asks-hold', { reason: 'режим работы' }).guidance.say).toMatchObject({
      text: knowledge[0]!.answer,
      source: 'knowledge',
    });
  });

  it('HOLD-1: the reason itself is looked up', () => {
    const contact = call({ knowledge });
    expect(contact.check('hold', { reason: 'режим работы' })).toMatchObject({ decision: 'deny', rule: 'HOLD-1' });
    expect(contact.post('agent.asks-hold', { reason: 'режим работы' }).guidance.say?.source).toBe('knowledge');
  });

  it('HOLD-1: HOLD-1 goes before HOLD-2, and both are recorded', () => {
    const contact = play('shop-phone-inbound', { knowledge }).post('call.answered').obey().customerSays('Какой у вас режим работы?', 'customer.asks');
    expect(contact.post('call.held', { by: 'agent' }).violations).toEqual(['HOLD-1', 'HOLD-2']);
  });

  it('HOLD-1: without an answer the question to wait is recommended', () => {
    expect(call({ knowledge }).post('knowledge.missed').post('agent.asks-hold', { reason: 'гарантия' }).phrase).toBe('hold.ask');
  });

  it('HOLD-1: a new question of the customer makes the old answer none', () => {
    const contact = play('shop-phone-inbound', { knowledge })
      .post('call.answered')
      .obey()
      .customerSays('Какой у вас режим работы?', 'customer.asks')
      .obey()
      .customerSays('А какая гарантия на X1?', 'customer.asks');
    expect(contact.check('hold')).toMatchObject({ rule: 'HOLD-2' });
  });

  it('HOLD-3: an order without a reason is a finding, a question with one is not', () => {
    const contact = call();
    const findings = (text: string) => contact.check('send', { text, state: 'hold.ask' }).findings.map(({ rule }) => rule);
    expect(findings('Подождите')).toEqual(['HOLD-NO-REASON']);
    expect(findings('Мне нужно проверить заказ. Сможете ли Вы подождать?')).toEqual([]);
  });
});

describe('M07 hold: return', () => {
  it.each(languages)('HOLD-4: after the hold thanks are recommended, by name, %s', (language) => {
    const contact = held(call({ language })).at(40).post('call.resumed');
    expect(contact.guidance.say).toMatchObject({ phrase: 'hold.return', text: thanks[language] });
    expect(contact.stage).toBe('hold.return');
  });

  it.each(languages)('HOLD-4: who goes straight on has broken the rule; thanks in any words keep it, %s', (language) => {
    const returned = () => held(call({ language })).at(40).post('call.resumed');
    expect(returned().agentSays(straightOn[language]).violations).toEqual(['HOLD-4']);
    expect(returned().agentSays(ownThanks[language]).violations).toEqual([]);
    expect(returned().obey().violations).toEqual([]);
  });

  it('HOLD-4: a draft without thanks is warned about', () => {
    const contact = held(call()).at(40).post('call.resumed');
    expect(contact.check('send', { text: straightOn.ru })).toMatchObject({ decision: 'warn', rule: 'HOLD-4', say: { text: thanks.ru } });
    expect(contact.check('send', { text: ownThanks.ru }).decision).toBe('allow');
  });

  it('HOLD-4: once thanked, the script goes on where it was', () => {
    const contact = call();
    const { phrase, flowStage } = contact;
    held(contact).at(40).post('call.resumed').obey();
    expect(contact).toMatchObject({ phrase, flowStage, stage: flowStage });
  });

  it('HOLD-4: also after a hold that nobody had permitted', () => {
    const contact = call().post('call.held', { by: 'agent' }).at(30).post('call.resumed').agentSays(straightOn.ru);
    expect(contact.violations).toEqual(['HOLD-2', 'HOLD-4']);
  });

  it('HOLD-5: holds and their seconds are counted', () => {
    const contact = held(call()).at(47.5).post('call.resumed').obey();
    expect(contact.guidance.counters).toMatchObject({ 'hold.count': 1, 'hold.seconds': 27.5 });
    permitted(contact).at(60).post('call.held', { by: 'agent' }).at(70).post('call.resumed');
    expect(contact.guidance.counters).toMatchObject({ 'hold.count': 2, 'hold.seconds': 37.5 });
  });

  it('HOLD-5: a second hold is warned about, and a call back recommended', () => {
    const contact = permitted(held(call()).at(40).post('call.resumed').obey());
    expect(contact.check('hold')).toMatchObject({ decision: 'warn', rule: 'HOLD-5', say: { phrase: 'callback.ask' } });
    expect(contact.post('call.held', { by: 'agent' }).allViolations).toMatchObject([{ rule: 'HOLD-5', severity: 'warn' }]);
  });

  it('HOLD-6: with permission even a third hold is never denied', () => {
    const again = (contact: Play) => permitted(contact.later(20).post('call.resumed').obey());
    const contact = again(again(held(call())).post('call.held', { by: 'agent' }));
    expect(contact.check('hold').decision).toBe('warn');
  });
});

describe('M07 hold: limit', () => {
  it('HOLD-7: back within the limit, nothing reminds', () => {
    const contact = held(call()).tick(69);
    expect(contact.reminders).toEqual([]);
    expect(contact.at(70).post('call.resumed').obey().tick(500).violations).toEqual([]);
  });

  it.each(languages)('HOLD-7: over the limit the agent is told to come back and what to say, %s', (language) => {
    const contact = held(call({ language })).tick(81);
    expect(contact.guidance.reminders).toMatchObject([{ id: 'hold.return', rule: 'HOLD-7', urgency: 'high' }]);
    expect(contact.guidance.say).toMatchObject({ phrase: 'hold.check', text: checks[language] });
    expect(contact.allViolations).toMatchObject([{ rule: 'HOLD-7', severity: 'warn', type: 'hold.limit', at: '2026-01-05T10:01:20Z' }]);
  });

  it('HOLD-7: at the very limit is in time', () => {
    expect(held(call()).at(80).post('call.resumed').violations).toEqual([]);
    expect(held(call()).at(80.001).post('call.resumed').violations).toEqual(['HOLD-7']);
  });

  it('HOLD-7: the limit is a setting, and the phrase names it', () => {
    const contact = held(call({ settings: { 'hold.limit': 180 } }));
    expect(contact.tick(199).reminders).toEqual([]);
    expect(contact.tick(201).guidance.say?.text).toContain('3 минуты');
  });

  it('HOLD-7: while the customer waits nothing is to be said to them', () => {
    const contact = held(call());
    expect(contact.guidance.say).toBeNull();
    expect(contact.stage).toBe('hold.active');
  });
});

describe('M07 hold in chat', () => {
  it('HOLD-8: a pause that was not announced is a breach', () => {
    const contact = chat();
    expect(contact.check('hold').decision).toBe('deny');
    expect(contact.post('chat.held', { by: 'agent' }).violations).toContain('HOLD-8');
  });

  it('HOLD-8: announced and agreed to, it is none', () => {
    const contact = permitted(chat());
    expect(contact.check('hold').decision).toBe('allow');
    expect(contact.post('chat.held', { by: 'agent' }).at(40).post('chat.resumed').obey().violations).toEqual([]);
  });
});
