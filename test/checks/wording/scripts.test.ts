import { describe, expect, it } from 'vitest';
import { mixedWordIn, otherLanguageOf } from '../../../src/checks/wording/scripts.ts';
import { literalsIn } from '../../../src/checks/wording/literals.ts';
import { parsedText } from '../../../src/checks/wording/parsedText.ts';
import { commonMessages, commonPhrases, languages } from '../../phrases/commonTexts.ts';

const texts = (language: string): string[] =>
  Object.entries({ ...commonPhrases[language], ...commonMessages[language] })
    .filter(([id]) => id !== '$schema')
    .flatMap(([, text]) => text)
    .map((text) => literalsIn(parsedText(text)?.elements ?? []).join(' '));

describe('a word of two alphabets', () => {
  it('is one of which some letters only look like those of the rest', () => {
    expect(mixedWordIn('Ваш зaказ', 'ru')).toEqual({ word: 'зaказ', meant: 'заказ' });
    expect(mixedWordIn('Your оrder', 'en')).toEqual({ word: 'оrder', meant: 'order' });
    expect(mixedWordIn('iPhone, а также iPad и e-mail', 'ru')).toBeNull();
    expect(mixedWordIn('SMSки', 'ru')).toBeNull();
  });
});

describe('the language of a text', () => {
  it.each(languages)('is believed of everything that comes with Sufler, in %s', (language) => {
    expect(texts(language).filter((text) => otherLanguageOf(text, language) !== null)).toEqual([]);
  });

  it('is doubted where a whole text stands in the wrong file', () => {
    const doubted = (written: string, file: string): number => {
      const long = texts(written).filter((text) => (text.match(/\p{L}+/gu) ?? []).length >= 8);
      return long.filter((text) => otherLanguageOf(text, file) !== null).length / long.length;
    };
    expect(doubted('ru', 'en')).toBe(1);
    expect(doubted('en', 'ru')).toBeGreaterThan(0.8);
    for (const [written, file] of [
      ['lt', 'pl'],
      ['pl', 'lt'],
      ['lt', 'en'],
      ['pl', 'en'],
      ['en', 'lt'],
      ['en', 'pl'],
    ] as const) {
      expect(doubted(written, file), `${written} in the file of ${file}`).toBeGreaterThan(0.5);
    }
  });
});
