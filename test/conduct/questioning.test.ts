import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

/** A contact in which the order's number and the city are still missing. */
const clarifying = (options = {}): Play =>
  play('shop-phone-inbound', { requiredFacts: ['orderNumber', 'city'], ...options })
    .post('call.answered')
    .obey()
    .at(10)
    .customerSays('Заказ не пришёл', 'customer.states-problem');
/** The agent asks, the customer tells something that nobody has recognised. */
const asking = (contact: Play, ...questions: readonly string[]): Play => {
  for (const question of questions) contact.later(5).agentSays(question).later(5).customerSays('…');
  return contact;
};
const findings = ({ records }: Play): readonly string[] => records.flatMap((record) => record.findings.map(({ rule }) => rule));

const bare = ['Какой номер заказа?', 'Какой город?', 'Ваш телефон?', 'Какой адрес?'] as const;
const unsold: Record<Exclude<Language, 'ru'>, readonly [string, string, string]> = {
  lt: ['Koks jūsų užsakymo numeris?', 'Koks jūsų pristatymo adresas?', 'Koks jūsų telefono numeris?'],
  pl: ['Proszę podać numer zamówienia tej przesyłki.', 'Proszę podać miasto dostawy tej przesyłki.', 'Proszę podać numer swojego telefonu.'],
  en: ['What is your order number?', 'What is the delivery city?', 'What is your phone number?'],
};
const sold = 'Чтобы я могла быстрее решить проблему, не могли бы Вы уточнить номер заказа?';

describe('M16 questioning: interrogation', () => {
  it('ASK-13: the third bare question in a row is an interrogation; each of them is found bare', () => {
    const contact = asking(clarifying(), ...bare.slice(0, 2));
    expect(contact.violations).toEqual([]);
    asking(contact, bare[2]);
    expect(contact.allViolations).toMatchObject([{ rule: 'INTERROGATION', severity: 'warn', type: 'agent.says', machine: 'questioning' }]);
    expect(contact.allViolations[0]?.reason).toMatch(/\p{L}/u);
    expect(findings(contact).filter((rule) => rule === 'QUESTION-BARE')).toHaveLength(3);
    expect(asking(contact, bare[3]).violations).toEqual(['INTERROGATION', 'INTERROGATION']);
  });

  it('ASK-13: it is warned about before it is asked, with a question that gives its reason', () => {
    const contact = asking(clarifying(), ...bare.slice(0, 2));
    expect(contact.check('send', { text: bare[2] })).toMatchObject({ decision: 'warn', rule: 'INTERROGATION', say: { phrase: 'ask.sell.faster' } });
    expect(contact.check('send', { text: sold })).toMatchObject({ decision: 'allow' });
    expect(contact.violations).toEqual([]);
  });

  it.each(['lt', 'pl', 'en'] as const)('ASK-13, ASK-10: in other languages a request without a reason counts, %s', (language) => {
    const contact = asking(clarifying({ language }), ...unsold[language]);
    expect(contact.violations).toEqual(['INTERROGATION']);
    expect(contact.allViolations[0]?.reason).toMatch(/\p{L}/u);
  });

  it('ASK-13: a question that gives its reason ends the row', () => {
    expect(asking(clarifying(), bare[0], bare[1], sold, bare[2], bare[1]).violations).toEqual([]);
  });

  it.each(languages)('ASK-13: so does the script’s own question, and following the script is never an interrogation, %s', (language) => {
    const contact = clarifying({ language });
    for (let turn = 0; turn < 5; turn += 1) contact.later(5).obey().later(5).customerSays('…');
    expect(contact.violations).toEqual([]);
  });

  it('ASK-13: so does an answer, but not a word of thanks', () => {
    const between = (text: string): readonly string[] => asking(clarifying(), bare[0], bare[1], text, bare[2]).violations;
    expect(between('Срок гарантии на эту модель два года.')).toEqual([]);
    expect(between('Спасибо.')).toEqual(['INTERROGATION']);
  });

  it('ASK-13: how many are too many is a setting, and how bad it is another', () => {
    expect(asking(clarifying({ settings: { 'ask.mostUnsold': 1 } }), bare[0], bare[1]).violations).toEqual(['INTERROGATION']);
    const contact = asking(clarifying({ settings: { 'severity.INTERROGATION': 'block' } }), bare[0], bare[1]);
    expect(contact.check('send', { text: bare[2] })).toMatchObject({ decision: 'deny', rule: 'INTERROGATION' });
  });

  it('PLREQ-9: a request for many facts at once is no row of questions', () => {
    const contact = clarifying({ language: 'pl' }).agentSays('Aby szybciej rozwiązać sprawę, proszę podać imię, adres, numer, datę i kwotę.');
    expect(contact.violations).toEqual([]);
  });
});

