import type { Brand } from '../../../src/flow/schema/settings.ts';
import type { Language } from '../../support/people.ts';
import { openingOf, Play } from '../../support/play.ts';
import { shopCast } from '../../support/shopFlows.ts';

/** A text in which one rule is broken, and what says the same without. */
export interface BrokenInText {
  readonly rule: string;
  readonly language: Language;
  readonly bad: string;
  readonly good: string;
  readonly channel?: 'chat' | 'phone';
  readonly place?: 'greeting' | 'abuse' | 'complaint' | 'farewell' | 'characteristics' | 'selection' | 'discovery' | 'hold';
  /** What the same words break besides: it cannot be done without. */
  readonly also?: readonly string[];
  /** Said before, in both contacts. */
  readonly before?: string;
}

const brand: Brand = { id: 'shop', name: 'Kid Mir', terms: [{ avoid: 'дешёвый', prefer: 'выгодный' }] } as never;

const MEANT: Readonly<Record<string, string>> = { characteristics: 'customer.asks-characteristics', selection: 'customer.requests-selection' };

/** The contact in which a text is said. */
export function said({ language, channel = 'chat', place, before }: BrokenInText, text: string): Play {
  const cast = shopCast(channel === 'chat' ? 'shop-chat' : 'shop-phone-inbound');
  const contact = new Play(cast, { ...openingOf(cast, { language }), ...(language === 'ru' ? { brand } : {}) });
  if (channel === 'chat') contact.customerSays('…', 'customer.greets');
  else contact.post('call.answered');
  if (place === 'greeting') return contact.later(5).agentSays(text);
  contact
    .later(5)
    .obey()
    .later(5)
    .customerSays('…', ...(place === 'discovery' ? [] : [MEANT[place ?? ''] ?? 'customer.asks']))
    .later(5);
  if (place === 'abuse') contact.customerSays('…', 'customer.is-rude').later(5);
  if (place === 'complaint') contact.customerSays('…', 'customer.complains').later(5).obey().later(5);
  if (place === 'farewell')
    contact.agentSaysPhrase('further.help').later(5).customerSays('…', 'customer.wants-nothing-more', 'customer.says-goodbye').later(5);
  if (place === 'hold') contact.post('agent.asks-hold').later(1);
  if (before !== undefined) contact.agentSays(before).later(5);
  return contact.agentSays(text);
}

