import { describe, expect, it } from 'vitest';
import type { Brand } from '../../src/flow/schema/settings.ts';
import { languages, type Language } from '../support/people.ts';
import { openingOf, Play, play } from '../support/play.ts';
import { shopCast } from '../support/shopFlows.ts';

const asks: Record<Language, string> = {
  ru: 'Наталья Петровна, я поняла Ваш вопрос. Разрешите, я уточню ответ и перезвоню Вам в течение пяти минут. Вам так будет удобно?',
  lt: 'Jonai, supratau jūsų klausimą. Leiskite, patikslinsiu atsakymą ir perskambinsiu jums per penkias minutes. Ar taip jums bus patogu?',
  pl: 'Panie Tomaszu, zrozumiałam pytanie. Proszę pozwolić, że sprawdzę odpowiedź i oddzwonię w ciągu pięciu minut. Czy tak będzie Panu wygodnie?',
  en: 'Ms Smith, I understand your question. Allow me to check the answer and call you back within five minutes. Would that be convenient for you?',
};
const ownWords: Record<Language, string> = {
  ru: 'Можно я перезвоню Вам через десять минут?',
  lt: 'Ar galiu jums perskambinti po dešimties minučių?',
  pl: 'Czy mogę oddzwonić za dziesięć minut?',
  en: 'May I ring you back in ten minutes?',
};
const readsBack: Record<Language, string> = {
  ru: 'Ваш номер 8 612 34567, правильно?',
  lt: 'Jūsų numeris 8 612 34567, teisingai?',
  pl: 'Pana numer to 612 345 670, zgadza się?',
  en: 'Your number is 612 345 670, correct?',
};
const guesses: Record<Language, string> = { ru: 'Наверное, завтра.', lt: 'Turbūt rytoj.', pl: 'Chyba jutro.', en: 'Probably tomorrow.' };
const looksUp: Record<Language, string> = {
  ru: 'Сейчас я это уточню.',
  lt: 'Tuoj patikslinsiu.',
  pl: 'Zaraz to sprawdzę.',
  en: "I'll check that for you.",
};

const call = (options = {}): Play =>
  play('shop-phone-inbound', options).post('call.answered').obey().at(10).customerSays('Когда приедет курьер?', 'customer.asks');
const chat = (options = {}): Play =>
  play('shop-chat', options).customerSays('…').obey().at(10).customerSays('Когда приедет курьер?', 'customer.asks');

const asked = (contact: Play): Play => contact.post('agent.takes-timeout').agentSaysPhrase('callback.ask');
const agreed = (contact: Play): Play => asked(contact).customerSays('Да', 'customer.agrees');
const known = { phone: '+370 612 34567' };
const knownCall = (options = {}): Play => call({ customer: { name: 'Наталья', gender: 'female', ...known }, ...options });
const confirmed = (contact: Play): Play => agreed(contact).agentSaysPhrase('phone.confirm').customerSays('Да', 'customer.agrees');
/** Consent at 10 s, the end of the call at 20 s. */
const promised = (options = {}): Play => confirmed(knownCall(options)).at(20).obey().post('call.ended', { by: 'agent' });

