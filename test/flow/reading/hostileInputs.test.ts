import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readFlows } from '../../../src/flow/reading/readFlows.ts';
import { formatProblem } from '../../../src/problems/formatProblem.ts';
import { edit } from '../support/edit.ts';
import { exampleFolder, type Files } from '../support/exampleFolder.ts';
import { writeFolder } from '../support/writeFolder.ts';

/** Ten times what any of them takes. What hangs or is quadratic takes much longer. */
const SOON = 15_000;
const FLOW = 'demo/flow.json';

async function problemsWith(change: (files: Files) => void) {
  const files = exampleFolder();
  change(files);
  const { problems, flows } = await readFlows(writeFolder(files));
  expect([...flows.keys()]).toEqual([]);
  return problems.map(({ code, file, pointer }) => ({ code, file, pointer }));
}

const flowText = (inside: string) => `{"id":"demo","version":"1","meta":{},"initial":"a",${inside}}`;

describe('a hostile flow file is refused soon, and nothing falls over', () => {
  it('when lists are nested a hundred thousand deep', { timeout: SOON }, async () => {
    const found = await problemsWith((files) => (files[FLOW] = flowText(`"states":${'['.repeat(100_000)}${']'.repeat(100_000)}`)));
    expect(found).toEqual([{ code: 'too-deep', file: FLOW, pointer: `/states${'/0'.repeat(100)}` }]);
  });

  it('when states are nested a hundred thousand deep', { timeout: SOON }, async () => {
    const found = await problemsWith((files) => (files[FLOW] = flowText(`"states":${'{"a":{"states":'.repeat(100_000)}{}${'}}'.repeat(100_000)}`)));
    expect(found).toMatchObject([{ code: 'too-deep', file: FLOW }]);
  });

  it('when states are nested thirteen deep', { timeout: SOON }, async () => {
    const states = Array.from({ length: 13 }).reduce<unknown>((inner) => ({ initial: 'a', states: { a: inner } }), {});
    const found = await problemsWith((files) => edit(files, FLOW, '/states/greeting', states));
    expect(found).toEqual([{ code: 'too-deep', file: FLOW, pointer: `/states/greeting${'/states/a'.repeat(12)}` }]);
  });

  it('when brackets are never closed', { timeout: SOON }, async () => {
    for (const open of ['[', '{"a":']) {
      const found = await problemsWith((files) => (files[FLOW] = open.repeat(1_000_000)));
      expect(found).toEqual([{ code: 'file-malformed', file: FLOW, pointer: '' }]);
    }
  });

  it('when it has more than ten thousand states', { timeout: SOON }, async () => {
    const states = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`s${index}`, {}]));
    const found = await problemsWith((files) => edit(files, FLOW, '/states', states));
    expect(found).toEqual([{ code: 'too-many-states', file: FLOW, pointer: '/states' }]);
  });

  it('when it is larger than 8 MB, without reading it', { timeout: SOON }, async () => {
    const found = await problemsWith((files) => (files[FLOW] = `"${'x'.repeat(9_000_000)}"`));
    expect(found).toEqual([{ code: 'file-too-large', file: FLOW, pointer: '' }]);
  });

  it('when a list has millions of wrong items', { timeout: SOON }, async () => {
    const found = await problemsWith((files) => (files[FLOW] = flowText(`"tags":[${'1,'.repeat(3_500_000)}1],"states":{"a":{}}`)));
    expect(found[0]).toEqual({ code: 'schema', file: FLOW, pointer: '/tags' });
    expect(found.length).toBeLessThan(3);
  });

  it('when there are hundreds of thousands of actions, guards and targets that do not exist', { timeout: SOON }, async () => {
    const transition = '{"target":"b","guard":{"type":"x"},"actions":{"type":"y"}}';
    const found = await problemsWith(
      (files) => (files[FLOW] = flowText(`"states":{"a":{"on":{"customer.asks":[${`${transition},`.repeat(120_000)}${transition}]}}}`)),
    );
    expect(found).toHaveLength(200);
  });

  it('when it has a million unknown keys', { timeout: SOON }, async () => {
    const keys = Array.from({ length: 600_000 }, (_, index) => `"k${index}":0`).join();
    const found = await problemsWith((files) => (files[FLOW] = flowText(`${keys},"states":{"a":{}}`)));
    expect(found).toHaveLength(200);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['unknown-key']));
  });

  it('when ten thousand states name targets that are almost right', { timeout: SOON }, async () => {
    const states = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`state${index}`, { on: { 'customer.asks': `stat${index}` } }]));
    const found = await problemsWith((files) => edit(files, FLOW, '/states', states));
    expect(found.filter(({ code }) => code === 'unknown-target').length).toBeGreaterThan(100);
  });

  it('when ten thousand states go round without an event', { timeout: SOON }, async () => {
    const states = Object.fromEntries(Array.from({ length: 9_000 }, (_, index) => [`s${index}`, { always: `s${(index + 1) % 9_000}` }]));
    const found = await problemsWith((files) => {
      Object.assign(files[FLOW] as object, { initial: 's0', on: {}, states });
      edit(files, 'conduct/hold/machine.json', '/states/none/on/call.held/0', 'active');
    });
    expect(found).toMatchObject([{ code: 'endless-loop', file: FLOW }]);
  });

  it('when each of thousands of states asks for a condition of its own', { timeout: SOON }, async () => {
    const states = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [
        `s${index}`,
        {
          always: [
            { target: `s${(index * 7) % 5_000}`, guard: { type: 'when', params: { expr: `requested > ${index}` } } },
            { target: `s${(index * 11 + 1) % 5_000}`, guard: { type: 'when', params: { expr: 'requested < 0' } } },
          ],
        },
      ]),
    );
    const found = await problemsWith((files) => {
      Object.assign(files[FLOW] as object, { initial: 's0', on: {}, states });
      edit(files, 'conduct/hold/machine.json', '/states/none/on/call.held/0', 'active');
    });
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['endless-loop']));
  });

  it('when parts double each other without end', { timeout: SOON }, async () => {
    const found = await problemsWith((files) => {
      for (let level = 0; level < 10; level += 1) {
        const $ref = `parts/p${level + 1}.json`;
        files[`parts/p${level}.json`] = {
          initial: 'a',
          states: Object.fromEntries(['a', 'b', 'c', 'd'].map((key) => [key, level < 9 ? { $ref } : {}])),
        };
      }
      edit(files, FLOW, '/states/goodbye', { $ref: 'parts/p0.json' });
    });
    expect(found).toContainEqual({ code: 'too-many-states', file: FLOW, pointer: '/states' });
  });

  it('when parts reach too deep only together', { timeout: SOON }, async () => {
    const found = await problemsWith((files) => {
      for (let level = 0; level < 14; level += 1)
        files[`parts/p${level}.json`] = level < 13 ? { initial: 'a', states: { a: { $ref: `parts/p${level + 1}.json` } } } : {};
      edit(files, FLOW, '/states/goodbye', { $ref: 'parts/p0.json' });
    });
    expect(found).toMatchObject([{ code: 'too-deep', file: 'parts/p11.json' }]);
  });

  it('and never lets a key reach the prototype of objects', async () => {
    const found = await problemsWith((files) => {
      files['common/phrases/en.json'] = '{"__proto__": {"polluted": "yes"}, "constructor": "x"}';
      files['brands/acme.json'] = '{"id": "acme", "name": "Acme", "settings": {"__proto__": {"polluted": true}}}';
    });
    expect(found).toEqual([
      { code: 'forbidden-name', file: 'common/phrases/en.json', pointer: '/__proto__' },
      { code: 'forbidden-name', file: 'common/phrases/en.json', pointer: '/constructor' },
      { code: 'forbidden-name', file: 'brands/acme.json', pointer: '/settings/__proto__' },
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('a folder that is not what it should be', () => {
  it.each(['/nowhere/at/all', new URL(import.meta.url).pathname])('is told when it is none: %s', async (path) => {
    const { problems, flows, brands } = await readFlows(path);
    expect(problems).toEqual([{ code: 'folder-missing', args: { path } }]);
    expect([...flows, ...brands]).toEqual([]);
  });

  it('holds nothing when it is empty', async () => {
    expect(await readFlows(writeFolder({}))).toEqual({
      flows: new Map(),
      alone: false,
      brands: new Map(),
      examples: {},
      glossary: new Map(),
      problems: [],
      sources: new Map(),
      parts: new Map(),
      scorecard: null,
      settings: new Map(),
    });
  });

  it('tells of a flow without flow.json, and lets be what is no flow', async () => {
    const { problems, flows } = await readFlows(
      writeFolder({ ...exampleFolder(), 'lost/flows.json': {}, 'notes/readme.md': 'x', '.git/config.json': '{', 'readme.md': 'x' }),
    );
    expect(problems.map(({ code, file }) => ({ code, file }))).toEqual([{ code: 'file-unreadable', file: 'lost/flow.json' }]);
    expect([...flows.keys()]).toEqual(['demo']);
  });

  it('tells of a folder where a file should be', async () => {
    const { problems } = await readFlows(writeFolder({ ...exampleFolder(), 'other/flow.json/x.txt': 'x' }));
    expect(problems.map(formatProblem)).toEqual(['Cannot read other/flow.json: it is a folder']);
  });

  it('tells of links that lead out of it, and follows those that stay inside', async () => {
    const secret = writeFolder({ 'secret.json': '{"id": "secret"}', 'flow.json': '{}' });
    const folder = writeFolder(exampleFolder());
    symlinkSync(join(secret, 'secret.json'), join(folder, 'brands/secret.json'));
    symlinkSync(secret, join(folder, 'stolen'));
    mkdirSync(join(folder, 'twin'));
    symlinkSync('../demo/flow.json', join(folder, 'twin/flow.json'));
    symlinkSync('nowhere.json', join(folder, 'brands/gone.json'));
    symlinkSync('round.json', join(folder, 'brands/round.json'));
    const { problems } = await readFlows(folder);
    expect(problems.map(formatProblem)).toEqual([
      'Cannot read stolen/flow.json: it lies outside of the folder',
      'There is no phrase "demo.offer"',
      expect.stringContaining('"id" must be the name of the folder'),
      'Cannot read brands/gone.json: there is no such file',
      'Cannot read brands/round.json: its links lead round in a circle',
      'Cannot read brands/secret.json: it lies outside of the folder',
    ]);
  });

  it('does not wait for a pipe', { timeout: SOON }, async () => {
    const folder = writeFolder(exampleFolder());
    execFileSync('mkfifo', [join(folder, 'brands/pipe.json')]);
    const { problems } = await readFlows(folder);
    expect(problems.map(formatProblem)).toEqual(['Cannot read brands/pipe.json: it is not a file']);
  });

  it('may itself be reached by a link', async () => {
    const home = mkdtempSync(join(tmpdir(), 'sufler-link-'));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    symlinkSync(writeFolder(exampleFolder()), join(home, 'flows'));
    expect([...(await readFlows(join(home, 'flows'))).flows.keys()]).toEqual(['demo']);
  });
});

describe('a mistake costs only those whom it concerns', () => {
  it('leaves out the flow that has it, and keeps the others', async () => {
    const files = exampleFolder();
    const other = structuredClone(files[FLOW]) as object;
    files['other/flow.json'] = { ...other, id: 'other' };
    edit(files, 'other/flow.json', '/initial', 'nowhere');
    edit(files, 'other/flow.json', '/states/offer/meta/say', 'hold.ask');
    const { flows, problems } = await readFlows(writeFolder(files));
    expect(problems).toMatchObject([{ code: 'unknown-target', file: 'other/flow.json' }]);
    expect([...flows.keys()]).toEqual(['demo']);
  });

  it('tells once of what all flows share, however many there are', async () => {
    const files = exampleFolder();
    for (const id of ['one', 'two', 'three'])
      files[`${id}/flow.json`] = { id, version: '1', meta: { languages: ['en'] }, initial: 'a', states: { a: {} } };
    edit(files, 'conduct/hold/machine.json', '/states/active/onn', {});
    const { flows, problems } = await readFlows(writeFolder(files));
    expect(problems).toMatchObject([{ code: 'unknown-key', file: 'conduct/hold/machine.json' }]);
    expect(flows.size).toBe(0);
  });

  it('does not take what an unreadable file may hold for missing', async () => {
    const files = exampleFolder();
    files['common/catalogue.json'] = '{';
    files['conduct/settings.json'] = '{';
    edit(files, FLOW, '/states/greeting/onn', {});
    const { problems } = await readFlows(writeFolder(files));
    expect(problems.map(({ code }) => code)).toEqual(['file-malformed', 'file-malformed', 'unknown-key']);
  });

  it('tells of a file with a byte order mark nothing, for it is read all the same', async () => {
    const files = exampleFolder();
    files[FLOW] = `\ufeff${JSON.stringify(files[FLOW])}`;
    expect((await readFlows(writeFolder(files))).problems).toEqual([]);
  });
});

it('writes nothing into the folder that it reads', async () => {
  const folder = writeFolder(exampleFolder());
  writeFileSync(join(folder, 'brands/bad.json'), '{');
  const before = execFileSync('find', [folder, '-type', 'f']).toString();
  await readFlows(folder);
  expect(execFileSync('find', [folder, '-type', 'f']).toString()).toBe(before);
});
