import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../server/store/memory/openMemoryStore.ts';
import type { Store } from '../../../server/store/Store.ts';
import { flowsFolder, openAuthorsDesk, ORIGINAL, WHO, type AuthorsDesk, type FolderOfFlows } from './support/authorsDesk.ts';

let files: FolderOfFlows;
let store: Store;
let desk: AuthorsDesk;
const lines: string[] = [];
const open = async (): Promise<void> => {
  lines.length = 0;
  desk = await openAuthorsDesk(files, { store, logger: { level: 'warn', stream: { write: (line: string) => void lines.push(line) } } });
};
const restart = async (): Promise<void> => {
  await desk.close();
  await open();
};
beforeEach(async () => {
  files = flowsFolder();
  store = openMemoryStore();
  await open();
});
afterEach(async () => {
  await desk.close();
  files.remove();
});

/** Somebody edits the greeting in the folder of flows. */
function edit(words: string): void {
  const file = join(files.folder, 'common/phrases/en.json');
  const phrases = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...phrases, 'greet.chat.warm': `${words} {agentName}` }));
}

describe('the start of a server', () => {
  it('publishes flows from their files when nothing is published of them, with all files', async () => {
    expect(await desk.flow()).toMatchObject({
      files: { state: 'same', changes: {} },
      publication: { source: 'files', author: 'files', kind: 'publish' },
    });
    const { files: kept } = (await desk.send<{ files: { path: string }[] }>('GET', '/v1/flows/desk/versions/published')).body;
    expect(kept.map(({ path }) => path)).toEqual(expect.arrayContaining(['flow.json', 'conduct/settings.json', 'common/messages/en.json']));
    await restart();
    expect([await desk.publications(), lines]).toMatchObject([[{ number: 1 }], []]);
  });

  it('publishes files that were edited since, as long as nothing but files was published', async () => {
    edit('Hi');
    await restart();
    expect([await desk.greeting(), lines]).toEqual(['Hi', []]);
    expect(await desk.publications()).toHaveLength(2);
  });

  it('lets the store win where somebody published by the API, and says how the files differ', async () => {
    await desk.publish({ draft: (await desk.draft('By the API')).id });
    await restart();
    expect(await desk.greeting()).toBe('By the API');
    expect((await desk.flow()).files).toMatchObject({ state: 'differs', changes: { 'phrase-reworded': 1 } });
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([expect.objectContaining({ flow: 'desk', changes: { 'phrase-reworded': 1 } })]);
    edit('Later in the files');
    await restart();
    expect(await desk.greeting()).toBe('By the API');
  });

  it('does not undo a rolling back to what files were before', async () => {
    edit('Hi');
    await restart();
    await desk.send('POST', '/v1/flows/desk/rollback', WHO);
    await restart();
    expect([await desk.greeting(), (await desk.flow()).files.state]).toEqual([ORIGINAL, 'differs']);
  });

  it('publishes the files as they stand when asked to, without a restart; from then on files decide again', async () => {
    await desk.publish({ draft: (await desk.draft('By the API')).id });
    edit('From the folder');
    const { body } = await desk.publish({ files: true });
    expect(body.publication).toMatchObject({ source: 'files', author: 'Ona' });
    expect([await desk.greeting(), (await desk.flow()).files.state]).toEqual(['From the folder', 'same']);
    edit('And again');
    await restart();
    expect(await desk.greeting()).toBe('And again');
  });

  it('keeps a flow in service whose files are gone, and says so', async () => {
    rmSync(join(files.folder, 'desk'), { recursive: true });
    writeFileSync(join(files.folder, 'README.md'), 'No flows');
    await restart();
    expect(await desk.greeting()).toBe(ORIGINAL);
    expect((await desk.flow()).files.state).toBe('absent');
  });

  it('leaves a flow out of service that was retired, whatever its files say', async () => {
    await desk.send('POST', '/v1/flows/desk/retire', WHO);
    edit('Hi');
    await restart();
    expect((await desk.problem('POST', '/v1/conversations', { flow: 'desk' })).code).toBe('flow-retired');
    expect((await desk.flow()).files.state).toBe('unpublished');
  });
});
