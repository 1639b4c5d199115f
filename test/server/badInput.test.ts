import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import { openDesk, type Desk, type Reply } from './support/openDesk.ts';

let desk: Desk;
let before: { readonly guidance: unknown; readonly transcript: unknown };
const open = 'under-way';

beforeAll(async () => {
  desk = await openDesk();
  await desk.start({ id: open });
  await desk.post(open, { id: 'first', type: 'agent.says', data: { text: 'Hello' } });
  await desk.start({ id: 'over' });
  await desk.post('over', { id: 'end', type: 'chat.closed', data: { by: 'customer' } });
  await desk.start({ id: 'wall', clock: 'wall', at: undefined });
});
afterAll(() => desk.close());
beforeEach(async () => {
  before = await look(open);
});

async function look(id: string) {
  return { guidance: await desk.guidance(id), transcript: await desk.transcript(id) };
}

/** The problem is of that status and code, and the conversation is as it was. */
async function expectRefused(
  reply: Reply<ProblemDocument>,
  status: number,
  code: string,
  error: object = {},
  id = open,
  was: unknown = before,
): Promise<void> {
  expect([reply.status, reply.body.code]).toEqual([status, code]);
  expect(reply.body.errors[0]).toMatchObject(error);
  expect(reply.body.detail.length).toBeGreaterThan(10);
  expect(await look(id)).toEqual(was);
}

const unknown = '__proto__';

