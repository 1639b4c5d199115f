import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play } from '../support/play.ts';

/** Right greetings, word for word, for the people of each language. */
const chatGreetings: Record<Language, { company: string; nocompany: string }> = {
  ru: {
    company: 'Добро пожаловать в «Kid Mir»! Меня зовут Елизавета. У Вас есть вопросы? Вы обратились по адресу!',
    nocompany: 'Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?',
  },
  lt: {
    company: 'Sveiki atvykę į „Namai“! Mano vardas yra Rūta. Turite klausimų? Esate teisingoje vietoje!',
    nocompany: 'Sveiki, mano vardas Rūta, kuo galiu jums padėti?',
  },
  pl: {
    company: 'Witamy w „Dom”! Mam na imię Anna. Ma Pan pytania? To właściwe miejsce!',
    nocompany: 'Dzień dobry, mam na imię Anna, w czym mogę Panu pomóc?',
  },
  en: {
    company: 'Welcome to Home! My name is Emma. Do you have questions? You are in the right place!',
    nocompany: 'Hello, my name is Emma, how may I help you?',
  },
};

const phoneGreetings: Record<Language, { inbound: string; outbound: string; nameless: string }> = {
  ru: {
    inbound: 'Kid Mir, Елизавета, здравствуйте!',
    outbound: 'Здравствуйте, Наталья Петровна! Меня зовут Елизавета, Kid Mir.',
    nameless: 'Здравствуйте! Меня зовут Елизавета, Kid Mir.',
  },
  lt: {
    inbound: 'Namai, Rūta, laba diena!',
    outbound: 'Laba diena, Jonai! Mano vardas Rūta, Namai.',
    nameless: 'Laba diena! Mano vardas Rūta, Namai.',
  },
  pl: {
    inbound: 'Dom, Anna, dzień dobry!',
    outbound: 'Dzień dobry, Panie Tomaszu! Mam na imię Anna, Dom.',
    nameless: 'Dzień dobry! Mam na imię Anna, Dom.',
  },
  en: {
    inbound: 'Home, Emma speaking, hello!',
    outbound: 'Hello, Ms Smith! My name is Emma, Home.',
    nameless: 'Hello! My name is Emma, Home.',
  },
};

const bareHellos: Record<Language, string> = { ru: 'Алло', lt: 'Alio', pl: 'Halo', en: 'Hello?' };
const otherWords: Record<Language, string> = { ru: 'Да, слушаю', lt: 'Taip, klausau', pl: 'Tak, słucham', en: 'Yes, what is it' };

