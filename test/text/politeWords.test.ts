import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/text/lint/Draft.ts';
import { lint } from '../../src/text/lint/lint.ts';
import { politeWordsIn } from '../../src/text/politeWords.ts';
import { commonPhrasebook } from '../phrases/commonTexts.ts';

const book = commonPhrasebook();
const polite = (text: string, language = 'lt') => politeWordsIn(readDraft(text).words, language);
const rules = (text: string) => lint(text, { language: 'lt', channel: 'chat', state: 'answer' }, book).map(({ rule }) => rule);

describe('polite words', () => {
  it.each([
    ['WORD-2.1', 'Be abejo, padėsiu.'],
    ['WORD-2.2', 'Greitai atsakysiu.'],
    ['WORD-2.3', 'Tai tiesiog fantastika.'],
    ['WORD-2.4', 'Nuostabu, kad radote.'],
    ['WORD-2.5', 'Puiku, tuoj patikrinsiu.'],
    ['WORD-2.6', 'Kviečiame mėgautis pirkiniu.'],
    ['WORD-2.7', 'Žinoma, galime pristatyti rytoj.'],
    ['WORD-2.8', 'Puikus jausmas, kai viskas tinka.'],
    ['WORD-2.9', 'Idealu, taip ir padarysime.'],
    ['WORD-2.10', 'Galiu rekomenduoti šį modelį.'],
  ])('%s is counted, and is no finding by itself: %s', (_row, text) => {
    expect(polite(text).length).toBeGreaterThan(0);
    expect(rules(text)).not.toContain('POLITE-OVERUSE');
  });

  it('WORD-2: each stands as often as it occurs, whatever its form', () => {
    expect(polite('Puiku! Puiki mintis, žinoma.')).toHaveLength(3);
    expect(polite('Заказ передан курьеру.', 'ru')).toEqual([]);
  });
});
