import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Moves } from '../../server/schemas/Moves.ts';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import { openSqliteStore } from '../../server/store/sqlite/openSqliteStore.ts';
import type { Store } from '../../server/store/Store.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import type { FlowBundle } from '../../src/flow/FlowBundle.ts';
import { PROBLEM_CODES } from '../../src/problems/codes.ts';
import { deskBundle, deskCast, deskFlows, editedDeskBundle } from './support/deskFlow.ts';
import { ManualClock } from './support/ManualClock.ts';
import { OPENED, openDesk, type Desk, type Reply } from './support/openDesk.ts';

/** The desk without the state `answering`: whoever stands there cannot go on with it. */
const { answering: _answering, talking, ...others } = deskBundle.flow.states!;
const narrowBundle: FlowBundle = {
  ...deskBundle,
  flow: { ...deskBundle.flow, version: '3.0.0', states: { ...others, talking: { ...talking, on: {} } } },
};
const [edited, narrow] = [buildCast(editedDeskBundle), buildCast(narrowBundle)];
const WHO = { author: 'Olga', reason: 'the greeting was wrong' };

let folder: string;
let store: Store;
let desk: Desk;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sufler-moves-'));
  store = await openSqliteStore({ folder, thread: 'inline' });
  desk = await openDesk({ store, clock: new ManualClock(OPENED) });
  for (const cast of [edited, narrow])
    await store.saveFlowVersion({
      tenant: 'default',
      hash: cast.hash,
      flow: 'desk',
      version: cast.bundle.flow.version,
      bundle: cast.bundle,
      savedAt: 0,
    });
});
afterEach(async () => {
  await desk.close();
  await store.close();
  await rm(folder, { recursive: true });
});

async function restart(options: Parameters<typeof openDesk>[0] = {}): Promise<void> {
  await desk.close();
  await store.close();
  store = await openSqliteStore({ folder, thread: 'inline' });
  desk = await openDesk({ store, clock: new ManualClock(OPENED), ...options });
}

const move = <T = Moves>(body: object, flow = 'desk'): Promise<Reply<T>> =>
  desk.send<T>('POST', `/v1/flows/${flow}/moves`, { to: edited.hash, ...WHO, ...body });
const listed = async (): Promise<Readonly<Record<string, string>>> => {
  const { body } = await desk.send<{ conversations: { id: string; hash: string }[] }>('GET', '/v1/conversations');
  return Object.fromEntries(body.conversations.map(({ id, hash }) => [id, hash]));
};