describe('M02 greeting in chat', () => {
  it.each(['Привет', 'Ау, есть тут кто?', 'А можно вопросик?'])('GREET-1: whatever the opener, the set greeting comes first: «%s»', (opener) => {
    const chat = play('shop-chat').customerSays(opener);
    expect(chat.phrase).toBe('greet.chat.nocompany');
    expect(chat.also).toEqual([]);
  });

  it.each(languages)('GREET-1: other first words are a breach, %s', (language) => {
    const chat = play('shop-chat', { language }).customerSays('…').agentSays(otherWords[language]);
    expect(chat.allViolations).toMatchObject([{ rule: 'GREET-1', severity: 'warn', machine: 'greeting' }]);
    expect(chat.guidance.metrics.greetedInForm).toBe(false);
  });

  it.each(languages)('GREET-1: a draft of other first words is warned about, and the set greeting offered instead, %s', (language) => {
    const { decision, rule, say } = play('shop-chat', { language }).customerSays('…').check('send', { text: otherWords[language] });
    expect({ decision, rule }).toEqual({ decision: 'warn', rule: 'GREET-1' });
    expect(say?.text).toBe(chatGreetings[language][language === 'ru' ? 'nocompany' : 'company']);
  });

  it('GREET-1: only the first phrase is held to the form', () => {
    const chat = play('shop-chat').customerSays('…').agentSays('Да, слушаю').customerSays('…').agentSays('Хорошо, смотрю');
    expect(chat.violations).toEqual(['GREET-1']);
  });

  it('GREET-2, GREET-3, C-1: Russian chat greets without the company', () => {
    expect(play('shop-chat', { language: 'ru' }).guidance.say).toMatchObject({ phrase: 'greet.chat.nocompany', text: chatGreetings.ru.nocompany });
  });

  it('GREET-17: the Lithuanian greeting of the seed', () => {
    const chat = play('shop-chat', { language: 'lt', agent: { name: 'Rūta' }, brand: { name: 'Namai' } });
    expect(chat.guidance.say).toMatchObject({ phrase: 'greet.chat.company', text: chatGreetings.lt.company });
  });

  it.each(languages)('GREET-15, C-1: greeting.includeCompany decides, %s', (language) => {
    const text = (includes: boolean) => play('shop-chat', { language, settings: { 'greeting.includeCompany': includes } }).guidance.say?.text;
    expect(text(true)).toBe(chatGreetings[language].company);
    expect(text(false)).toBe(chatGreetings[language].nocompany);
  });

  it.each(languages)('GREET-15, C-1: the default names the company everywhere but in Russian chat, %s', (language) => {
    expect(play('shop-chat', { language }).phrase).toBe(language === 'ru' ? 'greet.chat.nocompany' : 'greet.chat.company');
  });

  it.each(languages)('GREET-5: the set greeting is no breach, and the form is stored, %s', (language) => {
    const chat = play('shop-chat', { language }).customerSays('…').obey();
    expect(chat.violations).toEqual([]);
    expect(chat.records.at(-1)!.findings).toEqual([]);
    expect(chat.guidance.metrics.greetedInForm).toBe(true);
  });

  it('GREET-5, GREET-18: a phrase chosen by its id greets as well, and counts as a greeting in the set form', () => {
    expect(play('shop-chat').agentSaysPhrase('greet.chat.nocompany').guidance.metrics.greetedInForm).toBe(true);
  });

  it('GREET-19: one agent greets for the brand of the contact', () => {
    const text = (name: string) => play('shop-phone-inbound', { brand: { name } }).post('call.answered').guidance.say?.text;
    expect(text('Интернет-магазин I Love Me')).toBe('Интернет-магазин I Love Me, Елизавета, здравствуйте!');
    expect(text('Kid Mir')).toBe('Kid Mir, Елизавета, здравствуйте!');
  });

  it.each([
    ['agent.offers', { url: 'https://shop.example/x1' }, 'offer'],
    ['agent.advises', {}, 'advise'],
  ] as const)('GREET-11: nothing comes before the greeting: %s', (type, data, action) => {
    const chat = play('shop-chat').customerSays('…');
    expect(chat.check(action)).toMatchObject({ decision: 'warn', rule: 'GREET-11', say: { phrase: 'greet.chat.nocompany' } });
    expect(chat.post(type, data).violations).toEqual(['GREET-11']);
  });

  it('GREET-11: afterwards offers and advice are free', () => {
    const chat = play('shop-chat').customerSays('…').obey();
    expect(chat.check('advise').rule).not.toBe('GREET-11');
    expect(chat.post('agent.advises').violations).not.toContain('GREET-11');
  });

  it('GREET-11: a text that greets and then offers has greeted first, in the check as in the fact', () => {
    const card = ['-----', 'https://shop.example/x1', '', 'Плюсы:', '- лёгкий;', '', 'Минусы:', '- дорогой;', '-----'].join('\n');
    const text = `Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?\n\n${card}`;
    const chat = play('shop-chat').customerSays('Подберите чехол', ['customer.requests-selection', { count: 1 }]);
    expect(chat.check('send', { text }).rule).not.toBe('GREET-11');
    expect(chat.check('send', { text: card })).toMatchObject({ decision: 'warn', rule: 'GREET-1' });
    expect(chat.agentSays(text).violations).toEqual([]);
  });

  it('a conversation that starts in the middle has been greeted', () => {
    const chat = play('shop-chat', { stage: 'discovery' }).customerSays('…').agentSays('Смотрю.');
    expect(chat.violations).toEqual([]);
    expect(chat.guidance.metrics.greetedInForm).toBeUndefined();
  });

  it('a conversation that starts at the greeting has not', () => {
    expect(play('shop-chat', { stage: 'greeting' }).agentSays('Да, слушаю').violations).toEqual(['GREET-1']);
  });
});

