import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/openSqliteStore.ts';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import type { Store } from '../../server/store/Store.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import { deskFlows, editedDeskBundle } from './support/deskFlow.ts';
import { ManualClock } from './support/ManualClock.ts';
import { OPENED, openDesk, type Desk } from './support/openDesk.ts';

let folder: string;
let store: Store;
let desk: Desk;
const clock = () => new ManualClock(OPENED);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sufler-restart-'));
  await open();
});
afterEach(async () => {
  await close();
  await rm(folder, { recursive: true });
});

async function open(options: Parameters<typeof openDesk>[0] = {}): Promise<void> {
  store = await openSqliteStore({ folder, thread: 'inline' });
  desk = await openDesk({ store, clock: clock(), ...options });
}

async function close(): Promise<void> {
  await desk.close();
  await store.close();
}

async function restart(options: Parameters<typeof openDesk>[0] = {}): Promise<void> {
  await close();
  await open(options);
}

describe('a server that is started again', () => {
  it('goes on where it was: guidance, transcript, retries, revisions', async () => {
    await desk.start({ id: 'c', language: 'ru', facts: { topic: 'обувь' } });
    await desk.post('c', { id: 'e1', type: 'agent.says', data: { text: 'Здравствуйте' } });
    await desk.post('c', [{ id: 'e2', type: 'customer.objects' }, { type: 'customer.asks' }]);
    const [guidance, transcript] = [await desk.guidance('c'), await desk.transcript('c')];
    await restart();
    expect(await desk.guidance('c')).toEqual(guidance);
    expect(await desk.transcript('c')).toEqual(transcript);
    expect((await desk.post('c', { id: 'e2', type: 'customer.objects' })).headers.etag).toBe('"3"');
    expect((await desk.post('c', { id: 'e2', type: 'customer.asks' })).status).toBe(409);
    expect((await desk.post('c', { id: 'e4', type: 'agent.says', data: { text: 'So.' } }, { 'if-match': '"3"' })).body.conversation).toMatchObject({
      revision: 4,
      stage: 'talking',
    });
    expect((await desk.start({ id: 'c', language: 'ru', facts: { topic: 'обувь' } })).status).toBe(200);
  });

  it('needs no snapshot but the first: the log is enough', async () => {
    await close();
    await open({ snapshotEvery: 1_000 });
    await desk.start({ id: 'c' });
    for (let i = 0; i < 50; i++) await desk.post('c', { id: `e${i}`, type: 'customer.objects' });
    const guidance = await desk.guidance('c');
    // Not closed in good order: nobody saves a snapshot.
    await store.close();
    await open();
    expect((await store.load('default', 'c'))?.snapshotRevision).toBe(1);
    expect(await desk.guidance('c')).toEqual(guidance);
    expect(guidance.facts).toMatchObject({ objections: 50 });
  });

  it('replays the log, corrections included, where a snapshot cannot be used', async () => {
    await desk.start({ id: 'c' });
    for (const id of ['a', 'b', 'c']) await desk.post('c', { id, type: 'customer.objects' });
    await desk.post('c', [
      { type: 'event.retracted', data: { id: 'b' } },
      { id: 'd', type: 'customer.objects' },
    ]);
    const guidance = await desk.guidance('c');
    await close();
    store = await openSqliteStore({ folder, thread: 'inline' });
    await store.saveSnapshot('default', 'c', 5, '{"format": "of another release"}');
    const lines: string[] = [];
    desk = await openDesk({ store, clock: clock(), logger: { level: 'warn', stream: { write: (line: string) => void lines.push(line) } } });
    expect(await desk.guidance('c')).toEqual({ ...guidance, violations: [], findings: [], recognised: [] });
    expect(guidance.facts).toMatchObject({ objections: 3 });
    expect(lines.join('')).toContain('A snapshot cannot be used; the log is replayed');
  });

  it('writes a snapshot now and then, when a conversation leaves memory, and when it closes', async () => {
    await restart({ snapshotEvery: 10, mostLive: 1 });
    const saved = async (id: string) => (await store.load('default', id))?.snapshotRevision;
    await desk.start({ id: 'c' });
    for (let i = 0; i < 12; i++) await desk.post('c', { type: 'customer.objects' });
    expect(await saved('c')).toBe(11);
    await desk.start({ id: 'other' });
    await desk.post('other', { type: 'customer.objects' });
    await restart();
    expect([await saved('c'), await saved('other')]).toEqual([13, 2]);
    expect((await desk.guidance('c')).facts).toMatchObject({ objections: 12 });
  });

  it('answers the same from a small memory as from a large one', async () => {
    const small = await openDesk({ store: openMemoryStore(), mostLive: 1, snapshotEvery: 3 });
    for (const server of [desk, small]) {
      for (const id of ['a', 'b', 'c']) await server.start({ id });
      for (let i = 0; i < 30; i++) {
        const type = ['customer.objects', 'customer.asks', 'chat.held'][i % 3]!;
        await server.post(['a', 'b', 'c'][(i * 7) % 3]!, { id: `e${i}`, type, at: `2026-01-05T10:0${i % 8}:00Z` });
      }
    }
    for (const id of ['a', 'b', 'c']) {
      expect(await small.guidance(id)).toEqual(await desk.guidance(id));
      expect(await small.transcript(id)).toEqual(await desk.transcript(id));
    }
    await small.close();
  });
});

describe('a flow that is edited between two starts', () => {
  const edited = () => ({ flows: deskFlows(buildCast(editedDeskBundle)) });

  it('SCR-2: leaves conversations under way on their version, and gives new ones the new one', async () => {
    await desk.start({ id: 'old' });
    await restart(edited());
    await desk.start({ id: 'new' });
    expect((await desk.guidance('old')).conversation.flow).toBe('desk@1.0.0');
    expect((await desk.guidance('old')).say?.text).toBe('Hello, how can I help you?');
    expect((await desk.guidance('new')).say?.text).toBe('Good day, what can I do for you?');
    expect((await desk.post('old', { type: 'agent.says', data: { text: 'Hello' } })).body.conversation).toMatchObject({
      flow: 'desk@1.0.0',
      stage: 'talking',
    });
  });

  it('leaves them on it over any number of starts, also when the files are gone: what is published stands in the store', async () => {
    await desk.start({ id: 'old' });
    await restart(edited());
    await restart({ flows: { casts: new Map(), brands: new Map() } });
    expect((await desk.guidance('old')).say?.text).toBe('Hello, how can I help you?');
    expect((await desk.start({ id: 'old' })).status).toBe(200);
    expect((await desk.start({ id: 'more' })).body.say?.text).toBe('Good day, what can I do for you?');
    await desk.send('POST', '/v1/flows/desk/retire', { author: 'Ona', reason: 'It is gone' });
    expect((await desk.start({ id: 'none' })).status).toBe(422);
  });
});
