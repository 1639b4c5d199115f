import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../../server/service/authoring/publicationsOf.ts';
import { rollbackTarget } from '../../../../server/service/authoring/rollbackTarget.ts';
import { advance, timetable } from '../../../../server/service/authoring/Timetable.ts';
import { openMemoryStore } from '../../../../server/store/memory/openMemoryStore.ts';
import type { NewPublication, StoredPublication } from '../../../../server/store/VersionStore.ts';
import type { Cast } from '../../../../src/flow/Cast.ts';

const HASHES = ['a', 'b', 'c'];
const ready = new Map(HASHES.map((hash) => [hash, { hash } as Cast]));
const publication = fc.record({
  flow: fc.constantFrom('desk', 'shop'),
  hash: fc.constantFrom(...HASHES, null),
  effectiveAt: fc.integer({ min: 0, max: 20 }),
});
const whole = (one: Pick<NewPublication, 'flow' | 'hash' | 'effectiveAt'>): NewPublication => ({
  ...{ tenant: 't', kind: 'publish', source: 'api', author: 'Ona', reason: 'A test', at: 0 },
  ...one,
});

describe('what is published', () => {
  it('is the same, worked out ahead or asked of the store at that time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(publication, { maxLength: 12 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        async (list, read, wait) => {
          const store = openMemoryStore();
          for (const one of list) await store.publish(whole(one));
          const now = read + wait;
          const [inEffect, coming] = [await store.publishedAt('t', read), await store.scheduledAfter('t', read)];
          const ahead = advance(timetable({ mark: 0, inEffect, coming, ready }), now);
          const asked = await store.publishedAt('t', now);
          expect([...(ahead?.published.publications.values() ?? [])].map(({ number }) => number).sort()).toEqual(
            asked.map(({ number }) => number).sort(),
          );
          expect(ahead?.coming).toEqual(await store.scheduledAfter('t', now));
          for (const { flow, hash } of asked) expect(ahead?.published.casts.get(flow)?.hash ?? null).toBe(hash);
          // The last of its history is in effect, whoever works it out.
          for (const { flow, number } of asked) {
            const all = (await store.publications({ tenant: 't', flow, limit: 50 })).publications;
            expect(historyOf(all, now).at(-1)?.number).toBe(number);
          }
        },
      ),
    );
  });

  it('waits for a version that is not ready when it takes effect', () => {
    const coming = [{ ...whole({ flow: 'desk', hash: 'd', effectiveAt: 5 }), number: 1, withdrawn: null }];
    const table = timetable({ mark: 0, inEffect: [], coming, ready });
    expect([advance(table, 4), advance(table, 5)]).toEqual([table, null]);
  });
});

describe('rolling back', () => {
  const history = (...steps: readonly string[]): readonly StoredPublication[] =>
    steps.map((step, i) => {
      const [kind, hash = null] = step.split(' ') as [NewPublication['kind'], string?];
      return { ...whole({ flow: 'desk', hash, effectiveAt: i }), kind, number: i + 1, withdrawn: null };
    });

  it.each([
    ['nothing was published', [], null],
    ['one version was', ['publish a'], null],
    ['two were', ['publish a', 'publish b'], 'a'],
    ['it was rolled back already', ['publish a', 'publish b', 'publish c', 'roll-back b'], 'a'],
    ['it was rolled back to the first', ['publish a', 'publish b', 'roll-back a'], null],
    ['something was published after that', ['publish a', 'publish b', 'roll-back a', 'publish c'], 'a'],
    ['the flow was retired', ['publish a', 'publish b', 'retire'], 'b'],
    ['it was retired twice, with a version between', ['publish a', 'retire', 'publish b', 'retire'], 'b'],
    ['the same was published twice', ['publish a', 'publish b', 'publish b'], 'a'],
  ])('where %s', (_what, steps, target) => {
    expect(rollbackTarget(history(...steps))).toBe(target);
  });
});
