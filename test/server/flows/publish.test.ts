import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PublishedVersion } from '../../../server/schemas/authoring/Publication.ts';
import type { VersionList } from '../../../server/schemas/authoring/Version.ts';
import { flowsFolder, openAuthorsDesk, ORIGINAL, WHO, type AuthorsDesk, type FolderOfFlows } from './support/authorsDesk.ts';

let files: FolderOfFlows;
let desk: AuthorsDesk;
beforeEach(async () => {
  files = flowsFolder();
  desk = await openAuthorsDesk(files);
});
afterEach(async () => {
  await desk.close();
  files.remove();
});

const versions = async () => (await desk.send<VersionList>('GET', '/v1/flows/desk/versions')).body.versions;
const rollback = (body: object = {}) => desk.send<PublishedVersion>('POST', '/v1/flows/desk/rollback', { ...WHO, ...body });
const publishNew = async (greeting: string) => (await desk.publish({ draft: (await desk.draft(greeting)).id })).body.publication;

describe('POST /v1/flows/{id}/publish', () => {
  it('publishes a draft: new conversations take it, those under way stay on theirs', async () => {
    await desk.start({ id: 'old', flow: 'desk', language: 'en', agent: { name: 'Anna' } });
    const draft = await desk.draft('Welcome!');
    expect(await desk.greeting()).toBe(ORIGINAL);
    const { status, body } = await desk.publish({ draft: draft.id, reason: 'Shorter' });
    expect([status, body.publication.kind, body.publication.status, body.publication.reason, body.publication.author]).toEqual([
      ...[201, 'publish', 'in-effect', 'Shorter', 'Ona'],
    ]);
    expect(await desk.greeting()).toBe('Welcome!');
    expect((await desk.guidance('old')).say?.text).toBe(ORIGINAL);
    expect(await desk.problem('GET', `/v1/flows/desk/drafts/${draft.id}`)).toMatchObject({ status: 404, code: 'unknown-draft' });
    expect((await versions()).map(({ status, hash }) => [status, hash === body.publication.version])).toEqual([
      ['published', true],
      ['retired', false],
    ]);
  });

  it('keeps the present publication where that version is in effect already', async () => {
    const publication = await publishNew('Welcome!');
    const { status, body } = await desk.publish({ version: 'published' });
    expect([status, body.publication]).toEqual([200, publication]);
    expect(await desk.publications()).toHaveLength(2);
  });

  it('keeps a draft that changes tests alone: the version is the same, and has no place for them', async () => {
    const tests = { 'tests/greeting.json': { tests: [{ name: 'greets', steps: [{ expect: { flowStage: 'greeting' } }] }] } };
    const { body } = await desk.send<{ id: string }>('POST', '/v1/flows/desk/drafts', { ...WHO, files: tests });
    expect((await desk.publish({ draft: body.id })).status).toBe(200);
    expect((await desk.send('GET', `/v1/flows/desk/drafts/${body.id}`)).status).toBe(200);
  });

  it('refuses what has errors with all of them, and publishes nothing', async () => {
    const draft = await desk.draft('Welcome!', { files: { 'flow.json': '{ "id": "desk",', 'phrases/en.json': '[' } });
    const problem = await desk.problem('POST', '/v1/flows/desk/publish', { ...WHO, draft: draft.id });
    expect([problem.status, problem.code]).toEqual([422, 'version-unrunnable']);
    expect(problem.errors.map((error) => [error.code, error.in])).toEqual(
      expect.arrayContaining([
        ['file-malformed', 'desk/flow.json'],
        ['file-malformed', 'desk/phrases/en.json'],
      ]),
    );
    expect(await desk.publications()).toHaveLength(1);
    expect(await desk.greeting()).toBe(ORIGINAL);
    expect((await desk.send('GET', `/v1/flows/desk/drafts/${draft.id}`)).status).toBe(200);
  });

  it('refuses an error that only checks find, where the flow would run', async () => {
    const draft = await desk.draft('Welcome!', { files: { 'phrases/en.json': { 'greet.chat.warm': 'Welcome, {nobody}!' } } });
    const problem = await desk.problem('POST', '/v1/flows/desk/publish', { ...WHO, draft: draft.id });
    expect([problem.code, problem.errors.length > 1]).toEqual(['version-unrunnable', true]);
  });

  it('refuses a draft that would undo what somebody else has published since, unless that is meant', async () => {
    const [mine, theirs] = [await desk.draft('Mine'), await desk.draft('Theirs')];
    const { body } = await desk.publish({ draft: theirs.id });
    expect(await desk.problem('POST', '/v1/flows/desk/publish', { ...WHO, draft: mine.id })).toMatchObject({ status: 409, code: 'draft-outdated' });
    expect((await desk.publish({ draft: mine.id }, { 'if-match': `"${body.publication.number}"` })).status).toBe(201);
    expect(await desk.greeting()).toBe('Mine');
  });

  it('lets one of two drafts win that are published at the same moment: the other would undo it', async () => {
    const drafts = [await desk.draft('Welcome!'), await desk.draft('Good day!')];
    const answers = await Promise.all(drafts.map(({ id }) => desk.send('POST', '/v1/flows/desk/publish', { ...WHO, draft: id })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'draft-outdated' });
    expect(await desk.publications()).toHaveLength(2);
  });

  it('publishes the revision of a draft that the publisher has seen, or none', async () => {
    const { id } = await desk.draft('Welcome!');
    const change = { ...WHO, title: 'Somebody went on' };
    await desk.send('PATCH', `/v1/flows/desk/drafts/${id}`, change, { 'if-match': '"1"' });
    expect(await desk.problem('POST', '/v1/flows/desk/publish', { ...WHO, draft: id, revision: 1 })).toMatchObject({
      status: 412,
      code: 'stale-draft',
    });
    expect(await desk.greeting()).toBe(ORIGINAL);
    expect((await desk.publish({ draft: id, revision: 2 })).status).toBe(201);
    expect(await desk.problem('POST', '/v1/flows/desk/publish', { ...WHO, files: true, revision: 2 })).toMatchObject({ status: 422 });
  });

  it('refuses whoever has not seen the newest publication', async () => {
    const before = (await desk.publications())[0]?.number;
    await publishNew('Welcome!');
    const draft = await desk.draft('Again');
    const refused = await desk.publish({ draft: draft.id }, { 'if-match': `"${before}"` });
    expect([refused.status, refused.body]).toMatchObject([412, { code: 'stale-publication' }]);
    const { headers } = await desk.send('GET', '/v1/flows/desk/publications');
    expect((await desk.publish({ draft: draft.id }, { 'if-match': String(headers.etag) })).status).toBe(201);
  });

  it('schedules: the version takes effect when its time has come, without anybody asking', async () => {
    const draft = await desk.draft('Happy new year!');
    const { status, body } = await desk.publish({ draft: draft.id, at: '2026-01-05T12:00:00Z' });
    expect([status, body.publication.status]).toEqual([201, 'scheduled']);
    expect(await desk.greeting()).toBe(ORIGINAL);
    expect((await desk.flow()).scheduled.map(({ number }) => number)).toEqual([body.publication.number]);
    expect((await versions()).map((version) => version.status)).toEqual(['scheduled', 'published']);
    desk.clock.jump(2 * 3_600 - 1);
    expect(await desk.greeting()).toBe(ORIGINAL);
    desk.clock.jump(1);
    expect(await desk.greeting()).toBe('Happy new year!');
    expect((await desk.flow()).scheduled).toEqual([]);
    expect((await versions()).map((version) => version.status)).toEqual(['published', 'retired']);
  });

  it('lets several take effect one after the other', async () => {
    for (const [greeting, at] of [
      ['Third', '2026-01-05T12:00:00Z'],
      ['Second', '2026-01-05T11:00:00Z'],
    ] as const)
      await desk.publish({ draft: (await desk.draft(greeting)).id, at });
    desk.clock.jump(3_600);
    expect(await desk.greeting()).toBe('Second');
    await desk.app.services.settled();
    desk.clock.jump(3_600);
    expect(await desk.greeting()).toBe('Third');
  });

  it('takes back what is scheduled, and nothing else', async () => {
    const { body } = await desk.publish({ draft: (await desk.draft('Never')).id, at: '2026-01-05T12:00:00Z' });
    const url = `/v1/flows/desk/publications/${body.publication.number}`;
    expect((await desk.send('DELETE', url, WHO)).status).toBe(204);
    desk.clock.jump(10_000);
    expect(await desk.greeting()).toBe(ORIGINAL);
    expect((await desk.publications())[0]).toMatchObject({ status: 'withdrawn', withdrawn: { author: 'Ona' } });
    expect((await versions()).map((version) => version.status)).toEqual(['draft', 'published']);
    expect(await desk.problem('DELETE', '/v1/flows/desk/publications/1', WHO)).toMatchObject({ status: 409, code: 'publication-in-effect' });
    expect(await desk.problem('DELETE', '/v1/flows/desk/publications/99', WHO)).toMatchObject({ status: 404, code: 'unknown-publication' });
  });

  it.each([
    ['neither version, draft nor files', {}, 'invalid-data', 422],
    ['two of them', { version: 'published', files: true }, 'invalid-data', 422],
    ['a time that is none', { files: true, at: 'tomorrow' }, 'invalid-data', 422],
    ['a time too far ahead', { files: true, at: '2027-02-01T00:00:00Z' }, 'invalid-data', 422],
    ['a draft that there is not', { draft: 'none' }, 'unknown-draft', 404],
    ['a version that there is not', { version: 'abcdef' }, 'unknown-version', 404],
    ['a reference that is none', { version: 'newest' }, 'invalid-version', 422],
    ['nobody who says who they are', { files: true, author: '' }, 'invalid-data', 422],
    ['a field that there is not', { files: true, when: 'now' }, 'unknown-field', 422],
  ])('refuses %s', async (_what, body, code, status) => {
    expect(await desk.problem('POST', '/v1/flows/desk/publish', { ...WHO, ...body })).toMatchObject({ status, code });
    expect(await desk.publications()).toHaveLength(1);
  });

  it('refuses a flow that there is not, with the nearest name', async () => {
    expect(await desk.problem('POST', '/v1/flows/dekk/publish', { ...WHO, version: 'published' })).toMatchObject({
      code: 'unknown-flow',
      errors: [{ suggestion: 'desk' }],
    });
  });
});

