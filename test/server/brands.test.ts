import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BrandDetail, BrandRevision, BrandSaved, BrandSummary } from '../../server/schemas/brands/Brand.ts';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import type { Brand } from '../../src/flow/schema/settings.ts';
import { deskBundle, deskFlows } from './support/deskFlow.ts';
import { openDesk, type Desk, type Reply } from './support/openDesk.ts';

const cast = buildCast({
  ...deskBundle,
  settings: [
    ...deskBundle.settings.filter(({ id }) => id !== 'severity.HOLD-2' && id !== 'wait.limit'),
    { id: 'severity.HOLD-2', type: 'severity', default: 'block', source: ['HOLD-2'], softens: ['HOLD-2'], description: 'Hold without asking' },
    {
      id: 'wait.limit',
      type: 'seconds',
      default: 60,
      by: [{ language: 'ru', value: 90 }],
      source: ['WAIT-3'],
      softens: ['WAIT-3'],
      description: 'Silence',
    },
  ],
});
const WHO = { author: 'Ona', reason: 'New season' };
const nova: Brand = { id: 'nova', name: 'Nova' };

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ flows: deskFlows(cast) });
});
afterEach(() => desk.close());

function put<T = BrandSaved>(id: string, brand: object, headers: Record<string, string> = {}, on = desk): Promise<Reply<T>> {
  return on.send<T>('PUT', `/v1/brands/${id}`, { ...WHO, brand }, headers);
}
const refusedPut = (id: string, brand: unknown, headers: Record<string, string> = {}) => put<ProblemDocument>(id, brand as object, headers);
const remove = (id: string, headers: Record<string, string> = {}) => desk.send<ProblemDocument>('DELETE', `/v1/brands/${id}`, WHO, headers);
const show = (id: string) => desk.send<BrandDetail>('GET', `/v1/brands/${id}`);
const list = async (query = '', on = desk) => (await on.send<{ brands: BrandSummary[]; next: string | null }>('GET', `/v1/brands${query}`)).body;
const begin = (brand: object, more: object = {}, on = desk) => on.start({ id: `c-${Math.floor(on.clock.now())}-${++begun}`, brand, ...more });
let begun = 0;

