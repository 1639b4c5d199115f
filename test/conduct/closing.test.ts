import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

const shortFarewells: Record<Language, string> = {
  ru: 'Всего доброго, будут еще вопросы - обращайтесь!',
  lt: 'Viso geriausio, kils dar klausimų – kreipkitės!',
  pl: 'Wszystkiego dobrego, w razie kolejnych pytań zapraszamy do kontaktu!',
  en: 'All the best, and if you have more questions, please get in touch!',
};
const fullFarewells: Record<Language, string> = {
  ru: 'Спасибо, что сегодня воспользовались нашим чатом. Желаем хорошего дня и надеемся вскоре снова получить от Вас сообщение.',
  lt: 'Ačiū, kad šiandien naudojotės mūsų pokalbių paslaugomis. Linkime geros dienos ir tikimės netrukus iš jūsų išgirsti.',
  pl: 'Dziękujemy za skorzystanie dziś z naszego czatu. Życzymy miłego dnia i liczymy na rychły kontakt.',
  en: 'Thank you for using our chat service today. We wish you a good day and hope to hear from you soon.',
};
const phoneFarewells: Record<Language, string> = { ru: 'До свидания!', lt: 'Viso gero!', pl: 'Do widzenia!', en: 'Goodbye!' };
const wrongCompany: Record<Language, string> = {
  ru: 'Приносим извинения, но мы не та компания, которая могла бы Вам помочь с этим запросом.',
  lt: 'Atsiprašome, bet mes esame ne ta įmonė, kuri jums galėtų padėti su šia užklausa.',
  pl: 'Przepraszamy, ale nie jesteśmy firmą, która mogłaby Panu pomóc w tej sprawie.',
  en: 'We are sorry, but we are not the company that could help you with this request.',
};

const chat = (options = {}): Play => play('shop-chat', options).customerSays('…').obey().at(10).customerSays('Где заказ?', 'customer.asks');
const call = (options = {}): Play =>
  play('shop-phone-inbound', options).post('call.answered').obey().at(10).customerSays('Где заказ?', 'customer.asks');

const atFurtherHelp = (flow: 'shop-chat' | 'shop-phone-inbound', language: Language = 'ru'): Play => play(flow, { stage: 'furtherHelp', language });

const goodbye = (contact: Play): Play => contact.later(5).customerSays('До свидания', 'customer.says-goodbye');
const nothingMore = (contact: Play): Play => contact.later(5).customerSays('Нет, спасибо', 'customer.wants-nothing-more');

describe('M20 closing on the telephone', () => {
  it('END-1: inbound, hanging up before the customer ends is denied', () => {
    expect(call().check('hang-up')).toMatchObject({ decision: 'deny', rule: 'END-1' });
    expect(call().post('call.ended', { by: 'agent' }).allViolations).toMatchObject([{ rule: 'END-1', severity: 'block' }]);
  });

  it('END-1: outbound it is warned about; a setting makes it a denial', () => {
    const outbound = (options = {}) => play('shop-phone-outbound', options).post('call.answered').obey().customerSays('Да?', 'customer.asks');
    expect(outbound().check('hang-up')).toMatchObject({ decision: 'warn', rule: 'END-1' });
    expect(outbound({ settings: { 'severity.END-1': 'block' } }).check('hang-up').decision).toBe('deny');
  });

  it('END-1: a customer who hangs up breaks no rule', () => {
    const contact = call().post('call.ended', { by: 'customer' });
    expect(contact.violations).toEqual([]);
    expect(contact.guidance.conversation).toMatchObject({ status: 'ended', outcome: 'customerEnded' });
  });

  it('END-1: a number that nobody answers may be hung up on', () => {
    const contact = play('shop-phone-outbound').post('call.dialled');
    expect(contact.check('hang-up').decision).toBe('allow');
    expect(contact.at(30).post('call.ended', { by: 'agent' }).violations).toEqual([]);
  });

  it.each(languages)('END-3, END-11: after the customer’s goodbye ours is recommended, word for word, and then the call may end, %s', (language) => {
    const contact = goodbye(call({ language }));
    expect(contact.guidance.say).toMatchObject({ phrase: 'bye.phone', text: phoneFarewells[language] });
    expect(contact.check('hang-up')).toMatchObject({ decision: 'deny', rule: 'END-3', say: { phrase: 'bye.phone' } });
    contact.obey();
    expect(contact.check('hang-up').decision).toBe('allow');
    expect(contact.post('call.ended', { by: 'agent' }).violations).toEqual([]);
    expect(contact.guidance.conversation.outcome).toBe('customerEnded');
  });

  it('END-3: ending without a farewell is a breach', () => {
    expect(goodbye(call()).post('call.ended', { by: 'agent' }).violations).toEqual(['END-3']);
  });

  it('END-10, END-9: resolved, the agent asks whether everything is answered', () => {
    const text = (gender: 'female' | 'male' | 'other') =>
      call({ agent: { name: 'Саша', gender } })
        .customerSays('Спешу', 'customer.hurries')
        .post('agent.marks-resolved').guidance.say;
    expect(text('male')).toMatchObject({ phrase: 'close.allanswered', text: 'Я ответил на все Ваши вопросы?' });
    expect(text('female')?.text).toBe('Я ответила на все Ваши вопросы?');
    expect(text('other')?.text).toBe('Все ли Ваши вопросы получили ответ?');
  });

  it.each(languages)('END-5: yes to "have I answered everything?" is nothing more, no is something more, %s', (language) => {
    const asked = () => atFurtherHelp('shop-phone-inbound', language).agentSaysPhrase('close.allanswered');
    expect(asked().customerSays('Да', 'customer.agrees')).toMatchObject({ flowStage: 'awaitEnd', phrase: 'bye.phone' });
    expect(asked().customerSays('Нет', 'customer.disagrees').flowStage).toBe('discovery');
  });

  it('END-9: resolved and nothing more: only closing phrases are recommended', () => {
    const contact = nothingMore(call().post('agent.marks-resolved'));
    expect([contact.phrase, ...contact.also]).toEqual(['bye.phone']);
  });
});

