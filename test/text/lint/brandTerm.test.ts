import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BrandTerm } from '../../../src/text/lint/LintRule.ts';
import { corrected, findings, found } from './linting.ts';

const terms: readonly BrandTerm[] = [
  { avoid: 'дешёвый', prefer: 'доступный', language: 'ru' },
  { avoid: 'проблема', prefer: 'вопрос', language: 'ru' },
  { avoid: 'горячая линия', prefer: 'служба заботы', language: 'ru' },
  { avoid: 'pigus', prefer: 'prieinamas', language: 'lt' },
  { avoid: 'tani', prefer: 'przystępny', language: 'pl' },
  { avoid: 'klient', language: 'pl' },
  { avoid: 'cheap', prefer: 'affordable', language: 'en' },
  { avoid: 'user', prefer: 'guest' },
];
const brand = { name: 'Kid Mir', terms };
const at = (language: string) => ({ language, brand });

describe('BRAND-TERM', () => {
  it.each([
    ['ru', 'Это дешёвый чехол.', 'Это доступный чехол.'],
    ['ru', 'Дешевых чехлов нет.', 'Доступных чехлов нет.'],
    ['ru', 'ДЕШЁВЫЙ чехол', 'ДОСТУПНЫЙ чехол'],
    ['ru', 'Решим проблему.', 'Решим вопрос.'],
    ['ru', 'Позвоните на Горячую линию.', 'Позвоните на Служба заботы.'],
    ['lt', 'Tai pigus dėklas.', 'Tai prieinamas dėklas.'],
    ['lt', 'Pigūs dėklai baigėsi.', 'Prieinamas dėklai baigėsi.'],
    ['pl', 'To tani futerał.', 'To przystępny futerał.'],
    ['en', 'It is a cheap case.', 'It is a affordable case.'],
    ['en', 'THE CHEAPEST case', 'THE AFFORDABLE case'],
    ['pl', 'Dla usera', 'Dla guest'],
  ])("BRAND-1: a word that the brand avoids is found in its forms and the brand's own offered, capitals kept, %s: %s", (language, bad, good) => {
    expect(found('BRAND-TERM', bad, at(language))).toHaveLength(1);
    expect(corrected('BRAND-TERM', bad, at(language))).toBe(good);
  });

  it.each([
    ['ru', 'Дешифратор и дешёвка под ёлкой'],
    ['ru', 'Горячая вода и линия доставки'],
    ['lt', 'Piginti neplanuojame, pigmentas tas pats'],
    ['pl', 'Taniec i tanina'],
    ['en', 'A cheapskate would peep at it'],
  ])('BRAND-1: words that only begin alike are left alone, %s: %s', (language, text) => {
    expect(found('BRAND-TERM', text, at(language))).toEqual([]);
  });

  it('BRAND-1: a term is for its language, one without a language for all', () => {
    expect(found('BRAND-TERM', 'cheap user', at('ru'))).toEqual(['user']);
    expect(found('BRAND-TERM', 'дешёвый', at('en'))).toEqual([]);
  });

  it('BRAND-1: it warns, says what to say, and has no replacement where the brand has no other word', () => {
    expect(findings('BRAND-TERM', 'Это дешёвый чехол.', at('ru'))).toMatchObject([{ severity: 'warn', span: [4, 11], replacement: 'доступный' }]);
    expect(findings('BRAND-TERM', 'Это дешёвый чехол.', at('ru'))[0]?.message).toContain('«доступный»');
    expect(findings('BRAND-TERM', 'Dla klienta', at('pl'))).toMatchObject([{ replacement: null }]);
  });

  it('BRAND-1: without terms nothing is found', () => {
    expect(found('BRAND-TERM', 'Это дешёвый чехол.', { brand: { name: 'Kid Mir' } })).toEqual([]);
    expect(found('BRAND-TERM', 'Это дешёвый чехол.')).toEqual([]);
  });

  it('BRAND-1: the shipped brand has an example in each language', () => {
    const shipped = JSON.parse(readFileSync(new URL('../../../flows/brands/kid-mir.json', import.meta.url), 'utf8')) as { terms: BrandTerm[] };
    const texts = { ru: 'дешёвая коляска', lt: 'pigi prekė', pl: 'tania dostawa', en: 'cheap delivery' };
    for (const [language, text] of Object.entries(texts)) expect(found('BRAND-TERM', text, { language, brand: shipped }), text).toHaveLength(1);
  });
});
