import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/text/lint/lint.ts';
import type { LintContext } from '../../../src/text/lint/LintRule.ts';
import { readDraft } from '../../../src/text/lint/Draft.ts';
import { spellableWords } from '../../../src/text/spelling/spellableWords.ts';
import { commonPhrasebook } from '../../phrases/commonTexts.ts';

const book = commonPhrasebook();
const speller = { isKnown: (word: string) => word !== 'uzklausa', suggest: () => 'užklausa' };
const at = (language: string, more: Partial<LintContext> = {}): LintContext => ({ language, channel: 'chat', state: 'answer', ...more });
const askedAbout = (text: string, context: LintContext): string[] => spellableWords(readDraft(text), context).map((word) => word.text);

describe('SPELLING', () => {
  it('TEXT-13, SPELLING: a word that the dictionary does not have is a hint, with the word that was meant', () => {
    const text = 'Jūsų uzklausa gauta.';
    const found = lint(text, at('lt', { speller }), book).filter(({ rule }) => rule === 'SPELLING');
    expect(found).toMatchObject([{ severity: 'info', span: [5, 13], replacement: 'užklausa' }]);
    expect(found[0]?.message).toContain('uzklausa');
  });

  it('TEXT-13: nothing is said where there is no dictionary, nor on the telephone', () => {
    expect(lint('uzklausa', at('lt'), book).map(({ rule }) => rule)).not.toContain('SPELLING');
    expect(lint('uzklausa', at('lt', { speller, channel: 'phone' }), book).map(({ rule }) => rule)).not.toContain('SPELLING');
  });

  it.each([
    ['names that are known', 'Елизавета пишет Наталье из Kid Mir', ['пишет']],
    ['names that are not', 'Посылка уже в Вильнюсе', ['Посылка', 'уже']],
    ['codes', 'Заказ SKU-12 и iPhone готовы', ['Заказ', 'готовы']],
    ['addresses', 'Пишите на info@shop.example или https://shop.example/katalog', ['Пишите', 'или']],
    ['words of another script', 'Купите powerbank сегодня', ['Купите', 'сегодня']],
    ['variables', 'Заказ {slot} готов', ['Заказ', 'готов']],
    ['words of two letters', 'Он не то', []],
  ])('TEXT-13: nobody asks about %s', (_what, text, words) => {
    const context = at('ru', { agent: { name: 'Елизавета' }, customer: { name: 'Наталье' }, brand: { name: 'Kid Mir' } });
    expect(askedAbout(text, context)).toEqual(words);
  });

  it('TEXT-13: a text beyond all measure is looked up as far as its first words', () => {
    expect(askedAbout('слово '.repeat(5_000), at('ru')).length).toBe(2_000);
  });
});
