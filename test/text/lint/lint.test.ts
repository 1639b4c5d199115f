import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/text/lint/lint.ts';
import type { LintContext } from '../../../src/text/lint/LintRule.ts';
import { lintRules } from '../../../src/text/lint/lintRules.ts';
import { commonMessages, commonPhrasebook, languages } from '../../phrases/commonTexts.ts';

const book = commonPhrasebook();
const names: Readonly<Record<string, { agent: string; company: string }>> = {
  ru: { agent: 'Елизавета', company: 'Kid Mir' },
  lt: { agent: 'Rūta', company: 'Namai' },
  pl: { agent: 'Anna', company: 'Dom' },
  en: { agent: 'Ruth', company: 'Home' },
};
const at = (language: string, channel: 'chat' | 'phone', state: string, more: Partial<LintContext> = {}): LintContext => ({
  language,
  channel,
  direction: 'inbound',
  state,
  agent: { name: names[language]?.agent, gender: 'female' },
  brand: { name: names[language]?.company },
  ...more,
});
const rulesIn = (text: string, context: LintContext): string[] => [...new Set(lint(text, context, book).map(({ rule }) => rule))];

const CARD = '-----\nhttps://shop.example/x1\n\nПлюсы:\n- лёгкий;\n\nМинусы:\n- дорогой;\n-----';
const withoutCompany = { settings: { 'greeting.includeCompany': false } };

/** The catalogue's examples: rule, language, channel, state, bad, good. */
const examples: readonly [string, string, 'chat' | 'phone', string, string, string, Partial<LintContext>?][] = [
  ['GREET-ALLO', 'ru', 'phone', 'greeting', 'Алло', 'Интернет-магазин I Love Me, Елизавета, здравствуйте!'],
  ['GREET-ALLO', 'lt', 'phone', 'greeting', 'Alio', 'Namai, Rūta, laba diena!'],
  ['GREET-ALLO', 'pl', 'phone', 'greeting', 'Halo?', 'Dom, Anna, dzień dobry!'],
  ['GREET-ALLO', 'en', 'phone', 'greeting', 'Hello?', 'Home, Ruth speaking, hello!'],
  ['GREET-FORM', 'ru', 'phone', 'greeting', 'Здравствуйте, чем помочь?', 'Kid Mir, Елизавета, здравствуйте!'],
  ['GREET-FORM', 'ru', 'chat', 'greeting', 'Да, слушаю', 'Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?'],
  [
    'GREET-FORM',
    'lt',
    'chat',
    'greeting',
    'Sveiki, mano vardas Rūta, kuo galiu jums padėti?',
    'Sveiki atvykę į „Namai“! Mano vardas yra Rūta. Turite klausimų?',
  ],
  [
    'GREET-COMPANY',
    'ru',
    'chat',
    'greeting',
    'Здравствуйте, Kid Mir, меня зовут Елизавета.',
    'Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?',
    withoutCompany,
  ],
  ['GREET-SHORT', 'ru', 'chat', 'greeting', 'Эй, ты! Нужна помощь?', 'Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?'],
  [
    'GREET-SHORT',
    'lt',
    'chat',
    'greeting',
    'Ei, tu! Reikia pagalbos?',
    'Sveiki atvykę į „Namai“! Mano vardas yra Rūta. Turite klausimų? Esate teisingoje vietoje!',
  ],
  ['GREET-SHORT', 'pl', 'chat', 'greeting', 'Hej, ty! Potrzebujesz pomocy?', 'Dzień dobry, mam na imię Anna, w czym mogę pomóc?', withoutCompany],
  ['GREET-SHORT', 'en', 'chat', 'greeting', 'Hey, you! Need help?', 'Hello, my name is Ruth, how may I help you?', withoutCompany],
  [
    'GREET-LONG',
    'lt',
    'chat',
    'greeting',
    'Sveiki, aš esu Rūta ir šiandien aš būsiu jūsų patarėja. Sveiki atvykę į įmonę „Namai“. Mes džiaugiamės, kad jūs šiandien skyrėte laiko su mumis pasikalbėti. Mes tikimės, kad jūs nenusivilsite. Kuo aš jums galiu šiandien padėti?',
    'Sveiki atvykę į „Namai“! Mano vardas yra Rūta. Turite klausimų? Esate teisingoje vietoje!',
  ],
  ['OFFER-CARD', 'ru', 'chat', 'offer', '-----\nhttps://shop.example/x1\n\nПлюсы:\n- лёгкий;\n-----', CARD],
  ['OFFER-CARD', 'ru', 'chat', 'offer', CARD.replaceAll('-----', ''), CARD],
  ['OFFER-CARD', 'ru', 'chat', 'answer', '-----\nКарточка\n-----', CARD],
  [
    'DRY-STYLE',
    'ru',
    'chat',
    'abuse.restrain',
    'Ну зачем же так! :)',
    'Давайте общаться в цивилизованном формате, тогда мы сможем быстрее и конструктивнее решить Ваши вопросы',
  ],
  ['DRY-STYLE', 'ru', 'chat', 'abuse.restrain', 'Ну зачем же так :)', 'Ну зачем же так.'],
  ['DRY-STYLE', 'ru', 'phone', 'abuse.warn', 'НЕ КРИЧИТЕ на меня', 'Не кричите на меня, пожалуйста (скидка 10%)'],
  ['DRY-STYLE', 'en', 'chat', 'abuse.warn', 'Wonderful, I can help.', 'I can help with the order from IKEA.', { brand: { name: 'IKEA' } }],
  [
    'DRY-STYLE',
    'lt',
    'phone',
    'abuse.restrain',
    'Nešaukite ant manęs!',
    'Bendraukime civilizuotai, tada galėsime greičiau ir konstruktyviau išspręsti jūsų klausimus',
  ],
  ['HOLD-NO-REASON', 'ru', 'phone', 'hold.ask', 'Подождите.', 'Мне нужно проверить заказ. Сможете ли Вы немного подождать?'],
  [
    'HOLD-NO-REASON',
    'ru',
    'phone',
    'hold.ask',
    'Сможете ли Вы немного подождать?',
    'Мне нужно проверить срок гарантии. Сможете ли Вы немного подождать?',
  ],
  [
    'HOLD-NO-REASON',
    'lt',
    'chat',
    'hold.ask',
    'Palaukite.',
    'Man reikia šiek tiek laiko, kad galėčiau peržiūrėti jūsų užklausą. Ar galiu jus užlaikyti?',
  ],
  ['HOLD-NO-REASON', 'pl', 'phone', 'hold.ask', 'Proszę czekać.', 'Muszę sprawdzić zamówienie. Czy mogę prosić o chwilę oczekiwania?'],
  ['HOLD-NO-REASON', 'en', 'phone', 'hold.ask', 'Hold on.', 'I need to check the order. Are you able to wait a little?'],
];