/** In the order of the catalogue's lint rules. */
export const brokenInTexts: readonly BrokenInText[] = [
  {
    rule: 'GREET-ALLO',
    language: 'ru',
    channel: 'phone',
    place: 'greeting',
    bad: 'Алло',
    good: 'Kid Mir, Елизавета, здравствуйте!',
    also: ['GREET-6', 'GREET-FORM'],
  },
  {
    rule: 'GREET-FORM',
    language: 'ru',
    channel: 'phone',
    place: 'greeting',
    bad: 'Здравствуйте, Kid Mir, слушаю Вас.',
    good: 'Kid Mir, Елизавета, здравствуйте!',
    also: ['GREET-4'],
  },
  {
    rule: 'GREET-COMPANY',
    language: 'ru',
    place: 'greeting',
    bad: 'Здравствуйте, Kid Mir, меня зовут Елизавета, чем я могу Вам помочь?',
    good: 'Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?',
    also: ['GREET-1'],
  },
  {
    rule: 'GREET-SHORT',
    language: 'ru',
    place: 'greeting',
    bad: 'Здравствуйте! Елизавета, слушаю!',
    good: 'Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?',
  },
  {
    rule: 'GREET-LONG',
    language: 'lt',
    place: 'greeting',
    bad: 'Sveiki atvykę į „Namai“! Mano vardas yra Rūta. Šiandien būsiu jūsų patarėja. Džiaugiamės, kad pasirinkote mus. Kuo galiu jums padėti?',
    good: 'Sveiki atvykę į „Namai“! Mano vardas yra Rūta. Turite klausimų? Esate teisingoje vietoje!',
  },
  { rule: 'TY-FORM', language: 'ru', bad: 'Твой заказ готов.', good: 'Ваш заказ готов.' },
  { rule: 'INFORMAL', language: 'ru', bad: 'Щас посмотрю и скажу.', good: 'Сейчас посмотрю и скажу.' },
  { rule: 'NAME-SHORT', language: 'ru', bad: 'Наташа, Ваш заказ готов.', good: 'Наталья Петровна, Ваш заказ готов.' },
  {
    rule: 'NAME-OVERUSE',
    language: 'ru',
    bad: 'Наталья Петровна, заказ готов. Наталья Петровна, он уже в пути.',
    good: 'Наталья Петровна, заказ готов. Он уже в пути.',
  },
  { rule: 'NAME-MISSPELT', language: 'en', bad: 'Ms Smyth, the order is ready.', good: 'Ms Smith, the order is ready.' },
  { rule: 'FILLER', language: 'ru', bad: 'Ну, заказ будет завтра.', good: 'Заказ будет завтра.' },
  { rule: 'DRAWL', language: 'ru', bad: 'Даааа, заказ будет завтра.', good: 'Да, заказ будет завтра.' },
  { rule: 'DIMINUTIVE', language: 'ru', bad: 'Ваш заказик будет завтра.', good: 'Ваш заказ будет завтра.' },
  { rule: 'PROFANITY', language: 'ru', bad: 'Да и фиг с ним, заказ будет завтра.', good: 'Заказ будет завтра.' },
  { rule: 'NEG-PHRASE', language: 'en', bad: 'I don’t know.', good: 'Let me find that out.' },
  { rule: 'IMPOLITE-WORD', language: 'lt', bad: 'Tai siaubinga klaida, bet užsakymas bus rytoj.', good: 'Tai klaida, bet užsakymas bus rytoj.' },
  { rule: 'POLITE-OVERUSE', language: 'en', bad: 'Great, wonderful, perfect, the order comes tomorrow.', good: 'Great, the order comes tomorrow.' },
  { rule: 'BARE-NO', language: 'en', bad: 'No, we cannot do that.', good: 'No, we cannot do that, but let me find out what we can do instead.' },
  {
    rule: 'PL-TIMID',
    language: 'pl',
    bad: 'Aby szybciej rozwiązać problem, czy mógłby mi Pan podać numer faktury?',
    good: 'Aby szybciej rozwiązać problem, proszę mi podać numer faktury.',
  },
  {
    rule: 'PL-COMMAND',
    language: 'pl',
    bad: 'Aby szybciej rozwiązać problem, musi Pan podać numer.',
    good: 'Aby szybciej rozwiązać problem, proszę podać numer.',
  },
  { rule: 'QUESTION-BARE', language: 'ru', bad: 'Какой номер заказа?', good: 'Не могли бы Вы уточнить номер заказа?' },
  {
    rule: 'QUESTION-UNSOLD',
    language: 'pl',
    bad: 'Proszę mi podać numer faktury.',
    good: 'Aby szybciej rozwiązać problem, proszę mi podać numer faktury.',
  },
  {
    rule: 'REQUEST-MANY',
    language: 'pl',
    bad: 'Aby szybciej rozwiązać sprawę, proszę podać imię, adres, numer, datę i kwotę.',
    good: 'Aby szybciej rozwiązać sprawę, proszę podać numer.',
  },
  { rule: 'SEARCH-TO-CLIENT', language: 'ru', bad: 'Посмотрите на нашем сайте.', good: 'Я посмотрю на нашем сайте.' },
  {
    rule: 'BARE-LINK',
    language: 'ru',
    place: 'characteristics',
    bad: 'https://shop.example/x1 там всё есть',
    good: 'Главное: вес 300 г, батарея на 10 часов, гарантия два года, https://shop.example/x1',
  },
  {
    rule: 'URL-IN-PHONE',
    language: 'ru',
    channel: 'phone',
    bad: 'Вес триста граммов, подробности на https://shop.example/x1',
    good: 'Скажу главное: вес триста граммов.',
  },
  {
    rule: 'OFFER-CARD',
    language: 'ru',
    place: 'selection',
    bad: '-----\nhttps://shop.example/x1\n\nПлюсы:\n- лёгкий;\n-----',
    good: '-----\nhttps://shop.example/x1\n\nПлюсы:\n- лёгкий;\n\nМинусы:\n- дорогой;\n-----',
  },
  { rule: 'SMILEY-OTHER', language: 'ru', bad: 'Заказ готов ;)', good: 'Заказ готов :)' },
  { rule: 'SMILEY-CONTEXT', language: 'ru', place: 'complaint', bad: 'Мне жаль, что Вы недовольны :)', good: 'Мне жаль, что Вы недовольны :(' },
  { rule: 'DRY-STYLE', language: 'ru', place: 'abuse', bad: 'Заказ будет завтра!', good: 'Заказ будет завтра.' },
  { rule: 'ACCUSATION', language: 'en', bad: 'It is your own fault, the order comes tomorrow.', good: 'The order comes tomorrow.' },
  {
    rule: 'PARA-3',
    language: 'ru',
    bad: 'Заказ готов. Он на складе. Доставим завтра. Оплата картой.',
    good: 'Заказ готов. Он на складе. Доставим завтра.',
  },
  { rule: 'PARA-GAP', language: 'ru', bad: 'Заказ готов.\nДоставим завтра.', good: 'Заказ готов.\n\nДоставим завтра.' },
  {
    rule: 'NEW-THOUGHT',
    language: 'ru',
    bad: 'Заказ готов. По поводу оплаты напишу отдельно.',
    good: 'Заказ готов.\n\nПо поводу оплаты напишу отдельно.',
  },
  { rule: 'LIST-NEEDED', language: 'ru', bad: 'Плюсы: лёгкий, прочный, надёжный.', good: 'Плюсы:\n- лёгкий;\n- прочный;\n- надёжный;' },
  { rule: 'LIST-MARKER', language: 'ru', bad: 'Плюсы:\n• лёгкий;', good: 'Плюсы:\n- лёгкий;\n- прочный;' },
  { rule: 'LIST-SEMICOLON', language: 'ru', bad: 'Плюсы:\n- лёгкий\n- прочный;', good: 'Плюсы:\n- лёгкий;\n- прочный;' },
  { rule: 'OPINION-PAREN', language: 'en', bad: 'In my opinion it is better.', good: 'It is solid (in my opinion, better)' },
  { rule: 'PAREN-PERIOD', language: 'ru', bad: 'Заказ готов (на складе).', good: 'Заказ готов (на складе)' },
  {
    rule: 'SUMMARY-MISSING',
    language: 'ru',
    bad: 'Заказ готов.\n\nДоставим завтра.\n\nОплата картой.',
    good: 'Заказ готов.\n\nДоставим завтра.\n\nИтого: оплата картой.',
  },
  {
    rule: 'SUMMARY-LONG',
    language: 'ru',
    bad: 'Заказ готов.\n\nИтого: один заказ. Доставка завтра. Оплата картой.',
    good: 'Заказ готов.\n\nИтого: один заказ. Доставка завтра.',
  },
  { rule: 'SUMMARY-NOT-LAST', language: 'ru', bad: 'Итого: заказ готов.\n\nДоставим завтра.', good: 'Доставим завтра.\n\nИтого: заказ готов.' },
  {
    rule: 'SENTENCE-LONG',
    language: 'en',
    bad: 'Your order, which you made last week and paid for with your card, is now in our warehouse, from which the courier will take it tomorrow and bring it to you.',
    good: 'Your order is now in our warehouse. The courier will bring it to you tomorrow.',
  },
  { rule: 'SENTENCE-UNFINISHED', language: 'en', bad: 'The order is ready and', good: 'The order is ready.' },
  { rule: 'HOLD-NO-REASON', language: 'en', place: 'hold', bad: 'Hold on.', good: 'I need to check the order. Are you able to wait a little?' },
  { rule: 'VAGUE-DEADLINE', language: 'en', bad: 'I will call you back later.', good: 'I will call you back within five minutes.' },
  { rule: 'PLACEHOLDER', language: 'ru', bad: 'Я ответил\\а на вопрос о заказе.', good: 'Я ответила на вопрос о заказе.' },
  {
    rule: 'ROBOTIC-REPEAT',
    language: 'en',
    before: 'The order comes tomorrow.',
    bad: 'The order comes tomorrow.',
    good: 'The order is with the courier now.',
  },
  { rule: 'SIDE-TALK', language: 'en', channel: 'phone', bad: 'Some man is calling about the order.', good: 'The order comes tomorrow.' },
  {
    rule: 'CLOSING-PARTS',
    language: 'lt',
    place: 'farewell',
    bad: 'Viso gero!',
    good: 'Ačiū, kad šiandien naudojotės mūsų pokalbių paslaugomis. Linkime geros dienos ir tikimės netrukus iš jūsų išgirsti.',
  },
  {
    rule: 'NO-SOLUTION',
    language: 'en',
    place: 'discovery',
    bad: 'The courier does not answer.',
    good: 'The courier does not answer; let me find out.',
  },
  { rule: 'BRAND-TERM', language: 'ru', bad: 'Это дешёвый вариант.', good: 'Это выгодный вариант.' },
];
