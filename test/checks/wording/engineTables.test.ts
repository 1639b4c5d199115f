import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENGINE_MESSAGES } from '../../../src/checks/texts/missingTexts.ts';
import { enginePhrases } from '../../../src/checks/wording/enginePhrases.ts';
import { whyNeverFilled } from '../../../src/checks/wording/fillable.ts';
import { commonCatalogue, commonMessages } from '../../phrases/commonTexts.ts';
import { textSubject } from '../support/textProblems.ts';

const SRC = new URL('../../../src/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, SRC), 'utf8');

/** The sources of the engine that say something by themselves. */
const sources = ['conversation', 'text/lint', 'text/acts'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, SRC), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`${folder}/${name}`)),
);

/** What stands behind a call or a key in some source: `setForm('greet')`. */
function named(pattern: RegExp): string[] {
  return sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
}

describe('what the checks know of the engine', () => {
  it('are all phrases that a lint rule puts in the place of something', () => {
    const inCalls = named(/setForm\('([\w.]+)'\)/g);
    const inKeys = named(/(?:instead|offers): '([\w.]+)'/g);
    const inTables = read('text/lint/negPhrase.ts').matchAll(/'([a-z]+\.[a-z]+)'/g);
    const all = [...inCalls, ...inKeys, ...[...inTables].map((match) => match[1] ?? '')];
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((name) => !enginePhrases.has(name))).toEqual([]);
  });

  it('are no phrases that it does not name any more', () => {
    const text = sources.join('\n');
    expect([...enginePhrases].filter((name) => !text.includes(`'${name}'`))).toEqual([]);
    const names = new Set([...Object.keys(commonCatalogue.phrases), ...Object.keys(commonCatalogue.families ?? {})]);
    expect([...enginePhrases].filter((name) => !names.has(name))).toEqual([]);
  });

  it('are all messages that it shows by their whole id, and those of lint rules and moves', () => {
    const shown = named(/message\('([\w.]+)'/g);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.filter((id) => !ENGINE_MESSAGES.includes(id))).toEqual([]);
    expect(ENGINE_MESSAGES.filter((id) => !Object.hasOwn(commonMessages.en ?? {}, id))).toEqual([]);
  });

  it('are all variables that every conversation fills', () => {
    const filled = [...read('conversation/phraseValues.ts').matchAll(/\bvalues\.(\w+)(?: \?\?)? = |\bvalues\.(\w+) \?\?= /g)].map(
      (match) => match[1] ?? match[2],
    );
    expect(filled.sort()).toEqual(
      ['agentGender', 'agentName', 'companyName', 'customerAddress', 'customerGender', 'optionsList', 'question', 'slot'].sort(),
    );
    const facts = { city: { type: 'string', slot: { en: 'the city' } } };
    const why = whyNeverFilled(textSubject({ phrases: { en: { a: 'Hello.' } }, meta: { facts } }).index);
    expect(filled.filter((name) => why(name ?? '', null) !== null)).toEqual([]);
  });
});