describe('POST /v1/flows/{id}/moves', () => {
  it('moves the conversations under way whose state fits, and leaves the others with the reasons', async () => {
    for (const id of ['greeted', 'answering']) await desk.start({ id });
    await desk.post('answering', [{ type: 'agent.says', data: { text: 'Hello' } }, { type: 'customer.asks' }]);
    const { status, body } = await move({ to: narrow.hash });
    expect(status).toBe(200);
    expect(body).toEqual({
      to: narrow.hash,
      dryRun: false,
      moved: ['greeted'],
      unchanged: [],
      refused: [
        {
          id: 'answering',
          misfits: [{ code: 'state-gone', message: '"flow" stands in "answering", which is gone', machine: 'flow', state: 'answering' }],
        },
      ],
      next: null,
    });
    expect((await desk.guidance('greeted')).conversation).toMatchObject({ flow: 'desk@3.0.0', stage: 'greeting', revision: 2 });
    expect((await desk.guidance('answering')).conversation).toMatchObject({ flow: 'desk@1.0.0', stage: 'answering', revision: 2 });
    expect(await listed()).toEqual({ greeted: narrow.hash, answering: deskCast().hash });
  });

  it('stands in the transcript with both versions, who did it and why', async () => {
    await desk.start({ id: 'c' });
    await move({});
    expect(await desk.transcript('c')).toMatchObject([
      { seq: 1, revision: 2, id: null, type: 'flow.changed', at: OPENED, data: { from: deskCast().hash, to: edited.hash, ...WHO } },
    ]);
  });

  it('goes on with the words of the version that it was moved to', async () => {
    await desk.start({ id: 'c' });
    expect((await desk.guidance('c')).say?.text).toBe('Hello, how can I help you?');
    await move({});
    expect((await desk.guidance('c')).say?.text).toBe('Good day, what can I do for you?');
    expect((await desk.post('c', { type: 'agent.says', data: { text: 'Good day' } })).body.conversation).toMatchObject({
      stage: 'talking',
      revision: 3,
    });
  });

  it('looks at a page of the open conversations at a time', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) await desk.start({ id });
    await desk.post('c', { type: 'chat.closed' });
    const first = (await move({ limit: 2 })).body;
    expect(first).toMatchObject({ moved: ['e', 'd'], refused: [] });
    const second = (await move({ limit: 2, cursor: first.next })).body;
    expect(second).toMatchObject({ moved: ['b', 'a'], next: null });
    expect((await desk.guidance('c')).conversation.flow).toBe('desk@1.0.0');
  });

  it('done again changes nothing and says so', async () => {
    await desk.start({ id: 'c' });
    await move({});
    expect((await move({})).body).toMatchObject({ moved: [], unchanged: ['c'], refused: [] });
    expect((await move({ conversations: ['c'] })).body).toMatchObject({ moved: [], unchanged: ['c'], refused: [] });
    expect((await desk.guidance('c')).conversation.revision).toBe(2);
  });

  it('only tells what it would do, with dryRun', async () => {
    await desk.start({ id: 'c' });
    expect((await move({ dryRun: true })).body).toMatchObject({ dryRun: true, moved: ['c'] });
    expect((await desk.guidance('c')).conversation).toMatchObject({ flow: 'desk@1.0.0', revision: 1 });
  });

  it('moves those that are named, and tells of each why it is not moved', async () => {
    for (const id of ['a', 'b', 'over']) await desk.start({ id });
    await desk.post('over', { type: 'chat.closed' });
    const { body } = await move({ conversations: ['a', 'a', 'over', 'nobody'] });
    expect(body.moved).toEqual(['a']);
    expect(body.refused.map(({ id, misfits }) => [id, misfits.map(({ code }) => code)])).toEqual([
      ['over', ['conversation-over']],
      ['nobody', ['unknown-conversation']],
    ]);
    expect((await desk.guidance('b')).conversation.flow).toBe('desk@1.0.0');
  });

  it('moves only those that are on the version `from`', async () => {
    for (const id of ['a', 'b']) await desk.start({ id });
    await move({ conversations: ['a'], to: narrow.hash });
    expect((await move({ from: deskCast().hash.slice(0, 8) })).body).toMatchObject({ moved: ['b'], refused: [] });
    const { body } = await move({ from: deskCast().hash, conversations: ['a'] });
    expect(body.refused).toMatchObject([{ id: 'a', misfits: [{ code: 'conversation-elsewhere' }] }]);
  });

  it('moves a conversation of a brand with words of its own along with its words', async () => {
    const brands = new Map([['own', { id: 'own', name: 'Own', phrases: { en: { ask: 'What is it, dear?' } } }]]);
    await restart({ flows: { ...deskFlows(), brands } });
    await desk.start({ id: 'c', brand: { id: 'own' } });
    await desk.post('c', { type: 'agent.says', data: { text: 'Hello' } });
    expect((await move({})).body.moved).toEqual(['c']);
    expect((await desk.guidance('c')).say?.text).toBe('What is it, dear?');
    expect((await desk.guidance('c')).conversation.flow).toBe('desk@2.0.0');
    expect((await move({})).body).toMatchObject({ moved: [], unchanged: ['c'] });
    await restart({ flows: { ...deskFlows(), brands } });
    expect((await desk.guidance('c')).say?.text).toBe('What is it, dear?');
  });

  it('lets timers of the wall clock run on, and fires them on the version that it was moved to', async () => {
    await desk.start({ id: 'c', clock: 'wall' });
    await desk.post('c', { type: 'agent.says', data: { text: 'Hello' } });
    await desk.pass(30);
    await move({});
    expect((await desk.guidance('c')).timers).toMatchObject([{ name: 'wait.limit', dueAt: '2026-01-05T10:01:00Z' }]);
    await desk.pass(31);
    expect((await desk.guidance('c')).conversation).toMatchObject({ stage: 'idle', flow: 'desk@2.0.0' });
  });

  it.each([
    [{ to: undefined }, 'invalid-data'],
    [{ to: 'abcdef012345' }, 'unknown-version'],
    [{ to: '???' }, 'invalid-version'],
    [{ author: undefined }, 'invalid-data'],
    [{ reason: '' }, 'invalid-data'],
    [{ conversations: [] }, 'invalid-data'],
    [{ limit: 1_000 }, 'invalid-data'],
    [{ cursor: 'nonsense' }, 'invalid-data'],
    [{ dryrun: true }, 'unknown-field'],
  ] as const)('refuses %j: %s', async (body, code) => {
    await desk.start({ id: 'c' });
    const reply = await move<ProblemDocument>(body);
    expect([reply.status, reply.body.code]).toEqual([PROBLEM_CODES[code].status, code]);
    expect((await desk.guidance('c')).conversation.revision).toBe(1);
  });

  it('refuses a flow that is not there', async () => {
    expect((await move<ProblemDocument>({}, 'dask')).body).toMatchObject({ code: 'unknown-flow' });
  });
});

describe('the event of a move', () => {
  it('cannot be posted, and says how conversations are moved', async () => {
    await desk.start({ id: 'c' });
    const { status, body } = await desk.refused('c', { type: 'flow.changed', data: { from: 'a', to: 'b' } });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'server-event', detail: 'The event "flow.changed" cannot be posted: the server alone writes it' });
  });
});