describe('M02 greeting on the telephone', () => {
  const answered = (language: Language, direction: 'inbound' | 'outbound' = 'inbound') =>
    play(`shop-phone-${direction}`, { language }).post('call.answered');

  it.each(languages)('GREET-7, GREET-10, PICK-3: at once when the call is answered, in full, %s', (language) => {
    expect(answered(language).guidance.say).toMatchObject({ phrase: 'greet.phone.inbound', text: phoneGreetings[language].inbound });
  });

  it('GREET-7: word for word as in the seed', () => {
    const call = play('shop-phone-inbound', { brand: { name: 'Интернет-магазин I Love Me' } }).post('call.answered');
    expect(call.guidance.say?.text).toBe('Интернет-магазин I Love Me, Елизавета, здравствуйте!');
  });

  it.each(languages)('GREET-8: outbound with the name of the customer, %s', (language) => {
    expect(answered(language, 'outbound').guidance.say).toMatchObject({ phrase: 'greet.phone.outbound', text: phoneGreetings[language].outbound });
  });

  it.each(languages)('GREET-8: without a name the form goes without it, %s', (language) => {
    const call = play('shop-phone-outbound', { language, customer: undefined }).post('call.answered');
    expect(call.guidance.say?.text).toBe(phoneGreetings[language].nameless);
    expect(call.obey().violations).toEqual([]);
  });

  it.each(languages)('GREET-4: the set form is no breach, other words are, %s', (language) => {
    expect(answered(language).obey().violations).toEqual([]);
    expect(answered(language, 'outbound').obey().violations).toEqual([]);
    expect(answered(language).agentSays(otherWords[language]).violations).toEqual(['GREET-4']);
  });

  it.each(languages)('GREET-6, GREET-9: a bare hello is a breach of its own, and an error in the draft, %s', (language) => {
    const call = answered(language);
    const { decision, findings } = call.check('send', { text: bareHellos[language] });
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'GREET-ALLO', severity: 'error' }));
    expect(decision).not.toBe('allow');
    expect(call.agentSays(bareHellos[language]).violations).toEqual(['GREET-6']);
  });

  it('PICK-3: after three seconds of silence the agent is reminded to greet', () => {
    const call = play('shop-phone-inbound').at(5).post('call.answered');
    expect(call.tick(7.999).reminders).not.toContain('greet.now');
    call.tick(8);
    expect(call.guidance.reminders).toContainEqual(expect.objectContaining({ id: 'greet.now', rule: 'PICK-3', urgency: 'high' }));
    expect(call.at(9).obey().reminders).not.toContain('greet.now');
  });

  it('PICK-3: whoever greets in time is not reminded', () => {
    expect(play('shop-phone-inbound').post('call.answered').at(3).obey().tick(60).reminders).not.toContain('greet.now');
  });

  it('PICK-3: how long is a setting', () => {
    const call = play('shop-phone-inbound', { settings: { 'greeting.silence': 5 } }).post('call.answered');
    expect(call.tick(4.9).reminders).not.toContain('greet.now');
    expect(call.tick(5).reminders).toContain('greet.now');
  });

  it('SMILE-4: who answers is reminded to smile until the greeting is said', () => {
    const call = play('shop-phone-inbound').post('call.answered');
    expect(call.reminders).toContain('smile');
    expect(call.obey().reminders).not.toContain('smile');
  });
});

describe('M02 greeting: how it sounds', () => {
  it('EMO-5, EMO-6, SMILE-4: at the start of a call the agent is reminded to smile and to speak naturally', () => {
    const call = play('shop-phone-inbound').post('call.answered');
    expect(call.reminders).toEqual(expect.arrayContaining(['smile', 'voice.natural']));
    expect(call.obey().reminders).not.toContain('voice.natural');
  });

  it.each(['customer.swears', 'customer.is-rude', 'customer.complains'])('EMO-5: not when the customer begins with %s', (meaning) => {
    const call = play('shop-phone-inbound').post('call.answered').customerSays('…', meaning);
    expect(call.reminders).not.toContain('smile');
    expect(call.reminders).not.toContain('voice.natural');
  });
});
