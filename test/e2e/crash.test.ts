import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Transcript } from '../../server/schemas/Transcript.ts';
import type { Guidance } from '../../src/conversation/Guidance.ts';
import { build, BUILD_TIMEOUT, startServer, type RunningServer } from './support/startServer.ts';

const CONNECTIONS = 32;
/** Acknowledged events, over all connections, before each crash. */
const ENOUGH = 600;
const CRASHES = 2;

/** A softphone that posts one event after another, tries again what was not answered, and remembers what was. */
interface Writer {
  readonly id: string;
  readonly acknowledged: { readonly event: string; readonly revision: number }[];
  next: number;
}

let folder: string;
beforeAll(build, BUILD_TIMEOUT);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sufler-crash-'));
});
afterEach(() => rm(folder, { recursive: true }));

const start = () => startServer({ SUFLER_DATA: folder });

async function post(server: RunningServer, path: string, body: object): Promise<Guidance> {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Guidance;
}

/** Writes until the server is gone; an answer that was cut off is none. */
async function write(server: RunningServer, writer: Writer, acknowledged: () => void): Promise<void> {
  for (;;) {
    const event = `${writer.id}-${writer.next}`;
    const body = {
      id: event,
      type: writer.next % 2 === 0 ? 'customer.asks' : 'agent.says',
      data: writer.next % 2 === 0 ? {} : { text: `Answer ${writer.next}` },
    };
    try {
      const { conversation } = await post(server, `/v1/conversations/${writer.id}/events`, body);
      writer.acknowledged.push({ event, revision: conversation.revision });
      writer.next++;
      acknowledged();
    } catch (error) {
      if (error instanceof Error && /^\d{3} /.test(error.message)) throw error;
      return;
    }
  }
}

async function writeUntilCrash(server: RunningServer, writers: readonly Writer[]): Promise<void> {
  let count = 0;
  const enough = new Promise<void>((resolve) => {
    const acknowledged = (): void => {
      if (++count === ENOUGH) resolve();
    };
    void Promise.all(writers.map((writer) => write(server, writer, acknowledged))).then(() => resolve());
  });
  await enough;
  const { signal } = await server.end('SIGKILL');
  expect(signal).toBe('SIGKILL');
  expect(count).toBeGreaterThanOrEqual(ENOUGH);
}

async function expectNothingLost(server: RunningServer, { id, acknowledged }: Writer): Promise<void> {
  const { events } = (await (await fetch(`${server.url}/v1/conversations/${id}/transcript`)).json()) as Transcript;
  const posted = events.filter((event) => event.id !== null);
  // Exactly once and in order; at most one more was stored without its answer having arrived.
  expect(posted.map((event) => event.id).slice(0, acknowledged.length)).toEqual(acknowledged.map(({ event }) => event));
  expect(posted.length - acknowledged.length).toBeLessThanOrEqual(1);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
  const revisions = new Map(posted.map((event) => [event.id, event.revision]));
  for (const { event, revision } of acknowledged) expect(revision).toBeGreaterThanOrEqual(revisions.get(event)!);
}

describe('a server that is killed under load', () => {
  it(`finds every acknowledged event again, once and in order, after each of ${CRASHES} crashes`, { timeout: 120_000 }, async () => {
    let server = await start();
    const writers: Writer[] = Array.from({ length: CONNECTIONS }, (_, i) => ({ id: `call-${i}`, acknowledged: [], next: 0 }));
    await Promise.all(writers.map(({ id }) => post(server, '/v1/conversations', { id, flow: 'shop-chat', language: 'en' })));
    for (let crash = 0; crash < CRASHES; crash++) {
      await writeUntilCrash(server, writers);
      server = await start();
      for (const writer of writers) await expectNothingLost(server, writer);
    }
    expect(writers.flatMap(({ acknowledged }) => acknowledged).length).toBeGreaterThanOrEqual(CRASHES * ENOUGH);
    await server.end('SIGTERM');
  });
});
