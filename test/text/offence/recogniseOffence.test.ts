import { describe, expect, it } from 'vitest';
import type { Offence } from '../../../src/text/offence/Offence.ts';
import { recogniseOffence } from '../../../src/text/offence/recogniseOffence.ts';
import { languages } from '../../support/people.ts';
import { evasionsOf, samplesOf } from './samples.ts';

const kindsIn = (text: string, language: string): string[] => [...new Set(recogniseOffence(text, language).map(({ kind }) => kind))];
const placesOf = (text: string, language: string): (readonly [string, string])[] =>
  recogniseOffence(text, language).map(({ kind, span }) => [kind, text.slice(...span)] as const);

describe.each(languages)('offence in %s', (language) => {
  const samples = samplesOf(language);
  const hits = samples.filter(({ kinds }) => kinds.length > 0);

  it('ABUSE-1, ABUSE-3, ABUSE-6, FLIRT-1: nine in ten texts that offend are recognised for what they are', () => {
    const missed = hits.filter(({ text, kinds }) => !kinds.every((kind) => kindsIn(text, language).includes(kind)));
    expect(hits.length).toBeGreaterThanOrEqual(60);
    expect(missed.map(({ text }) => text)).toHaveLength(Math.min(missed.length, Math.floor(hits.length / 10)));
  });

  it('ABUSE-3: what only looks like an offence is none', () => {
    const clean = samples.filter(({ kinds }) => kinds.length === 0);
    expect(clean.length).toBeGreaterThanOrEqual(60);
    expect(clean.filter(({ text }) => recogniseOffence(text, language).length > 0).map(({ text }) => text)).toEqual([]);
  });

  it('ABUSE-3: nine in ten swear words are recognised in disguise', () => {
    const evasions = evasionsOf(language);
    const missed = evasions.filter((text) => !kindsIn(text, language).includes('swears'));
    expect(evasions.length).toBeGreaterThanOrEqual(40);
    expect(missed).toHaveLength(Math.min(missed.length, Math.floor(evasions.length / 10)));
  });
});

describe('swearing', () => {
  it.each([
    ['lt', 'Пиздец, kur mano siunta'],
    ['pl', 'Блядь, gdzie moja paczka'],
    ['en', 'хуй, where is it'],
    ['ru', 'What the fuck'],
    ['lt', 'What the fuck'],
    ['pl', 'What the fuck'],
    ['ru', 'kurwa mać'],
    ['en', 'kurwa'],
  ])('ABUSE-3: swear words that travel are known in other languages, %s: %s', (language, text) => {
    expect(kindsIn(text, language)).toContain('swears');
  });

  it('ABUSE-3: in a language without lists of its own the known ones are recognised', () => {
    expect(kindsIn('Verdammt, blyat!', 'de')).toEqual(['swears']);
    expect(kindsIn('constructor __proto__ toString', '__proto__')).toEqual([]);
  });

  it.each([
    ['ru', 'Ну и хуйня', 'хуйня'],
    ['ru', 'Иди на х у й отсюда', 'х у й'],
    ['ru', 'Это пи\u200bзде\u0301ц!', 'пи\u200bзде\u0301ц'],
    ['ru', '🙂🙂 бляяять', 'бляяять'],
    ['en', 'ＦＵＣＫ!', 'ＦＵＣＫ'],
    ['en', 'This is sh1t.', 'sh1t'],
    ['pl', '  Kurwa mać', 'Kurwa'],
    ['lt', 'Koks šūdas?', 'šūdas'],
  ])('ABUSE-3: the span is the word in the original text, %s: %s', (language, text, word) => {
    expect(placesOf(text, language)).toContainEqual(['swears', word]);
  });

  it('ABUSE-3: a word that is written openly is surer than one in disguise, an obscene one surer than a coarse one', () => {
    const sureness = (text: string, language = 'ru'): number => recogniseOffence(text, language)[0]?.confidence ?? 0;
    expect(sureness('хуйня')).toBeGreaterThan(sureness('х*йня'));
    expect(sureness('х*йня')).toBeGreaterThan(0.8);
    expect(sureness('kurwa', 'pl')).toBeGreaterThan(0.9);
    expect(sureness('cholera', 'pl')).toBeLessThan(0.6);
  });
});

describe('insult', () => {
  const first = (text: string, language: string): Offence | undefined => recogniseOffence(text, language)[0];

  it('ABUSE-6: a name is an insult when it is aimed, and rude when it is said of somebody else', () => {
    expect(kindsIn('Вы идиот', 'ru')).toEqual(['insults']);
    expect(kindsIn('Какой идиот это упаковывал', 'ru')).toEqual(['is-rude']);
    expect(kindsIn('You are a moron', 'en')).toEqual(['insults']);
    expect(kindsIn('Some moron packed this', 'en')).toEqual(['is-rude']);
  });

  it('ABUSE-6: an obscene name that is aimed swears and insults, the swear word first', () => {
    expect(kindsIn('Ты мудак', 'ru')).toEqual(['swears', 'insults']);
    expect(kindsIn('Ваш курьер мудак', 'ru')).toEqual(['swears']);
    expect(first('Ty chuju', 'pl')?.kind).toBe('swears');
  });

  it('ABUSE-6: an ordinary word insults only as a name', () => {
    expect(kindsIn('Ты козёл', 'ru')).toEqual(['insults']);
    expect(kindsIn('Козёл для пилки дров, вы такой продаёте?', 'ru')).toEqual([]);
    expect(kindsIn('Tu asilas', 'lt')).toEqual(['insults']);
    expect(kindsIn('Ar turite pliušinių asilų?', 'lt')).toEqual([]);
  });

  it('ABUSE-1: a slight is rude as what is said of whoever is spoken to', () => {
    expect(kindsIn('Вы там все тупые?', 'ru')).toEqual(['is-rude']);
    expect(kindsIn('Вы продаёте тупые ножницы для детей?', 'ru')).toEqual([]);
    expect(kindsIn('Are you deaf?', 'en')).toEqual(['is-rude']);
    expect(kindsIn('Do you have a blind for my window?', 'en')).toEqual([]);
  });
});

describe('the list of offences', () => {
  it('ABUSE-3: has the surest first and is bounded', () => {
    const many = recogniseOffence('Вы идиоты. Пиздец! Заткнитесь. '.repeat(200), 'ru');
    expect(many).toHaveLength(20);
    expect(many.map(({ confidence }) => confidence)).toEqual(many.map(({ confidence }) => confidence).toSorted((one, other) => other - one));
    expect(many[0]).toMatchObject({ kind: 'swears', span: [11, 17] });
  });

  it('ABUSE-3: is empty for nothing', () => {
    for (const text of ['', ' ', '...', '***', '\u0000', '🙂', '12 345']) expect(recogniseOffence(text, 'ru')).toEqual([]);
  });

  it('FLIRT-1, GEND-3: flirting is recognised whoever is spoken to', () => {
    expect(kindsIn('Ладно. А Вы женаты? Или замужем?', 'ru')).toEqual(['flirts']);
    expect(kindsIn('Вы замужем?', 'ru')).toEqual(kindsIn('Вы женаты?', 'ru'));
  });
});
