import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;

const asks: Record<Language, string> = {
  ru: 'Могу ли я Вас попросить оставить адрес электронной почты или телефон? Мы свяжемся с Вами в течение 24 часов.',
  lt: 'Ar galiu jūsų paprašyti palikti el. pašto adresą arba telefono numerį? Susisieksime su jumis per 24 valandas.',
  pl: 'Proszę mi podać adres e-mail lub numer telefonu. Skontaktujemy się w ciągu 24 godzin.',
  en: 'May I ask you to leave an e-mail address or a phone number? We will contact you within 24 hours.',
};
const ownWords: Record<Language, string> = {
  ru: 'Оставьте, пожалуйста, Вашу почту, мы ответим завтра до обеда.',
  lt: 'Palikite, prašau, savo el. paštą – atsakysime rytoj iki pietų.',
  pl: 'Czy może Pan zostawić swój e-mail, a my odpiszemy jutro do południa?',
  en: 'Could you leave your email, please, and we will write to you tomorrow?',
};
/** Words that ask for an address for another reason. */
const lookAlikes: Record<Language, string> = {
  ru: 'Какой e-mail или телефон указан в заказе?',
  lt: 'Koks el. paštas arba telefonas nurodytas užsakyme?',
  pl: 'Jaki e-mail lub telefon jest w zamówieniu?',
  en: 'Which email or phone is on the order?',
};

const chat = (options = {}): Play => play('shop-chat', options).customerSays('…').obey().at(10).customerSays('…', 'customer.asks');
const call = (options = {}): Play => play('shop-phone-inbound', options).post('call.answered').obey().at(10).customerSays('…', 'customer.asks');

const givesEmail = (contact: Play): Play =>
  contact.customerSays('jonas@example.lt', ['customer.gives', { fact: 'email', value: 'jonas@example.lt' }]);
const agreed = (contact: Play): Play => givesEmail(contact.agentSaysPhrase('contact.collect'));
/** Promised at 10 s, the end of the chat at 20 s. */
const promised = (options = {}): Play => agreed(chat(options)).at(20).agentSaysPhrase('bye.chat.short').post('chat.closed', { by: 'agent' });

describe('M10 follow-up: the promise', () => {
  it.each(languages)('FUP-1, CHAN-9: whoever leaves an address is contacted within a day by e-mail, %s', (language) => {
    const contact = chat({ language }).agentSays(asks[language]);
    expect(contact.stage).toBe('contact.collect');
    expect(contact.guidance.tasks).toEqual([]);
    expect(givesEmail(contact).guidance.tasks).toEqual([
      { id: 'follow-up-1', kind: 'follow-up', status: 'due', dueAt: '2026-01-06T10:00:10Z', medium: 'email', contact: 'jonas@example.lt' },
    ]);
  });

  it('FUP-1: whoever leaves a number is called', () => {
    const contact = call()
      .agentSaysPhrase('contact.collect')
      .customerSays('612', ['customer.gives', { fact: 'phone', value: '612' }]);
    expect(contact.guidance.tasks).toMatchObject([{ kind: 'follow-up', medium: 'phone', contact: '612' }]);
  });

  it('FUP-1: to agree is enough where the address is known; where it is not, it is asked for again', () => {
    const customer = { name: 'Jonas', email: 'jonas@example.lt' };
    expect(chat({ customer }).agentSaysPhrase('contact.collect').customerSays('Да', 'customer.agrees').guidance.tasks).toMatchObject([
      { medium: 'email', contact: 'jonas@example.lt' },
    ]);
    const contact = chat().agentSaysPhrase('contact.collect').customerSays('Да', 'customer.agrees');
    expect(contact.phrase).toBe('contact.collect');
    expect(givesEmail(contact).guidance.tasks).toHaveLength(1);
  });

  it('FUP-1: who does not want to, is not', () => {
    const contact = chat().agentSaysPhrase('contact.collect').customerSays('Нет', 'customer.disagrees');
    expect(contact.guidance.tasks).toEqual([]);
    expect(contact.stateOf('follow-up')).toBe('none');
  });

  it.each(languages)('FUP-1: asking in own words is asking; asking what stands on the order is not, %s', (language) => {
    expect(chat({ language }).agentSays(ownWords[language]).stateOf('follow-up')).toBe('collecting.asked');
    expect(givesEmail(chat({ language }).agentSays(lookAlikes[language])).guidance.tasks).toEqual([]);
  });

  it('FUP-1: an address that nobody asked for makes no promise', () => {
    expect(givesEmail(chat()).guidance.tasks).toEqual([]);
  });

  it('FUP-1: the promise is a setting, and the phrase names it', () => {
    const contact = chat({ settings: { 'followUp.promise': 2 * HOUR } });
    contact.post('agent.needs-colleague');
    expect(contact.guidance.say?.text).toContain('в течение 2 часов');
    expect(agreed(contact).guidance.tasks).toMatchObject([{ dueAt: '2026-01-05T12:00:10Z' }]);
  });

  it('FUP-1, END-3: an end that both sides want: a farewell, and the contact may be closed', () => {
    const contact = agreed(chat());
    expect(contact.phrase).toBe('bye.chat.short');
    expect(contact.check('close')).toMatchObject({ decision: 'deny', rule: 'END-3' });
    contact.obey();
    expect(contact.check('close').decision).toBe('allow');
    contact.post('chat.closed', { by: 'agent' });
    expect(contact.violations).toEqual([]);
    expect(contact.guidance.conversation).toMatchObject({ outcome: 'followUp', stage: 'followup.pending' });
  });

  it('FUP-1, END-6: a new question takes the agreed end back', () => {
    const contact = agreed(chat()).customerSays('А ещё?', 'customer.asks');
    expect(contact.check('close')).toMatchObject({ decision: 'deny', rule: 'END-6' });
  });
});

