import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationList } from '../../server/schemas/ConversationList.ts';
import type { FlowList } from '../../server/schemas/FlowList.ts';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import type { Decision } from '../../src/conversation/Guidance.ts';
import { openDesk, type Desk } from './support/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('POST /v1/conversations', () => {
  it('opens a conversation and answers 201 with its guidance, its address and its revision', async () => {
    const { status, headers, body } = await desk.start({ id: 'call-7@pbx', language: 'ru' });
    expect(status).toBe(201);
    expect(headers).toMatchObject({ location: '/v1/conversations/call-7%40pbx', etag: '"1"' });
    expect(body.conversation).toMatchObject({ id: 'call-7@pbx', flow: 'desk@1.0.0', language: 'ru', status: 'open', revision: 1, stage: 'greeting' });
    expect(body.say).toMatchObject({ phrase: 'hello', text: 'Здравствуйте, чем я могу Вам помочь?' });
  });

  it('needs nothing but a flow: id, language, clock and time are decided', async () => {
    const { status, body } = await desk.send<Desk extends never ? never : Awaited<ReturnType<Desk['start']>>['body']>('POST', '/v1/conversations', {
      flow: 'desk',
    });
    expect(status).toBe(201);
    expect(body.conversation).toMatchObject({ id: 'made-1', language: 'en', at: '2026-01-05T10:00:00Z' });
  });

  it('finds the conversation that the same request opened, as it stands now', async () => {
    await desk.start({ id: 'twice', facts: { topic: 'shoes', orders: 2 } });
    await desk.post('twice', { type: 'agent.says', data: { text: 'Hello' } });
    const { status, headers, body } = await desk.start({ facts: { orders: 2, topic: 'shoes' }, id: 'twice' });
    expect(status).toBe(200);
    expect(headers.location).toBe('/v1/conversations/twice');
    expect(body.conversation).toMatchObject({ revision: 2, stage: 'talking' });
  });

  it('answers 409 when the id was opened by another request, and leaves that one alone', async () => {
    await desk.start({ id: 'taken' });
    const before = await desk.guidance('taken');
    const { status, body } = await desk.send<ProblemDocument>('POST', '/v1/conversations', { flow: 'desk', id: 'taken', language: 'ru' });
    expect(status).toBe(409);
    expect(body.code).toBe('conversation-differs');
    expect(await desk.guidance('taken')).toEqual(before);
  });

  it('takes the Idempotency-Key for the id of one that has none, so that a start can be retried', async () => {
    const start = () => desk.send<{ conversation: { id: string } }>('POST', '/v1/conversations', { flow: 'desk' }, { 'idempotency-key': 'retry-1' });
    const [first, second] = [await start(), await start()];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.conversation.id).toBe('retry-1');
  });

  it('opens one conversation for two requests at the same moment', async () => {
    const both = await Promise.all([desk.start({ id: 'race' }), desk.start({ id: 'race' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
  });

  it('takes a known brand, a brand of the moment, and starts in the middle', async () => {
    expect((await desk.start({ brand: { id: 'kid-mir' } })).status).toBe(201);
    expect((await desk.start({ brand: { id: 'new-shop', name: 'New Shop' } })).status).toBe(201);
    expect((await desk.start({ stage: 'answering' })).body.conversation.stage).toBe('answering');
  });
});

describe('GET /v1/conversations/{id}', () => {
  it('shows the guidance of the conversation as it stands, with its revision', async () => {
    const posted = await desk.start({ id: 'shown' });
    const { status, headers, body } = await desk.send('GET', '/v1/conversations/shown');
    expect([status, headers.etag]).toEqual([200, '"1"']);
    expect(body).toEqual(posted.body);
  });

  it('answers 404 for one that was never opened', async () => {
    const { status, body } = await desk.send<ProblemDocument>('GET', '/v1/conversations/nobody');
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'unknown-conversation', type: 'urn:sufler:problem:unknown-conversation', status: 404 });
  });
});

