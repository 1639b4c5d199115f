import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { loadFlows } from '../../server/loadFlows.ts';
import { DATABASE_FILE } from '../../server/store/sqlite/openDatabase.ts';
import { openSqliteStore } from '../../server/store/sqlite/openSqliteStore.ts';
import type { Guidance } from '../../src/conversation/Guidance.ts';

/** Databases of servers of earlier releases with conversations under way; written by scripts/recordDatabase.ts. */
const FOLDER = fileURLToPath(new URL('../fixtures/databases', import.meta.url));
const recorded = (await readdir(FOLDER)).filter((file) => file.endsWith('.sqlite.br')).map((file) => file.slice(0, -'.sqlite.br'.length));
const flows = await loadFlows(fileURLToPath(new URL('../../flows', import.meta.url)));

const OPENED = Date.parse('2026-01-05T10:00:00Z');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sufler-released-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe.each(recorded)('the database of an earlier release, %s', { timeout: 60_000 }, (name) => {
  it('goes on: what agents saw they see, and turns are taken on the version that each conversation is on', async () => {
    await writeFile(join(folder, DATABASE_FILE), brotliDecompressSync(await readFile(join(FOLDER, `${name}.sqlite.br`))));
    const seen = JSON.parse(brotliDecompressSync(await readFile(join(FOLDER, `${name}.json.br`))).toString()) as Record<string, Guidance>;
    const store = await openSqliteStore({ folder, thread: 'inline' });
    const lines: string[] = [];
    const app = await buildApp({ store, flows, logger: { level: 'warn', stream: { write: (line: string) => void lines.push(line) } } });
    await app.ready();
    expect(Object.keys(seen).length).toBeGreaterThan(3);
    for (const [id, guidance] of Object.entries(seen)) {
      const shown = (await app.inject({ url: `/v1/conversations/${id}` })).json<Guidance>();
      expect(shown, id).toMatchObject(guidance);
      const payload = { id: 'next', type: 'agent.notes', data: { text: 'goes on' } };
      const next = await app.inject({ method: 'POST', url: `/v1/conversations/${id}/events`, payload });
      expect(next.statusCode).toBe(200);
      expect(next.json<Guidance>().conversation).toMatchObject({ ...guidance.conversation, revision: guidance.conversation.revision + 1 });
    }
    expect(lines.filter((line) => line.includes('snapshot'))).toEqual([]);
    // Reports find them all by what they were opened with, also those from before there were any.
    const { contacts } = await store.reportedContacts({ tenant: 'default', purpose: 'live', from: OPENED, to: OPENED + 1, limit: 100 });
    expect(contacts.map(({ id }) => id).sort()).toEqual(Object.keys(seen).sort());
    for (const { id, direction, hash } of contacts) {
      expect([direction, hash]).toEqual([seen[id]?.conversation.direction, (await store.load('default', id))?.opening.hash]);
    }
    await app.close();
    await store.close();
  });
});
