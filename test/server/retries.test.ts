import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import { openDesk, type Desk } from './support/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const ids = async (id: string) => (await desk.transcript(id)).map((event) => event.id);

describe('an event that is posted again', () => {
  it('with the same id and content changes nothing and is answered with the guidance as it stands', async () => {
    await desk.start({ id: 'again' });
    await desk.post('again', { id: 'e1', type: 'agent.says', data: { text: 'Hello', phrase: 'hello' } });
    await desk.post('again', { id: 'e2', type: 'customer.objects' });
    const reply = await desk.post('again', { type: 'agent.says', id: 'e1', data: { phrase: 'hello', text: 'Hello' } });
    expect([reply.status, reply.headers.etag]).toEqual([200, '"3"']);
    expect(reply.body).toEqual(await desk.guidance('again'));
    expect(await ids('again')).toEqual(['e1', 'e2']);
  });

  it('is known by its Idempotency-Key as well as by its id', async () => {
    await desk.start({ id: 'key' });
    const event = { type: 'customer.objects', data: { topic: 'price' } };
    await desk.post('key', event, { 'idempotency-key': 'k1' });
    await desk.post('key', event, { 'idempotency-key': 'k1' });
    await desk.post('key', { id: 'k1', ...event });
    expect(await ids('key')).toEqual(['k1']);
    expect((await desk.post('key', { type: 'customer.objects' }, { 'idempotency-key': 'k1' })).status).toBe(409);
  });

  it('keeps its own id when there is a key too', async () => {
    await desk.start({ id: 'own' });
    await desk.post('own', [{ id: 'mine', type: 'customer.objects' }, { type: 'customer.objects' }], { 'idempotency-key': 'k' });
    expect(await ids('own')).toEqual(['mine', 'k#2']);
  });

  it('succeeds although the revision that it was written for has passed since', async () => {
    await desk.start({ id: 'late-retry' });
    const post = () => desk.post('late-retry', { id: 'e1', type: 'customer.objects' }, { 'if-match': '"1"' });
    expect([(await post()).status, (await post()).status]).toEqual([200, 200]);
    expect(await ids('late-retry')).toEqual(['e1']);
  });

  it('succeeds although the conversation has ended since', async () => {
    await desk.start({ id: 'ended-retry' });
    await desk.post('ended-retry', { id: 'e1', type: 'agent.says', data: { text: 'Hello' } });
    await desk.post('ended-retry', { id: 'e2', type: 'chat.closed' });
    expect((await desk.post('ended-retry', { id: 'e1', type: 'agent.says', data: { text: 'Hello' } })).status).toBe(200);
  });

  it('on a wall clock is the same though the server gave it another time', async () => {
    await desk.start({ id: 'wall', clock: 'wall', at: undefined });
    await desk.post('wall', { id: 'e1', type: 'customer.objects' });
    desk.clock.jump(5);
    expect((await desk.post('wall', { id: 'e1', type: 'customer.objects' })).status).toBe(200);
    expect(await ids('wall')).toEqual(['e1']);
  });

  it('without an id is another event', async () => {
    await desk.start({ id: 'anonymous' });
    await desk.post('anonymous', { type: 'customer.objects' });
    expect((await desk.post('anonymous', { type: 'customer.objects' })).body.facts).toMatchObject({ objections: 2 });
  });
});

describe('a list that is posted again', () => {
  const list = [
    { id: 'a', type: 'customer.objects' },
    { id: 'b', type: 'customer.objects' },
  ];

  it('changes nothing, and only what is new of a longer one is recorded', async () => {
    await desk.start({ id: 'list' });
    await desk.post('list', list);
    expect((await desk.post('list', list)).headers.etag).toBe('"2"');
    const reply = await desk.post('list', [...list, { id: 'c', type: 'customer.objects' }]);
    expect(reply.body.facts).toMatchObject({ objections: 3 });
    expect(await ids('list')).toEqual(['a', 'b', 'c']);
  });

  it('records nothing at all when one of its ids was used for something else', async () => {
    await desk.start({ id: 'clash' });
    await desk.post('clash', list);
    const reply = await desk.refused('clash', [
      { id: 'new', type: 'customer.asks' },
      { id: 'b', type: 'customer.asks' },
    ]);
    expect([reply.status, reply.body.errors[0]?.pointer]).toEqual([409, '/1/id']);
    expect(await ids('clash')).toEqual(['a', 'b']);
  });

  it('is named by its key and the places of its events', async () => {
    await desk.start({ id: 'numbered' });
    const anonymous = [{ type: 'customer.objects' }, { type: 'customer.objects' }];
    await desk.post('numbered', anonymous, { 'idempotency-key': 'batch' });
    await desk.post('numbered', anonymous, { 'idempotency-key': 'batch' });
    expect(await ids('numbered')).toEqual(['batch#1', 'batch#2']);
  });

  it('records an event once that stands in it twice', async () => {
    await desk.start({ id: 'double' });
    await desk.post('double', [list[0], list[0]]);
    expect(await ids('double')).toEqual(['a']);
  });
});