describe('M16 questioning: a customer who does not answer', () => {
  const why: Record<Language, string> = { ru: 'Зачем вам?', lt: 'Kam jums to reikia?', pl: 'Po co to panu?', en: 'Why do you need it?' };

  it.each(languages)('ASK-14: asked what for, the agent gives the reason with the same question, %s', (language) => {
    const question = { ru: bare[0], lt: unsold.lt[0], pl: unsold.pl[0], en: unsold.en[0] };
    for (const meaning of ['customer.asks', 'customer.disagrees', 'customer.objects']) {
      const contact = clarifying({ language }).agentSays(question[language]).customerSays(why[language], meaning);
      expect(contact.phrase).toBe('ask.sell.faster');
      expect(contact.guidance.say?.rules).toContain('ASK-14');
      expect(contact.guidance.say?.text).not.toBe(question[language]);
    }
  });

  it.each(languages)('ASK-14: never the same again word for word, %s', (language) => {
    const contact = clarifying({ language });
    const asked: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const { text = '' } = contact.guidance.say ?? {};
      expect(text).not.toBe(asked.at(-1));
      asked.push(text);
      contact.later(5).obey().later(5).customerSays(why[language], 'customer.asks');
    }
    expect(contact.guidance.say?.phrase).toMatch(/^ask\.sell\./);
    expect(contact.violations).toEqual([]);
  });

  it('ASK-14: of two reasons the other one, with the subject of the talk where it is known', () => {
    const again = (facts: Record<string, unknown>): Play =>
      clarifying({ facts }).agentSaysPhrase('ask.sell.faster').customerSays('Зачем вам?', 'customer.asks');
    const contact = again({});
    expect(contact.phrase).toBe('ask.sell.why');
    expect(contact.guidance.say?.text).toBe('Это нужно только для того, чтобы решить Ваш вопрос. Подскажите, пожалуйста, какой у Вас номер заказа?');
    expect(contact.guidance.say).not.toHaveProperty('blanks');
    expect(contact.agentSaysPhrase('ask.sell.why').customerSays('Не скажу', 'customer.disagrees').phrase).toBe('ask.sell.faster');
  });

  it('ASK-14: a customer who says something else to the script’s question has not answered it', () => {
    const contact = clarifying().agentSaysPhrase('ask.sell.faster').customerSays('Секундочку…');
    expect(contact.phrase).toBe('ask.sell.why');
  });

  it('ASK-14: who answers is asked for the next fact as the script has it', () => {
    const contact = clarifying()
      .agentSaysPhrase('ask.sell.faster')
      .customerSays('12345', ['customer.gives', { fact: 'orderNumber', value: '12345' }]);
    expect(contact.phrase).toBe('ask.sell.faster');
    expect(contact.guidance.say?.text).toContain('в каком Вы городе');
    expect(contact.stateOf('questioning')).toBe('open');
  });

  it('ASK-14: the agent may note the fact as well', () => {
    const contact = clarifying()
      .agentSaysPhrase('ask.sell.faster')
      .customerSays('12345')
      .post('agent.marks-fact', { fact: 'orderNumber', value: '12345' });
    expect(contact.stateOf('questioning')).toBe('open');
  });

  it('ASK-14: a question of the customer that the knowledge answers is answered', () => {
    const knowledge = [{ question: 'режим работы', answer: 'Мы работаем с 9 до 18.' }];
    const contact = clarifying({ knowledge }).agentSaysPhrase('ask.sell.faster').customerSays('Какой у вас режим работы?', 'customer.asks');
    expect(contact.guidance.say?.source).toBe('knowledge');
  });

  it('ASK-14: whoever wants to go is let go', () => {
    const contact = clarifying().agentSaysPhrase('ask.sell.faster').customerSays('Не надо, до свидания', 'customer.says-goodbye');
    expect(contact.phrase).toBe('bye.phone');
    expect(contact.also).not.toContain('ask.sell.why');
  });

  it('ASK-14: nothing is asked again where nothing is missing', () => {
    const contact = play('shop-phone-inbound').post('call.answered').obey().agentSays('Ваш телефон?').customerSays('Зачем вам?', 'customer.asks');
    expect([contact.phrase, ...contact.also].filter((phrase) => phrase?.startsWith('ask.sell'))).toEqual([]);
  });

  it('ASK-14: the agent who goes on to something else has gone on', () => {
    const contact = clarifying().agentSaysPhrase('ask.sell.faster').customerSays('Зачем вам?', 'customer.asks').post('agent.takes-timeout');
    expect([contact.phrase, ...contact.also].filter((phrase) => phrase?.startsWith('ask.sell'))).toEqual([]);
  });
});
