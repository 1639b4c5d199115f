import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPhrasebook } from '../../src/phrases/buildPhrasebook.ts';
import { commonPhrasebook, languages } from './commonTexts.ts';

const book = commonPhrasebook();

describe('rendering a phrase', () => {
  test('puts the form of address into the sentence', () => {
    expect(
      book.render('greet.phone.outbound', 'ru', { agentName: 'Елизавета', companyName: 'Интернет-магазин Kid Mir', customerAddress: 'Наталья' }),
    ).toEqual({
      text: 'Здравствуйте, Наталья! Меня зовут Елизавета, Интернет-магазин Kid Mir.',
      blanks: [],
      language: 'ru',
    });
  });

  test('drops an unknown form of address with its comma', () => {
    expect(book.render('greet.phone.outbound', 'pl', { agentName: 'Anna', companyName: 'Dom' }).text).toBe('Dzień dobry! Mam na imię Anna, Dom.');
  });

  test('begins with a capital what follows a dropped form of address, also inside a choice', () => {
    expect(book.render('hold.return', 'ru', {}).text).toBe('Спасибо за ожидание.');
    expect(book.render('callback.ask', 'ru', { agentGender: 'female', minutes: 5 }).text).toBe(
      'Я поняла Ваш вопрос. Разрешите, я уточню ответ и перезвоню Вам в течение пяти минут. Вам так будет удобно?',
    );
  });

  test('capitalises a form of address at the beginning of a sentence only', () => {
    expect(book.render('hold.return', 'lt', { customerAddress: 'pone Jonai' }).text).toBe('Pone Jonai, ačiū, kad palaukėte.');
    expect(book.render('greet.phone.outbound', 'lt', { agentName: 'Rūta', companyName: 'Namai', customerAddress: 'pone Jonai' }).text).toBe(
      'Laba diena, pone Jonai! Mano vardas Rūta, Namai.',
    );
  });

  test('shows "…" for a missing variable and names it', () => {
    expect(book.render('request.data', 'pl', {})).toEqual({ text: 'Proszę mi podać ….', blanks: ['slot'], language: 'pl' });
    expect(book.render('contact.collect', 'en', {})).toMatchObject({ blanks: ['hours'], text: expect.stringContaining('within … hours') });
  });

  test('names no variable that stands in a branch not taken', () => {
    const values = { title: 'X1', url: 'https://a.example', prosList: '- a;', consList: '- b;' };
    expect(book.render('offer.card', 'en', { ...values, hasReviews: 'no' }).blanks).toEqual([]);
    expect(book.render('offer.card', 'en', { ...values, hasReviews: true }).blanks).toEqual(['reviewsUrl']);
  });

  test('is neutral where the gender is not known', () => {
    expect(book.render('close.allanswered', 'ru', {}).text).toBe('Все ли Ваши вопросы получили ответ?');
  });

  test('writes a list a line for each item', () => {
    expect(book.render('conflict.options', 'ru', { optionsList: ['возврат', 'замена'] }).text).toContain('- возврат;\n- замена;');
  });

  test('takes a number given as text', () => {
    expect(book.render('contact.collect', 'ru', { hours: '24' }).text).toContain('в течение 24 часов');
  });

  test('keeps apart values that look the same when joined', () => {
    const values = { customerName: 'a\nstring 1 b', topic: 'c', done: 'd', notes: 'e' };
    const other = { customerName: 'a', topic: 'b', done: 'c', notes: 'd' };
    expect(book.render('transfer.brief', 'en', values).text).not.toBe(book.render('transfer.brief', 'en', other).text);
  });

  test('never throws, whatever the values', () => {
    const values = fc.dictionary(fc.constantFrom(...book.phrases.flatMap((phrase) => book.variables(phrase, 'ru'))), fc.anything(), { maxKeys: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...book.phrases), fc.constantFrom(...languages), values, fc.integer(), (phrase, language, given, useCount) => {
        expect(typeof book.render(phrase, language, given, useCount).text).toBe('string');
      }),
      { numRuns: 1_000 },
    );
  });

  test('of an unknown phrase is empty and says so', () => {
    expect(book.render('nope', 'ru', {})).toEqual({ text: '', blanks: [], language: null });
  });
});