describe('POST /v1/conversations/{id}/events', () => {
  it('records an event and answers the guidance after it', async () => {
    await desk.start({ id: 'talk' });
    const { status, headers, body } = await desk.post('talk', { type: 'agent.says', at: '2026-01-05T10:00:05Z', data: { text: 'Hello' } });
    expect([status, headers.etag]).toEqual([200, '"2"']);
    expect(body.conversation).toMatchObject({ revision: 2, stage: 'talking', at: '2026-01-05T10:00:05Z' });
    expect(body.say?.phrase).toBe('ask');
  });

  it('records a list in one commit', async () => {
    await desk.start({ id: 'list' });
    const { body } = await desk.post('list', [
      { type: 'agent.says', data: { text: 'Hello' } },
      { type: 'customer.objects' },
      { type: 'customer.objects' },
    ]);
    expect(body.conversation.revision).toBe(2);
    expect(body.facts).toMatchObject({ objections: 2 });
    expect((await desk.transcript('list')).map(({ seq, revision, type }) => [seq, revision, type])).toEqual([
      [1, 2, 'agent.says'],
      [2, 2, 'customer.objects'],
      [3, 2, 'customer.objects'],
    ]);
  });

  it('records what breaks a rule, and says so', async () => {
    await desk.start({ id: 'broken' });
    const { body } = await desk.post('broken', { id: 'h1', type: 'chat.held' });
    expect(body.violations).toMatchObject([{ rule: 'HOLD-2', severity: 'block', event: 'h1', type: 'chat.held' }]);
    expect((await desk.transcript('broken'))[0]?.violations).toEqual(body.violations);
  });

  it('keeps the own time of an event that comes late, and applies it at the time of the conversation', async () => {
    await desk.start({ id: 'late' });
    await desk.post('late', { type: 'agent.says', at: '2026-01-05T10:00:30Z', data: { text: 'Hello' } });
    const { body } = await desk.post('late', { type: 'customer.objects', at: '2026-01-05T12:00:10+02:00' });
    expect(body.conversation.at).toBe('2026-01-05T10:00:30Z');
    expect((await desk.transcript('late'))[1]?.at).toBe('2026-01-05T10:00:10Z');
  });

  it('takes the time of the conversation for an event without one, where events move time', async () => {
    await desk.start({ id: 'timeless' });
    await desk.post('timeless', { type: 'agent.says', at: '2026-01-05T10:00:30Z', data: { text: 'Hello' } });
    await desk.post('timeless', { type: 'customer.objects' });
    expect((await desk.transcript('timeless'))[1]?.at).toBe('2026-01-05T10:00:30Z');
  });

  it('moves time by events alone where the clock is theirs: timers due before one fire first', async () => {
    await desk.start({ id: 'event-time' });
    await desk.post('event-time', { type: 'agent.says', at: '2026-01-05T10:00:00Z', data: { text: 'Hello' } });
    await desk.pass(600);
    expect((await desk.guidance('event-time')).conversation.stage).toBe('talking');
    const { body } = await desk.post('event-time', { type: 'clock.ticked', at: '2026-01-05T10:01:00Z' });
    expect(body.conversation.stage).toBe('idle');
  });
});

describe('POST /v1/conversations/{id}/checks', () => {
  const check = (id: string, body: object) => desk.send<Decision & ProblemDocument>('POST', `/v1/conversations/${id}/checks`, body);

  it('denies what a rule forbids, with the rule and what to say instead, and changes nothing', async () => {
    const { body: before } = await desk.start({ id: 'may-i' });
    const { status, body } = await check('may-i', { action: 'hold' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ decision: 'deny', rule: 'HOLD-2', say: { phrase: 'ask' } });
    expect(await desk.guidance('may-i')).toEqual(before);
    expect(await desk.transcript('may-i')).toEqual([]);
  });

  it('allows it after the question was asked', async () => {
    await desk.start({ id: 'may-i-now' });
    await desk.post('may-i-now', { type: 'agent.asks-hold', data: { reason: 'to look it up' } });
    expect((await check('may-i-now', { action: 'hold' })).body.decision).toBe('allow');
  });

  it('refuses an unknown action with the nearest one, an unknown field, a wrong time, and an unknown conversation', async () => {
    await desk.start({ id: 'asked' });
    expect((await check('asked', { action: 'hangup' })).body).toMatchObject({
      status: 422,
      code: 'unknown-action',
      errors: [{ pointer: '/action', suggestion: 'hang-up' }],
    });
    expect((await check('asked', { action: 'send', txt: 'hm' })).body).toMatchObject({
      status: 422,
      code: 'unknown-field',
      errors: [{ pointer: '/txt', suggestion: 'text' }],
    });
    expect((await check('asked', { action: 'hold', at: 'noon' })).body).toMatchObject({
      status: 422,
      code: 'invalid-data',
      errors: [{ pointer: '/at' }],
    });
    expect((await check('asked', {})).body).toMatchObject({
      status: 422,
      code: 'invalid-data',
      errors: [{ pointer: '/action', detail: 'action is missing' }],
    });
    expect((await check('nobody', { action: 'hold' })).body).toMatchObject({ status: 404, code: 'unknown-conversation' });
  });
});

describe('GET /v1/conversations/{id}/transcript', () => {
  it('shows a part of the log', async () => {
    await desk.start({ id: 'long' });
    await desk.post(
      'long',
      [1, 2, 3, 4, 5].map((n) => ({ id: `o${n}`, type: 'customer.objects' })),
    );
    const { body } = await desk.send<{ events: { id: string }[] }>('GET', '/v1/conversations/long/transcript?from=2&limit=3');
    expect(body.events.map(({ id }) => id)).toEqual(['o2', 'o3', 'o4']);
  });

  it('answers 404 for a conversation that is not there', async () => {
    expect((await desk.send('GET', '/v1/conversations/nobody/transcript')).status).toBe(404);
  });
});

