import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft, DraftList } from '../../../server/schemas/authoring/Draft.ts';
import type { VersionDetail, VersionFiles } from '../../../server/schemas/authoring/Version.ts';
import type { FlowFindings } from '../../../server/schemas/FlowFindings.ts';
import type { TestRun } from '../../../server/schemas/TestRun.ts';
import { flowsFolder, openAuthorsDesk, WHO, type AuthorsDesk, type FolderOfFlows } from './support/authorsDesk.ts';

let files: FolderOfFlows;
let desk: AuthorsDesk;
beforeAll(async () => {
  files = flowsFolder();
  desk = await openAuthorsDesk(files);
});
afterAll(async () => {
  await desk.close();
  files.remove();
});

const show = (id: string, query = '') => desk.send<Draft>('GET', `/v1/flows/desk/drafts/${id}${query}`);
const change = (id: string, body: object, revision: string) =>
  desk.send<Draft>('PATCH', `/v1/flows/desk/drafts/${id}`, { ...WHO, ...body }, { 'if-match': revision });

describe('a draft', () => {
  it('begins with what is published, and shows its own files; those that it shares when asked', async () => {
    const { status, body, headers } = await desk.send<Draft>('POST', '/v1/flows/desk/drafts', { ...WHO, title: 'Plan' });
    expect([status, headers.etag, headers.location]).toEqual([201, '"1"', `/v1/flows/desk/drafts/${body.id}`]);
    expect(Object.keys(body.files)).toEqual(expect.arrayContaining(['catalogue.json', 'examples/en.json', 'flow.json', 'phrases/en.json']));
    expect(body.shared).toContain('conduct/hold/machine.json');
    expect(body.base).toBe((await desk.flow()).hash);
    expect((await show(body.id, '?files=all')).body.files['parts/goodbye.json']).toContain('said');
    const listed = (await desk.send<DraftList>('GET', '/v1/flows/desk/drafts')).body.drafts;
    expect(listed[0]).toMatchObject({ id: body.id, title: 'Plan', revision: 1, created: { author: 'Ona' } });
  });

  it('may be named by its author, once', async () => {
    expect((await desk.send<Draft>('POST', '/v1/flows/desk/drafts', { ...WHO, id: 'mine' })).body).toMatchObject({ id: 'mine', revision: 1 });
    expect(await desk.problem('POST', '/v1/flows/desk/drafts', { ...WHO, id: 'mine' })).toMatchObject({ status: 409, code: 'draft-exists' });
    expect(await desk.problem('POST', '/v1/flows/desk/drafts', { ...WHO, id: '../mine' })).toMatchObject({ status: 422, code: 'invalid-data' });
  });

  it('is changed file by file, its own and shared ones, as text or JSON; null takes one out', async () => {
    const { id } = await desk.draft('Hello');
    const changes = { 'tests/greeting.json': { tests: [] }, 'parts/other.json': '{ not yet JSON', 'examples/ru.json': null };
    const { body, headers } = await change(id, { files: changes, title: 'Other' }, '"1"');
    expect([headers.etag, body.title, body.changed.reason]).toEqual(['"2"', 'Other', WHO.reason]);
    const after = (await show(id, '?files=all')).body.files;
    expect([after['tests/greeting.json'], after['parts/other.json'], after['examples/ru.json']]).toEqual([
      '{\n  "tests": []\n}\n',
      '{ not yet JSON',
      undefined,
    ]);
  });

  it('refuses a writer without a revision, and one who has not seen the last', async () => {
    const { id } = await desk.draft('Hello');
    expect(await desk.problem('PATCH', `/v1/flows/desk/drafts/${id}`, { ...WHO, title: 'No' })).toMatchObject({
      status: 428,
      code: 'precondition-required',
    });
    await change(id, { title: 'First' }, '"1"');
    expect((await change(id, { title: 'Second' }, '"1"')).body).toMatchObject({ status: 412, code: 'stale-draft' });
    expect((await show(id)).body.title).toBe('First');
    expect((await change(id, { title: 'Third' }, '*')).body.revision).toBe(3);
  });

  it('lets one of many writers win', async () => {
    const { id } = await desk.draft('Hello');
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => change(id, { title: `Writer ${i}` }, '"1"')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(7);
  });

  it('makes no revision of what changes nothing', async () => {
    const { id, files: texts } = await desk.draft('Hello');
    expect((await change(id, { files: { 'flow.json': texts['flow.json'] } }, '"1"')).headers.etag).toBe('"1"');
  });

  it.each([
    ['a way out of the folder', '../conduct/settings.json'],
    ['a file of another flow', 'shop-chat/flow.json'],
    ['a brand', 'brands/acme.json'],
    ['a name that means something to JavaScript', 'parts/constructor.json'],
    ['a prototype', '__proto__'],
    ['a file that is no JSON', 'parts/script.js'],
  ])('refuses %s, and changes nothing', async (_what, path) => {
    const { id } = await desk.draft('Hello');
    const body = `{"author":"Ona","reason":"A test","files":{"flow.json":"{}",${JSON.stringify(path)}:"x"}}`;
    const refused = await desk.send<{ code: string }>('PATCH', `/v1/flows/desk/drafts/${id}`, body, { 'if-match': '"1"' });
    expect([refused.status, (await show(id)).body.revision]).toEqual([422, 1]);
  });

  it('is deleted by whoever has seen its last revision', async () => {
    const { id } = await desk.draft('Hello');
    expect((await desk.send('DELETE', `/v1/flows/desk/drafts/${id}`, undefined, { 'if-match': '"9"' })).status).toBe(412);
    expect((await desk.send('DELETE', `/v1/flows/desk/drafts/${id}`)).status).toBe(204);
    expect((await show(id)).status).toBe(404);
    expect((await desk.send('DELETE', `/v1/flows/desk/drafts/${id}`)).status).toBe(404);
  });

  it('may be a flow that is new, which shares what the others do, and is published like them', async () => {
    const flow = JSON.parse((await desk.draft('x')).files['flow.json'] ?? '') as { id: string };
    expect((await desk.problem('POST', '/v1/flows/dekk/drafts', { ...WHO, title: 'None' })).code).toBe('unknown-flow');
    const own = (await desk.send<VersionFiles>('GET', '/v1/flows/desk/versions/published/files')).body.files;
    const body = { ...WHO, title: 'Counter', files: { ...own, 'flow.json': { ...flow, id: 'counter' } } };
    const { body: draft } = await desk.send<Draft>('POST', '/v1/flows/counter/drafts', body);
    expect([draft.base, draft.shared.length > 5]).toEqual([null, true]);
    expect((await desk.send('POST', '/v1/flows/counter/publish', { ...WHO, draft: draft.id })).status).toBe(201);
    expect((await desk.start({ id: 'at-the-counter', flow: 'counter' })).body.conversation.flow).toBe('counter@1.0.0');
  });

  it('is checked, tested, drawn and looked at as it stands', async () => {
    const test = { tests: [{ name: 'greets', steps: [{ expect: { flowStage: 'clarify' } }] }] };
    const { id } = (await desk.send<Draft>('POST', '/v1/flows/desk/drafts', { ...WHO, title: 'With a test' })).body;
    await change(id, { files: { 'tests/greeting.json': test } }, '"1"');
    const found = await desk.send<FlowFindings>('POST', '/v1/flows/desk/check', { draft: id });
    expect([found.status, found.body]).toEqual([200, { ok: true, findings: [] }]);
    const run = (await desk.send<TestRun>('POST', '/v1/flows/desk/test', { draft: id })).body;
    expect([run.ok, run.passed, run.failed, run.failures[0]?.name]).toEqual([false, 0, 1, 'greets']);
    expect(run.failures[0]?.failures[0]?.reasons.length).toBeGreaterThan(0);
    expect((await desk.send<TestRun>('POST', '/v1/flows/desk/test')).body).toMatchObject({ ok: true, passed: 0 });
    const version = (await desk.send<VersionDetail>('GET', `/v1/flows/desk/versions/draft:${id}`)).body;
    expect([version.status, version.files.some(({ path }) => path === 'tests/greeting.json')]).toEqual(['published', true]);
    await change(id, { files: { 'flow.json': '{' } }, '"2"');
    expect((await desk.send<FlowFindings>('POST', '/v1/flows/desk/check', { draft: id })).body.ok).toBe(false);
    expect(await desk.problem('GET', `/v1/flows/desk/versions/draft:${id}`)).toMatchObject({ status: 422, code: 'draft-unrunnable' });
  });
});

describe('GET /v1/flows/{id}/graph', () => {
  it.each([
    ['', 'text/plain; charset=utf-8', /stateDiagram/],
    ['?format=dot', 'text/vnd.graphviz; charset=utf-8', /digraph/],
    ['?format=svg&depth=1', 'image/svg+xml; charset=utf-8', /<svg/],
    ['?format=stately&machine=hold', 'application/json; charset=utf-8', /"hold"/],
  ])('draws %s', async (query, type, words) => {
    const response = await desk.app.inject({ url: `/v1/flows/desk/graph${query}` });
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, type]);
    expect(response.body).toMatch(words);
  });

  it('says what it cannot draw', async () => {
    expect(await desk.problem('GET', '/v1/flows/desk/graph?machine=hald')).toMatchObject({
      code: 'unknown-machine',
      errors: [{ suggestion: 'hold' }],
    });
    expect((await desk.problem('GET', '/v1/flows/desk/graph?format=png')).code).toBe('invalid-data');
  });
});
