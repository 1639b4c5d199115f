import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/openSqliteStore.ts';
import { recordedLine } from '../../src/backtest/recordedLine.ts';
import { saveSnapshot } from '../../src/conversation/snapshot.ts';
import { stateOf } from '../../server/service/LiveConversation.ts';
import { play } from '../support/play.ts';
import { shopCast } from '../support/shopFlows.ts';
import { sufler } from './support/sufler.ts';
import { copyFlows, FLOWS, type FlowsCopy } from './support/flowsCopy.ts';

/** Each run starts threads, which as source have to be translated first. */
const PATIENCE = { timeout: 120_000 };
let folder: string;
let draft: FlowsCopy;
let log: string;
const chats = ['a', 'b', 'c'].map((id) =>
  play('shop-chat', { id, stage: 'offer', customer: { phone: '+37061234567' } })
    .later(5)
    .customerSays('Дорого у вас, звоните +37061234567', ['customer.objects', { topic: 'price' }])
    .later(5)
    .post('chat.closed', { by: 'customer' }),
);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sufler-backtest-'));
  log = join(folder, 'log.jsonl');
  writeFileSync(log, chats.map(({ opening, records }) => `${JSON.stringify(recordedLine(opening, records))}\n`).join(''));
  draft = await copyFlows();
  // The author forgets the customer who objects to an offer.
  await draft.edit('parts/offer.json', '"customer.objects": "objection",', '');
});
afterAll(async () => {
  await draft.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('sufler backtest', PATIENCE, () => {
  it('names where recorded conversations part from a draft, with the same bytes for any number of threads', async () => {
    const run = (jobs: string) =>
      sufler([
        'backtest',
        'shop-chat',
        '--flows',
        draft.folder,
        '--log',
        log,
        '--against',
        FLOWS,
        '--format',
        'json',
        '--jobs',
        jobs,
        '--fail-on',
        'partings',
      ]);
    const [one, two] = [await run('1'), await run('2')];
    expect(two).toEqual(one);
    expect([one.code, one.err]).toEqual([1, '']);
    expect(JSON.parse(one.out)).toMatchObject({
      conversations: { total: 3, part: 3, withoutBaseline: 0 },
      partings: [
        {
          ...{ state: 'offer.due', event: 'customer.objects', kind: 'no-move', expected: 'objection.due', came: 'offer.due', conversations: 3 },
          samples: [{ conversation: 'a', seq: 1 }, { conversation: 'b' }, { conversation: 'c' }],
        },
      ],
    });
    expect(one.out).not.toContain('Дорого');
  });

  it('tells a line that cannot be read and goes on, or ends where that is strict; progress goes to a terminal only', async () => {
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(broken, `${readFileSync(log, 'utf8')}{"opening": 1}\n`);
    const notes: string[] = [];
    const progress = {
      show: (done: number, total: number, note: string) => void notes.push(`${done <= total} ${note}`),
      stop: () => void notes.push('stopped'),
    };
    const { code, out, err } = await sufler(['backtest', 'shop-chat', '--flows', FLOWS, '--log', broken, '--jobs', '1'], { progress });
    expect(code).toBe(0);
    expect(err).toMatch(/^Line 4 of .*broken\.jsonl is no recorded conversation: events is missing \(at \/events\)$/);
    expect(out).toContain('3 (100.0%) run as they did');
    expect(notes.at(-2)).toBe('true 3 conversations');
    expect(notes.at(-1)).toBe('stopped');
    expect((await sufler(['backtest', 'shop-chat', '--flows', FLOWS, '--log', broken, '--strict', '--jobs', '1'])).code).toBe(2);
  });

  it('reads the data folder of a server, beside the version that each ran on; what is exported of it gives the same', async () => {
    const data = join(folder, 'data');
    const store = await openSqliteStore({ folder: data });
    const { bundle, hash } = shopCast('shop-chat');
    await store.saveFlowVersion({ tenant: 'default', hash, flow: 'shop-chat', version: bundle.flow.version, bundle, savedAt: 0 });
    for (const { opening, conversation, records } of chats) {
      const state = stateOf(conversation);
      const snapshot = saveSnapshot(conversation);
      await store.create({ tenant: 'default', opening, digest: '', snapshot, state: { ...state, revision: 0 } });
      await store.commit({
        tenant: 'default',
        id: opening.id,
        expectedRevision: 0,
        state: { ...state, revision: 1 },
        records: records.map((record) => ({ record, receivedAt: 0, digest: '' })),
      });
    }
    await store.close();
    const test = ['backtest', 'shop-chat', '--flows', draft.folder, '--format', 'json', '--jobs', '1'];
    const fromStore = await sufler([...test, '--data', data, '--limit', '2']);
    expect(JSON.parse(fromStore.out)).toMatchObject({ against: null, conversations: { total: 2, part: 2, withoutBaseline: 0 } });
    const exported = join(folder, 'exported.jsonl');
    expect((await sufler(['export', '--data', data, '--limit', '2', '--mask', '--output', exported])).out).toContain('2 conversations');
    expect(readFileSync(exported, 'utf8')).not.toContain('61234567');
    const fromFile = await sufler([...test, '--log', exported, '--against', FLOWS]);
    expect({ ...JSON.parse(fromFile.out), against: null }).toEqual(JSON.parse(fromStore.out));
  });

  it('refuses what is not there', async () => {
    expect((await sufler(['backtest', 'shop-chat', '--flows', FLOWS])).err).toContain('[nothing-to-replay]');
    expect((await sufler(['backtest', 'shop-chat', '--flows', FLOWS, '--log', join(folder, 'none')])).err).toContain('[file-unreadable]');
    expect((await sufler(['export', '--data', folder])).err).toContain('[database-unusable]');
    // What was exported before stays where the next export fails.
    const kept = join(folder, 'kept.jsonl');
    writeFileSync(kept, 'of last month');
    expect((await sufler(['export', '--data', folder, '--output', kept])).err).toContain('[database-unusable]');
    expect([readFileSync(kept, 'utf8'), existsSync(`${kept}.part`)]).toEqual(['of last month', false]);
    expect((await sufler(['backtest', 'shop-chat', '--flows', FLOWS, '--log', log, '--against', 'published'])).err).toContain('[unknown-baseline]');
  });
});