describe('POST /v1/flows/{id}/rollback', () => {
  it('publishes again what was published before, further back each time', async () => {
    await publishNew('Second');
    await publishNew('Third');
    expect((await rollback()).body.publication).toMatchObject({ kind: 'roll-back', status: 'in-effect' });
    expect(await desk.greeting()).toBe('Second');
    await rollback();
    expect(await desk.greeting()).toBe(ORIGINAL);
    expect(await desk.problem('POST', '/v1/flows/desk/rollback', WHO)).toMatchObject({ status: 409, code: 'nothing-to-roll-back' });
  });

  it('goes to no version that was never published, and to no draft', async () => {
    const second = await publishNew('Welcome!');
    const draft = await desk.draft('Good day!');
    expect((await desk.problem('POST', '/v1/flows/desk/rollback', { ...WHO, to: `draft:${draft.id}` })).status).toBe(422);
    expect(await desk.problem('POST', '/v1/flows/desk/rollback', { ...WHO, to: '0'.repeat(32) })).toMatchObject({
      status: 404,
      code: 'unknown-version',
    });
    expect((await desk.publications())[0]).toMatchObject({ number: second.number });
  });

  it('goes to the version that is named, by the beginning of its hash', async () => {
    await publishNew('Second');
    const third = await publishNew('Third');
    await rollback();
    expect((await rollback({ to: third.version?.slice(0, 8) })).body.publication.version).toBe(third.version);
    expect(await desk.greeting()).toBe('Third');
  });
});