describe.each(examples)('%s in %s %s, state %s', (rule, language, channel, state, bad, good, more) => {
  const context = at(language, channel, state, more);

  test(`finds "${bad}"`, () => {
    expect(rulesIn(bad, context)).toContain(rule);
  });

  test(`passes "${good}"`, () => {
    expect(rulesIn(good, context)).not.toContain(rule);
  });
});

describe('the greeting', () => {
  const chat = (language: string, brand = 'Namai') => at(language, 'chat', 'greeting', { brand: { name: brand } });

  test.each([
    ['ru', 'Здравствуйте, меня зовут Елизавета.', 'Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?'],
    ['lt', 'Sveiki atvykę į „Namai“! Mano vardas yra Rūta.', 'Sveiki atvykę į „Namai“! Mano vardas yra Rūta. Esate teisingoje vietoje!'],
    ['pl', 'Dzień dobry, mam na imię Anna, sklep Namai.', 'Dzień dobry, mam na imię Anna, sklep Namai, słucham.'],
    ['en', 'Hello, my name is Ruth, Namai.', 'Hello, my name is Ruth, Namai. How may I help you?'],
  ])('GREET-12, GREET-20: ends in an invitation to say what it is about, %s', (language, without, inviting) => {
    const found = lint(without, chat(language), book).filter(({ rule }) => rule === 'GREET-FORM');
    expect(found).toMatchObject([{ severity: 'info' }]);
    expect(rulesIn(inviting, chat(language))).not.toContain('GREET-FORM');
  });

  test('GREET-13, GREET-SHORT: a shout is no greeting', () => {
    expect(rulesIn('Эй, ты! Нужна помощь?', chat('ru'))).toContain('GREET-SHORT');
  });

  test('GREET-14, GREET-LONG: neither are five sentences', () => {
    const long = 'Здравствуйте! Меня зовут Елизавета. Мы рады Вам. Мы ценим Вас. Чем я могу Вам помочь?';
    expect(rulesIn(long, chat('ru'))).toContain('GREET-LONG');
  });
});