describe('M20 closing in chat', () => {
  it('END-6: closing before the customer has signalled the end is denied', () => {
    expect(chat().check('close')).toMatchObject({ decision: 'deny', rule: 'END-6' });
    expect(chat().post('chat.closed', { by: 'agent' }).violations).toEqual(['END-6']);
  });

  it('END-5: a farewell before asking is denied, and asking recommended', () => {
    const contact = chat();
    expect(contact.check('send', { text: shortFarewells.ru })).toMatchObject({ decision: 'deny', rule: 'END-5', say: { phrase: 'further.help' } });
    expect(contact.agentSays(shortFarewells.ru).violations).toEqual(['END-5']);
  });

  it('END-5: asked and not answered yet, it still is', () => {
    expect(chat().agentSaysPhrase('further.help').check('send', { text: shortFarewells.ru })).toMatchObject({ decision: 'deny', rule: 'END-5' });
  });

  it.each(languages)('END-5: asked, and the answer is no: the farewell is free, %s', (language) => {
    const contact = chat({ language }).agentSaysPhrase('further.help').customerSays('Ne, ačiū', 'customer.disagrees');
    expect(contact.check('send', { text: shortFarewells[language] }).decision).toBe('allow');
    expect(contact.obey().violations).toEqual([]);
    expect(contact.check('close').decision).toBe('allow');
  });

  it('END-5: asked, and the customer wants more: back to discovery', () => {
    const asked = () => atFurtherHelp('shop-chat').agentSaysPhrase('further.help');
    expect(asked().customerSays('Да', 'customer.agrees').flowStage).toBe('discovery');
    expect(asked().customerSays('Ещё вопрос', 'customer.wants-more').flowStage).toBe('discovery');
  });

  it('END-5: a customer who says goodbye straight away may be answered at once', () => {
    const contact = goodbye(chat());
    expect(contact.check('send', { text: shortFarewells.ru }).decision).toBe('allow');
    expect(contact.obey().violations).toEqual([]);
  });

  it('END-5: a customer who comes back with a question must be asked again', () => {
    const contact = nothingMore(chat()).customerSays('А доставка?', 'customer.asks');
    expect(contact.check('send', { text: shortFarewells.ru })).toMatchObject({ decision: 'deny', rule: 'END-5' });
  });

  it('END-3: after the end was signalled a farewell goes before closing', () => {
    const contact = nothingMore(chat());
    expect(contact.check('close')).toMatchObject({ decision: 'deny', rule: 'END-3' });
    expect(contact.post('chat.closed', { by: 'agent' }).violations).toEqual(['END-3']);
  });

  it('END-3: a customer who has left already cannot be told goodbye', () => {
    expect(nothingMore(chat()).post('chat.closed', { by: 'customer' }).violations).toEqual([]);
  });

  it.each(languages)('END-4, END-8: the farewell, word for word: short, or thanks and a wish, %s', (language) => {
    const text = (form: string) => goodbye(chat({ language, settings: { 'closing.form': form } })).guidance.say;
    expect(text('short')).toMatchObject({ phrase: 'bye.chat.short', text: shortFarewells[language] });
    expect(text('full')).toMatchObject({ phrase: 'close.chat.full', text: fullFarewells[language] });
    expect(goodbye(chat({ language })).phrase).toBe(language === 'lt' ? 'close.chat.full' : 'bye.chat.short');
  });

  it('END-6: a silent customer: a reminder after three minutes, and after ten the chat may be closed with a farewell', () => {
    const contact = chat().at(20).agentSays('Заказ приедет завтра.');
    expect(contact.tick(199.999).reminders).not.toContain('customer.silent');
    expect(contact.tick(200).guidance.reminders).toContainEqual(expect.objectContaining({ id: 'customer.silent', rule: 'END-6' }));
    expect(contact.tick(619).check('close')).toMatchObject({ decision: 'deny', rule: 'END-6' });
    expect(contact.tick(621).reminders).toContain('close.allowed');
    expect(contact.check('close')).toMatchObject({ decision: 'deny', rule: 'END-3', say: { phrase: 'bye.chat.short' } });
    expect(contact.agentSays(shortFarewells.ru).violations).toEqual([]);
    expect(contact.check('close').decision).toBe('allow');
    expect(contact.post('chat.closed', { by: 'agent' }).violations).toEqual([]);
  });

  it('END-6: a customer who comes back is not left', () => {
    const contact = chat().at(20).agentSays('Заказ приедет завтра.').tick(700).agentSays(shortFarewells.ru).customerSays('Я тут!');
    expect(contact.check('close')).toMatchObject({ decision: 'deny', rule: 'END-6' });
  });

  it('END-6: an agent who asks again has the customer’s silence begin anew', () => {
    const contact = chat().at(20).agentSays('Заказ приедет завтра.').at(190).agentSays('Подойдёт?');
    expect(contact.tick(300).reminders).not.toContain('customer.silent');
    expect(contact.tick(370).reminders).toContain('customer.silent');
  });
});

