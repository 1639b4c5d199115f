import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { eventTypes } from '../../src/flow/vocabulary/vocabulary.ts';
import { compileText } from '../../src/phrases/compileText.ts';
import { commonCatalogue, commonMessages, commonPhrases, commonPhrasebook, languages, sampleValues } from './commonTexts.ts';

/** Grammar needs a gender in some languages only. */
const GRAMMAR = new Set(['agentGender', 'customerGender']);
const REASONS =
  'GREET-1 GREET-4 GREET-6 GREET-11 HOLD-1 HOLD-2 HOLD-4 HOLD-5 HOLD-7 HOLD-8 WAIT-3 ABUSE-5 ABUSE-6 FLIRT-1 OFFER-1 OBJ-1 OFFER-2 TEL-5 TEL-6 END-1 END-3 END-5 END-6 PICK-1'.split(
    ' ',
  );
const REMINDERS =
  'pickup.now pickup.urgent greet.now smile hold.return offer.more reply.notice reply.overdue phone.offer customer.silent close.allowed stay.calm'.split(
    ' ',
  );

describe.each([
  ['phrases', commonPhrases],
  ['messages', commonMessages],
])('the common %s', (_kind, byLanguage) => {
  const reference = byLanguage['en'] ?? {};

  test.each(languages)('have in %s the ids that they have in English', (language) => {
    expect(Object.keys(byLanguage[language] ?? {})).toEqual(Object.keys(reference));
  });

  test.each(languages)('have in %s the variables that they have in English, but for grammatical gender', (language) => {
    const variablesOf = (text: string | string[] | undefined): string[] =>
      [...new Set([text ?? ''].flat().flatMap((one) => compileText(one, language).variables))].filter((name) => !GRAMMAR.has(name)).sort();
    for (const [id, text] of Object.entries(byLanguage[language] ?? {})) {
      expect({ id, variables: variablesOf(text) }).toEqual({ id, variables: variablesOf(reference[id]) });
    }
  });

  test.each(languages)('are well-formed ICU MessageFormat in %s', (language) => {
    for (const text of Object.values(byLanguage[language] ?? {}).flat()) expect(() => parse(text)).not.toThrow();
  });
});

describe('the common catalogue', () => {
  test('says something of every phrase and of no other', () => {
    expect(Object.keys(commonCatalogue.phrases).sort()).toEqual(Object.keys(commonPhrases['en'] ?? {}).sort());
  });

  test('has only families of phrases that exist', () => {
    const members = Object.values(commonCatalogue.families ?? {}).flatMap((family) => family.map(({ phrase }) => phrase));
    expect(members.filter((phrase) => commonCatalogue.phrases[phrase] === undefined)).toEqual([]);
  });

  test('leaves no phrase with a blank when every variable is known', () => {
    const book = commonPhrasebook();
    for (const phrase of book.phrases) {
      for (const language of languages)
        expect({ phrase, language, blanks: book.render(phrase, language, sampleValues).blanks }).toEqual({ phrase, language, blanks: [] });
    }
  });
});

describe('the common messages', () => {
  test('name every move, and what the agent, the chat and the telephone do', () => {
    const named = eventTypes.filter(({ name, move }) => move === true || /^(agent|knowledge|call|chat)\.|^lookup\.done$/.test(name));
    expect(named.filter(({ name }) => commonMessages['en']?.[`move.${name}`] === undefined)).toEqual([]);
  });

  test('give a reason for every rule that forbids and a text for every reminder', () => {
    const wanted = [...REASONS.map((rule) => `reason.${rule}`), ...REMINDERS.map((id) => `reminder.${id}`)];
    expect(wanted.filter((id) => commonMessages['en']?.[id] === undefined)).toEqual([]);
  });
});
