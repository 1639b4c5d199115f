import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import type { WorkList } from '../../server/schemas/WorkList.ts';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import type { Store } from '../../server/store/Store.ts';
import { ManualClock } from './support/ManualClock.ts';
import { OPENED, type Desk } from './support/openDesk.ts';
import { openCall, openChat, openShop } from './support/shopDesk.ts';

let store: Store;
let clock: ManualClock;
let shop: Desk;
beforeEach(async () => {
  store = openMemoryStore();
  clock = new ManualClock(OPENED);
  shop = await openShop({ store, clock });
});
afterEach(() => shop.close());

const work = async (query = ''): Promise<WorkList> => (await shop.send<WorkList>('GET', `/v1/work?agent=a1${query}`)).body;
const ids = async (): Promise<string[]> => (await work()).contacts.map(({ id }) => id);
const contact = async (id: string) => (await work()).contacts.find((each) => each.id === id);
const says = (id: string, text = 'When will my order arrive?') => shop.post(id, { type: 'customer.says', data: { text } });
const answers = (id: string, text = 'It arrives tomorrow.') => shop.post(id, { type: 'agent.says', data: { text } });

describe('GET /v1/work', () => {
  it('PAR-3: chats A (waiting 50 s) and B (waiting 10 s): A stands first', async () => {
    for (const id of ['B', 'A']) await openChat(shop, id);
    await says('A');
    await shop.pass(40);
    await says('B');
    await shop.pass(10);
    const { contacts, load } = await work();
    expect(contacts.map(({ id, waitingSince, waitingSeconds, overdue }) => [id, waitingSince, waitingSeconds, overdue])).toEqual([
      ['A', OPENED, 50, false],
      ['B', '2026-01-05T10:00:40Z', 10, false],
    ]);
    expect(load).toEqual({ calls: 0, chats: 2, limit: 4, overload: false });
  });

  it('PAR-3: whoever is answered goes behind those who wait; further messages do not make one wait anew', async () => {
    for (const id of ['A', 'B']) await openChat(shop, id);
    await says('A');
    await shop.pass(10);
    await says('B');
    await shop.pass(10);
    await says('A', 'Are you there?');
    expect(await ids()).toEqual(['A', 'B']);
    expect((await contact('A'))?.waitingSeconds).toBe(20);
    await answers('A');
    expect(await ids()).toEqual(['B', 'A']);
    expect(await contact('A')).toMatchObject({ waitingSince: null, waitingSeconds: null, overdue: false });
  });

  it('ATT-6, PAR-3: a chat in which the agent is silent for three minutes is overdue', async () => {
    await openChat(shop, 'A');
    await says('A');
    await shop.pass(59);
    expect(await contact('A')).toMatchObject({ waitingSeconds: 59, overdue: false });
    await shop.pass(121);
    expect(await contact('A')).toMatchObject({ waitingSeconds: 180, overdue: true });
    await answers('A');
    expect(await contact('A')).toMatchObject({ waitingSeconds: null, overdue: false });
  });

  it('WAIT-3, PAR-3: a notice buys a minute, but is no answer: the customer still waits since the first message', async () => {
    await openChat(shop, 'A');
    await says('A');
    await shop.pass(50);
    await shop.post('A', { type: 'agent.says', data: { phrase: 'wait.notice' } });
    await shop.pass(50);
    expect(await contact('A')).toMatchObject({ waitingSeconds: 100, overdue: false });
    await shop.pass(11);
    expect(await contact('A')).toMatchObject({ waitingSeconds: 111, overdue: true });
  });

  it('PAR-3, HOLD-8: in a pause that was announced nobody waits for an answer', async () => {
    await openChat(shop, 'A');
    await says('A');
    await shop.post('A', { type: 'chat.held', data: { by: 'agent' } });
    expect(await contact('A')).toMatchObject({ waitingSince: null, overdue: false });
  });

  it('WAIT-2: an agent with four chats who answers each every 55 s is reproached with no waiting', async () => {
    const chats = ['1', '2', '3', '4'];
    for (const id of chats) {
      await openChat(shop, id);
      await says(id);
    }
    for (let round = 0; round < 3; round++) {
      await shop.pass(55);
      for (const id of chats) {
        await answers(id, `Answer number ${round}.`);
        await says(id, `And what about ${round}?`);
      }
    }
    for (const id of chats) {
      const broken = (await shop.transcript(id)).flatMap(({ violations }) => violations.map(({ rule }) => rule));
      expect(broken.filter((rule) => rule.startsWith('WAIT'))).toEqual([]);
    }
    expect((await work()).contacts.every(({ overdue }) => !overdue)).toBe(true);
  });

  it('PAR-2: reports overload above the limit', async () => {
    for (const id of ['1', '2', '3', '4']) await openChat(shop, id);
    expect((await work()).load).toMatchObject({ chats: 4, overload: false });
    await openChat(shop, '5');
    expect((await work()).load).toEqual({ calls: 0, chats: 5, limit: 4, overload: true });
  });

  it('PAR-3: tells of each contact what is needed to go on with it', async () => {
    await openChat(shop, 'A');
    expect(await contact('A')).toEqual({
      ...{ id: 'A', flow: 'shop-chat', channel: 'chat', language: 'en', stage: 'greeting', status: 'open' },
      ...{ waitingSince: null, waitingSeconds: null, overdue: false, say: (await shop.guidance('A')).say },
    });
  });

  it('PAR-3: has calls too, in which no reply clock runs, and neither what has ended nor what others have', async () => {
    await openCall(shop, 'call');
    await openChat(shop, 'other', 'a2');
    await openChat(shop, 'over');
    await says('over');
    await shop.post('over', { type: 'chat.closed', data: { by: 'customer' } });
    await shop.post('call', { type: 'customer.says', data: { text: 'Hello' } });
    const { contacts } = await work();
    expect(contacts.map(({ id, channel, waitingSince }) => [id, channel, waitingSince])).toEqual([['call', 'phone', null]]);
    expect((await shop.send<WorkList>('GET', '/v1/work?agent=nobody')).body).toMatchObject({ contacts: [], load: { calls: 0, chats: 0 } });
  });

  it('PAR-3: counts from the conversation’s own time where its clock is `event`, or from a time that is given', async () => {
    await openChat(shop, 'A', 'a1', { clock: 'event', at: OPENED });
    await shop.post('A', { type: 'customer.says', at: OPENED, data: { text: 'Where is my order?' } });
    await shop.pass(3_600);
    expect(await contact('A')).toMatchObject({ waitingSeconds: 0, overdue: false });
    const at = async (time: string) => (await work(`&at=${encodeURIComponent(time)}`)).contacts[0];
    expect(await at('2026-01-05T10:00:50Z')).toMatchObject({ waitingSeconds: 50, overdue: false });
    expect(await at('2026-01-05T12:01:30+02:00')).toMatchObject({ waitingSeconds: 90, overdue: true });
    expect(await at('2026-01-05T09:00:00Z')).toMatchObject({ waitingSeconds: 0 });
  });

  it('PAR-3: is the same right after a restart, what became overdue meanwhile included', async () => {
    for (const id of ['B', 'A']) await openChat(shop, id);
    await says('A');
    await shop.pass(5);
    await says('B');
    const before = await work();
    await shop.close();
    shop = await openShop({ store, clock });
    expect(await work()).toEqual(before);
    await shop.close();
    clock.jump(300);
    shop = await openShop({ store, clock });
    expect((await work()).contacts.map(({ id, waitingSeconds, overdue }) => [id, waitingSeconds, overdue])).toEqual([
      ['A', 305, true],
      ['B', 300, true],
    ]);
  });

  it('PAR-3: follows what is taken back', async () => {
    await openChat(shop, 'A');
    await shop.post('A', { id: 'e1', type: 'customer.says', data: { text: 'Where is my order?' } });
    await shop.post('A', { id: 'e2', type: 'agent.says', data: { text: 'It is on its way.' } });
    await shop.post('A', { type: 'event.retracted', data: { id: 'e2' } });
    expect((await contact('A'))?.waitingSince).toBe(OPENED);
    await shop.post('A', { type: 'event.retracted', data: { id: 'e1' } });
    expect((await contact('A'))?.waitingSince).toBeNull();
  });

  it('shows as many as are asked for; the load counts all', async () => {
    for (const id of ['1', '2', '3']) await openChat(shop, id);
    const { contacts, load } = await work('&limit=2');
    expect([contacts.map(({ id }) => id), load.chats]).toEqual([['1', '2'], 3]);
  });

  it.each([
    ['without an agent', '/v1/work', '/agent'],
    ['of an agent without a name', '/v1/work?agent=', '/agent'],
    ['with an unknown field', '/v1/work?agent=a1&agnt=a1', '/agnt'],
    ['with a time that is none', '/v1/work?agent=a1&at=noon', '/at'],
    ['with a limit that is none', '/v1/work?agent=a1&limit=0', '/limit'],
  ])('refuses a question %s', async (_name, url, pointer) => {
    const { status, body } = await shop.send<ProblemDocument>('GET', url);
    expect([status, body.errors[0]?.pointer, body.errors[0]?.in]).toEqual([422, pointer, 'query']);
  });
});
