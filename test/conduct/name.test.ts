import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

const withName: Record<Language, string> = {
  ru: 'Хорошо, Наталья Петровна, сейчас проверю Ваш заказ.',
  lt: 'Gerai, Jonai, tuoj patikrinsiu jūsų užsakymą.',
  pl: 'Dobrze, Panie Tomaszu, zaraz sprawdzę zamówienie.',
  en: 'Certainly, Ms Smith, I am checking your order now.',
};
const withoutName: Record<Language, string> = {
  ru: 'Хорошо, сейчас проверю Ваш заказ.',
  lt: 'Gerai, tuoj patikrinsiu jūsų užsakymą.',
  pl: 'Dobrze, zaraz sprawdzę zamówienie.',
  en: 'Certainly, I am checking your order now.',
};

const chat = (options = {}): Play => play('shop-chat', options).customerSays('…').obey();
const call = (options = {}): Play => play('shop-phone-inbound', options).post('call.answered').obey();
const used = ({ guidance }: Play): unknown => guidance.counters.name;
const saying = (contact: Play, text: string, times = 1): Play => {
  for (let turn = 0; turn < times; turn += 1) contact.later(5).agentSays(text).later(5).customerSays('…');
  return contact;
};

describe('M11 name: how often', () => {
  it.each(languages)('NAME-3, NAME-5: each use of the customer’s name counts against the target, %s', (language) => {
    for (const contact of [chat({ language }), call({ language })]) {
      expect(used(contact)).toEqual({ used: 0, target: 3 });
      expect(used(saying(contact, withoutName[language]))).toEqual({ used: 0, target: 3 });
      expect(used(saying(contact, withName[language]))).toEqual({ used: 1, target: 3 });
    }
  });

  it.each([0, 1, 2, 3, 4, 5])('NAME-5: %d uses are counted as so many', (times) => {
    expect(used(saying(chat(), withName.ru, times))).toEqual({ used: times, target: 3 });
  });

  it('NAME-5: two uses in one text are two', () => {
    expect(used(saying(chat(), 'Наталья Петровна, заказ готов. Спасибо, Наталья Петровна!'))).toEqual({ used: 2, target: 3 });
  });

  it('NAME-5: a phrase that is said by its id counts as its words do', () => {
    expect(used(call().agentSaysPhrase('hold.return'))).toEqual({ used: 1, target: 3 });
    expect(used(call().agentSaysPhrase('word.canhelp'))).toEqual({ used: 0, target: 3 });
  });

  it('NAME-5: the target is a setting', () => {
    expect(used(chat({ settings: { 'name.target': 2 } }))).toEqual({ used: 0, target: 2 });
  });

  it('NAME-6: on the telephone a name that is known and used once is on the count', () => {
    const contact = saying(call(), withName.ru);
    expect(used(contact)).toEqual({ used: 1, target: 3 });
    expect(contact.reminders).not.toContain('name.use');
    expect(contact.violations).toEqual([]);
  });

  it('NAME-3: a name that is known and never used leaves the count at nothing', () => {
    expect(used(saying(call(), withoutName.ru, 8))).toEqual({ used: 0, target: 3 });
  });

  it.each(['ru', 'lt'] as const)('NAME-4: whether the last text began with the name is known for the next one, %s', (language) => {
    const opening = { ru: 'Наталья Петровна, Ваш заказ готов.', lt: 'Jonai, jūsų užsakymas paruoštas.' };
    const contact = saying(chat({ language }), opening[language]);
    expect(contact.conversation.facts.openedWithName).toBe(true);
    expect(saying(contact, withoutName[language]).conversation.facts.openedWithName).toBe(false);
    expect(saying(contact, withName[language]).conversation.facts.openedWithName).toBe(false);
  });
});

describe('M11 name: the reminder', () => {
  it.each(languages)('NAME-5: by the middle of the contact an unused name is called to mind, until it is used, %s', (language) => {
    const contact = chat({ language });
    expect(saying(contact, withoutName[language], 2).reminders).not.toContain('name.use');
    expect(saying(contact, withoutName[language]).guidance.reminders).toContainEqual(expect.objectContaining({ id: 'name.use', rule: 'NAME-5' }));
    expect(contact.guidance.reminders.find(({ id }) => id === 'name.use')?.text).toMatch(/\p{L}/u);
    expect(saying(contact, withoutName[language]).reminders).toContain('name.use');
    expect(saying(contact, withName[language]).reminders).not.toContain('name.use');
    expect(saying(contact, withoutName[language], 6).reminders).not.toContain('name.use');
    expect(contact.violations).toEqual([]);
  });

  it('NAME-5: where the middle is, is a setting', () => {
    expect(saying(chat({ settings: { 'name.reminderAfter': 2 } }), withoutName.ru).reminders).toContain('name.use');
  });

  it('NAME-5, NAME-7: a name that nobody knows cannot be used, and one that is given can', () => {
    const contact = saying(chat({ customer: {} }), withoutName.ru, 6);
    expect(contact.reminders).not.toContain('name.use');
    contact.customerSays('Меня зовут Наталья', ['customer.gives', { fact: 'customerName', value: 'Наталья' }]);
    expect(saying(contact, withoutName.ru).reminders).toContain('name.use');
    expect(used(saying(contact, 'Наталья, сейчас проверю Ваш заказ.'))).toEqual({ used: 1, target: 3 });
    expect(contact.reminders).not.toContain('name.use');
  });

  it.each(languages)('NAME-7: a customer without a name is asked for it, and not asking breaks no rule, %s', (language) => {
    const contact = play('shop-chat', { language, customer: {} }).customerSays('…').obey();
    expect(contact.phrase).toBe('ask.name');
    contact.agentSays(withoutName[language]).customerSays('…', 'customer.asks');
    expect(contact.violations).toEqual([]);
    expect(contact.flowStage).not.toBe('identify');
  });
});