describe('brands', () => {
  it('BRAND-6: of the folder are there from the start, and say so', async () => {
    const { status, headers, body } = await show('kid-mir');
    expect([status, headers.etag]).toEqual([200, '"1"']);
    expect(body).toEqual({
      ...{ id: 'kid-mir', status: 'present', name: 'Kid Mir', revision: 1, source: 'files', files: 'same' },
      ...{ author: 'files', reason: 'The brand stands in the folder of flows', at: '2026-01-05T10:00:00Z' },
      brand: { id: 'kid-mir', name: 'Kid Mir' },
    });
  });

  it('are made, and counted on by the next conversation', async () => {
    expect((await desk.send<ProblemDocument>('POST', '/v1/conversations', { flow: 'desk', brand: { id: 'nova' } })).body.code).toBe('unknown-brand');
    const { status, headers, body } = await put('nova', { name: 'Nova', settings: { note: 'Nova says' } });
    expect([status, headers.etag]).toEqual([201, '"1"']);
    expect(body).toMatchObject({
      id: 'nova',
      revision: 1,
      source: 'api',
      files: 'absent',
      changed: ['name', 'settings'],
      brand: nova,
      author: 'Ona',
    });
    expect((await begin({ id: 'nova' })).status).toBe(201);
    expect((await desk.send('POST', '/v1/agents/a1/checks', { action: 'take-contact', channel: 'chat', brand: { id: 'nova' } })).status).toBe(200);
    expect((await desk.send('POST', '/v1/texts/check', { text: 'Hi', language: 'en', channel: 'chat', brand: { id: 'nova' } })).status).toBe(200);
  });

  it('change for conversations that begin afterwards; those under way keep theirs', async () => {
    await put('nova', { name: 'Nova', phrases: { en: { hello: 'Nova, hello!' } } });
    await desk.start({ id: 'before', language: 'en', brand: { id: 'nova' } });
    await put('nova', { name: 'Nova', phrases: { en: { hello: 'Good day from Nova!' } } }, { 'if-match': '"1"' });
    await desk.start({ id: 'after', language: 'en', brand: { id: 'nova' } });
    await remove('nova', { 'if-match': '"2"' });
    expect((await desk.guidance('before')).say?.text).toBe('Nova, hello!');
    expect((await desk.guidance('after')).say?.text).toBe('Good day from Nova!');
    expect((await desk.post('before', { type: 'agent.says', data: { text: 'Nova, hello!' } })).status).toBe(200);
    expect((await begin({ id: 'nova' })).status).toBe(422);
  });

  it('tell which settings a change makes others, where, and which rules of conduct it softens', async () => {
    await put('nova', { name: 'Nova', settings: { 'severity.HOLD-2': 'warn' } });
    const { status, body } = await put(
      'nova',
      { name: 'Nova', settings: { 'severity.HOLD-2': 'info', 'offers.most': 3 }, overrides: [{ language: 'ru', settings: { 'wait.limit': 120 } }] },
      { 'if-match': '"1"' },
    );
    expect(status).toBe(200);
    expect(body.changed).toEqual(['overrides', 'settings']);
    const place = (language: string) => ({ channel: 'chat', direction: 'inbound', language });
    expect(body.settings).toEqual([
      {
        ...{ setting: 'severity.HOLD-2', from: 'warn', to: 'info', softens: ['HOLD-2'], softening: 'surely' },
        places: [place('en'), place('ru')],
      },
      { setting: 'wait.limit', from: 90, to: 120, places: [place('ru')], softens: ['WAIT-3'], softening: 'possibly' },
    ]);
    expect(body.softened).toEqual([
      { rule: 'HOLD-2', softening: 'surely' },
      { rule: 'WAIT-3', softening: 'possibly' },
    ]);
    const back = await put('nova', { name: 'Nova' }, { 'if-match': '"2"' });
    expect(back.body.settings.map(({ setting, from, to, softening }) => [setting, from, to, softening])).toEqual([
      ['severity.HOLD-2', 'info', 'block', null],
      ['wait.limit', 120, 90, 'possibly'],
    ]);
  });

  it('are not changed by who has not seen them', async () => {
    const without = await refusedPut('kid-mir', { name: 'Other' });
    expect([without.status, without.body.code]).toEqual([428, 'precondition-required']);
    const stale = await refusedPut('kid-mir', { name: 'Other' }, { 'if-match': '"7"' });
    expect([stale.status, stale.body.code, stale.body.detail]).toEqual([412, 'brand-stale', 'The brand "kid-mir" is at revision 1, not 7']);
    const exists = await refusedPut('kid-mir', { name: 'Other' }, { 'if-none-match': '*' });
    expect([exists.status, exists.body.code]).toEqual([412, 'brand-exists']);
    expect((await refusedPut('new', { name: 'New' }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await refusedPut('new', { name: 'New' }, { 'if-match': '*' })).status).toBe(412);
    expect((await remove('kid-mir')).status).toBe(428);
    expect((await remove('kid-mir', { 'if-match': '"2"' })).status).toBe(412);
    expect((await show('kid-mir')).body).toMatchObject({ revision: 1, name: 'Kid Mir' });
    expect((await put('kid-mir', { name: 'Other' }, { 'if-match': '*' })).status).toBe(200);
    expect((await put('new', { name: 'New' }, { 'if-none-match': '*' })).status).toBe(201);
  });

  it('refuse headers that say nothing or two things', async () => {
    for (const headers of [{ 'if-match': 'x' }, { 'if-none-match': '"1"' }, { 'if-match': '"1"', 'if-none-match': '*' }]) {
      const { status, body } = await refusedPut('kid-mir', { name: 'Other' }, headers as Record<string, string>);
      expect([status, body.code]).toEqual([400, 'invalid-header']);
    }
  });

  it('have one winner when many change what they saw at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => put('kid-mir', { name: `Name ${index}` }, { 'if-match': '"1"' })));
    const won = answers.map(({ status }) => status);
    expect(won.filter((status) => status === 200)).toHaveLength(1);
    expect(won.filter((status) => status === 412)).toHaveLength(9);
    expect((await show('kid-mir')).body).toMatchObject({ revision: 2, name: `Name ${won.indexOf(200)}` });
  });

  it('are made once when many make them at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => put<ProblemDocument>('nova', { name: `Name ${index}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 428, 428, 428, 428, 428]);
  });

  it('SCR-6: that are wrong are refused with all that is wrong, each where it stands', async () => {
    const wrong = {
      ...{ id: 'other', name: 'Nova', timeZone: 'Europe/Vilna', logo: 'x' },
      settings: { 'wait.limt': 5, 'severity.HOLD-2': 'off' },
      overrides: [{ channel: 'chat', settings: { style: 'long' } }],
      phrases: { en: { hello: 'Hello {name' } },
    };
    const { status, body } = await refusedPut('nova', wrong);
    expect([status, body.code]).toEqual([422, 'brand-invalid']);
    const errors = Object.fromEntries(body.errors.slice(1).map(({ pointer, code, suggestion }) => [pointer, [code, suggestion]]));
    expect(errors).toMatchObject({
      '/brand/timeZone': ['schema', undefined],
      '/brand/settings/wait.limt': ['undeclared-setting', 'wait.limit'],
      '/brand/settings/severity.HOLD-2': ['wrong-setting', undefined],
      '/brand/overrides/0/settings/style': ['wrong-setting', undefined],
      '/brand/phrases/en/hello': ['malformed-phrase', undefined],
      '/brand/id': ['invalid-data', undefined],
    });
    expect(Object.keys(errors)).toContainEqual(expect.stringMatching(/^\/brand\/logo$/));
    expect((await show('nova')).status).toBe(404);
  });

  it.each([
    ['no body', undefined],
    ['a list', []],
    ['nobody who says so', { brand: nova }],
    ['no reason', { brand: nova, author: 'Ona' }],
    ['a brand that is a text', { ...WHO, brand: 'nova' }],
    ['no brand', WHO],
    ['one thing more', { ...WHO, brand: nova, force: true }],
    ['a name that harms', `{"author":"a","reason":"b","brand":{"id":"nova","name":"N","__proto__":{"x":1}}}`],
  ])('are not made of a request with %s', async (_, body) => {
    const { status } = await desk.send<ProblemDocument>('PUT', '/v1/brands/nova', body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect((await show('nova')).status).toBe(404);
  });

  it('may not be called what no brand may be called', async () => {
    for (const id of ['Nova', 'no%20va', '-nova', encodeURIComponent('нова')]) {
      const { status } = await desk.send('PUT', `/v1/brands/${id}`, { ...WHO, brand: { name: 'Nova' } });
      expect(status).toBe(422);
    }
  });

  it('that are not there are not found, and the nearest name is told', async () => {
    const { status, body } = await desk.send<ProblemDocument>('GET', '/v1/brands/kid-mirr');
    expect([status, body.code, body.errors[0]?.suggestion]).toEqual([404, 'brand-not-found', 'kid-mir']);
    expect((await remove('nobody', { 'if-match': '*' })).body.code).toBe('brand-not-found');
    expect((await desk.send<ProblemDocument>('GET', '/v1/brands/nobody/revisions')).status).toBe(404);
  });

  it('that were removed are gone, are listed as removed, and may come back', async () => {
    expect((await remove('kid-mir', { 'if-match': '"1"' })).status).toBe(204);
    expect((await show('kid-mir')).status).toBe(404);
    expect((await remove('kid-mir', { 'if-match': '"2"' })).status).toBe(404);
    expect((await list()).brands).toMatchObject([{ id: 'kid-mir', status: 'removed', name: null, revision: 2, files: 'differs' }]);
    expect((await list('?status=present')).brands).toEqual([]);
    expect((await put('kid-mir', { name: 'Kid Mir' })).body).toMatchObject({ revision: 3, files: 'same' });
  });

  it('are listed by id, page by page', async () => {
    for (const id of ['a', 'z', 'm']) await put(id, { name: id });
    const first = await list('?limit=2');
    expect([first.brands.map(({ id }) => id), first.next]).toEqual([['a', 'kid-mir'], 'kid-mir']);
    const second = await list(`?limit=2&cursor=${first.next}`);
    expect([second.brands.map(({ id }) => id), second.next]).toEqual([['m', 'z'], null]);
  });

  it('keep all that they ever were, with who and why', async () => {
    await put('kid-mir', { name: 'Kid Mir 2' }, { 'if-match': '"1"' });
    await remove('kid-mir', { 'if-match': '"2"' });
    type Page = { revisions: BrandRevision[]; next: string | null };
    const first = (await desk.send<Page>('GET', '/v1/brands/kid-mir/revisions?limit=2')).body;
    expect(first.revisions).toMatchObject([
      { revision: 3, brand: null, author: 'Ona', reason: 'New season', source: 'api' },
      { revision: 2, brand: { name: 'Kid Mir 2' } },
    ]);
    const second = (await desk.send<Page>('GET', `/v1/brands/kid-mir/revisions?limit=2&cursor=${first.next}`)).body;
    expect([second.revisions, second.next]).toMatchObject([[{ revision: 1, source: 'files' }], null]);
    expect((await desk.send('GET', '/v1/brands/kid-mir/revisions?cursor=x')).status).toBe(422);
  });
});