describe('If-Match', () => {
  it('lets a writer through who has seen the last commit, with quotes, without, or with a star', async () => {
    await desk.start({ id: 'fresh' });
    for (const [revision, header] of [
      [2, '"1"'],
      [3, '2'],
      [4, 'W/"3"'],
      [5, '*'],
    ] as const) {
      const reply = await desk.post('fresh', { type: 'customer.objects' }, { 'if-match': header });
      expect([reply.status, reply.headers.etag]).toEqual([200, `"${revision}"`]);
    }
  });

  it('lets one of two writers through who have seen the same', async () => {
    await desk.start({ id: 'two-writers' });
    const post = () => desk.post('two-writers', { type: 'customer.objects' }, { 'if-match': '"1"' });
    const replies = await Promise.all([post(), post(), post()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect(await desk.transcript('two-writers')).toHaveLength(1);
  });
});

describe('posts at the same moment', () => {
  it('for one conversation are recorded one after another, none is lost', async () => {
    await desk.start({ id: 'crowd' });
    const replies = await Promise.all(Array.from({ length: 30 }, (_, i) => desk.post('crowd', { id: `e${i}`, type: 'customer.objects' })));
    expect(replies.map(({ body }) => body.conversation.revision).sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i + 2));
    expect((await desk.guidance('crowd')).facts).toMatchObject({ objections: 30 });
    expect(await ids('crowd')).toHaveLength(30);
  });

  it('of the same event record it once', async () => {
    await desk.start({ id: 'echo' });
    const replies = await Promise.all(Array.from({ length: 10 }, () => desk.post('echo', { id: 'e', type: 'customer.objects' })));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await ids('echo')).toEqual(['e']);
  });
});

describe('two servers over one store', () => {
  it('see what the other one has recorded, and lose nothing', async () => {
    const store = openMemoryStore();
    const [one, two] = [await openDesk({ store }), await openDesk({ store })];
    await one.start({ id: 'shared' });
    await two.post('shared', { id: 'e1', type: 'customer.objects' });
    await one.post('shared', { id: 'e2', type: 'customer.objects' });
    const both = [1, 2, 3, 4, 5].flatMap((n) => [
      one.post('shared', { id: `one-${n}`, type: 'customer.objects' }),
      two.post('shared', { id: `two-${n}`, type: 'customer.objects' }),
    ]);
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual(Array(10).fill(200));
    for (const server of [one, two]) expect((await server.guidance('shared')).facts).toMatchObject({ objections: 12 });
    expect((await one.transcript('shared')).map(({ revision }) => revision)).toEqual(Array.from({ length: 12 }, (_, i) => i + 2));
    // A retry that reaches the other server is a retry there too.
    expect((await two.post('shared', { id: 'e2', type: 'customer.objects' })).headers.etag).toBe('"13"');
    expect((await one.post('shared', { type: 'customer.objects' }, { 'if-match': '"12"' })).status).toBe(412);
    await one.send('DELETE', '/v1/conversations/shared');
    expect((await two.send('GET', '/v1/conversations/shared')).status).toBe(404);
    expect((await two.post('shared', { type: 'customer.objects' })).status).toBe(404);
    await Promise.all([one.close(), two.close()]);
  });
});

describe('a server with too much to do', () => {
  it('refuses what it cannot store soon with 503 and when to come again, and takes up again later', async () => {
    const store = openMemoryStore();
    const own = await openDesk({ store, mostWaiting: 2 });
    await own.start({ id: 'busy' });
    const commit = store.commit.bind(store);
    let letGo = (): void => {};
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    store.commit = async (...args) => {
      await gate;
      return commit(...args);
    };
    const waiting = [1, 2].map((n) => own.post('busy', { id: `e${n}`, type: 'customer.objects' }));
    const refused = await own.refused('busy', { id: 'e3', type: 'customer.objects' });
    expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([503, 'overloaded', '1']);
    letGo();
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await own.post('busy', { id: 'e3', type: 'customer.objects' })).status).toBe(200);
    await own.close();
  });

  it('answers only what is stored: a commit that fails is no answer, and the conversation is as the store has it', async () => {
    const store = openMemoryStore();
    const own = await openDesk({ store });
    await own.start({ id: 'broken' });
    const commit = store.commit.bind(store);
    store.commit = () => Promise.reject(new Error('disk full'));
    expect((await own.post('broken', { id: 'e1', type: 'customer.objects' })).status).toBe(500);
    store.commit = commit;
    expect((await own.guidance('broken')).conversation.revision).toBe(1);
    expect((await own.post('broken', { id: 'e1', type: 'customer.objects' })).headers.etag).toBe('"2"');
    await own.close();
  });
});
