import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { flowsOfProject } from '../../scripts/docs/flowsOfProject.ts';
import { enforcersOf } from '../../scripts/rules/enforcersOf.ts';
import { features } from '../../scripts/rules/features.ts';
import { namedTests, namesIn } from '../../scripts/rules/namedTests.ts';
import { rows } from '../../scripts/rules/rows.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

describe('the rules that Sufler grew from', () => {
  const tests = namedTests(root);
  const kept = rows.filter(({ leftOut }) => leftOut === undefined);

  it('are all there', () => {
    expect(rows).toHaveLength(330);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(330);
  });

  it('each has a test that names it, or a reason to be left out', () => {
    expect(kept.filter(({ id }) => !tests.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('each is enforced by something, unless it is left out', async () => {
    const enforcers = enforcersOf(await flowsOfProject());
    expect(kept.filter(({ id }) => !enforcers.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('are what machines, lint rules, phrases and features name, and nothing else', async () => {
    const known = new Set(rows.map(({ id }) => id));
    const named = [...enforcersOf(await flowsOfProject()).keys()].filter((name) => /^[A-Z]+-\d/.test(name) && !/^C-\d/.test(name));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('which the program itself sees to are seen to in files that exist', () => {
    expect(features.filter(({ file }) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('names in titles', () => {
  it.each([
    ['HOLD-2: a hold is denied', ['HOLD-2']],
    ['TEXT-2, PARA-3: four sentences', ['TEXT-2', 'PARA-3']],
    ['WORD-2.10 is counted', ['WORD-2.10']],
    ['ASK-2…4 are accepted', ['ASK-2', 'ASK-3', 'ASK-4']],
    ['a plain title', []],
  ])('%s', (title, names) => {
    expect(namesIn(title)).toEqual(names);
  });
});
