import { describe, expect, it, vi } from 'vitest';
import type { LinkEvents } from '../../../../server/store/sqlite/Link.ts';
import { OperationQueue } from '../../../../server/store/sqlite/OperationQueue.ts';
import { openThreadLink } from '../../../../server/store/sqlite/openThreadLink.ts';

// A busy machine is slow to start threads and processes; nothing here waits for a time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** A thread that runs the given lines in place of the database's. */
const script = (lines: string) =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads';\n${lines}`)}`);
const noEvents: LinkEvents = { onAnswer: () => undefined, onDeath: () => undefined };
const READY = `parentPort.postMessage({ kind: 'ready' });`;

async function queueOn(lines: string): Promise<OperationQueue> {
  const queue = new OperationQueue(100);
  await queue.connect((events) => openThreadLink('unused', events, script(lines)));
  return queue;
}

describe('the thread of the database', () => {
  it('hands on what it threw while starting', async () => {
    await expect(openThreadLink('unused', noEvents, script(`throw new TypeError('no native addon')`))).rejects.toThrow('no native addon');
  });

  it('rejects when it ends before it is ready', async () => {
    await expect(openThreadLink('unused', noEvents, script(`process.exit(0)`))).rejects.toThrow('The thread ended before it was ready');
  });

  it('rejects what waits with the error it died of, and everything from then on', async () => {
    const queue = await queueOn(`${READY} parentPort.on('message', () => { throw new RangeError('out of luck'); });`);
    const died = { problems: [{ code: 'store-unavailable' }], cause: { message: 'out of luck' } };
    await expect(
      Promise.all([queue.ask<'ping'>({ kind: 'ping' }), queue.ask<'erase'>({ kind: 'erase', tenant: 'main', id: 'c' })]),
    ).rejects.toMatchObject(died);
    await expect(queue.ask<'ping'>({ kind: 'ping' })).rejects.toMatchObject(died);
    await queue.close();
  });

  it('rejects what waits when it ends without a word', async () => {
    const queue = await queueOn(`${READY} parentPort.on('message', () => process.exit(3));`);
    await expect(queue.ask<'ping'>({ kind: 'ping' })).rejects.toMatchObject({ cause: { message: 'The thread ended with code 3' } });
  });

  it('says so when closing fails', async () => {
    const queue = await queueOn(`${READY} parentPort.on('message', () => { throw new Error('disk gone'); });`);
    await expect(queue.close()).rejects.toThrow('disk gone');
  });
});
