import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backtest, BacktestList } from '../../../server/schemas/backtests/Backtest.ts';
import { flowsFolder, openAuthorsDesk, type AuthorsDesk, type FolderOfFlows } from './support/authorsDesk.ts';

let files: FolderOfFlows;
let desk: AuthorsDesk;
const PATH = '/v1/flows/desk/backtests';
/** A back-test starts a thread, which as source has to be translated first. */
const PATIENCE = 90_000;
const begin = (body: object) => desk.send<Backtest>('POST', PATH, body);
const settled = () => desk.app.services.backtests.settled();
const show = async (id: string) => (await desk.send<Backtest>('GET', `${PATH}/${id}`)).body;

beforeAll(async () => {
  files = flowsFolder();
  desk = await openAuthorsDesk(files);
  for (const id of ['one', 'two', 'three']) {
    await desk.start({ id, flow: 'desk', language: 'en', agent: { name: 'Anna' } });
    await desk.post(id, [
      { type: 'customer.says', data: { text: 'Hello, my secret is 123' } },
      { type: 'chat.closed', data: { by: 'customer' } },
    ]);
  }
});
afterAll(async () => {
  await desk.close();
  files.remove();
});

describe('/v1/flows/{id}/backtests', () => {
  it(
    'replays what the store has on a draft in the background, and tells what came of it without the words of people',
    async () => {
      const draft = await desk.draft('Welcome!');
      const { status, body } = await begin({ draft: draft.id, status: 'ended', author: 'Ona' });
      expect([status, body.status, body.author, body.report]).toEqual([202, expect.stringMatching(/queued|running/), 'Ona', null]);
      await settled();
      const done = await show(body.id);
      expect(done).toMatchObject({
        ...{ status: 'done', against: null, progress: { done: 3, total: 3 }, failure: null },
        report: { flow: 'desk', draft: body.draft, conversations: { total: 3, fail: 0, withoutBaseline: 0 } },
      });
      expect(JSON.stringify(done)).not.toContain('secret');
    },
    PATIENCE,
  );

  it(
    'finds the same again, and lists the newest first',
    async () => {
      const [{ id: before } = { id: '' }] = (await desk.send<BacktestList>('GET', PATH)).body.backtests;
      const draft = (await show(before)).draft;
      const { body } = await begin({ version: 'published', status: 'ended' });
      await settled();
      const { report } = await show(body.id);
      expect({ ...report, draft }).toEqual((await show(before)).report);
      expect((await desk.send<BacktestList>('GET', PATH)).body.backtests.map(({ id }) => id)).toEqual([body.id, before]);
    },
    PATIENCE,
  );

  it(
    'compares with the version that is named, and takes so many as are asked for',
    async () => {
      const { body } = await begin({ version: 'published', against: 'files', limit: 2 });
      await settled();
      const { against, report } = await show(body.id);
      expect([against, report?.conversations.total, report?.conversations.same]).toEqual([body.draft, 2, 2]);
    },
    PATIENCE,
  );

  it('runs one at a time, refuses more than may wait, and stops one that is not wanted any more', async () => {
    const all = [];
    for (let index = 0; index < 9; index += 1) all.push((await begin({ version: 'published' })).body);
    const refused = await desk.problem('POST', PATH, { version: 'published' });
    expect(refused.code).toBe('overloaded');
    for (const { id } of all) expect((await desk.send('DELETE', `${PATH}/${id}`)).status).toBe(204);
    await settled();
    expect((await show(all[8]?.id ?? '')).status).toBe('cancelled');
    await desk.send('DELETE', `${PATH}/${all[8]?.id ?? ''}`);
    expect((await desk.problem('GET', `${PATH}/${all[8]?.id ?? ''}`)).code).toBe('unknown-backtest');
  });

  it.each([
    ['neither version nor draft', {}, 'invalid-data'],
    ['both', { version: 'files', draft: 'a' }, 'invalid-data'],
    ['a draft that there is not', { draft: 'none' }, 'unknown-draft'],
    ['a time without a zone', { version: 'files', since: '2026-01-05T10:00:00' }, 'invalid-data'],
    ['an unknown field', { version: 'files', sinse: '' }, 'unknown-field'],
  ])('refuses %s', async (_what, body, code) => {
    expect((await desk.problem('POST', PATH, body)).code).toBe(code);
  });

  it('knows no flow that there is not', async () => {
    expect((await desk.problem('GET', '/v1/flows/deskk/backtests')).code).toBe('unknown-flow');
  });
});
