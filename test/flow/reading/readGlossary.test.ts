import { describe, expect, it } from 'vitest';
import { hashBundle } from '../../../src/flow/hashBundle.ts';
import { readFlows } from '../../../src/flow/reading/readFlows.ts';
import { formatProblem } from '../../../src/problems/formatProblem.ts';
import { exampleFolder, type Files } from '../support/exampleFolder.ts';

const hold = { rows: ['HOLD-2'], sources: ['001:1'], status: 'complete' };
const role = { rows: ['MET-2'], sources: ['000:98'], status: 'truncated' };
const TERMS = 'common/glossary.json';
const EN = 'common/glossary/en.json';
const LT = 'common/glossary/lt.json';

/** A folder with two terms in two languages, in which nothing is wrong. */
function glossaryFolder(): Files {
  return {
    ...exampleFolder(),
    [TERMS]: { terms: { role, hold } },
    [EN]: { terms: { hold: { term: 'Hold', definition: 'The customer waits.' }, role: { term: 'Specialist', definition: 'Whose duties include…' } } },
    [LT]: { terms: { hold: { term: 'Užlaikymas', definition: 'Klientas laukia.' }, role: { term: 'Specialistas', definition: 'Kurio pareigos…' } } },
  };
}

const read = (files: Files) =>
  readFlows(new Map(Object.entries(files).map(([file, value]) => [file, typeof value === 'string' ? value : JSON.stringify(value)])));

describe('the glossary of a folder', () => {
  it('MET-9: is its terms in each language, in the order of the terms, with the rows and sources that they come from', async () => {
    const { glossary, problems } = await read(glossaryFolder());
    expect(problems).toEqual([]);
    expect([...glossary.keys()]).toEqual(['en', 'lt']);
    expect(glossary.get('en')).toEqual([
      { id: 'role', term: 'Specialist', definition: 'Whose duties include…', ...role },
      { id: 'hold', term: 'Hold', definition: 'The customer waits.', ...hold },
    ]);
    expect(glossary.get('lt')?.map(({ id, term }) => [id, term])).toEqual([
      ['role', 'Specialistas'],
      ['hold', 'Užlaikymas'],
    ]);
  });

  it('is empty where there is none', async () => {
    const { glossary, problems } = await read(exampleFolder());
    expect([glossary.size, problems]).toEqual([0, []]);
  });

  it('is no part of a flow: its versions stay the same with it, without it and after it changed', async () => {
    const hashOf = async (files: Files) => {
      const bundle = (await read(files)).flows.get('demo');
      return bundle === undefined ? 'unreadable' : hashBundle(bundle);
    };
    const changed = glossaryFolder();
    changed[TERMS] = { terms: { role, hold: { ...hold, rows: ['HOLD-1'] } } };
    const hash = await hashOf(exampleFolder());
    expect(hash).not.toBe('unreadable');
    expect([await hashOf(glossaryFolder()), await hashOf(changed)]).toEqual([hash, hash]);
  });
});

describe('what is wrong with a glossary', () => {
  const at = (file: string, change: (value: { terms: Record<string, Record<string, unknown>> }) => void) => {
    const files = glossaryFolder();
    change(files[file] as never);
    return files;
  };
  it.each<[string, Files, string, string, string]>([
    [
      'a term that a language does not explain',
      at(LT, ({ terms }) => delete terms.hold),
      LT,
      '/terms',
      'The term "hold" of the glossary has no words in "lt"',
    ],
    [
      'a term that is explained and not there',
      at(EN, ({ terms }) => (terms.hould = { term: 'Hold', definition: 'Waits.' })),
      EN,
      '/terms/hould',
      'There is no term "hould" in the glossary. Did you mean "hold"?',
    ],
    [
      'MET-2: a truncated term whose definition was completed',
      at(EN, ({ terms }) => (terms.role = { term: 'Specialist', definition: 'Whose duties include serving customers.' })),
      EN,
      '/terms/role/definition',
      'The definition of "role" does not look truncated: one that breaks off in its source ends with "…", others do not',
    ],
    [
      'MET-2: a complete term whose definition breaks off',
      at(LT, ({ terms }) => (terms.hold = { term: 'Užlaikymas', definition: 'Klientas…' })),
      LT,
      '/terms/hold/definition',
      'The definition of "hold" does not look complete: one that breaks off in its source ends with "…", others do not',
    ],
    [
      'a row that is none',
      at(TERMS, ({ terms }) => (terms.hold = { ...hold, rows: ['hold two'] })),
      TERMS,
      '/terms/hold/rows/0',
      'must match ^[A-Z]+-[0-9]+(\\.[0-9]+)?$',
    ],
    ['a status that is none', at(TERMS, ({ terms }) => (terms.hold = { ...hold, status: 'half' })), TERMS, '/terms/hold/status', 'must be'],
  ])('is told: %s', async (_name, files, file, pointer, says) => {
    const { glossary, problems, flows } = await read(files);
    expect(problems.map((problem) => [problem.file, problem.pointer])).toEqual([[file, pointer]]);
    expect(formatProblem(problems[0] as never)).toContain(says);
    expect(glossary.size).toBe(0);
    expect([...flows.keys()]).toEqual(['demo']);
  });

  it.each([
    ['a file that is no JSON', { ...glossaryFolder(), [EN]: '{' }, EN],
    [
      'a file that is named after no language',
      { ...glossaryFolder(), 'common/glossary/english.json': { terms: {} } },
      'common/glossary/english.json',
    ],
    ['terms that are no JSON', { ...glossaryFolder(), [TERMS]: '{' }, TERMS],
  ])('is told once: %s', async (_name, files, file) => {
    const { problems } = await read(files);
    expect(problems.map((problem) => problem.file)).toEqual([file]);
  });

  it('is told where words stand without the list of terms', async () => {
    const { [TERMS]: _terms, ...files } = glossaryFolder();
    expect((await read(files)).problems.map(({ code, file }) => [code, file])).toEqual([
      ['glossary-term-unknown', EN],
      ['glossary-term-unknown', EN],
      ['glossary-term-unknown', LT],
      ['glossary-term-unknown', LT],
    ]);
  });
});