describe('M09 callback: asking', () => {
  it.each(languages)(
    'CB-1, CB-2, CB-6: a time-out on the telephone leads to the callback, word for word, with the hold beside it, %s',
    (language) => {
      const contact = call({ language }).post('agent.takes-timeout');
      expect(contact.guidance.say).toMatchObject({ phrase: 'callback.ask', text: asks[language] });
      expect(contact.also).toContain('hold.ask');
      expect(contact.stage).toBe('callback.ask');
    },
  );

  it('CB-2: the words follow the agent’s gender and the promised minutes', () => {
    const text = (options: object) => call(options).post('agent.takes-timeout').guidance.say?.text;
    expect(text({ agent: { name: 'Дмитрий', gender: 'male' } })).toContain('я понял Ваш вопрос');
    expect(text({ settings: { 'callback.promise': 600 } })).toContain('в течение 10 минут');
  });

  it('CB-6: in chat a time-out leads to the notice', () => {
    const contact = chat().post('agent.takes-timeout');
    expect(contact.phrase).toBe('wait.notice');
    expect(contact.also).toContain('hold.ask');
    expect(contact.obey().phrase).toBeNull();
  });

  it('CB-6: the time-out is never denied, wherever the contact stands', () => {
    for (const stage of ['discovery', 'clarify', 'confirm', 'offer', 'furtherHelp', 'farewell'])
      expect(play('shop-phone-inbound', { stage }).check('callback').decision).toBe('allow');
    expect(play('shop-phone-inbound', { stage: 'offer' }).post('agent.takes-timeout').phrase).toBe('callback.ask');
    expect(asked(call()).post('agent.takes-timeout').phrase).toBe('callback.ask');
    expect(agreed(knownCall()).later(60).post('agent.takes-timeout').reminders).toEqual(['callback.agreed']);
  });

  it('CB-1, CB-6: how long the look-up takes decides between a hold and a callback', () => {
    expect(call().post('agent.takes-timeout', { seconds: 60 }).phrase).toBe('hold.ask');
    expect(call().post('agent.takes-timeout', { seconds: 61 }).phrase).toBe('callback.ask');
    expect(chat().post('agent.takes-timeout', { seconds: 60 }).phrase).toBe('wait.notice');
    expect(chat().post('agent.takes-timeout', { seconds: 61 }).phrase).toBe('contact.collect');
  });

  it('CB-1: a colleague must be asked: on the telephone a callback, in chat an address', () => {
    expect(call().post('agent.needs-colleague').phrase).toBe('callback.ask');
    expect(chat().post('agent.needs-colleague').phrase).toBe('contact.collect');
  });

  it('CB-1, SRCH-4: no answer, and to find one takes longer than a hold may: a callback', () => {
    expect(call().post('knowledge.missed', { seconds: 180 }).phrase).toBe('callback.ask');
    const contact = call().post('knowledge.missed');
    expect(contact.also).toEqual(expect.arrayContaining(['callback.ask', 'hold.ask']));
    contact.agentSays(looksUp.ru);
    expect(contact.tick(69).phrase).not.toBe('callback.ask');
    expect(contact.tick(71).phrase).toBe('callback.ask');
  });

  it('CB-1: found out in time, nothing is asked for', () => {
    const contact = call().post('knowledge.missed').agentSays(looksUp.ru).at(50).post('lookup.done', { result: 'завтра' });
    expect(contact.tick(200).also).not.toContain('callback.ask');
    expect(contact.stateOf('callback')).toBe('none.quiet');
  });

  it('CB-1: without the customer’s consent there is no task', () => {
    expect(asked(call()).guidance.tasks).toEqual([]);
    const refused = asked(call()).customerSays('Нет', 'customer.disagrees');
    expect(refused.guidance.tasks).toEqual([]);
    expect(refused.phrase).toBe('hold.ask');
    expect(refused.also).toContain('contact.collect');
  });

  it('CB-1, XFER-4: who wants neither to wait nor to be called back is asked for an address', () => {
    const contact = call().post('agent.asks-hold').agentSaysPhrase('hold.ask').customerSays('Нет', 'customer.disagrees');
    expect(contact.phrase).toBe('callback.ask');
    expect(contact.obey().customerSays('Нет', 'customer.disagrees').phrase).toBe('contact.collect');
  });

  it.each(languages)('CB-1: asking in own words is asking, %s', (language) => {
    const contact = call({ language }).agentSays(ownWords[language]);
    expect(contact.stage).toBe('callback.ask');
    expect(contact.customerSays('…', 'customer.agrees').guidance.tasks).toMatchObject([{ kind: 'callback', status: 'due' }]);
  });

  it('CB-1: the question stays open while the agent goes on talking, and its yes is its own', () => {
    const contact = asked(call()).agentSays('Это займёт несколько минут.');
    const { flowStage } = contact;
    contact.customerSays('Хорошо', 'customer.agrees');
    expect(contact).toMatchObject({ flowStage, stage: 'callback.phone' });
  });
});

