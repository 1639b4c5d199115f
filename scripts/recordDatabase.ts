/**
 * `npx tsx scripts/recordDatabase.ts RELEASE`: writes the database of a server of this release with conversations under way into
 * test/fixtures/databases/, and what their agents saw, for the test that the next releases go on with it. To be run when the format
 * of the database has gone up, before that is released.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import BetterSqlite3 from 'better-sqlite3';
import { buildApp } from '../server/app.ts';
import { loadFlows } from '../server/loadFlows.ts';
import { openSqliteStore } from '../server/store/sqlite/openSqliteStore.ts';

const [release = ''] = process.argv.slice(2);
if (!/^[a-z0-9-]+$/.test(release)) throw new Error('Give a word for the release, of small letters, figures and hyphens');
const folder = mkdtempSync(join(tmpdir(), 'sufler-database-'));
const store = await openSqliteStore({ folder, thread: 'inline' });
const flows = await loadFlows(fileURLToPath(new URL('../flows', import.meta.url)));
const app = await buildApp({ flows, store, snapshotEvery: 3 });
await app.ready();

const CONTACTS = [
  { flow: 'shop-chat', events: ['customer.asks', 'agent.asks-hold', 'customer.agrees', 'chat.held'] },
  { flow: 'shop-chat', events: ['customer.complains', 'customer.swears', 'customer.asks', 'customer.objects', 'event.retracted'] },
  { flow: 'shop-phone-inbound', events: ['call.answered', 'customer.states-problem', 'call.held', 'clock.ticked', 'call.resumed'] },
  { flow: 'shop-phone-outbound', events: ['call.answered', 'customer.hurries', 'customer.agrees', 'call.ended'] },
];
const guidance: Record<string, unknown> = {};
for (const [number, { flow, events }] of CONTACTS.entries()) {
  const id = `contact-${number + 1}`;
  const agent = { id: 'a1', name: 'Emma', gender: 'female' };
  await send('/v1/conversations', { id, flow, language: 'en', agent, brand: { name: 'Home' }, clock: 'event', at: '2026-01-05T10:00:00Z' });
  for (const [index, type] of events.entries()) {
    const data = type === 'event.retracted' ? { data: { id: 'e1' } } : {};
    await send(`/v1/conversations/${id}/events`, { id: `e${index}`, type, at: `2026-01-05T10:0${index}:30Z`, ...data });
  }
  guidance[id] = (await app.inject({ url: `/v1/conversations/${id}` })).json();
}
await app.close();
await store.close();

const file = join(folder, 'sufler.sqlite');
const database = new BetterSqlite3(file);
database.pragma('journal_mode = DELETE');
database.exec('VACUUM');
const format = database.pragma('user_version', { simple: true }) as number;
database.close();
const target = fileURLToPath(new URL('../test/fixtures/databases', import.meta.url));
mkdirSync(target, { recursive: true });
const params = { [constants.BROTLI_PARAM_LGWIN]: 24 };
writeFileSync(`${target}/format-${format}-${release}.sqlite.br`, brotliCompressSync(readFileSync(file), { params }));
writeFileSync(`${target}/format-${format}-${release}.json.br`, brotliCompressSync(JSON.stringify(guidance), { params }));
rmSync(folder, { recursive: true });

async function send(url: string, payload: object): Promise<void> {
  const answer = await app.inject({ method: 'POST', url, payload });
  if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.body}`);
}
