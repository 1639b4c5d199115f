import { describe, expect, it } from 'vitest';
import { countAsked } from '../../../../src/text/recognise/slots/countAsked.ts';
import { factsGiven } from '../../../../src/text/recognise/slots/factsGiven.ts';
import type { WantedFact } from '../../../../src/text/recognise/slots/GivenFact.ts';
import { ratingGiven } from '../../../../src/text/recognise/slots/ratingGiven.ts';
import { utteranceOf } from '../../../../src/text/recognise/Utterance.ts';

const count = (text: string, language: string) => {
  const { words } = utteranceOf(text);
  return countAsked(words, 0, words.length, language);
};
const rating = (text: string, language: string) => ratingGiven(utteranceOf(text).words, language);

const fact = (name: string, more: Partial<WantedFact> = {}): WantedFact => ({ name, type: 'string', isAsked: false, ...more });
const CALLED: Readonly<Record<string, string>> = { ru: 'номер заказа', lt: 'užsakymo numerį', pl: 'numer zamówienia', en: 'the order number' };
const usual = (language: string, asked?: string): WantedFact[] =>
  [fact('orderNumber', { called: CALLED[language] }), fact('phone'), fact('email'), fact('customerName')].map((one) => ({
    ...one,
    isAsked: one.name === asked,
  }));
const given = (text: string, language: string, asked?: string) =>
  Object.fromEntries(factsGiven(utteranceOf(text), language, usual(language, asked)).map(({ fact: name, value }) => [name, value]));

describe('how many are asked for', () => {
  it.each([
    ['Подберите мне два телефона', 'ru', 2],
    ['Посоветуйте пару вариантов', 'ru', 2],
    ['Покажите 5 моделей', 'ru', 5],
    ['Parinkite man du telefonus', 'lt', 2],
    ['Gal galite pasiūlyti tris variantus?', 'lt', 3],
    ['Proszę dobrać mi dwa telefony', 'pl', 2],
    ['Proszę pokazać pięć sukienek', 'pl', 5],
    ['Pick two phones for me', 'en', 2],
    ['Show me a couple of dresses', 'en', 2],
  ])('OFFER-1: %s', (text, language, expected) => expect(count(text, language)).toBe(expected));

  it.each([
    ['Подберите телефон', 'ru'],
    ['Подберите iPhone 15', 'ru'],
    ['Подберите подарок ребёнку 5 лет', 'ru'],
    ['Подберите что-нибудь до 20 евро', 'ru'],
    ['Parinkite dovaną 5 metų mergaitei', 'lt'],
    ['Coś do 30 zł', 'pl'],
    ['Find me the best one', 'en'],
    ['Something under 20 pounds', 'en'],
  ])('OFFER-1: %s says no number of things', (text, language) => expect(count(text, language)).toBeNull());
});

describe('the mark', () => {
  it.each([
    ['3', 'ru', 3],
    ['Ставлю тройку', 'ru', 3],
    ['два', 'ru', 2],
    ['3 из 3', 'ru', 3],
    ['Trys', 'lt', 3],
    ['du balai', 'lt', 2],
    ['trójka', 'pl', 3],
    ['oceniam na jeden', 'pl', 1],
    ['three out of three', 'en', 3],
    ['a 2', 'en', 2],
  ])('FB-1: %s', (text, language, expected) => expect(rating(text, language)).toBe(expected));

  it.each([
    ['5', 'ru'],
    ['3 из 5', 'ru'],
    ['то ли два, то ли три', 'ru'],
    ['отлично', 'ru'],
    ['Я жду уже 3 дня и никто мне так и не ответил', 'ru'],
    ['0', 'en'],
    ['10 out of 10', 'en'],
  ])('FB-1: %s is none of the scale', (text, language) => expect(rating(text, language)).toBeNull());
});

describe('facts that are given', () => {
  it.each([
    ['Мой телефон +7 916 123-45-67', 'ru', { phone: '+79161234567' }],
    ['Skambinkite 8 612 34567', 'lt', { phone: '861234567' }],
    ['Mój numer to 501 234 567', 'pl', { phone: '501234567' }],
    ['My number is 07700 900123', 'en', { phone: '07700900123' }],
    ['Пишите на Ivan.Petrov+shop@Mail.ru, пожалуйста', 'ru', { email: 'ivan.petrov+shop@mail.ru' }],
    ['rasyk jonas@pastas.lt.', 'lt', { email: 'jonas@pastas.lt' }],
    ['Меня зовут Анна', 'ru', { customerName: 'Анна' }],
    ['меня зовут анна, хочу вернуть товар', 'ru', { customerName: 'Анна' }],
    ['Mano vardas Rūta Kazlauskienė', 'lt', { customerName: 'Rūta Kazlauskienė' }],
    ['Mam na imię Małgorzata', 'pl', { customerName: 'Małgorzata' }],
    ['Nazywam się Jan Kowalski', 'pl', { customerName: 'Jan Kowalski' }],
    ['My name is O’Brien', 'en', { customerName: 'O’Brien' }],
    ['Номер заказа 12345', 'ru', { orderNumber: '12345' }],
    ['мой заказ №12345 не пришёл', 'ru', { orderNumber: '12345' }],
    ['заказ 123456789', 'ru', { orderNumber: '123456789' }],
    ['Užsakymo numeris AB-12345', 'lt', { orderNumber: 'AB-12345' }],
    ['Numer zamówienia to 2024/15/3', 'pl', { orderNumber: '2024/15/3' }],
    ['order 778899 never arrived', 'en', { orderNumber: '778899' }],
    ['Меня зовут Анна, телефон 89161234567, заказ 777', 'ru', { orderNumber: '777', phone: '89161234567', customerName: 'Анна' }],
  ])('CB-2, ASK-1: %s', (text, language, facts) => expect(given(text, language)).toEqual(facts));

  it.each([
    ['12345', 'ru', 'orderNumber', { orderNumber: '12345' }],
    ['вот: 12345', 'ru', 'orderNumber', { orderNumber: '12345' }],
    ['861234567', 'lt', 'phone', { phone: '861234567' }],
    ['Наталья', 'ru', 'customerName', { customerName: 'Наталья' }],
    ['Anna Kowalska', 'pl', 'customerName', { customerName: 'Anna Kowalska' }],
  ])('ASK-1: %s answers whoever asked for it', (text, language, asked, facts) => expect(given(text, language, asked)).toEqual(facts));

  it.each([
    ['12345', 'ru'],
    ['Жду с 12.04.2026', 'ru'],
    ['Встретимся в 18:30', 'ru'],
    ['пишите @ivan или на почту', 'ru'],
    ['Это стоит 1 250 рублей', 'ru'],
    ['меня зовут не так', 'ru'],
    ['Tai kainuoja 100 eurų', 'lt'],
    ['My name is spelled wrong', 'en'],
    ['наталья', 'ru'],
  ])('ASK-1: %s gives nothing', (text, language) => expect(given(text, language)).toEqual({}));

  it('ASK-1: a number for a fact that is a number is one', () => {
    const wanted = [fact('floor', { type: 'integer', isAsked: true })];
    expect(factsGiven(utteranceOf('420'), 'en', wanted)).toMatchObject([{ fact: 'floor', value: 420 }]);
  });
});