describe('DELETE /v1/conversations/{id}', () => {
  it('erases the conversation: 204, then 404, and nothing of it is found again', async () => {
    await desk.start({ id: 'gone' });
    await desk.post('gone', { id: 'e1', type: 'customer.objects' });
    expect((await desk.send('DELETE', '/v1/conversations/gone')).status).toBe(204);
    expect((await desk.send('DELETE', '/v1/conversations/gone')).status).toBe(404);
    expect((await desk.send('GET', '/v1/conversations/gone')).status).toBe(404);
    expect((await desk.send('GET', '/v1/conversations/gone/transcript')).status).toBe(404);
    expect((await desk.post('gone', { type: 'customer.objects' })).status).toBe(404);
  });

  it('lets the id be used anew, by another opening', async () => {
    await desk.start({ id: 'phoenix' });
    await desk.send('DELETE', '/v1/conversations/phoenix');
    const { status, body } = await desk.start({ id: 'phoenix', language: 'ru' });
    expect([status, body.conversation.revision]).toEqual([201, 1]);
    expect(await desk.transcript('phoenix')).toEqual([]);
  });

  it('takes an empty body with a content type, as some clients send', async () => {
    await desk.start({ id: 'axios' });
    expect((await desk.send('DELETE', '/v1/conversations/axios', '')).status).toBe(204);
  });
});

describe('GET /v1/conversations', () => {
  it('lists conversations by pages, the newest first, and filters them', async () => {
    const own = await openDesk();
    for (const n of [1, 2, 3, 4, 5]) await own.start({ id: `c${n}`, agent: { id: n % 2 ? 'a1' : 'a2' } });
    await own.post('c2', { type: 'chat.closed', data: { by: 'customer' } });
    const list = async (query: string) => (await own.send<ConversationList>('GET', `/v1/conversations${query}`)).body;
    const ids = (page: ConversationList) => page.conversations.map(({ id }) => id);

    const first = await list('?limit=2');
    expect(ids(first)).toEqual(['c5', 'c4']);
    await own.start({ id: 'c6' });
    const second = await list(`?limit=2&cursor=${first.next}`);
    expect(ids(second)).toEqual(['c3', 'c2']);
    const third = await list(`?limit=2&cursor=${second.next}`);
    expect([ids(third), third.next]).toEqual([['c1'], null]);

    expect(ids(await list('?status=ended'))).toEqual(['c2']);
    expect(ids(await list('?agent=a1&status=open'))).toEqual(['c5', 'c3', 'c1']);
    expect(ids(await list('?flow=nothing'))).toEqual([]);
    expect((await list('?status=ended')).conversations[0]).toMatchObject({
      flow: 'desk',
      status: 'ended',
      outcome: 'customerEnded',
      agent: 'a2',
      revision: 2,
    });
    await own.close();
  });

  it.each([
    ['?limt=5', 'unknown-field', { pointer: '/limt', suggestion: 'limit', in: 'query' }],
    ['?limit=0', 'invalid-data', { pointer: '/limit', in: 'query' }],
    ['?limit=many', 'invalid-data', { pointer: '/limit', in: 'query' }],
    ['?status=closed', 'invalid-data', { pointer: '/status', in: 'query' }],
    ['?cursor=xyz', 'invalid-data', { pointer: '/cursor' }],
  ])('refuses %s', async (query, code, error) => {
    const { status, body } = await desk.send<ProblemDocument>('GET', `/v1/conversations${query}`);
    expect([status, body.code]).toEqual([422, code]);
    expect(body.errors[0]).toMatchObject(error);
  });
});

describe('what else is served', () => {
  it('lists the flows with their version, hash, languages and stages', async () => {
    const { body } = await desk.send<FlowList>('GET', '/v1/flows');
    expect(body.flows).toMatchObject([{ id: 'desk', version: '1.0.0', channel: 'chat', direction: 'inbound', languages: ['en', 'ru'] }]);
    expect(body.flows[0]?.stages).toContain('answering');
  });

  it('says that it is alive and ready', async () => {
    expect((await desk.send('GET', '/healthz')).body).toEqual({ status: 'ok' });
    expect((await desk.send('GET', '/readyz')).body).toEqual({ status: 'ready' });
  });

  it('says that it is not ready when the store does not answer', async () => {
    const own = await openDesk();
    await own.store.close();
    expect(await own.send('GET', '/readyz')).toMatchObject({ status: 503, body: { code: 'not-ready' } });
    expect((await own.send('GET', '/healthz')).status).toBe(200);
    await own.close();
  });

  it('has pages to try the API', async () => {
    const response = await desk.app.inject({ url: '/docs/' });
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  });
});
