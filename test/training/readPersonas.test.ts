import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatProblemLine } from '../../src/problems/formatProblem.ts';
import { readPersonas } from '../../src/training/reading/readPersonas.ts';
import { shipped, somebody } from './support/contacts.ts';

type Json = Record<string, unknown>;

describe('reading simulated customers', () => {
  let speech: string;
  beforeAll(async () => {
    speech = await readFile(fileURLToPath(new URL('../../flows/personas/speech/en.json', import.meta.url)), 'utf8');
  });

  const read = (persona: unknown, common = speech): ReturnType<typeof readPersonas> =>
    readPersonas(
      new Map([
        ['personas/somebody.json', typeof persona === 'string' ? persona : JSON.stringify(persona)],
        ['personas/speech/en.json', common],
      ]),
    );
  const changed = (change: (persona: Json) => void): unknown => {
    const persona = structuredClone(somebody()) as unknown as Json;
    change(persona);
    return persona;
  };
  const matter = (persona: Json): Json => (persona.matters as Json[])[0]!;

  it('finds nothing wrong with those that come with Sufler, at least 12 of them, each in four languages', () => {
    expect(shipped.problems.map(formatProblemLine)).toEqual([]);
    expect(shipped.personas.size).toBeGreaterThanOrEqual(12);
    for (const persona of shipped.personas.values()) expect(Object.keys(persona.speech).sort()).toEqual(['en', 'lt', 'pl', 'ru']);
  });

  it('takes one that is whole', async () => {
    const { personas, problems } = await read(somebody());
    expect(problems).toEqual([]);
    expect([...personas.keys()]).toEqual(['somebody']);
  });

  it('has none in a folder without them', async () => {
    expect(await readPersonas(new Map([['shop-chat/flow.json', '{}']]))).toMatchObject({ problems: [], speech: {} });
  });

  it.each<[string, (persona: Json) => void, string, string, string?]>([
    ['an unknown field', (p) => (p.patience = 3), 'unknown-key', '/patience'],
    ['a meaning that nobody has', (p) => (matter(p).meaning = 'customer.agree'), 'unknown-meaning', '/matters/0/meaning', 'customer.agrees'],
    ['data that the meaning does not take', (p) => (matter(p).data = { count: 2 }), 'unknown-key', '/matters/0/data/count'],
    [
      'a lookup that could not be posted',
      (p) => (matter(p).lookup = { en: { resolt: 'x' } }),
      'unknown-key',
      '/matters/0/lookup/en/resolt',
      'result',
    ],
    ['a product that could not be offered', (p) => (matter(p).products = { en: [{ title: 7 }] }), 'schema', '/matters/0/products/en/0/title'],
    [
      'a fact that is needed and not known',
      (p) => (matter(p).requires = ['orderNumer']),
      'persona-fact-missing',
      '/matters/0/requires/0',
      'orderNumber',
    ],
    [
      'a line that is no message',
      (p) => ((p.speech as { en: Json }).en['matter.order'] = ['Where {is']),
      'malformed-phrase',
      '/speech/en/matter.order/0',
    ],
    [
      'a kind that nobody says',
      (p) => ((p.speech as { en: Json }).en['matter.odrer'] = ['Hm']),
      'unknown-speech-kind',
      '/speech/en/matter.odrer',
      'matter.order',
    ],
    ['a matter without a line', (p) => delete (p.speech as { en: Json }).en['matter.order'], 'speech-missing', '/speech/en'],
    ['a language without lines', (p) => ((p.customer as Json).lt = { name: 'Rūta', gender: 'other' }), 'schema', '/speech'],
    ['an unknown reaction', (p) => (p.reactions = [{ on: 'turn', does: 'sweer' }]), 'schema', '/reactions/0/does', 'swear'],
    ['another id than its file has', (p) => (p.id = 'else'), 'schema', '/id', 'somebody'],
  ])('tells of %s where it stands', async (_what, change, code, pointer, suggestion) => {
    const { personas, problems } = await read(changed(change));
    expect(personas.size).toBe(0);
    const problem = problems.find((one) => one.code === code && one.pointer === pointer);
    expect(problem, JSON.stringify(problems)).toMatchObject({ file: 'personas/somebody.json', ...(suggestion === undefined ? {} : { suggestion }) });
  });

  it('refuses names that would change what objects are, deep down too', async () => {
    const { problems } = await read(JSON.stringify(somebody()).replace('"orderNumber":', '"__proto__":'));
    expect(problems.map(({ code }) => code)).toContain('forbidden-name');
  });

  it('tells of common speech that cannot be read, and does not throw at any', async () => {
    const { problems } = await read(somebody(), '{"polite": {}, "plain": {"agrees": ["{"]}, "curt": {}}');
    expect(problems.some(({ file, code }) => file === 'personas/speech/en.json' && code === 'malformed-phrase')).toBe(true);
    for (const text of ['', '[]', 'null', '{"matters": 3}', '"x"']) expect((await read(text)).problems.length).toBeGreaterThan(0);
  });
});
