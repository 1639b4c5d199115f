import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFlow } from '../../../src/flow/reading/readFlow.ts';
import { edit } from '../support/edit.ts';
import { exampleFolder } from '../support/exampleFolder.ts';
import { writeFolder } from '../support/writeFolder.ts';

const FLOW = 'demo/flow.json';

function elsewhere(change: (files: ReturnType<typeof exampleFolder>) => void = () => undefined) {
  const files = exampleFolder();
  change(files);
  return {
    'draft/flow.json': files[FLOW],
    'draft/phrases/en.json': files['demo/phrases/en.json'],
    'draft/phrases/ru.json': files['demo/phrases/ru.json'],
    'draft/catalogue.json': files['demo/catalogue.json'],
  };
}

describe('readFlow', () => {
  it('reads a flow of the folder by its id, its folder or its file', async () => {
    const folder = writeFolder(exampleFolder());
    for (const name of ['demo', join(folder, 'demo'), join(folder, FLOW)]) {
      const { bundle, problems } = await readFlow(folder, name);
      expect(problems).toEqual([]);
      expect(bundle?.flow.id).toBe('demo');
    }
  });

  it('tells of what concerns this flow, and of no other', async () => {
    const files = exampleFolder();
    files['other/flow.json'] = '{';
    files['brands/broken.json'] = '{';
    edit(files, FLOW, '/initial', 'nowhere');
    edit(files, 'conduct/hold/machine.json', '/onn', {});
    const { bundle, problems } = await readFlow(writeFolder(files), 'demo');
    expect(bundle).toBeNull();
    expect(problems.map(({ code, file }) => ({ code, file }))).toEqual([
      { code: 'unknown-key', file: 'conduct/hold/machine.json' },
      { code: 'unknown-target', file: FLOW },
    ]);
  });

  it('reads a flow from elsewhere with what the folder shares', async () => {
    const folder = writeFolder(exampleFolder());
    const drafts = writeFolder(elsewhere());
    for (const path of [join(drafts, 'draft'), join(drafts, 'draft/flow.json')]) {
      const { bundle, problems } = await readFlow(folder, path);
      expect(problems).toEqual([]);
      expect(bundle?.rules.map(({ id }) => id)).toEqual(['hold']);
      expect(bundle?.phrases.en).toMatchObject({ 'demo.offer': 'Take this one', 'hold.ask': 'May I put you on hold?' });
    }
  });

  it('names the files of a flow from elsewhere by their own paths', async () => {
    const folder = writeFolder(exampleFolder());
    const drafts = writeFolder(
      elsewhere((files) => {
        edit(files, FLOW, '/states/greeting/onn', {});
        edit(files, 'demo/phrases/en.json', '/demo.offer', '{');
      }),
    );
    const path = join(drafts, 'draft/flow.json');
    const { bundle, problems } = await readFlow(folder, path);
    expect(bundle).toBeNull();
    expect(problems.map(({ file }) => file)).toEqual([path, join(drafts, 'draft/phrases/en.json')]);
  });

  it('suggests the nearest id for one that there is not', async () => {
    const { bundle, problems } = await readFlow(writeFolder(exampleFolder()), 'dmeo');
    expect(bundle).toBeNull();
    expect(problems).toEqual([{ code: 'unknown-flow', args: { name: 'dmeo' }, suggestion: 'demo' }]);
  });

  it.each([['conduct'], ['parts']])('does not take %s for a flow', async (name) => {
    expect((await readFlow(writeFolder(exampleFolder()), name)).problems).toMatchObject([{ code: 'unknown-flow' }]);
  });

  it('tells of a path that leads nowhere, and of a folder that is missing', async () => {
    expect((await readFlow(writeFolder(exampleFolder()), '/nowhere/flow.json')).problems).toMatchObject([
      { code: 'file-unreadable', file: '/nowhere/flow.json' },
    ]);
    expect((await readFlow('/nowhere', 'demo')).problems).toMatchObject([{ code: 'folder-missing' }]);
  });
});
