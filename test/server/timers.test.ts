import { afterEach, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import { ManualClock } from './support/ManualClock.ts';
import { OPENED, openDesk, type Desk } from './support/openDesk.ts';

const opened: Desk[] = [];
const openOne = async (options: Parameters<typeof openDesk>[0] = {}) => {
  const desk = await openDesk(options);
  opened.push(desk);
  return desk;
};
afterEach(() => Promise.all(opened.splice(0).map((desk) => desk.close())));

/** A wall-clock conversation in `talking`, where a timer of a minute runs. */
async function talk(desk: Desk, id: string): Promise<void> {
  await desk.start({ id, clock: 'wall', at: undefined });
  await desk.post(id, { type: 'agent.says', data: { text: 'Hello' } });
}

const stage = async (desk: Desk, id: string) => (await desk.guidance(id)).conversation.stage;

describe('timers of a conversation on the wall clock', () => {
  it('fire by themselves when their time has come, and not before', async () => {
    const desk = await openOne();
    await talk(desk, 'c');
    await desk.pass(59.9);
    expect(await stage(desk, 'c')).toBe('talking');
    await desk.pass(0.1);
    expect(await stage(desk, 'c')).toBe('idle');
  });

  it('are commits like any other: the revision grows, and the log has the tick at the time at which it was due', async () => {
    const desk = await openOne();
    await talk(desk, 'c');
    await desk.pass(60);
    expect((await desk.guidance('c')).conversation).toMatchObject({ revision: 3, at: '2026-01-05T10:01:00Z' });
    expect((await desk.transcript('c')).at(-1)).toMatchObject({ revision: 3, id: null, type: 'clock.ticked', at: '2026-01-05T10:01:00Z' });
  });

  it('go on to the next one', async () => {
    const desk = await openOne();
    await talk(desk, 'c');
    await desk.pass(180);
    expect(await stage(desk, 'c')).toBe('lost');
  });

  it('begin anew when something happens first', async () => {
    const desk = await openOne();
    await talk(desk, 'c');
    await desk.pass(40);
    await desk.post('c', [{ type: 'customer.asks' }, { type: 'agent.says', data: { text: 'So.' } }]);
    await desk.pass(40);
    expect(await stage(desk, 'c')).toBe('talking');
    await desk.pass(20);
    expect(await stage(desk, 'c')).toBe('idle');
  });

  it('fire for every conversation at its own time', async () => {
    const desk = await openOne();
    for (let i = 0; i < 20; i++) {
      await talk(desk, `c${i}`);
      await desk.pass(1);
    }
    await desk.pass(45);
    const stages = await Promise.all(Array.from({ length: 20 }, (_, i) => stage(desk, `c${i}`)));
    expect(stages.filter((one) => one === 'idle')).toHaveLength(6);
    expect(stages.slice(0, 6)).toEqual(Array(6).fill('idle'));
  });

  it('fire for conversations that are not kept in memory any more', async () => {
    const desk = await openOne({ mostLive: 1 });
    await talk(desk, 'out');
    await talk(desk, 'in');
    await desk.pass(61);
    expect([await stage(desk, 'out'), await stage(desk, 'in')]).toEqual(['idle', 'idle']);
    expect((await desk.transcript('out')).at(-1)?.at).toBe('2026-01-05T10:01:00Z');
  });

  it('that were due while nobody ran fire late rather than never, each at its own time', async () => {
    const store = openMemoryStore();
    const clock = new ManualClock(OPENED);
    const before = await openDesk({ store, clock });
    await talk(before, 'c');
    await before.close();
    clock.jump(3_600);
    const after = await openOne({ store, clock });
    await after.pass(0);
    expect(await stage(after, 'c')).toBe('lost');
    expect((await after.transcript('c')).map(({ type, at }) => [type, at]).slice(1)).toEqual([
      ['clock.ticked', '2026-01-05T10:01:00Z'],
      ['clock.ticked', '2026-01-05T10:03:00Z'],
    ]);
  });

  it('fire once with two servers over one store', async () => {
    const store = openMemoryStore();
    const clock = new ManualClock(OPENED);
    const [one, two] = [await openOne({ store, clock }), await openOne({ store, clock })];
    await talk(one, 'c');
    await clock.pass(65, async () => {
      await one.app.services.settled();
      await two.app.services.settled();
    });
    expect((await one.transcript('c')).filter(({ type }) => type === 'clock.ticked')).toHaveLength(1);
  });

  it('that cannot be fired keep nobody from the others', async () => {
    const store = openMemoryStore();
    const desk = await openOne({ store });
    await talk(desk, 'sick');
    await talk(desk, 'well');
    const commit = store.commit.bind(store);
    store.commit = (one) => (one.id === 'sick' ? Promise.reject(new Error('disk')) : commit(one));
    await desk.pass(62);
    expect([await stage(desk, 'sick'), await stage(desk, 'well')]).toEqual(['talking', 'idle']);
    store.commit = commit;
    await desk.pass(40);
    expect(await stage(desk, 'sick')).toBe('idle');
  });

  it('are forgotten with a conversation that is erased, and with a server that closes', async () => {
    const desk = await openDesk();
    await talk(desk, 'c');
    await desk.send('DELETE', '/v1/conversations/c');
    await desk.pass(61);
    await desk.close();
    expect(desk.clock.waiting).toBe(0);
  });
});

describe('timers of a conversation in event time', () => {
  it('do not fire by themselves, whatever the wall clock shows', async () => {
    const desk = await openOne();
    await desk.start({ id: 'c' });
    await desk.post('c', { type: 'agent.says', data: { text: 'Hello' } });
    await desk.pass(7_200);
    expect(await stage(desk, 'c')).toBe('talking');
    expect(await desk.transcript('c')).toHaveLength(1);
  });
});
