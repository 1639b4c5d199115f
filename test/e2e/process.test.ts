import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Guidance } from '../../src/conversation/Guidance.ts';
import { connect } from '../server/support/watching.ts';
import { build, BUILD_TIMEOUT, freePort, runToEnd, startServer } from './support/startServer.ts';

let folder: string;
beforeAll(build, BUILD_TIMEOUT);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sufler-process-'));
});
afterEach(() => rm(folder, { recursive: true }));

const flowsOfProject = new URL('../../flows/', import.meta.url);
const environment = (more: Record<string, string> = {}) => ({ SUFLER_DATA: join(folder, 'data'), ...more });
const send = async <T>(url: string, body?: object): Promise<T> => {
  const init = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return (await (await fetch(url, init)).json()) as T;
};

describe('the server as a process', () => {
  it('says where it listens in one line, serves, and goes in good order when told to', async () => {
    const server = await startServer(environment());
    expect(await send(`${server.url}/readyz`)).toEqual({ status: 'ready' });
    const { code, stdout, stderr } = await server.end('SIGTERM');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Sufler listens on ${server.url} (try it at ${server.url}/docs)\n`);
  });

  it('lets who has the token watch a conversation, and stops although somebody watches', async () => {
    const token = 'the-token-of-this-test-only';
    const server = await startServer(environment({ SUFLER_INSPECT: token }));
    await send(`${server.url}/v1/conversations`, { id: 'c', flow: 'shop-chat', language: 'en' });
    const { socket, received, closed } = connect(`${server.url.replace('http:', 'ws:')}/v1/conversations/c/inspect`, {
      authorization: `Bearer ${token}`,
    });
    await received.until((messages) => messages.length === 27);
    await send(`${server.url}/v1/conversations/c/events`, { type: 'customer.says', data: { text: 'Hello' } });
    await received.untilRevision(2);
    const silent = connect(socket.url, { authorization: `Bearer ${token}` });
    await silent.received.until((messages) => messages.length === 27);
    silent.socket.pause();
    const { code, stderr } = await server.end('SIGTERM');
    expect({ code, stderr, closed: (await closed).code }).toEqual({ code: 0, stderr: '', closed: 1001 });
    silent.socket.terminate();
  });

  it('keeps conversations over a stop and a start', async () => {
    const first = await startServer(environment());
    await send(`${first.url}/v1/conversations`, { id: 'c', flow: 'shop-chat', language: 'ru' });
    const before = await send<Guidance>(`${first.url}/v1/conversations/c/events`, {
      id: 'e1',
      type: 'customer.says',
      data: { text: 'Здравствуйте' },
    });
    await first.end('SIGINT');
    const second = await startServer(environment());
    const after = await send<Guidance>(`${second.url}/v1/conversations/c`);
    expect(after.conversation).toMatchObject({ revision: before.conversation.revision, stage: before.conversation.stage });
    expect(after.say).toEqual(before.say);
    await second.end('SIGTERM');
  });

  it('leaves conversations under way on their version when a flow file is edited', async () => {
    const flows = join(folder, 'flows');
    await cp(flowsOfProject, flows, { recursive: true });
    const first = await startServer(environment({ SUFLER_FLOWS: flows }));
    await send(`${first.url}/v1/conversations`, { id: 'old', flow: 'shop-chat', language: 'en' });
    await first.end('SIGTERM');

    const file = join(flows, 'shop-chat', 'flow.json');
    const flow = JSON.parse(await readFile(file, 'utf8')) as { version: string };
    await writeFile(file, JSON.stringify({ ...flow, version: '99.0.0' }));
    const second = await startServer(environment({ SUFLER_FLOWS: flows }));
    await send(`${second.url}/v1/conversations`, { id: 'new', flow: 'shop-chat', language: 'en' });
    const flowOf = async (id: string) => (await send<Guidance>(`${second.url}/v1/conversations/${id}`)).conversation.flow;
    expect([await flowOf('old'), await flowOf('new')]).toEqual([`shop-chat@${flow.version}`, 'shop-chat@99.0.0']);
    await second.end('SIGTERM');
  });
});

describe('a server that cannot start', () => {
  it.each([
    ['a port that is none', { PORT: 'http' }, /^PORT=http: /],
    ['an address that others can reach', { HOST: '0.0.0.0' }, /^HOST=0\.0\.0\.0: .*SUFLER_ALLOW_UNAUTHENTICATED=1/],
    ['a token that is easily guessed', { SUFLER_INSPECT: 'abc' }, /^SUFLER_INSPECT=\(not shown\): it must be a token of 24/],
    ['a folder of flows that is not there', { SUFLER_FLOWS: '/nowhere/at/all' }, /^SUFLER_FLOWS=\/nowhere\/at\/all: There is no folder/],
    ['a folder for data that cannot be made', { SUFLER_DATA: '/dev/null/data' }, /^SUFLER_DATA=\/dev\/null\/data: Cannot use the database/],
  ])('for %s says so, names the setting, and ends with 2', async (_name, wrong, words) => {
    const { code, stdout, stderr } = await runToEnd(environment(wrong));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(stderr).not.toContain('    at ');
  });

  it('for a port that is taken says so and ends with 2', async () => {
    const PORT = String(await freePort());
    const first = await startServer(environment({ PORT }));
    const { code, stderr } = await runToEnd({ SUFLER_DATA: join(folder, 'other'), PORT });
    expect(code).toBe(2);
    expect(stderr).toContain(`Cannot listen on 127.0.0.1:${PORT}: another program listens there`);
    await first.end('SIGTERM');
  });

  it('for mistakes in flow files names all of them by file and place, and ends with 2', async () => {
    const flows = join(folder, 'flows');
    await cp(flowsOfProject, flows, { recursive: true });
    const file = join(flows, 'shop-chat', 'flow.json');
    const flow = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...flow, intial: 'greeting' }));
    await writeFile(join(flows, 'shop-phone-inbound', 'flow.json'), '{"id": ');
    const { code, stderr } = await runToEnd(environment({ SUFLER_FLOWS: flows }));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^shop-chat\/flow\.json#\/intial: .*Did you mean "initial"\? \[unknown-key\]$/m);
    expect(stderr).toMatch(/^shop-phone-inbound\/flow\.json: Not valid JSON: .*\[file-malformed\]$/m);
    expect(stderr).not.toContain('    at ');
  });
});
