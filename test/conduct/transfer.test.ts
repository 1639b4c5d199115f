import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

const asks: Record<Language, string> = {
  ru: 'Прошу прощения, однако у меня нет необходимой информации, чтобы решить Ваш вопрос. Но если Вы не возражаете, я переведу Вас на нашего старшего специалиста.',
  lt: 'Atsiprašau, tačiau neturiu reikiamos informacijos, kad išspręsčiau jūsų atvejį. Tačiau, jei jūs neprieštaraujate, aš jus perkelsiu mūsų vyresniajam atstovui.',
  pl: 'Przepraszam, jednak nie mam informacji potrzebnych do rozwiązania Pana sprawy. Jeśli nie ma Pan nic przeciwko temu, przekieruję Pana do naszego starszego przedstawiciela.',
  en: 'I am sorry, but I do not have the information needed to resolve your case. However, if you do not mind, I will transfer you to our senior representative.',
};
const ownWords: Record<Language, string> = {
  ru: 'Вы не против, если я соединю Вас с коллегой?',
  lt: 'Ar galiu jus sujungti su kolege?',
  pl: 'Czy mogę przełączyć Pana do działu reklamacji?',
  en: 'Is it all right if I put you through to my colleague?',
};
/** Words in which nobody asks for leave to hand the customer over. */
const lookAlikes: Record<Language, string> = {
  ru: 'Я передам Ваш вопрос на склад.',
  lt: 'Perduosiu jūsų klausimą sandėliui.',
  pl: 'Przekażę tę sprawę do magazynu.',
  en: 'I will pass your question on to the warehouse.',
};
const notes: Record<Language, string> = { ru: 'счёт 123, двойная оплата.', lt: 'sąskaita 123, dviguba įmoka', pl: 'faktura 123', en: 'invoice 123' };
const briefs: Record<Language, string> = {
  ru: 'Передаю клиента: Наталья Петровна. Вопрос: деньги списали дважды (номер заказа: 12345). Уже сделано: оплата найдена. Пометки: счёт 123, двойная оплата.',
  lt: 'Perduodu klientą: Jonas. Klausimas: pinigai nuskaityti du kartus (užsakymo numeris: 12345). Jau padaryta: įmoka rasta. Pastabos: sąskaita 123, dviguba įmoka.',
  pl: 'Przekazuję klienta: Tomasz. Sprawa: pobrano opłatę dwa razy (numer zamówienia: 12345). Już zrobiono: płatność znaleziona. Notatki: faktura 123.',
  en: 'Handing over customer: Smith. Question: charged twice (order number: 12345). Done so far: payment found. Notes: invoice 123.',
};
const problems: Record<Language, string> = {
  ru: 'деньги списали дважды',
  lt: 'pinigai nuskaityti du kartus',
  pl: 'pobrano opłatę dwa razy',
  en: 'charged twice',
};
const found: Record<Language, string> = { ru: 'оплата найдена', lt: 'įmoka rasta', pl: 'płatność znaleziona', en: 'payment found' };

const call = (options = {}): Play => play('shop-phone-inbound', options).post('call.answered').obey().at(10).customerSays('…', 'customer.asks');
const chat = (options = {}): Play => play('shop-chat', options).customerSays('…').obey().at(10).customerSays('…', 'customer.asks');

const asked = (contact: Play): Play => contact.post('agent.requests-transfer').agentSaysPhrase('transfer.ask');
const granted = (contact: Play): Play => asked(contact).customerSays('…', 'customer.agrees');
const acked = (contact: Play): Play => granted(contact).post('agent.briefs').post('colleague.accepts-brief');
const transferred = (contact: Play): Play => contact.post(contact.conversation.channel === 'chat' ? 'chat.transferred' : 'call.transferred');
const brief = ({ guidance }: Play) => [guidance.say, ...guidance.also].find((say) => say?.audience === 'colleague');

