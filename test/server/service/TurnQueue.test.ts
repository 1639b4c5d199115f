import { describe, expect, it } from 'vitest';
import { TurnQueue } from '../../../server/service/TurnQueue.ts';

function gate(): { open: () => void; passed: Promise<void> } {
  let open = (): void => {};
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
}

describe('TurnQueue', () => {
  it('runs the tasks of one key one after another, in the order they came', async () => {
    const queue = new TurnQueue();
    const [first, done] = [gate(), [] as string[]];
    const tasks = [
      queue.run('k', async () => {
        await first.passed;
        done.push('first');
      }),
      queue.run('k', async () => void done.push('second')),
      queue.run('other', async () => void done.push('other')),
    ];
    await tasks[2];
    expect(done).toEqual(['other']);
    first.open();
    await Promise.all(tasks);
    expect(done).toEqual(['other', 'first', 'second']);
  });

  it('runs the next one when one has failed, and hands the failure to who asked', async () => {
    const queue = new TurnQueue();
    const failed = queue.run('k', () => Promise.reject(new Error('no')));
    const next = queue.run('k', async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });

  it('counts what waits, and knows when nothing does', async () => {
    const queue = new TurnQueue();
    const one = gate();
    void queue.run('k', () => one.passed);
    void queue.run('k', async () => {});
    expect(queue.waiting).toBe(2);
    one.open();
    await queue.drained();
    expect(queue.waiting).toBe(0);
  });
});