describe('M09 callback: the number', () => {
  it('CB-4: a known number is read back too', () => {
    const contact = agreed(knownCall());
    expect(contact.guidance.say).toMatchObject({
      phrase: 'phone.confirm',
      text: 'Могу ли я уточнить, Ваш контактный телефон - +370 612 34567, верно?',
    });
    expect(contact.stage).toBe('callback.phone');
  });

  it('CB-4: an unknown one is asked for, and then read back', () => {
    const contact = agreed(call());
    expect(contact.phrase).toBe('phone.ask');
    contact.obey().customerSays('8 612 34567', ['customer.gives', { fact: 'phone', value: '8 612 34567' }]);
    expect(contact.guidance.say).toMatchObject({ phrase: 'phone.confirm' });
    expect(contact.guidance.say?.text).toContain('8 612 34567');
    expect(contact.guidance.tasks).toMatchObject([{ kind: 'callback', medium: 'phone', contact: '8 612 34567' }]);
  });

  it('CB-4: to give the number is to agree', () => {
    const contact = asked(call()).customerSays('8 612 34567', ['customer.gives', { fact: 'phone', value: '8 612 34567' }]);
    expect(contact.phrase).toBe('phone.confirm');
    expect(contact.guidance.tasks).toMatchObject([{ status: 'due', contact: '8 612 34567' }]);
  });

  it.each(languages)(
    'CB-4: before it is confirmed hanging up is denied; confirmed, the farewell is next and then the call may end, %s',
    (language) => {
      const contact = agreed(knownCall({ language }));
      expect(contact.check('hang-up')).toMatchObject({ decision: 'deny', rule: 'CB-4', say: { phrase: 'phone.confirm' } });
      contact.agentSays(readsBack[language]);
      expect(contact.check('hang-up')).toMatchObject({ decision: 'deny', rule: 'CB-4' });
      contact.customerSays('…', 'customer.agrees');
      expect(contact.phrase).toBe('bye.phone');
      expect(contact.check('hang-up')).toMatchObject({ decision: 'deny', rule: 'END-3' });
      contact.obey();
      expect(contact.check('hang-up').decision).toBe('allow');
      contact.post('call.ended', { by: 'agent' });
      expect(contact.violations).toEqual([]);
      expect(contact.guidance.conversation).toMatchObject({ status: 'ended', outcome: 'callback', stage: 'callback.pending' });
      expect(contact.guidance.facts.phoneConfirmed).toBe(true);
    },
  );

  it('CB-4: who ends all the same has broken the rule, in a chat as well; the promise stays', () => {
    const contact = agreed(call()).post('call.ended', { by: 'agent' });
    expect(contact.allViolations).toContainEqual(expect.objectContaining({ rule: 'CB-4', severity: 'block', machine: 'callback' }));
    expect(contact.guidance.tasks).toMatchObject([{ status: 'due' }]);
    const written = chat().agentSays('Можно я Вам перезвоню?').customerSays('Да', 'customer.agrees');
    expect(written.check('close')).toMatchObject({ decision: 'deny', rule: 'CB-4', say: { phrase: 'phone.ask' } });
  });

  it('CB-4: a customer who hangs up, and one who did not heed a warning, are let go', () => {
    expect(agreed(call()).post('call.ended', { by: 'customer' }).violations).toEqual([]);
    const abused = agreed(call()).customerSays('…', 'customer.swears').agentSaysPhrase('abuse.warn.profanity').customerSays('…', 'customer.swears');
    expect(abused.check('hang-up').decision).toBe('allow');
  });

  it('CB-4: a number that the customer says is wrong is asked for again', () => {
    const contact = agreed(knownCall()).agentSaysPhrase('phone.confirm').customerSays('Нет', 'customer.disagrees');
    expect(contact.phrase).toBe('phone.ask');
    expect(contact.check('hang-up')).toMatchObject({ rule: 'CB-4' });
  });

  it('CB-4: the number of an order is no telephone number', () => {
    const contact = agreed(knownCall()).agentSays('Номер заказа 12345, верно?').customerSays('Да', 'customer.agrees');
    expect(contact.check('hang-up')).toMatchObject({ rule: 'CB-4' });
  });

  it('CB-4: question and number in one breath need one yes', () => {
    const contact = knownCall().agentSays('Можно я перезвоню Вам на номер 8 612 34567, верно?').customerSays('Да', 'customer.agrees');
    expect(contact.phrase).toBe('bye.phone');
  });

  it('END-1: a new question after the farewell takes the agreed end back', () => {
    const contact = confirmed(knownCall()).customerSays('А ещё вопрос', 'customer.asks');
    expect(contact.check('hang-up')).toMatchObject({ decision: 'deny', rule: 'END-1' });
    expect(contact.phrase).not.toBe('bye.phone');
  });
});