describe('M10 follow-up: kept or not', () => {
  it('FUP-1: done a minute before the end of the day it is kept', () => {
    for (const type of ['agent.marks-resolved', 'agent.finishes-callback']) {
      const contact = promised()
        .at(DAY - 60)
        .post(type);
      expect(contact.guidance.tasks).toMatchObject([{ kind: 'follow-up', status: 'kept' }]);
      expect(contact.guidance.counters.followUp).toEqual({ kept: 1, missed: 0 });
      expect(contact.tick(3 * DAY).violations).toEqual([]);
      expect(contact.flowStage).toBe('wrapup');
    }
  });

  it('FUP-1: an hour before the end the agent is reminded', () => {
    expect(promised().tick(DAY - HOUR + 9).reminders).toEqual([]);
    expect(promised().tick(DAY - HOUR + 11).reminders).toEqual(['followUp.due']);
  });

  it.each(languages)('FUP-2: not settled after a day, the progress is to be told, %s', (language) => {
    const contact = promised({ language });
    expect(contact.tick(DAY + 9).guidance.say).toBeNull();
    contact.tick(DAY + 10);
    expect(contact.guidance.say).toMatchObject({ phrase: 'followup.progress', rules: ['FUP-2'] });
    expect(contact.stage).toBe('followup.progress');
    expect(contact.guidance.reminders).toMatchObject([{ id: 'followUp.progress', rule: 'FUP-2', urgency: 'high' }]);
  });

  it('FUP-2: progress told in time keeps the promise and makes the next one', () => {
    const contact = promised()
      .at(DAY + 100)
      .post('agent.sends-progress');
    expect(contact.guidance.tasks).toMatchObject([
      { id: 'follow-up-1', status: 'kept' },
      { id: 'follow-up-2', status: 'due', dueAt: '2026-01-07T10:01:40Z', contact: 'jonas@example.lt' },
    ]);
    expect(contact.tick(2 * DAY).violations).toEqual([]);
    expect(contact.tick(2 * DAY + 101).phrase).toBe('followup.progress');
  });

  it('FUP-2: a deadline that is told as a time is the next one', () => {
    const contact = promised().at(HOUR).post('agent.sends-progress', { deadline: '2026-01-08T15:00:00+02:00' });
    expect(contact.guidance.tasks[1]).toMatchObject({ status: 'due', dueAt: '2026-01-08T13:00:00Z' });
    expect(contact.guidance.timers.find(({ name }) => name === 'followUp.promise')?.dueAt).toBe('2026-01-08T13:00:00Z');
    expect(contact.tick(2 * DAY).phrase).toBeNull();
    expect(contact.tick(3 * DAY + 3 * HOUR + 1).phrase).toBe('followup.progress');
  });

  it('FUP-2: a deadline in words, or one that has passed, leaves it at a day', () => {
    for (const deadline of ['завтра', '2026-01-05T10:00:00Z'])
      expect(promised().at(HOUR).post('agent.sends-progress', { deadline }).guidance.tasks[1]).toMatchObject({ dueAt: '2026-01-06T11:00:00Z' });
  });

  it('FUP-2: silence is a breach, and the promise is missed', () => {
    const contact = promised();
    expect(contact.tick(DAY + 610).violations).toEqual(['FUP-2']);
    expect(contact.allViolations).toMatchObject([{ rule: 'FUP-2', severity: 'warn', type: 'followUp.grace', machine: 'follow-up' }]);
    expect(contact.guidance.tasks).toMatchObject([{ status: 'missed' }]);
    expect(contact.guidance.counters.followUp).toEqual({ kept: 0, missed: 1 });
    expect(contact.reminders).toEqual(['followUp.missed']);
    contact.at(DAY + HOUR).post('agent.sends-progress');
    expect(contact.guidance.tasks.map(({ status }) => status)).toEqual(['missed', 'due']);
    expect(
      contact
        .at(DAY + 2 * HOUR)
        .post('agent.marks-resolved')
        .guidance.tasks.map(({ status }) => status),
    ).toEqual(['missed', 'kept']);
  });

  it('FUP-2: how long silence may last is a setting', () => {
    expect(promised({ settings: { 'followUp.grace': HOUR } }).tick(DAY + HOUR).violations).toEqual([]);
    expect(promised({ settings: { 'followUp.grace': HOUR } }).tick(DAY + HOUR + 11).violations).toEqual(['FUP-2']);
  });

  it('FUP-1, CB-3: a call that was promised as well is the one that is made', () => {
    const contact = agreed(call()).agentSays('А если хотите, можно я Вам перезвоню?').customerSays('Да', 'customer.agrees');
    expect(contact.guidance.tasks.map(({ kind }) => kind)).toEqual(['follow-up', 'callback']);
    contact.post('agent.finishes-callback');
    expect(contact.guidance.tasks.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['follow-up due', 'callback kept']);
  });
});

