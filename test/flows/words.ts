import type { Language } from '../support/people.ts';

/** What is said in the whole contacts, and the forms of the script that differ by language. */
export interface Words {
  readonly hello: string;
  readonly problem: string;
  readonly summary: string;
  readonly sentence: string;
  readonly result: string;
  readonly yes: string;
  readonly no: string;
  readonly bye: string;
  readonly forms: Readonly<Record<'greet' | 'ask' | 'confirm' | 'bye', string>>;
}

export const words: Readonly<Record<Language, Words>> = {
  ru: {
    hello: 'Здравствуйте!',
    problem: 'Мой заказ не пришёл.',
    summary: 'заказ не пришёл',
    sentence: 'Заказ привезут завтра.',
    result: 'заказ привезут завтра.',
    yes: 'Да',
    no: 'Нет, спасибо',
    bye: 'До свидания',
    forms: { greet: 'greet.chat.nocompany', ask: 'ask.sell.faster', confirm: 'confirm.understanding', bye: 'bye.chat.short' },
  },
  lt: {
    hello: 'Laba diena!',
    problem: 'Negavau savo užsakymo.',
    summary: 'negavote užsakymo',
    sentence: 'Negavote užsakymo.',
    result: 'užsakymas bus pristatytas rytoj.',
    yes: 'Taip',
    no: 'Ne, ačiū',
    bye: 'Viso gero',
    forms: { greet: 'greet.chat.company', ask: 'ask.couldyou', confirm: 'confirm.situation', bye: 'close.chat.full' },
  },
  pl: {
    hello: 'Dzień dobry!',
    problem: 'Zamówienie nie dotarło.',
    summary: 'zamówienie nie dotarło',
    sentence: 'Zamówienie dotrze jutro.',
    result: 'zamówienie dotrze jutro.',
    yes: 'Tak',
    no: 'Nie, dziękuję',
    bye: 'Do widzenia',
    forms: { greet: 'greet.chat.company', ask: 'request.data', confirm: 'confirm.understanding', bye: 'bye.chat.short' },
  },
  en: {
    hello: 'Hello!',
    problem: 'My order has not come.',
    summary: 'your order has not come',
    sentence: 'The order will come tomorrow.',
    result: 'the order will come tomorrow.',
    yes: 'Yes',
    no: 'No, thank you',
    bye: 'Goodbye',
    forms: { greet: 'greet.chat.company', ask: 'ask.couldyou', confirm: 'confirm.understanding', bye: 'bye.chat.short' },
  },
};