describe('M09 callback: the promise', () => {
  it('CB-3: it runs from the consent, five minutes unless told', () => {
    expect(agreed(call()).guidance.tasks).toEqual([{ id: 'callback-1', kind: 'callback', status: 'due', dueAt: '2026-01-05T10:05:10Z' }]);
    expect(agreed(call({ settings: { 'callback.promise': 600 } })).guidance.tasks).toMatchObject([{ dueAt: '2026-01-05T10:10:10Z' }]);
  });

  it('CB-3: made in time it is kept, and at the very last moment too', () => {
    for (const seconds of [280, 310]) {
      const contact = promised().at(seconds).post('agent.finishes-callback');
      expect(contact.guidance.tasks).toMatchObject([{ kind: 'callback', status: 'kept' }]);
      expect(contact.guidance.counters.callback).toEqual({ kept: 1, missed: 0 });
      expect(contact.tick(2_000).violations).toEqual([]);
    }
  });

  it('CB-3: a minute before the end of the promise the agent is reminded', () => {
    expect(promised().tick(249).reminders).toEqual([]);
    expect(promised().tick(251).guidance.reminders).toMatchObject([{ id: 'callback.due', rule: 'CB-3' }]);
    expect(promised({ settings: { 'callback.promise': 600, 'callback.reminder': 30 } }).tick(579).reminders).toEqual([]);
    expect(promised({ settings: { 'callback.promise': 600, 'callback.reminder': 30 } }).tick(581).reminders).toEqual(['callback.due']);
  });

  it('CB-3: a reminder longer than the promise itself comes at once', () => {
    expect(
      promised({ settings: { 'callback.promise': 60, 'callback.reminder': 90 } })
        .at(20)
        .post('clock.ticked').conversation.timers,
    ).toHaveLength(1);
  });

  it('CB-3, MET-6: not made in time it is overdue, and a late call does not make it kept', () => {
    const contact = promised().tick(311);
    expect(contact.allViolations).toMatchObject([{ rule: 'CB-3', severity: 'warn', type: 'callback.promise', at: '2026-01-05T10:05:10Z' }]);
    expect(contact.guidance.tasks).toMatchObject([{ status: 'missed' }]);
    expect(contact.reminders).toEqual(['callback.overdue']);
    contact.at(400).post('agent.finishes-callback');
    expect(contact.guidance.tasks).toMatchObject([{ status: 'missed' }]);
    expect(contact.reminders).toEqual([]);
    expect(contact.guidance.counters.callback).toEqual({ kept: 0, missed: 1 });
  });

  it('CB-3: also when the call goes on, the promise runs', () => {
    expect(agreed(call()).tick(311).violations).toEqual(['CB-3']);
  });

  it.each(languages)('CB-3, MET-8: the promise names its time; a vague one is found, %s', (language) => {
    const vague = { ru: 'Перезвоню позже.', lt: 'Perskambinsiu vėliau.', pl: 'Oddzwonię później.', en: "I'll call you back later." };
    const contact = call({ language }).post('agent.takes-timeout');
    const found = (text: string) => contact.check('send', { text }).findings.map(({ rule }) => rule);
    expect(found(asks[language])).not.toContain('VAGUE-DEADLINE');
    expect(found(vague[language])).toContain('VAGUE-DEADLINE');
  });
});