describe('M08 transfer: permission', () => {
  it.each(languages)('XFER-1, XFER-3: a transfer before the question is denied, and the question offered instead, word for word, %s', (language) => {
    for (const contact of [call({ language }), chat({ language })]) {
      const { decision, rule, reason, say } = contact.check('transfer', { to: 'senior' });
      expect({ decision, rule, text: say?.text }).toEqual({ decision: 'deny', rule: 'XFER-1', text: asks[language] });
      expect(reason).toMatch(/\p{L}/u);
    }
  });

  it('XFER-1, XFER-2: who transfers all the same has broken both rules', () => {
    const contact = transferred(call());
    expect(contact.allViolations).toMatchObject([
      { rule: 'XFER-1', severity: 'block', type: 'call.transferred', machine: 'transfer' },
      { rule: 'XFER-2', severity: 'block' },
    ]);
    expect(transferred(chat()).violations).toEqual(['XFER-1', 'XFER-2']);
    expect(contact.guidance.conversation).toMatchObject({ status: 'ended', outcome: 'transferred' });
  });

  it('XFER-1: wanted, it has to be asked for first', () => {
    const contact = call().post('agent.requests-transfer', { to: 'accounts' });
    expect(contact).toMatchObject({ phrase: 'transfer.ask', stage: 'transfer.ask' });
    expect(contact.guidance.facts.transferTo).toBe('accounts');
  });

  it('XFER-1: asked and not answered yet, or refused, it is denied', () => {
    expect(asked(call()).check('transfer')).toMatchObject({ decision: 'deny', rule: 'XFER-1' });
    expect(asked(call()).customerSays('Нет', 'customer.disagrees').check('transfer')).toMatchObject({ decision: 'deny', rule: 'XFER-1' });
  });

  it.each(languages)('XFER-1: asking in own words is asking; handing on the question alone is not, %s', (language) => {
    const contact = call({ language }).agentSays(ownWords[language]);
    expect(contact.stage).toBe('transfer.ask');
    expect(contact.customerSays('…', 'customer.agrees').stateOf('transfer')).toBe('granted.due');
    expect(call({ language }).agentSays(lookAlikes[language]).stateOf('transfer')).toBe('none');
  });

  it('XFER-1: while the question is open nothing else is to be said; what the agent says on does not take it back', () => {
    const contact = asked(call());
    expect(contact.guidance.say).toBeNull();
    contact.agentSays('Он разбирается в этом лучше меня.').customerSays('Хорошо', 'customer.agrees');
    expect(contact.stateOf('transfer')).toBe('granted.due');
  });

  it('XFER-1: one yes answers the newest question only', () => {
    const contact = call().post('agent.asks-hold').agentSaysPhrase('hold.ask').agentSaysPhrase('transfer.ask').customerSays('Да', 'customer.agrees');
    expect(contact.stateOf('transfer')).toBe('granted.due');
    expect(contact.check('hold')).toMatchObject({ decision: 'deny', rule: 'HOLD-2' });
  });

  it('XFER-3: the customer is handed to the senior representative unless somebody else is named', () => {
    expect(asked(call()).guidance.facts.transferTo).toBe('senior');
    expect(call().agentSays(ownWords.ru).guidance.facts.transferTo).toBe('senior');
  });

  it('XFER-1: what is found out meanwhile need not be asked for any more', () => {
    const contact = call().post('agent.requests-transfer').post('lookup.done', { result: 'два года' });
    expect(contact.phrase).not.toBe('transfer.ask');
    expect(contact.stateOf('transfer')).toBe('none');
  });

  it('XFER-1: the severity of the rule decides', () => {
    const settings = { 'severity.XFER-1': 'info', 'severity.XFER-2': 'warn' };
    expect(call({ settings }).check('transfer')).toMatchObject({ decision: 'warn', rule: 'XFER-2' });
  });
});