describe('M20 feedback and the wrong company', () => {
  it('FB-1: feedback is asked for once it is resolved, not before, and once', () => {
    const contact = chat();
    expect([contact.phrase, ...contact.also]).not.toContain('feedback.ask');
    contact.post('agent.marks-resolved');
    expect(contact.phrase).toBe('feedback.ask');
    contact.obey().customerSays('3', ['customer.rates', { rating: 3 }]);
    expect(contact.phrase).toBe('further.help');
    expect(contact.obey().customerSays('А доставка?', 'customer.asks').post('agent.marks-resolved').phrase).toBe('further.help');
  });

  it('FB-1, C-25: not in abuse, and not in a hurry', () => {
    expect(chat().customerSays('…', 'customer.is-rude').post('agent.marks-resolved').flowStage).toBe('furtherHelp');
    expect(chat().customerSays('…', 'customer.hurries').post('agent.marks-resolved').flowStage).toBe('furtherHelp');
  });

  it('FB-2: the rating is stored; what is no rating is refused at the door', () => {
    const contact = chat().post('agent.marks-resolved').obey();
    expect(contact.post('customer.rates', { rating: 2 }).guidance.metrics.rating).toBe(2);
    for (const rating of [0, 4, 1.5, '5']) expect(() => contact.post('customer.rates', { rating })).toThrow('rating');
  });

  it('FB-2: a rating that comes after the end is stored as well', () => {
    const contact = nothingMore(chat()).obey().post('chat.closed', { by: 'agent' }).later(60).post('customer.rates', { rating: 1 });
    expect(contact.guidance.metrics.rating).toBe(1);
  });

  it.each(languages)('WRONG-1, WRONG-2: a friendly answer for whoever wanted another company, word for word, %s', (language) => {
    const contact = chat({ language }).customerSays('…', 'customer.wrong-company');
    expect(contact.guidance.say).toMatchObject({ phrase: 'wrong.company', text: wrongCompany[language] });
    expect(contact.guidance.conversation.stage).toBe('wrongCompany');
    expect(contact.check('send', { text: wrongCompany[language] }).findings).toEqual([]);
  });

  it('WRONG-3: they may become customers: the closing is as full as any', () => {
    const contact = nothingMore(chat().customerSays('…', 'customer.wrong-company').obey());
    expect(contact.check('close')).toMatchObject({ decision: 'deny', rule: 'END-3' });
    contact.obey().post('chat.closed', { by: 'agent' });
    expect(contact.violations).toEqual([]);
    expect(contact.guidance.conversation.outcome).toBe('wrongCompany');
  });
});

describe('GEND-4, GEND-5: grammar', () => {
  it('GEND-4: an agent whose gender is not told speaks in neutral words, without slashes', () => {
    const text = (agent: object) => play('shop-phone-inbound', { stage: 'furtherHelp', agent: { name: 'Саша', ...agent } }).guidance.say?.text;
    expect(text({ gender: 'other' })).toBe('Все ли Ваши вопросы получили ответ?');
    expect(text({})).toBe('Все ли Ваши вопросы получили ответ?');
  });

  it('GEND-5: a customer whose gender nobody told is neither Pan nor Pani', () => {
    for (const stage of ['greeting', 'discovery', 'furtherHelp', 'wrongCompany', 'hold.ask', 'abuse.warn']) {
      const { guidance } = play('shop-chat', { language: 'pl', stage, customer: { name: 'Maria' } });
      expect([guidance.say, ...guidance.also].map((say) => say?.text).join(' ')).not.toMatch(/(?<!\p{L})(Pan|Pani|Panu|Panią|Pana)(?!\p{L})/u);
    }
  });
});
