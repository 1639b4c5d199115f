import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DueQueue } from '../../../server/service/DueQueue.ts';

describe('DueQueue', () => {
  it('gives what is due, the earliest first, and nothing that is not', () => {
    const queue = new DueQueue();
    queue.set('b', 20);
    queue.set('a', 10);
    queue.set('c', 30);
    expect([queue.earliest, queue.take(20), queue.take(20), queue.take(20), queue.earliest]).toEqual([10, 'a', 'b', undefined, 30]);
  });

  it('is always in the order of a sorted list, whatever is set, changed and deleted', () => {
    const step = fc.record({ key: fc.constantFrom(...'abcdefghij'), due: fc.option(fc.nat(50), { nil: null }) });
    fc.assert(
      fc.property(fc.array(step), fc.nat(50), (steps, by) => {
        const queue = new DueQueue();
        const plain = new Map<string, number>();
        for (const { key, due } of steps) {
          if (due === null) queue.delete(key);
          else queue.set(key, due);
          if (due === null) plain.delete(key);
          else plain.set(key, due);
          expect(queue.earliest).toBe(plain.size === 0 ? undefined : Math.min(...plain.values()));
        }
        const taken: number[] = [];
        for (let key = queue.take(by); key !== undefined; key = queue.take(by)) {
          taken.push(plain.get(key)!);
          plain.delete(key);
        }
        expect(taken).toEqual([...taken].sort((a, b) => a - b));
        expect([...plain.values()].every((due) => due > by)).toBe(true);
      }),
    );
  });
});