describe('POST /v1/flows/{id}/retire', () => {
  it('refuses new conversations, lets those under way go on, and can be rolled back', async () => {
    await desk.start({ id: 'old', flow: 'desk', language: 'en', agent: { name: 'Anna' } });
    expect((await desk.send('POST', '/v1/flows/desk/retire', { ...WHO, reason: 'Closed for the winter' })).status).toBe(201);
    const refused = await desk.problem('POST', '/v1/conversations', { flow: 'desk' });
    expect([refused.status, refused.code]).toEqual([422, 'flow-retired']);
    expect(refused.detail).toContain('Closed for the winter');
    expect((await desk.guidance('old')).say?.text).toBe(ORIGINAL);
    const list = (await desk.send<{ flows: unknown[]; idle: { id: string; files: object }[] }>('GET', '/v1/flows')).body;
    expect([list.flows, list.idle.map(({ id, files }) => [id, files])]).toEqual([[], [['desk', expect.objectContaining({ state: 'unpublished' })]]]);
    await rollback();
    expect(await desk.greeting()).toBe(ORIGINAL);
  });
});

describe('another process', () => {
  it('takes what was published elsewhere with its next look at the store', async () => {
    const other = await openAuthorsDesk(files, { store: desk.store });
    await other.publish({ draft: (await other.draft('From elsewhere')).id });
    expect(await desk.greeting()).toBe(ORIGINAL);
    await desk.pass(2);
    expect(await desk.greeting()).toBe('From elsewhere');
    await other.close();
  });
});