describe('a language that lacks a text', () => {
  const partial = buildPhrasebook({
    phrases: { ru: { a: 'да' }, en: { a: 'yes', b: 'no {n}' }, lt: { c: 'gal' } },
    messages: { en: { m: 'message' } },
    catalogue: {},
    families: {},
  });

  test('falls back to English first, then to whatever there is, and says which', () => {
    expect(partial.render('a', 'ru', {})).toMatchObject({ text: 'да', language: 'ru' });
    expect(partial.render('b', 'ru', { n: 1 })).toMatchObject({ text: 'no 1', language: 'en' });
    expect(partial.render('c', 'ru', {})).toMatchObject({ text: 'gal', language: 'lt' });
  });

  test('falls back for messages, and shows the id of one that does not exist', () => {
    expect(partial.message('m', 'pl')).toBe('message');
    expect(partial.message('nope', 'pl')).toBe('nope');
  });
});

describe('variants', () => {
  const varied = buildPhrasebook({
    phrases: { en: { free: ['one', 'two', 'three'], set: ['one', 'two'] } },
    messages: {},
    catalogue: { set: { rules: [], channels: ['chat'], fixed: true } },
    families: {},
  });

  test('rotate with use', () => {
    expect([0, 1, 2, 3].map((count) => varied.render('free', 'en', {}, count).text)).toEqual(['one', 'two', 'three', 'one']);
    expect(varied.variants('free', 'en', {})).toEqual(['one', 'two', 'three']);
  });

  test('of a fixed form do not rotate', () => {
    expect([0, 1].map((count) => varied.render('set', 'en', {}, count).text)).toEqual(['one', 'one']);
  });
});

describe('a family', () => {
  const chat = { channel: 'chat', direction: 'inbound' } as const;
  const phone = { channel: 'phone', direction: 'inbound' } as const;

  test.each([
    ['greet', { ...chat, settings: { 'greeting.includeCompany': true } }, 'greet.chat.company'],
    ['greet', { ...chat, settings: { 'greeting.includeCompany': false } }, 'greet.chat.nocompany'],
    ['greet', { ...phone, settings: { 'greeting.includeCompany': true } }, 'greet.phone.inbound'],
    ['greet', { ...phone, direction: 'outbound' as const }, 'greet.phone.outbound'],
    ['bye', { ...chat, settings: { 'closing.form': 'full' } }, 'close.chat.full'],
    ['bye', { ...chat, settings: { 'closing.form': 'short' } }, 'bye.chat.short'],
    ['bye', phone, 'bye.phone'],
    ['further', phone, 'close.allanswered'],
    ['feedback', chat, 'feedback.ask'],
    ['ask.data', { ...chat, settings: { 'ask.style': 'confident' } }, 'request.data'],
    ['confirm', { ...chat, settings: { 'confirm.form': 'situation' } }, 'confirm.situation'],
    ['hold.request', { ...phone, values: { action: 'проверить заказ' } }, 'hold.ask.because'],
    ['hold.request', { ...phone, values: { action: null } }, 'hold.ask'],
  ])('%s means the member whose conditions hold', (family, context, member) => {
    expect(book.resolveFamily(family, context)).toBe(member);
  });

  test('means its last member where no conditions hold', () => {
    expect(book.resolveFamily('ask.data', chat)).toBe('ask.couldyou');
  });

  test('that is a phrase means itself', () => {
    expect(book.resolveFamily('hold.ask', chat)).toBe('hold.ask');
    expect(book.resolveFamily('constructor', chat)).toBe('constructor');
  });
});