describe('a rule', () => {
  test('about greetings looks at greetings only', () => {
    expect(rulesIn('Алло', at('ru', 'phone', 'discovery'))).not.toContain('GREET-ALLO');
    expect(rulesIn('Эй, ты! Нужна помощь?', at('ru', 'chat', 'answer'))).not.toContain('GREET-SHORT');
  });

  test('about the dry style looks at states of abuse only', () => {
    expect(rulesIn('Отлично! :)', at('ru', 'chat', 'answer'))).toEqual([]);
  });

  test('about holds looks at requests to wait only', () => {
    expect(rulesIn('Срок гарантии два года.', at('ru', 'phone', 'hold.ask'))).toEqual([]);
    expect(rulesIn('Подождите.', at('ru', 'phone', 'answer'))).toEqual([]);
  });

  test('about the greeting is an error on the telephone and a warning in a chat', () => {
    const severity = (channel: 'chat' | 'phone') => lint('Здравствуйте, чем я могу Вам помочь?', at('ru', channel, 'greeting'), book)[0]?.severity;
    expect([severity('phone'), severity('chat')]).toEqual(['error', 'warn']);
  });

  test('about the greeting misses nothing that nobody knows', () => {
    expect(rulesIn('Здравствуйте, чем я могу Вам помочь?', at('ru', 'chat', 'greeting', { agent: {}, brand: {} }))).toEqual([]);
  });

  test('about the greeting wants the known customer named on an outbound call', () => {
    const brand = { name: 'Интернет-магазин Kid Mir' };
    const outbound = at('ru', 'phone', 'greeting', { direction: 'outbound', brand, customer: { name: 'Наталья' } });
    const [finding, ...others] = lint('Интернет-магазин Kid Mir, Елизавета, здравствуйте!', outbound, book);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'GREET-FORM',
      severity: 'error',
      message: expect.stringContaining('имя клиента'),
      replacement: 'Здравствуйте, Наталья! Меня зовут Елизавета, Интернет-магазин Kid Mir.',
    });
    expect(rulesIn('Здравствуйте! Меня зовут Елизавета, Интернет-магазин Kid Mir.', { ...outbound, customer: {} })).toEqual([]);
  });

  test('about the greeting warns of another order than the set form has on the telephone', () => {
    const [finding] = lint('Здравствуйте, Елизавета, Kid Mir!', at('ru', 'phone', 'greeting'), book);
    expect(finding).toMatchObject({ rule: 'GREET-FORM', severity: 'warn', message: 'Приветствие не в том порядке, который установлен.' });
  });

  test('about the company never fires together with the one that misses it', () => {
    for (const includeCompany of [true, false]) {
      for (const text of ['Здравствуйте, Kid Mir, меня зовут Елизавета.', 'Здравствуйте, меня зовут Елизавета, слушаю Вас.']) {
        const found = lint(text, at('ru', 'chat', 'greeting', { settings: { 'greeting.includeCompany': includeCompany } }), book);
        const companies = found.filter(({ rule, message }) => rule === 'GREET-COMPANY' || message.includes('компани'));
        expect(companies.length).toBe(text.includes('Kid Mir') === includeCompany ? 0 : 1);
      }
    }
  });

  test('about the length of a greeting follows the settings', () => {
    const text = 'Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?';
    expect(rulesIn(text, at('ru', 'chat', 'greeting', { settings: { 'greeting.maxWords': 5 } }))).toEqual(['GREET-LONG']);
  });
});

describe('a finding', () => {
  test('says where it stands and what to put there', () => {
    const text = 'Здравствуйте, Kid Mir, меня зовут Елизавета.';
    const finding = lint(text, at('ru', 'chat', 'greeting', withoutCompany), book).find(({ rule }) => rule === 'GREET-COMPANY');
    expect(finding?.span).toEqual([12, 21]);
    expect(text.slice(0, 12) + String(finding?.replacement) + text.slice(21)).toBe('Здравствуйте, меня зовут Елизавета.');
  });

  test('names what is missing, in the language of the conversation', () => {
    expect(lint('Hold on.', at('en', 'phone', 'hold.ask'), book)[0]?.message).toBe(
      'The request to wait is incomplete, missing: the reason, the question whether the customer can wait.',
    );
    expect(lint('-----\nhttps://a.example\nPrivalumai:\n- a;\n-----', at('lt', 'chat', 'offer'), book)[0]?.message).toBe(
      'Prekės kortelė neišsami, trūksta: trūkumų.',
    );
  });

  test('offers no replacement with a blank in it', () => {
    expect(lint('Алло', at('ru', 'phone', 'greeting', { agent: {} }), book)[0]?.replacement).toBeNull();
  });

  test('stands for each thing that is not dry', () => {
    const found = lint('ЗАЧЕМ так! Чудесно :)', at('ru', 'chat', 'abuse.restrain'), book).filter(({ rule }) => rule === 'DRY-STYLE');
    expect(found.map(({ span, replacement }) => [span, replacement])).toEqual([
      [[0, 5], 'зачем'],
      [[9, 10], '.'],
      [[11, 18], null],
      [[18, 21], ''],
    ]);
  });
});

describe('the rules together', () => {
  test('have ids of their own and a message in every language', () => {
    expect(new Set(lintRules.map(({ id }) => id)).size).toBe(lintRules.length);
    for (const { id } of lintRules) for (const language of languages) expect(commonMessages[language]).toHaveProperty([`lint.${id}`]);
  });

  test('never throw and stay within the text', () => {
    const state = fc.constantFrom('greeting', 'offer', 'abuse.warn', 'hold.ask', 'answer');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.constantFrom(...languages),
        fc.constantFrom('chat', 'phone'),
        state,
        (text, language, channel, stage) => {
          for (const { span } of lint(text, at(language, channel, stage), book)) {
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeGreaterThanOrEqual(span[0]);
            expect(span[1]).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
