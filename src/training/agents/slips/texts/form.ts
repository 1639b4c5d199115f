import type { Moment } from '../../perfect/Moment.ts';
import type { Slip } from '../Slip.ts';
import { textSlip } from './TextSlip.ts';

const anyhow = ({ flowState }: Moment): boolean => !['greeting', 'farewell', 'awaitEnd', 'offer'].some((stage) => flowState.startsWith(stage));
const inAbuse = ({ stateOf }: Moment): boolean => /^(?:offended|warn)/.test(stateOf('abuse'));
const inComplaint = ({ stateOf }: Moment): boolean => ['unheard', 'open', 'acknowledged'].includes(stateOf('complaint'));

/** How a text of a chat is built: paragraphs, lists, summaries, smileys, sentences. */
export const formTexts: readonly Slip[] = Object.freeze([
  textSlip({
    rule: 'PARA-3',
    channel: 'chat',
    fits: anyhow,
    texts: {
      ru: 'Заказ готов. Он на складе. Доставим завтра. Оплата картой.',
      lt: 'Užsakymas paruoštas. Jis sandėlyje. Pristatysime rytoj. Apmokėti galima kortele.',
      pl: 'Zamówienie jest gotowe. Leży w magazynie. Dostarczymy jutro. Płatność kartą.',
      en: 'The order is ready. It is in the warehouse. We deliver tomorrow. You pay by card.',
    },
  }),
  textSlip({
    rule: 'PARA-GAP',
    channel: 'chat',
    where: 'instead',
    fits: anyhow,
    texts: {
      ru: 'Заказ готов.\nДоставим завтра.',
      lt: 'Užsakymas paruoštas.\nPristatysime rytoj.',
      pl: 'Zamówienie jest gotowe.\nDostarczymy jutro.',
      en: 'The order is ready.\nWe deliver tomorrow.',
    },
  }),
  textSlip({ rule: 'NEW-THOUGHT', channel: 'chat', fits: anyhow, texts: { ru: 'По поводу оплаты напишу отдельно.' } }),
  textSlip({
    rule: 'LIST-NEEDED',
    channel: 'chat',
    fits: anyhow,
    texts: {
      ru: 'Плюсы: лёгкий, прочный, надёжный.',
      lt: 'Pliusai: lengvas, tvirtas, patikimas.',
      pl: 'Plusy: lekki, mocny, pewny.',
      en: 'Pros: light, strong, reliable.',
    },
  }),
  textSlip({
    rule: 'LIST-MARKER',
    channel: 'chat',
    where: 'instead',
    fits: anyhow,
    texts: { ru: 'Плюсы:\n• лёгкий;', lt: 'Pliusai:\n• lengvas;', pl: 'Plusy:\n• lekki;', en: 'Pros:\n• light;' },
  }),
  textSlip({
    rule: 'LIST-SEMICOLON',
    channel: 'chat',
    where: 'instead',
    fits: anyhow,
    texts: {
      ru: 'Плюсы:\n- лёгкий\n- прочный;',
      lt: 'Pliusai:\n- lengvas\n- tvirtas;',
      pl: 'Plusy:\n- lekki\n- mocny;',
      en: 'Pros:\n- light\n- strong;',
    },
  }),
  textSlip({
    rule: 'OPINION-PAREN',
    channel: 'chat',
    fits: anyhow,
    texts: { ru: 'По-моему, так лучше.', lt: 'Mano nuomone, taip geriau.', pl: 'Moim zdaniem tak jest lepiej.', en: 'In my opinion it is better.' },
  }),
  textSlip({
    rule: 'PAREN-PERIOD',
    channel: 'chat',
    fits: anyhow,
    texts: {
      ru: 'Заказ готов (на складе).',
      lt: 'Užsakymas paruoštas (sandėlyje).',
      pl: 'Zamówienie jest gotowe (w magazynie).',
      en: 'It is ready (in the warehouse).',
    },
  }),
  textSlip({
    rule: 'SUMMARY-MISSING',
    channel: 'chat',
    where: 'instead',
    fits: anyhow,
    texts: {
      ru: 'Заказ готов.\n\nДоставим завтра.\n\nОплата картой.',
      lt: 'Užsakymas paruoštas.\n\nPristatysime rytoj.\n\nApmokėti galima kortele.',
      pl: 'Zamówienie jest gotowe.\n\nDostarczymy jutro.\n\nPłatność kartą.',
      en: 'The order is ready.\n\nWe deliver tomorrow.\n\nYou pay by card.',
    },
  }),
  textSlip({
    rule: 'SUMMARY-LONG',
    channel: 'chat',
    where: 'instead',
    fits: anyhow,
    texts: {
      ru: 'Заказ готов.\n\nИтого: один заказ. Доставка завтра. Оплата картой.',
      lt: 'Užsakymas paruoštas.\n\nApibendrinant: vienas užsakymas. Pristatymas rytoj. Apmokėjimas kortele.',
      pl: 'Zamówienie jest gotowe.\n\nPodsumowując: jedno zamówienie. Dostawa jutro. Płatność kartą.',
      en: 'The order is ready.\n\nTo sum up: one order. Delivery is tomorrow. You pay by card.',
    },
  }),
  textSlip({
    rule: 'SUMMARY-NOT-LAST',
    channel: 'chat',
    where: 'instead',
    fits: anyhow,
    texts: {
      ru: 'Итого: заказ готов.\n\nДоставим завтра.',
      lt: 'Apibendrinant: užsakymas paruoštas.\n\nPristatysime rytoj.',
      pl: 'Podsumowując: zamówienie jest gotowe.\n\nDostarczymy jutro.',
      en: 'To sum up: the order is ready.\n\nWe deliver tomorrow.',
    },
  }),
  textSlip({
    rule: 'SENTENCE-LONG',
    texts: {
      ru: 'Ваш заказ, который Вы сделали на прошлой неделе и оплатили картой, сейчас лежит у нас на складе, откуда его завтра утром заберёт курьер и привезёт Вам домой к вечеру того же дня.',
      lt: 'Jūsų užsakymas, kurį pateikėte praėjusią savaitę ir apmokėjote kortele, dabar guli mūsų sandėlyje, iš kurio jį rytoj ryte paims kurjeris ir tą pačią dieną iki vakaro atveš jums į namus arba į darbą.',
      pl: 'To zamówienie, złożone w zeszłym tygodniu i opłacone kartą, leży teraz w naszym magazynie, skąd jutro rano zabierze je kurier, który tego samego dnia wieczorem przywiezie je do domu albo do pracy.',
      en: 'Your order, which you made last week and paid for with your card, is now in our warehouse, from which the courier will take it tomorrow and bring it to you.',
    },
  }),
  textSlip({
    rule: 'SENTENCE-UNFINISHED',
    fits: anyhow,
    texts: { ru: 'Заказ готов и', lt: 'Užsakymas paruoštas ir', pl: 'Zamówienie jest gotowe i', en: 'The order is ready and' },
  }),
  textSlip({
    rule: 'SMILEY-OTHER',
    channel: 'chat',
    texts: { ru: 'Всё готово ;)', lt: 'Viskas paruošta ;)', pl: 'Wszystko gotowe ;)', en: 'It is all ready ;)' },
  }),
  textSlip({
    rule: 'SMILEY-CONTEXT',
    channel: 'chat',
    fits: inComplaint,
    texts: { ru: 'Смотрю :)', lt: 'Žiūriu :)', pl: 'Sprawdzam :)', en: 'I am looking :)' },
  }),
  textSlip({
    rule: 'DRY-STYLE',
    channel: 'chat',
    fits: inAbuse,
    texts: { ru: 'Сейчас всё решим!', lt: 'Tuoj viską išspręsime!', pl: 'Zaraz to rozwiążemy!', en: 'We will settle it all!' },
  }),
  textSlip({
    rule: 'PLACEHOLDER',
    texts: { ru: 'Я ответил\\а на вопрос.', lt: 'Atsakiau: {answer}.', pl: 'Odpowiedziałam\\em na pytanie.', en: 'The answer is {answer}.' },
  }),
  textSlip({
    rule: 'SPELLING',
    channel: 'chat',
    texts: { ru: 'Завтро привезём.', lt: 'Rytojaus pristatymass.', pl: 'Dostarczymy jutroo.', en: 'We delever tomorow.' },
  }),
]);
