import { describe, expect, it } from 'vitest';
import { buildPhraseMatcher } from '../../src/phrases/phraseMatcher.ts';
import { commonPhrasebook, languages } from './commonTexts.ts';
import { samplePhrases } from './samplePhrases.ts';

const phrasebook = commonPhrasebook();
const matchers = Object.fromEntries(languages.map((language) => [language, buildPhraseMatcher(phrasebook, language)]));

describe('phrases of the seeds', () => {
  it.each(samplePhrases)('%s: %s is said so, and known again when it is said', (_rows, phrase, samples) => {
    for (const [language, text] of Object.entries(samples)) {
      const matched = matchers[language]!(text).map((match) => match.phrase);
      expect(matched, `${language}: ${text}`).toContain(phrase);
    }
  });
});