describe('a conversation that was moved', () => {
  async function movedWithMistake(): Promise<void> {
    await desk.start({ id: 'c', facts: { orders: 2 } });
    await desk.post('c', { id: 'right', type: 'customer.objects' });
    await desk.post('c', { id: 'wrong', type: 'customer.objects' });
    await move({});
    await desk.post('c', { id: 'after', type: 'agent.says', data: { text: 'Good day' } });
  }

  it('is on that version after a restart, from its snapshot or from its log alone', async () => {
    await movedWithMistake();
    const [guidance, transcript] = [await desk.guidance('c'), await desk.transcript('c')];
    await restart();
    expect(await desk.guidance('c')).toEqual(guidance);
    await desk.close();
    await store.saveSnapshot('default', 'c', 5, '{"format": "of another release"}');
    await store.close();
    store = await openSqliteStore({ folder, thread: 'inline' });
    desk = await openDesk({ store, clock: new ManualClock(OPENED) });
    expect(await desk.guidance('c')).toEqual(guidance);
    expect(await desk.transcript('c')).toEqual(transcript);
    expect(guidance.conversation).toMatchObject({ flow: 'desk@2.0.0', stage: 'talking', revision: 5 });
  });

  it('is corrected across the move', async () => {
    await movedWithMistake();
    const { body } = await desk.post('c', { type: 'event.retracted', data: { id: 'wrong' } });
    expect(body.conversation).toMatchObject({ flow: 'desk@2.0.0', stage: 'talking', revision: 6 });
    expect(body.facts).toMatchObject({ objections: 1 });
    await restart();
    expect((await desk.guidance('c')).facts).toMatchObject({ objections: 1 });
    expect((await listed()).c).toBe(edited.hash);
  });

  it('is back on its version where a correction leads it to a state that the other one does not have', async () => {
    await desk.start({ id: 'c' });
    await desk.post('c', [{ type: 'agent.says', data: { text: 'Hello' } }, { type: 'customer.asks' }]);
    await desk.post('c', { id: 'wrong', type: 'agent.says', data: { text: 'So' } });
    expect((await move({ to: narrow.hash })).body.moved).toEqual(['c']);
    const { body } = await desk.post('c', { type: 'event.retracted', data: { id: 'wrong' } });
    expect(body.conversation).toMatchObject({ flow: 'desk@1.0.0', stage: 'answering', revision: 5 });
    await restart();
    expect((await desk.guidance('c')).conversation).toMatchObject({ flow: 'desk@1.0.0', stage: 'answering', revision: 5 });
  });

  it('is moved between the events that are posted at the same time, and loses none of them', async () => {
    const ids = Array.from({ length: 40 }, (_, i) => `c${i}`);
    for (const id of ids) await desk.start({ id });
    const posts = ids.flatMap((id) => Array.from({ length: 5 }, (_, i) => desk.post(id, { id: `e${i}`, type: 'customer.objects' })));
    const [{ body }, ...answers] = await Promise.all([move({ conversations: ids }), ...posts]);
    expect(body.moved.toSorted()).toEqual(ids.toSorted());
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    for (const id of ids) {
      const guidance = await desk.guidance(id);
      expect(guidance.conversation).toMatchObject({ flow: 'desk@2.0.0', revision: 7 });
      expect(guidance.facts).toMatchObject({ objections: 5 });
    }
  });

  it('is planned anew where another process was first', async () => {
    await desk.start({ id: 'c' });
    const other = await openDesk({ store, clock: new ManualClock(OPENED) });
    await other.post('c', { type: 'customer.objects' });
    expect((await move({ conversations: ['c'] })).body.moved).toEqual(['c']);
    expect((await other.guidance('c')).conversation).toMatchObject({ flow: 'desk@2.0.0', revision: 3 });
    expect((await other.post('c', { type: 'customer.objects' })).body.facts).toMatchObject({ objections: 2 });
    await other.close();
  });

  it('keeps the others from nothing: what cannot be moved at all is told, and they go on', async () => {
    for (const id of ['a', 'b']) await desk.start({ id });
    // A conversation on a version that the store does not have: nobody can resume it.
    const { opening, state, snapshot } = (await store.load('default', 'a'))!;
    const lost = JSON.stringify({ ...(JSON.parse(snapshot) as object), hash: 'f'.repeat(32) });
    await store.create({ tenant: 'default', opening: { ...opening, id: 'lost' }, digest: '', snapshot: lost, state });
    const { body } = await move({ conversations: ['a', 'lost', 'b'] });
    expect(body.moved).toEqual(['a', 'b']);
    expect(body.refused).toMatchObject([{ id: 'lost', misfits: [{ code: 'internal-error' }] }]);
  });
});

describe('a server over the memory store', () => {
  it('moves conversations the same', async () => {
    const memory = openMemoryStore();
    const server = await openDesk({ store: memory });
    await memory.saveFlowVersion({ tenant: 'default', hash: edited.hash, flow: 'desk', version: '2.0.0', bundle: editedDeskBundle, savedAt: 0 });
    await server.start({ id: 'c' });
    const { body } = await server.send<Moves>('POST', '/v1/flows/desk/moves', { to: edited.hash.slice(0, 32), ...WHO });
    expect(body.moved).toEqual(['c']);
    await server.close();
  });
});