describe('brands of several servers of one store', () => {
  it('are noticed by the other ones soon', async () => {
    const other = await openDesk({ flows: deskFlows(cast), store: desk.store });
    await put('nova', { name: 'Nova' });
    expect((await begin({ id: 'nova' }, {}, other)).status).toBe(422);
    await other.pass(1);
    expect((await begin({ id: 'nova' }, {}, other)).status).toBe(201);
    await other.close();
  });
});

describe('brands of a server that starts again', () => {
  const started = async (brand: Brand | null, lines: object[] = []): Promise<Desk> => {
    const stream = { write: (line: string) => void lines.push(JSON.parse(line) as object) };
    const flows = { casts: new Map([['desk', cast]]), brands: new Map(brand === null ? [] : [[brand.id, brand]]) };
    return openDesk({ flows, store, logger: { level: 'warn', stream } });
  };
  let store = openMemoryStore();
  beforeEach(() => {
    store = openMemoryStore();
  });
  const after = async (...brands: readonly (Brand | null)[]): Promise<{ brand: BrandSummary | undefined; lines: object[] }> => {
    let lines: object[] = [];
    let found: BrandSummary | undefined;
    for (const brand of brands) {
      lines = [];
      const own = await started(brand, lines);
      found = (await list('', own)).brands.find(({ id }) => id === 'nova');
      await own.close();
    }
    return { brand: found, lines };
  };

  it('follow the folder as long as nothing else decided', async () => {
    const { brand, lines } = await after(nova, { ...nova, name: 'Nova 2' });
    expect(brand).toMatchObject({
      revision: 2,
      name: 'Nova 2',
      source: 'files',
      reason: 'The brand was edited in the folder of flows',
      files: 'same',
    });
    expect(lines).toEqual([]);
  });

  it('stay as they are when the folder is the same, whatever the order of its keys', async () => {
    const one: Brand = { id: 'nova', name: 'Nova', settings: { note: 'a', 'offers.most': 1 } };
    const other = { $schema: '../brand.schema.json', settings: { 'offers.most': 1, note: 'a' }, name: 'Nova', id: 'nova' };
    expect((await after(one, other)).brand).toMatchObject({ revision: 1, files: 'same' });
  });

  it('stay as the API left them, and the server says how the folder differs', async () => {
    const own = await started(nova);
    await put('nova', { name: 'By hand', settings: { note: 'x' } }, { 'if-match': '"1"' }, own);
    await own.close();
    const { brand, lines } = await after({ ...nova, name: 'By file' });
    expect(brand).toMatchObject({ revision: 2, name: 'By hand', source: 'api', files: 'differs' });
    expect(lines).toMatchObject([{ brand: 'nova', revision: 2, differences: ['name', 'settings'] }]);
  });

  it('do not go back to an older folder, as when an old server starts beside a new one', async () => {
    const { brand, lines } = await after(nova, { ...nova, name: 'Nova 2' }, nova);
    expect(brand).toMatchObject({ revision: 2, name: 'Nova 2', files: 'differs' });
    expect(lines).toMatchObject([{ differences: ['name'] }]);
  });

  it('stay removed, and stay when their file is gone', async () => {
    const own = await started(nova);
    await own.send('DELETE', '/v1/brands/nova', WHO, { 'if-match': '"1"' });
    await own.close();
    const { brand, lines } = await after(nova);
    expect(brand).toMatchObject({ status: 'removed', files: 'differs' });
    expect(lines).toMatchObject([{ brand: 'nova', differences: ['removed'] }]);
    store = openMemoryStore();
    expect((await after(nova, null)).brand).toMatchObject({ status: 'present', revision: 1, files: 'absent' });
  });
});
