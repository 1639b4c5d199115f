import { describe, expect, it } from 'vitest';
import { languages } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

const call = (options = {}): Play => play('shop-phone-inbound', options).post('call.answered').obey().at(10);
const chat = (options = {}): Play => play('shop-chat', options).customerSays('…').obey().at(10);
const rated = (contact: Play, customerWpm: number, agentWpm: number): Play => contact.post('speech.rated', { customerWpm, agentWpm });
const rates = (contact: Play): readonly string[] => contact.reminders.filter((id) => id.startsWith('tempo.'));

describe('M05 tempo: the customer’s pace', () => {
  it.each(languages)('TEMPO-2: an agent far faster than the customer is told to slow down, %s', (language) => {
    const contact = rated(call({ language }), 100, 150);
    expect(contact.guidance.reminders).toContainEqual(expect.objectContaining({ id: 'tempo.slower', rule: 'TEMPO-2' }));
    expect(contact.guidance.reminders.find(({ id }) => id === 'tempo.slower')?.text).toMatch(/\p{L}/u);
  });

  it.each(languages)('TEMPO-2: an agent far slower than the customer is told to speed up, %s', (language) => {
    const contact = rated(call({ language }), 160, 110);
    expect(contact.guidance.reminders).toContainEqual(expect.objectContaining({ id: 'tempo.faster', rule: 'TEMPO-2' }));
    expect(contact.guidance.reminders.find(({ id }) => id === 'tempo.faster')?.text).toMatch(/\p{L}/u);
  });

  it.each([
    [100, 120, []],
    [100, 121, ['tempo.slower']],
    [100, 80, []],
    [100, 79, ['tempo.faster']],
    [110, 132, []],
    [100, 100, []],
  ])('TEMPO-2: at %d words a minute of the customer and %d of the agent: %j', (customer, agent, expected) => {
    expect(rates(rated(call(), customer, agent))).toEqual(expected);
  });

  it('TEMPO-2: the reminder stays until the pace is right, and turns round with it', () => {
    const contact = rated(call(), 100, 150);
    expect(rates(contact.later(60).customerSays('…'))).toEqual(['tempo.slower']);
    expect(rates(rated(contact, 100, 70))).toEqual(['tempo.faster']);
    expect(rates(rated(contact, 100, 105))).toEqual([]);
    expect(contact.violations).toEqual([]);
  });

  it('TEMPO-2: the difference is measured in percent, and the tolerance is a setting', () => {
    expect(rated(call(), 100, 150).guidance.metrics.tempoDifference).toBe(50);
    expect(rated(call(), 160, 120).guidance.metrics.tempoDifference).toBe(-25);
    expect(rates(rated(call({ settings: { 'tempo.tolerance': 60 } }), 100, 150))).toEqual([]);
  });

  it('TEMPO-2: who has not spoken has no pace', () => {
    const contact = rated(rated(call(), 0, 150), 150, 0);
    expect(rates(contact)).toEqual([]);
    expect(contact.guidance.metrics).not.toHaveProperty('tempoDifference');
  });

  it('TEMPO-3: asked to repeat for the second time, the agent is told to slow down', () => {
    const contact = call().customerSays('Что-что?', 'customer.asks-repeat');
    expect(rates(contact)).toEqual([]);
    contact.later(60).customerSays('Повторите, пожалуйста', 'customer.asks-repeat');
    expect(contact.guidance.reminders).toContainEqual(expect.objectContaining({ id: 'tempo.slower', rule: 'TEMPO-3' }));
    expect(contact.guidance.counters.speech).toMatchObject({ repeats: 2 });
  });

  it('TEMPO-3: in chat nobody speaks too fast', () => {
    const contact = chat().customerSays('Что-что?', 'customer.asks-repeat').customerSays('Как?', 'customer.asks-repeat');
    expect(rates(contact)).toEqual([]);
    expect(contact.guidance.counters.speech).toMatchObject({ repeats: 0 });
  });
});

describe('M05 tempo: a customer in a hurry', () => {
  const words = { ru: 'Я спешу', lt: 'Aš skubu', pl: 'Spieszę się', en: 'I am in a hurry' };

  it.each(languages)('TEMPO-4: the brief form is recommended, once, %s', (language) => {
    for (const contact of [call({ language }), chat({ language })]) {
      const next = contact.phrase;
      contact.customerSays(words[language], 'customer.hurries');
      expect(contact.phrase).toBe('brief.hurry');
      expect(contact.guidance.say?.rules).toContain('TEMPO-4');
      expect(contact.agentSaysPhrase('brief.hurry').phrase).not.toBe('brief.hurry');
      // What stands beside the script does not move it.
      expect(contact.phrase).toBe(next);
      expect(contact.customerSays(words[language], 'customer.hurries').phrase).not.toBe('brief.hurry');
    }
  });

  it('TEMPO-4: the recap comes first in it', () => {
    const contact = call({ facts: { summary: 'заказ не пришёл' } }).customerSays('Я спешу', 'customer.hurries');
    expect(contact.guidance.say?.text).toBe('Понимаю, что время дорого, скажу коротко: заказ не пришёл.');
  });

  it('TEMPO-4: whoever answers in other words, or goes on, has answered', () => {
    const hurried = (): Play => call().customerSays('Я спешу', 'customer.hurries');
    expect(hurried().agentSays('Хорошо, тогда сразу к делу.').phrase).not.toBe('brief.hurry');
    expect(hurried().post('agent.marks-resolved').phrase).toBe('close.allanswered');
    expect(hurried().post('agent.notes', { text: 'спешит' }).post('agent.speaks').phrase).toBe('brief.hurry');
  });

  it('TEMPO-4: feedback is not asked of a customer in a hurry', () => {
    const resolved = (contact: Play): Play => contact.post('agent.marks-resolved');
    expect(resolved(call()).flowStage).toBe('feedback');
    expect(resolved(call().customerSays('Я спешу', 'customer.hurries')).flowStage).toBe('furtherHelp');
    expect(resolved(chat().customerSays('Я спешу', 'customer.hurries')).flowStage).toBe('furtherHelp');
  });

  it('TEMPO-4: the greeting comes before all haste', () => {
    const contact = play('shop-phone-inbound').post('call.answered').customerSays('Я спешу!', 'customer.hurries');
    expect(contact.phrase).toBe('greet.phone.inbound');
    expect(contact.obey().phrase).toBe('brief.hurry');
    expect(contact.violations).toEqual([]);
  });

  it('TEMPO-4: the pace of the customer counts on', () => {
    const contact = call().customerSays('Я спешу', 'customer.hurries');
    expect(rated(contact, 160, 110).phrase).toBe('brief.hurry');
    expect(rates(rated(contact.agentSaysPhrase('brief.hurry'), 160, 110))).toEqual(['tempo.faster']);
    expect(rates(rated(contact, 160, 150))).toEqual([]);
    expect(rates(contact.customerSays('Что?', 'customer.asks-repeat').customerSays('Что?', 'customer.asks-repeat'))).toEqual(['tempo.slower']);
  });

  it('TEMPO-4: what is more urgent goes first', () => {
    const contact = call().customerSays('Я спешу', 'customer.hurries').customerSays('…', 'customer.swears');
    expect(contact.phrase).toBe('sos.apology');
  });
});
