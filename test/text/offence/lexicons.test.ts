import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../src/text/offence/compileLexicons.ts';
import { englishOffences } from '../../../src/text/offence/lexicons/en.ts';
import { lithuanianOffences } from '../../../src/text/offence/lexicons/lt.ts';
import { polishOffences } from '../../../src/text/offence/lexicons/pl.ts';
import { russianOffences } from '../../../src/text/offence/lexicons/ru.ts';
import { russianInLatinOffences } from '../../../src/text/offence/lexicons/ruInLatin.ts';
import type { OffenceLexicon } from '../../../src/text/offence/OffenceLexicon.ts';
import { englishPhrases } from '../../../src/text/offence/phrases/en.ts';
import { lithuanianPhrases } from '../../../src/text/offence/phrases/lt.ts';
import { polishPhrases } from '../../../src/text/offence/phrases/pl.ts';
import { russianPhrases } from '../../../src/text/offence/phrases/ru.ts';

const lexicons: readonly (readonly [string, OffenceLexicon])[] = [
  ['Russian', russianOffences],
  ['Russian in Latin letters', russianInLatinOffences],
  ['Lithuanian', lithuanianOffences],
  ['Polish', polishOffences],
  ['English', englishOffences],
];
const LETTERS = { cyrillic: /^[а-яё]+$/u, latin: /^[a-ząčęėįšųūžćłńóśźż]+$/u };

describe.each(lexicons)('the lexicon: %s', (_name, lexicon) => {
  it('ABUSE-3: states its source and its licence', () => {
    expect(lexicon.source).not.toBe('');
    expect(lexicon.licence).toBe('MIT');
  });

  it('ABUSE-3: is written in the letters of its script and in the notation', () => {
    const words = lexicon.groups.flatMap(({ words }) => words.split(/\s+/u)).filter((word) => word !== '');
    for (const word of words) {
      expect(word).toMatch(/^=?[+>*]?[^+>*=()~|]+(?:\*|~\w+|\([^()]*\))?$/u);
      expect(word.replace(/[=+>*()|]|~\w+/gu, ''), word).toMatch(LETTERS[lexicon.script]);
    }
  });

  it('ABUSE-3: compiles for every language', () => {
    for (const language of ['ru', 'lt', 'pl', 'en', 'other']) expect(() => compileLexicons([lexicon], language)).not.toThrow();
  });
});

describe.each([
  ['ru', russianPhrases],
  ['lt', lithuanianPhrases],
  ['pl', polishPhrases],
  ['en', englishPhrases],
] as const)('the turns of speech: %s', (_language, { you, fillers, afterSlight, ...cues }) => {
  it('FLIRT-1, ABUSE-1: are cues in lower case, none of a part that fits every word', () => {
    for (const cue of Object.values(cues).flat()) {
      expect(cue).toBe(cue.toLowerCase().trim());
      for (const part of cue.replace(/^\^/u, '').split(' ')) {
        for (const word of part === '..' ? [] : part.split('|')) expect(word, cue).toMatch(/^[\p{L}'-]+\*?$/u);
      }
    }
    for (const words of [you, fillers, afterSlight]) expect(words).toMatch(/^[\p{L}' -]+$/u);
  });
});