describe('M09 callback: no guessing', () => {
  it.each(languages)('CB-5: an answer that nobody looked for is warned about, and a callback recommended, %s', (language) => {
    const contact = call({ language }).post('knowledge.missed');
    expect(contact.check('send', { text: guesses[language] })).toMatchObject({
      decision: 'warn',
      rule: 'UNVERIFIED',
      say: { phrase: 'callback.ask' },
    });
    contact.agentSays(guesses[language]);
    expect(contact.allViolations).toMatchObject([{ rule: 'UNVERIFIED', severity: 'warn', machine: 'callback' }]);
  });

  it('CB-5: in chat a hold is recommended instead; advice is an answer too', () => {
    expect(chat().post('knowledge.missed').check('send', { text: guesses.ru })).toMatchObject({ rule: 'UNVERIFIED', say: { phrase: 'hold.ask' } });
    expect(call().post('knowledge.missed').post('agent.advises').violations).toContain('UNVERIFIED');
  });

  it.each(languages)('CB-5: who says that it will be found out, asks to wait, or asks back does not guess, %s', (language) => {
    const missed = () => call({ language }).post('knowledge.missed');
    expect(missed().agentSays(looksUp[language]).agentSays(guesses[language]).violations).toEqual([]);
    for (const phrase of ['word.findout', 'hold.ask', 'callback.ask', 'contact.collect', 'transfer.ask'])
      expect(missed().agentSaysPhrase(phrase).violations).toEqual([]);
    expect(missed().agentSays('12345?').violations).toEqual([]);
  });

  it('CB-5: what was looked up, or is another question, is no guess', () => {
    expect(call().post('knowledge.missed').post('lookup.done', { result: 'завтра' }).agentSays(guesses.ru).violations).toEqual([]);
    expect(call().post('knowledge.missed').post('knowledge.found', { answer: 'завтра' }).agentSays(guesses.ru).violations).toEqual([]);
    expect(call().post('knowledge.missed').customerSays('А цена?', 'customer.asks').agentSays(guesses.ru).violations).toEqual([]);
    expect(call().agentSays(guesses.ru).violations).toEqual([]);
  });
});

describe('M09 callback: working hours', () => {
  const shop: Brand = { id: 'hours', name: 'Kid Mir', timeZone: 'Europe/Vilnius', workingHours: { 1: ['10:00', '19:00'], 2: ['10:00', '19:00'] } };

  /** A call that is opened on Monday at this time in Vilnius, two hours ahead of UTC. */
  const callAt = (time: string, brand: Brand | null = shop): Play => {
    const cast = shopCast('shop-phone-inbound');
    const opening = { ...openingOf(cast, { customer: { name: 'Наталья', ...known } }), brand, at: Date.parse(`2026-01-05T${time}Z`) };
    return new Play(cast, opening).post('call.answered').obey().customerSays('Когда?', 'customer.asks');
  };

  it('MET-7: a callback that would fall outside of the brand’s hours is warned about, and an answer in writing recommended', () => {
    const contact = callAt('16:58:00');
    expect(contact.check('callback')).toMatchObject({ decision: 'warn', rule: 'MET-7', say: { phrase: 'contact.collect' } });
    expect(contact.check('send', { phrase: 'callback.ask' })).toMatchObject({ decision: 'warn', rule: 'MET-7' });
    expect(contact.post('agent.needs-colleague').phrase).toBe('contact.collect');
  });

  it('MET-7: promised all the same, the task tells the next working time, and the agent is told to', () => {
    const contact = callAt('16:58:00').agentSaysPhrase('callback.ask').customerSays('Да', 'customer.agrees');
    expect(contact.violations).toEqual(['MET-7']);
    expect(contact.guidance.tasks).toMatchObject([{ dueAt: '2026-01-05T17:03:00Z', workingAt: '2026-01-06T08:00:00Z' }]);
    expect(contact.reminders).toEqual(['promise.hours']);
  });

  it('MET-7: within the hours, and for a brand that names none, nothing is said', () => {
    for (const contact of [callAt('16:55:00'), callAt('23:00:00', null)]) {
      expect(contact.check('callback').decision).toBe('allow');
      contact.agentSaysPhrase('callback.ask').customerSays('Да', 'customer.agrees');
      expect(contact.violations).toEqual([]);
      expect(contact.guidance.tasks[0]).not.toHaveProperty('workingAt');
    }
  });
});