describe('M10 follow-up: what comes after', () => {
  it('FUP-3: any contact can be given a follow-up, also when it is over', () => {
    const over = play('shop-chat', { stage: 'farewell', customer: { email: 'a@b.lt' } }).post('chat.closed', { by: 'customer' });
    expect(over.guidance.tasks).toEqual([]);
    over.at(30).post('agent.chooses', { option: 'follow-up' });
    expect(over.guidance.tasks).toMatchObject([{ kind: 'follow-up', medium: 'email', dueAt: '2026-01-06T10:00:30Z' }]);
    expect(over.post('agent.chooses', { option: 'follow-up' }).guidance.tasks).toHaveLength(1);
    expect(chat().post('agent.chooses', { option: 'recap' }).guidance.tasks).toEqual([]);
  });

  it('FUP-3: without an address it is a promise all the same', () => {
    expect(chat().post('agent.chooses', { option: 'follow-up' }).guidance.tasks).toEqual([
      { id: 'follow-up-1', kind: 'follow-up', status: 'due', dueAt: '2026-01-06T10:00:10Z' },
    ]);
  });

  it('FUP-4: a lead who buys is a conversion, a customer who buys again is none', () => {
    const sold = (contactStage: string) => chat({ facts: { contactStage } }).post('agent.marks-fact', { fact: 'sale', value: true });
    expect(sold('lead').guidance.metrics.converted).toBe(true);
    expect(sold('lead').guidance.facts.contactStage).toBe('lead');
    expect(sold('customer').guidance.metrics).not.toHaveProperty('converted');
    expect(chat({ facts: { contactStage: 'lead' } }).post('fact.set', { fact: 'sale', value: false }).guidance.metrics).not.toHaveProperty(
      'converted',
    );
  });

  it('FUP-4: also after the end, for that is when it is known', () => {
    expect(promised({ facts: { contactStage: 'lead' } }).post('fact.set', { fact: 'sale', value: true }).guidance.metrics.converted).toBe(true);
  });

  it('FUP-5: satisfaction, requirements and suggestions are kept apart', () => {
    const contact = promised()
      .post('customer.rates', { rating: 2 })
      .post('agent.marks-fact', { fact: 'requirements', value: 'доставка по выходным' })
      .post('fact.set', { fact: 'suggestions', value: 'больше цветов' });
    expect(contact.guidance.metrics.rating).toBe(2);
    expect(contact.guidance.facts).toMatchObject({ requirements: 'доставка по выходным', suggestions: 'больше цветов' });
  });
});
