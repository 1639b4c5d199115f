import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import { openDesk, type Desk } from './support/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

async function threeObjections(id: string, on = desk): Promise<void> {
  await on.start({ id });
  await on.post(id, { id: 'hello', type: 'agent.says', data: { text: 'Hello' } });
  for (const n of [1, 2, 3]) await on.post(id, { id: `o${n}`, type: 'customer.objects' });
}

describe('event.retracted', () => {
  it('makes the conversation as if that event had not been; the log keeps both', async () => {
    await threeObjections('c');
    const { status, headers, body } = await desk.post('c', { id: 'oops', type: 'event.retracted', data: { id: 'o2' } });
    expect([status, headers.etag]).toEqual([200, '"6"']);
    expect(body.facts).toMatchObject({ objections: 2 });
    expect(await desk.guidance('c')).toMatchObject({ conversation: { revision: 6 }, facts: { objections: 2 } });
    expect((await desk.transcript('c')).map(({ id, retracted }) => [id, retracted])).toEqual([
      ['hello', false],
      ['o1', false],
      ['o2', true],
      ['o3', false],
      ['oops', false],
    ]);
  });

  it('takes back where an event led to', async () => {
    await desk.start({ id: 'back' });
    await desk.post('back', { id: 'hello', type: 'agent.says', data: { text: 'Hello' } });
    const { body } = await desk.post('back', { type: 'event.retracted', data: { id: 'hello' } });
    expect(body.conversation).toMatchObject({ stage: 'greeting', revision: 3 });
    expect((await desk.post('back', { type: 'agent.says', data: { text: 'Hello' } })).body.conversation.stage).toBe('talking');
  });

  it('withdraws the promise that the event made', async () => {
    await desk.start({ id: 'promise' });
    await desk.post('promise', { type: 'agent.says', data: { text: 'Hello' } });
    await desk.post('promise', { id: 'hurry', type: 'customer.hurries' });
    const tasks = async () =>
      (await desk.store.tasks({ tenant: 'default', limit: 10 })).tasks.filter(({ conversation }) => conversation === 'promise');
    expect(await tasks()).toMatchObject([{ kind: 'callback', status: 'due' }]);
    const { body } = await desk.post('promise', { type: 'event.retracted', data: { id: 'hurry' } });
    expect([body.tasks, await tasks()]).toEqual([[], []]);
  });

  it('opens a conversation again that was closed by mistake', async () => {
    await threeObjections('closed');
    await desk.post('closed', { id: 'end', type: 'chat.closed', data: { by: 'agent' } });
    const { body } = await desk.post('closed', { type: 'event.retracted', data: { id: 'end' } });
    expect(body.conversation.status).toBe('open');
    expect((await desk.post('closed', { type: 'customer.asks' })).status).toBe(200);
  });

  it('in the list that brought the event takes it back at once', async () => {
    await threeObjections('at-once');
    const { status, body } = await desk.post('at-once', [
      { id: 'o4', type: 'customer.objects' },
      { id: 'r', type: 'event.retracted', data: { id: 'o4' } },
    ]);
    expect([status, body.facts.objections]).toEqual([200, 3]);
    expect((await desk.transcript('at-once')).map(({ id }) => id)).toEqual(['hello', 'o1', 'o2', 'o3', 'o4', 'r']);
  });

  it('leaves the id of the event used: the same event again is a retry', async () => {
    await threeObjections('used');
    await desk.post('used', { type: 'event.retracted', data: { id: 'o1' } });
    const { body } = await desk.post('used', { id: 'o1', type: 'customer.objects' });
    expect(body.facts).toMatchObject({ objections: 2 });
  });

  it('holds for whoever reads the conversation from the store', async () => {
    const store = openMemoryStore();
    const first = await openDesk({ store });
    await threeObjections('kept', first);
    await first.post('kept', { type: 'event.retracted', data: { id: 'o2' } });
    await first.post('kept', { id: 'o5', type: 'customer.objects' });
    const was = await first.guidance('kept');
    await first.close();
    const second = await openDesk({ store });
    expect(await second.guidance('kept')).toEqual(was);
    expect(was.facts).toMatchObject({ objections: 3 });
    await second.close();
  });
});