describe('M08 transfer: the brief', () => {
  it('XFER-2: permitted, and the colleague does not know: denied, and the brief is what to say instead', () => {
    const contact = granted(call());
    expect(contact.check('transfer')).toMatchObject({ decision: 'deny', rule: 'XFER-2', say: { phrase: 'transfer.brief', audience: 'colleague' } });
    expect(contact.phrase).toBe('transfer.prepare');
    expect(contact.also).toContain('transfer.brief');
    expect(transferred(contact).violations).toEqual(['XFER-2']);
  });

  it('XFER-2: briefed, but not confirmed, is not enough; confirmed is', () => {
    const contact = granted(call()).post('agent.briefs', { to: 'senior', notes: 'двойная оплата' });
    expect(contact.check('transfer')).toMatchObject({ decision: 'deny', rule: 'XFER-2' });
    contact.post('colleague.accepts-brief');
    expect(contact.check('transfer').decision).toBe('allow');
    expect(contact.reminders).toEqual(['transfer.connect']);
    expect(transferred(contact).violations).toEqual([]);
  });

  it('XFER-2: a brief that is said as a phrase counts, and a colleague who confirms must have had one', () => {
    expect(granted(call()).agentSaysPhrase('transfer.brief').stateOf('transfer')).toBe('briefed.waiting');
    expect(granted(call()).post('colleague.accepts-brief').check('transfer').decision).toBe('allow');
  });

  it.each(languages)('XFER-2, NOTE-1: the brief is filled from what is known, the notes among it, %s', (language) => {
    const contact = call({ language, facts: { orderNumber: '12345' } })
      .post('agent.marks-fact', { fact: 'topic', value: problems[language] })
      .post('lookup.done', { result: found[language] })
      .post('agent.notes', { text: notes[language] });
    expect(brief(granted(contact))).toMatchObject({ phrase: 'transfer.brief', text: briefs[language] });
    expect(brief(contact)).not.toHaveProperty('blanks');
  });

  it.each(languages)('XFER-2: what is not known is said to be so, %s', (language) => {
    const text = brief(granted(play('shop-phone-inbound', { language, customer: {} }).post('call.answered').obey()))?.text;
    expect(text).not.toMatch(/[…{}]/);
    expect(text).toMatch(/\p{L}/u);
  });

  it('NOTE-1: a later note is in the brief too', () => {
    const contact = granted(call().post('agent.notes', { text: 'первая' }));
    contact.post('agent.notes', { text: 'вторая' });
    expect(brief(contact)?.text).toContain('первая; вторая');
  });

  it('XFER-2: the customer may wait on hold while the colleague is briefed', () => {
    const contact = granted(call().post('agent.asks-hold').agentSaysPhrase('hold.ask').customerSays('Да', 'customer.agrees'));
    contact.post('call.held', { by: 'agent' });
    expect(contact.stage).toBe('hold.active');
    expect(contact.guidance.say).toMatchObject({ phrase: 'transfer.brief', audience: 'colleague' });
    expect(contact.guidance.also).toEqual([]);
  });

  it('XFER-2: a customer who comes to something else is served; the permission stands', () => {
    const contact = granted(call()).customerSays('А ещё вопрос', 'customer.asks');
    expect(contact.also.concat(contact.phrase).length).toBeGreaterThan(1);
    expect(contact.check('transfer')).toMatchObject({ rule: 'XFER-2' });
    contact.post('agent.briefs').customerSays('И ещё', 'customer.asks');
    expect(contact.guidance.say).not.toBeNull();
    expect(contact.post('colleague.accepts-brief').check('transfer').decision).toBe('allow');
  });

  it('HOLD-5: transfers are counted', () => {
    const contact = acked(call());
    expect(contact.guidance.counters['transfer.count']).toBe(0);
    expect(transferred(contact).guidance.counters['transfer.count']).toBe(1);
  });

  it('HOLD-5, HOLD-6: a second transfer of the same customer is warned about, and never denied', () => {
    const contact = acked(call({ facts: { transferCount: 1 } }));
    expect(contact.check('transfer')).toMatchObject({ decision: 'warn', rule: 'HOLD-5', say: { phrase: 'callback.ask' } });
    transferred(contact);
    expect(contact.allViolations).toMatchObject([{ rule: 'HOLD-5', severity: 'warn', machine: 'transfer' }]);
    expect(contact.guidance.counters['transfer.count']).toBe(2);
  });
});

describe('M08 transfer: refused', () => {
  const refusesHold = (contact: Play): Play => contact.post('agent.asks-hold').agentSaysPhrase('hold.ask').customerSays('Нет', 'customer.disagrees');
  const refusesTransfer = (contact: Play): Play => asked(contact).customerSays('Нет', 'customer.disagrees');

  it.each(languages)('XFER-4: hold and transfer refused, in any order, the address to write to is asked for, %s', (language) => {
    for (const contact of [refusesTransfer(refusesHold(call({ language }))), refusesHold(refusesTransfer(call({ language })))]) {
      expect(contact.phrase).toBe('contact.collect');
      expect(contact.guidance.say?.rules).toContain('XFER-4');
      expect(contact.also).not.toContain('contact.collect');
    }
    expect(refusesTransfer(refusesHold(chat({ language }))).phrase).toBe('contact.collect');
  });

  it('XFER-4: the transfer alone refused, a wait may still do, and the address is the other way', () => {
    const contact = refusesTransfer(call());
    expect(contact.phrase).toBe('hold.ask');
    expect(contact.also).toContain('contact.collect');
    expect(contact.agentSays('Тогда расскажите подробнее.').also).not.toContain('contact.collect');
  });

  it('XFER-4: a customer who agrees after all has refused nothing any more', () => {
    const contact = granted(refusesTransfer(call()));
    expect(refusesHold(contact).phrase).not.toBe('contact.collect');
  });
});
