import { describe, expect, it } from 'vitest';
import type { Link, LinkEvents } from '../../../../server/store/sqlite/Link.ts';
import { OperationQueue } from '../../../../server/store/sqlite/OperationQueue.ts';
import type { Batch } from '../../../../server/store/sqlite/operations.ts';

/** A link that answers only when the test says so. */
async function queueWithLink(send: (batch: Batch) => void = () => undefined) {
  const sent: Batch[] = [];
  let events: LinkEvents | undefined;
  let closed = 0;
  const link: Link = {
    send: (batch) => {
      send(batch);
      sent.push(batch);
    },
    close: async () => void closed++,
  };
  const queue = new OperationQueue(100);
  await queue.connect((given) => {
    events = given;
    return link;
  });
  if (events === undefined) throw new Error('The queue did not connect');
  return { queue, sent, events, closed: () => closed };
}

const erase = (id: string) => ({ kind: 'erase', tenant: 'main', id }) as const;
const load = (id: string) => ({ kind: 'load', tenant: 'main', id }) as const;
const nextTick = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('the queue before the database', () => {
  it('sends what one tick asks together, reads apart from writes', async () => {
    const { queue, sent } = await queueWithLink();
    void queue.ask<'erase'>(erase('a'));
    void queue.ask<'load'>(load('b'));
    await Promise.resolve();
    void queue.ask<'erase'>(erase('c'));
    await nextTick();
    expect(sent).toEqual([{ reads: [load('b')], writes: [erase('a'), erase('c')] }]);
  });

  it('gathers what is asked while a batch is on its way until all of it is answered', async () => {
    const { queue, sent, events } = await queueWithLink();
    const [first, read] = [queue.ask<'erase'>(erase('a')), queue.ask<'load'>(load('r'))];
    await nextTick();
    const later = [queue.ask<'erase'>(erase('b'))];
    await nextTick();
    later.push(queue.ask<'erase'>(erase('c')));
    events.onAnswer('reads', { values: [undefined], failures: [] });
    expect(await read).toBeUndefined();
    await nextTick();
    expect(sent).toHaveLength(1);
    events.onAnswer('writes', { values: [true], failures: [] });
    expect(await first).toBe(true);
    await nextTick();
    expect(sent[1]).toEqual({ reads: [], writes: [erase('b'), erase('c')] });
    events.onAnswer('writes', { values: [true, false], failures: [] });
    expect(await Promise.all(later)).toEqual([true, false]);
    expect([queue.groups, queue.pending]).toEqual([2, 0]);
  });

  it('rejects only what failed', async () => {
    const { queue, events } = await queueWithLink();
    const asked = ['a', 'b', 'c'].map((id) => queue.ask<'erase'>(erase(id)));
    await nextTick();
    const failed = new Error('b failed');
    events.onAnswer('writes', { values: [true, null, false], failures: [[1, failed]] });
    expect(await Promise.allSettled(asked)).toEqual([
      { status: 'fulfilled', value: true },
      { status: 'rejected', reason: failed },
      { status: 'fulfilled', value: false },
    ]);
  });

  it('rejects all that waits, and all that comes, when the link dies', async () => {
    const { queue, events, closed } = await queueWithLink();
    const travelling = queue.ask<'erase'>(erase('a'));
    await nextTick();
    const waiting = queue.ask<'load'>(load('b'));
    const cause = new Error('killed');
    events.onDeath(cause);
    const died = { problems: [{ code: 'store-unavailable', args: { reason: 'the thread of the database ended' } }], cause };
    await expect(travelling).rejects.toMatchObject(died);
    await expect(waiting).rejects.toMatchObject(died);
    await expect(queue.ask<'ping'>({ kind: 'ping' })).rejects.toMatchObject(died);
    expect(queue.pending).toBe(0);
    await queue.close();
    expect(closed()).toBe(0);
  });

  it('does not wait for ever to close when the link dies meanwhile', async () => {
    const { queue, events } = await queueWithLink();
    const asked = queue.ask<'erase'>(erase('a'));
    await nextTick();
    const closing = queue.close();
    events.onDeath(new Error('killed'));
    await expect(asked).rejects.toThrow('store-unavailable');
    await closing;
  });

  it('rejects a batch that cannot be sent and goes on with the next', async () => {
    const refusal = new Error('could not be cloned');
    const { queue, sent, events } = await queueWithLink(({ writes }) => {
      if (writes.some((write) => write.kind === 'erase' && write.id === 'bad')) throw refusal;
    });
    await expect(queue.ask<'erase'>(erase('bad'))).rejects.toBe(refusal);
    const good = queue.ask<'erase'>(erase('good'));
    await nextTick();
    expect(sent).toEqual([{ reads: [], writes: [erase('good')] }]);
    events.onAnswer('writes', { values: [true], failures: [] });
    expect(await good).toBe(true);
  });

  it('bounds a batch, and closes only when the last is answered', async () => {
    const queue = new OperationQueue(Infinity);
    const sizes: number[] = [];
    let closed = false;
    await queue.connect((events) => ({
      send: ({ writes }) => {
        sizes.push(writes.length);
        setImmediate(() => events.onAnswer('writes', { values: writes.map(() => true), failures: [] }));
      },
      close: async () => void (closed = true),
    }));
    const asked = Array.from({ length: 2_500 }, (_, index) => queue.ask<'erase'>(erase(`c${index}`)));
    const closing = queue.close();
    await Promise.all(asked);
    await closing;
    expect(sizes).toEqual([1_000, 1_000, 500]);
    expect(closed).toBe(true);
  });
});