describe('an event', () => {
  it.each([
    ['of an unknown type', { type: 'customer.agree' }, 'unknown-event-type', { pointer: '/type', suggestion: 'customer.agrees' }],
    ['without a type', { data: {} }, 'invalid-data', { pointer: '/type', detail: 'type is missing' }],
    ['whose type is no text', { type: 7 }, 'invalid-data', { pointer: '/type' }],
    ['of a type that objects have of themselves', { type: 'constructor' }, 'unknown-event-type', { pointer: '/type' }],
    ['that is no object', 7, 'invalid-data', { pointer: '' }],
    ['that is null', null, 'invalid-data', { pointer: '' }],
    ['with an unknown field', { type: 'customer.asks', dataa: {} }, 'unknown-field', { pointer: '/dataa', suggestion: 'data' }],
    ['with unknown data', { type: 'customer.objects', data: { topics: 'price' } }, 'unknown-field', { pointer: '/data/topics', suggestion: 'topic' }],
    [
      'without data that it needs',
      { type: 'customer.requests-selection', data: { count: 'two' } },
      'invalid-data',
      { pointer: '/data/count', detail: 'data.count must be a whole number' },
    ],
    [
      'with data out of bounds',
      { type: 'customer.rates', data: { rating: 9 } },
      'invalid-data',
      { pointer: '/data/rating', detail: 'data.rating must be at most 3' },
    ],
    ['without its obligatory data', { type: 'customer.gives' }, 'invalid-data', { pointer: '/data/fact', detail: 'data.fact is missing' }],
    ['with data that is a list', { type: 'customer.asks', data: [] }, 'invalid-data', { pointer: '/data', detail: 'data must be an object' }],
    [
      'with an unknown fact',
      { type: 'customer.gives', data: { fact: 'order', value: 1 } },
      'unknown-fact',
      { pointer: '/data/fact', suggestion: 'orders' },
    ],
    ['with a fact of another type', { type: 'fact.set', data: { fact: 'orders', value: 'many' } }, 'invalid-data', { pointer: '/data/value' }],
    [
      'with an unknown meaning',
      { type: 'customer.says', data: { text: 'yes', meanings: [{ type: 'agrees' }] } },
      'unknown-event-type',
      { pointer: '/data/meanings/0/type' },
    ],
    [
      'with wrong data of a meaning',
      { type: 'customer.says', data: { text: 'hm', meanings: [{ type: 'customer.asks', data: { a: 1 } }] } },
      'unknown-field',
      { pointer: '/data/meanings/0/data/a' },
    ],
    [
      'in a language that the flow does not have',
      { type: 'agent.switches-language', data: { language: 'de' } },
      'unknown-language',
      { pointer: '/data/language' },
    ],
    ['with a time that is none', { type: 'customer.asks', at: 'yesterday' }, 'invalid-data', { pointer: '/at' }],
    ['with a time without a zone', { type: 'customer.asks', at: '2026-01-05T10:00:00' }, 'invalid-data', { pointer: '/at' }],
    ['on a day that the month does not have', { type: 'customer.asks', at: '2026-02-30T10:00:00Z' }, 'invalid-data', { pointer: '/at' }],
    ['with an empty id', { id: '', type: 'customer.asks' }, 'invalid-data', { pointer: '/id' }],
    ['with an id with control characters', { id: 'a\u0000b', type: 'customer.asks' }, 'invalid-data', { pointer: '/id' }],
    ['with an id that objects have of themselves', { id: unknown, type: 'customer.asks' }, 'invalid-data', { pointer: '/id' }],
    ['that retracts one that is not there', { type: 'event.retracted', data: { id: 'nobody' } }, 'unknown-event', { pointer: '/data/id' }],
    [
      'that rejects what was recognised in one that is not there',
      { type: 'recognition.rejected', data: { id: 'nobody', intent: 'customer.asks' } },
      'unknown-event',
      {},
    ],
    ['with a text beyond all measure', { type: 'agent.says', data: { text: 'x'.repeat(20_001) } }, 'invalid-data', { pointer: '/data/text' }],
  ])('%s is refused and changes nothing', async (_name, body, code, error) => {
    await expectRefused(await desk.refused(open, body), 422, code, error);
  });

  it.each([
    ['in the event', `{"type": "customer.asks", "__proto__": {"admin": true}}`, '/__proto__'],
    ['in its data', `{"type": "customer.objects", "data": {"__proto__": {"admin": true}}}`, '/data/__proto__'],
    ['written with escapes', `{"type": "customer.objects", "data": {"\\u005f_proto__": {"admin": true}}}`, '/data/__proto__'],
    ['as constructor', `{"type": "customer.objects", "data": {"constructor": {"prototype": {"admin": true}}}}`, '/data/constructor'],
    [
      'in the data of a meaning',
      `{"type": "customer.says", "data": {"text": "hm", "meanings": [{"type": "customer.objects", "data": {"__proto__": "x"}}]}}`,
      '/data/meanings/0/data/__proto__',
    ],
  ])('with the name __proto__ or its like %s is refused and changes nothing', async (_name, body, pointer) => {
    await expectRefused(await desk.refused(open, body), 422, 'forbidden-name', { pointer });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('with a fact named __proto__ is refused', async () => {
    await expectRefused(await desk.refused(open, `{"type": "fact.set", "data": {"fact": "__proto__", "value": 1}}`), 422, 'unknown-fact', {
      pointer: '/data/fact',
    });
  });

  it('that is malformed JSON is refused and changes nothing', async () => {
    await expectRefused(await desk.refused(open, '{"type": "customer.asks"'), 400, 'malformed-json');
  });

  it('in a body of 10 MB is refused and changes nothing', async () => {
    await expectRefused(await desk.refused(open, { type: 'agent.says', data: { text: 'x'.repeat(10_000_000) } }), 413, 'body-too-large');
  });

  it('in a body nested beyond all measure is refused and changes nothing', async () => {
    await expectRefused(
      await desk.refused(open, `{"type": "customer.asks", "data": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
      422,
      'invalid-data',
      { pointer: '/data' },
    );
    await expectRefused(await desk.refused(open, `${'['.repeat(300_000)}${']'.repeat(300_000)}`), 422, 'invalid-data', { pointer: '/0' });
  });

  it('more than a minute ahead of a wall clock is refused, a minute is taken', async () => {
    const was = await look('wall');
    const ahead = (seconds: number) => new Date(desk.clock.now() + seconds * 1_000).toISOString();
    const reply = await desk.refused('wall', { type: 'customer.asks', at: ahead(60.001) });
    await expectRefused(reply, 422, 'time-in-future', { pointer: '/at' }, 'wall', was);
    expect((await desk.post('wall', { type: 'customer.asks', at: ahead(60) })).status).toBe(200);
  });

  it('after the end is refused and changes nothing, but for promises, ratings, notes and what the telephone still says', async () => {
    const was = await look('over');
    await expectRefused(await desk.refused('over', { type: 'agent.says', data: { text: 'Wait!' } }), 409, 'conversation-ended', {}, 'over', was);
    await expectRefused(
      await desk.refused('over', [{ type: 'agent.notes', data: { text: 'n' } }, { type: 'customer.asks' }]),
      409,
      'conversation-ended',
      {},
      'over',
      was,
    );
    for (const event of [
      { type: 'customer.rates', data: { rating: 3 } },
      { type: 'agent.notes', data: { text: 'polite' } },
      { type: 'call.ended' },
    ]) {
      expect((await desk.post('over', event)).status).toBe(200);
    }
  });

  it('is refused where the event before it in the list is the end, and nothing of the list is recorded', async () => {
    const reply = await desk.refused(open, [
      { type: 'customer.asks' },
      { type: 'chat.closed', data: { by: 'customer' } },
      { type: 'agent.says', data: { text: 'Wait!' } },
    ]);
    await expectRefused(reply, 409, 'conversation-ended', { pointer: '/2/type' });
  });

  it('whose id was used for another event is refused and changes nothing', async () => {
    await expectRefused(await desk.refused(open, { id: 'first', type: 'agent.says', data: { text: 'Goodbye' } }), 409, 'event-differs', {
      pointer: '/id',
    });
    await expectRefused(await desk.refused(open, { id: 'first', type: 'customer.asks' }), 409, 'event-differs');
    await expectRefused(
      await desk.refused(open, { id: 'first', type: 'agent.says', at: '2026-01-05T10:00:09Z', data: { text: 'Hello' } }),
      409,
      'event-differs',
    );
  });

  it('for a conversation that is not there is refused', async () => {
    expect(await desk.refused('nobody', { type: 'customer.asks' })).toMatchObject({ status: 404, body: { code: 'unknown-conversation' } });
  });
});

describe('a list of events', () => {
  it('with one wrong among them is refused as a whole, and every mistake is told with its place', async () => {
    const reply = await desk.refused(open, [{ type: 'customer.asks' }, { type: 'customer.ask' }, { type: 'customer.objects', at: 'noon' }]);
    await expectRefused(reply, 422, 'unknown-event-type', { pointer: '/1/type', suggestion: 'customer.asks' });
    expect(reply.body.errors.map(({ pointer }) => pointer)).toEqual(['/1/type', '/2/at']);
  });

  it('is refused when it is empty or longer than 100', async () => {
    await expectRefused(await desk.refused(open, []), 422, 'invalid-data', { pointer: '' });
    await expectRefused(
      await desk.refused(
        open,
        Array.from({ length: 101 }, () => ({ type: 'customer.asks' })),
      ),
      422,
      'invalid-data',
      { pointer: '' },
    );
  });

  it('tells at most 20 mistakes', async () => {
    const reply = await desk.refused(
      open,
      Array.from({ length: 100 }, () => ({ type: 'x', a: 1, b: 2 })),
    );
    expect(reply.body.errors).toHaveLength(20);
    const one = await desk.refused(open, {
      type: 'customer.asks',
      data: Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`field${i}`, i])),
    });
    expect(one.body.errors).toHaveLength(20);
  });

  it('in which one id stands for two different events is refused', async () => {
    await expectRefused(
      await desk.refused(open, [
        { id: 'x', type: 'customer.asks' },
        { id: 'x', type: 'customer.objects' },
      ]),
      409,
      'event-differs',
      { pointer: '/1/id' },
    );
  });
});

describe('a header', () => {
  it.each(['"6"', '1', 'W/"1"', '"99"'])('If-Match: %s that is not the present revision is refused with 412 and changes nothing', async (value) => {
    await expectRefused(await desk.refused(open, { type: 'customer.asks' }, { 'if-match': value }), 412, 'stale-revision');
  });

  it.each(['seven', '"1", "2"', '-1', '', '"', '1.5'])('If-Match: %s that is no revision is refused with 400 and changes nothing', async (value) => {
    await expectRefused(await desk.refused(open, { type: 'customer.asks' }, { 'if-match': value }), 400, 'invalid-header');
  });

  it.each(['', ' ', 'x'.repeat(116), 'ключ', unknown])(
    'Idempotency-Key: %s that cannot name an event is refused and changes nothing',
    async (value) => {
      await expectRefused(
        await desk.refused(open, { type: 'customer.asks' }, { 'idempotency-key': Buffer.from(value).toString('latin1') }),
        400,
        'invalid-header',
      );
    },
  );
});

describe('an opening', () => {
  it.each([
    ['of an unknown flow', { flow: 'dask' }, 'unknown-flow', { pointer: '/flow', suggestion: 'desk' }],
    ['of a flow that objects have of themselves', { flow: 'constructor' }, 'unknown-flow', { pointer: '/flow' }],
    ['in a language that the flow does not have', { language: 'de' }, 'unknown-language', { pointer: '/language' }],
    ['at an unknown stage', { stage: 'answer' }, 'unknown-stage', { pointer: '/stage', suggestion: 'answering' }],
    [
      'with an unknown setting',
      { settings: { 'wait.limits': 5 } },
      'unknown-setting',
      { pointer: '/settings/wait.limits', suggestion: 'wait.limit' },
    ],
    ['with seconds that are text', { settings: { 'wait.limit': '60' } }, 'invalid-data', { pointer: '/settings/wait.limit' }],
    ['with seconds below nought', { settings: { 'wait.limit': -1 } }, 'invalid-data', { pointer: '/settings/wait.limit' }],
    ['with a number for a switch', { settings: { 'offers.on': 1 } }, 'invalid-data', { pointer: '/settings/offers.on' }],
    ['with a broken number for a whole one', { settings: { 'offers.most': 1.5 } }, 'invalid-data', { pointer: '/settings/offers.most' }],
    ['with a severity that is none', { settings: { 'severity.HOLD-2': 'error' } }, 'invalid-data', { pointer: '/settings/severity.HOLD-2' }],
    ['with a choice that is none', { settings: { style: 'long' } }, 'invalid-data', { pointer: '/settings/style' }],
    ['with a list for a text', { settings: { note: ['x'] } }, 'invalid-data', { pointer: '/settings/note' }],
    ['with an unknown brand that has no name', { brand: { id: 'kid-mirr' } }, 'unknown-brand', { pointer: '/brand/id', suggestion: 'kid-mir' }],
    ['with a brand that has neither id nor name', { brand: {} }, 'invalid-data', { pointer: '/brand' }],
    ['with an unknown fact', { facts: { topik: 'x' } }, 'unknown-fact', { pointer: '/facts/topik', suggestion: 'topic' }],
    ['with a fact of another type', { facts: { orders: 'two' } }, 'invalid-data', { pointer: '/facts/orders' }],
    ['that requires an unknown fact', { requiredFacts: ['topic', 'colour'] }, 'unknown-fact', { pointer: '/requiredFacts/1' }],
    ['with an unknown field', { lang: 'en' }, 'unknown-field', { pointer: '/lang' }],
    ['with an unknown field inside', { customer: { gendre: 'male' } }, 'unknown-field', { pointer: '/customer/gendre', suggestion: 'gender' }],
    [
      'with a wrong choice',
      { customer: { gender: 'm' } },
      'invalid-data',
      { pointer: '/customer/gender', detail: 'customer.gender must be one of female, male, other' },
    ],
    ['with a wrong id', { id: 'a/b' }, 'invalid-data', { pointer: '/id' }],
    ['with a time that is none', { at: 'noon' }, 'invalid-data', { pointer: '/at' }],
    ['with a clock that is none', { clock: 'sundial' }, 'invalid-data', { pointer: '/clock', detail: 'clock must be one of wall, event' }],
    ['more than a minute ahead of the wall clock', { clock: 'wall', at: '2026-01-05T11:00:00Z' }, 'time-in-future', { pointer: '/at' }],
    ['with data nested beyond all measure', { data: { a: JSON.parse('['.repeat(50) + ']'.repeat(50)) as unknown } }, 'invalid-data', {}],
  ])('%s is refused, and no conversation is opened', async (_name, wrong, code, error) => {
    const reply = await desk.send<ProblemDocument>('POST', '/v1/conversations', { flow: 'desk', clock: 'event', id: 'never', ...wrong });
    expect([reply.status, reply.body.code]).toEqual([422, code]);
    expect(reply.body.errors[0]).toMatchObject(error);
    expect((await desk.send('GET', '/v1/conversations/never')).status).toBe(404);
  });

  it.each([
    ['at its top', `{"flow": "desk", "__proto__": {"admin": true}}`, '/__proto__'],
    ['in data', `{"flow": "desk", "data": {"x": [{"__proto__": {"admin": true}}]}}`, '/data/x/0/__proto__'],
    ['in the agent', `{"flow": "desk", "agent": {"constructor": {}}}`, '/agent/constructor'],
  ])('with the name __proto__ or its like %s is refused', async (_name, body, pointer) => {
    const reply = await desk.send<ProblemDocument>('POST', '/v1/conversations', body);
    expect([reply.status, reply.body.code, reply.body.errors[0]?.pointer]).toEqual([422, 'forbidden-name', pointer]);
  });

  it.each([
    ['facts', 'unknown-fact'],
    ['settings', 'unknown-setting'],
  ])('with the name __proto__ in %s is refused', async (field, code) => {
    const reply = await desk.send<ProblemDocument>('POST', '/v1/conversations', `{"flow": "desk", "${field}": {"__proto__": 1}}`);
    expect([reply.status, reply.body.code]).toEqual([422, code]);
  });

  it('tells all that is wrong at once', async () => {
    const reply = await desk.send<ProblemDocument>('POST', '/v1/conversations', {
      flow: 'desk',
      language: 'de',
      stage: 'nowhere',
      settings: { nothing: 1 },
      facts: { none: 1 },
    });
    expect(reply.body.errors.map(({ code }) => code)).toEqual(['unknown-language', 'unknown-stage', 'unknown-setting', 'unknown-fact']);
  });
});
