import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import type { TaskList } from '../../server/schemas/TaskList.ts';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import { OPENED, openDesk, type Desk } from './support/openDesk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const tasks = async (query = ''): Promise<TaskList> => (await desk.send<TaskList>('GET', `/v1/tasks${query}`)).body;
const conversations = async (query = ''): Promise<string[]> => (await tasks(query)).tasks.map(({ conversation }) => conversation);

/** A callback is promised, due two minutes after the conversation began. */
async function promise(id: string, agent: string, minute = 0): Promise<void> {
  const at = new Date(Date.parse(OPENED) + minute * 60_000).toISOString();
  await desk.start({ id, agent: { id: agent }, at });
  await desk.post(id, [
    { type: 'agent.says', at, data: { text: 'Hello' } },
    { type: 'customer.hurries', at },
  ]);
}

describe('GET /v1/tasks', () => {
  it('CB-3: lists promises by their time, each with its conversation and who has that', async () => {
    await promise('late', 'a1', 5);
    await promise('soon', 'a2');
    const { tasks: listed, next } = await tasks();
    expect(next).toBeNull();
    expect(listed.map(({ id: _id, ...task }) => task)).toEqual([
      { conversation: 'soon', agent: 'a2', kind: 'callback', dueAt: '2026-01-05T10:02:00Z', status: 'due' },
      { conversation: 'late', agent: 'a1', kind: 'callback', dueAt: '2026-01-05T10:07:00Z', status: 'due' },
    ]);
  });

  it('CB-3: filters by agent, by status and by time', async () => {
    await promise('a', 'a1');
    await promise('b', 'a1', 1);
    await promise('c', 'a2', 2);
    expect(await conversations('?agent=a1')).toEqual(['a', 'b']);
    expect(await conversations('?agent=nobody')).toEqual([]);
    expect(await conversations('?status=due')).toEqual(['a', 'b', 'c']);
    expect(await conversations('?status=kept')).toEqual([]);
    expect(await conversations('?dueBefore=2026-01-05T10:03:00Z')).toEqual(['a']);
    expect(await conversations('?dueBefore=2026-01-05T10:03:00.001Z&agent=a1&status=due')).toEqual(['a', 'b']);
  });

  it('CB-3: goes along when another agent takes the conversation over', async () => {
    await promise('a', 'a1');
    await desk.post('a', { type: 'agent.joins', data: { agent: { id: 'a9' } } });
    expect([await conversations('?agent=a1'), await conversations('?agent=a9')]).toEqual([[], ['a']]);
  });

  it('gives a page at a time, keeping the filter', async () => {
    for (let minute = 0; minute < 5; minute++) await promise(`c${minute}`, minute === 1 ? 'a2' : 'a1', minute);
    const first = await tasks('?agent=a1&limit=3');
    expect(first.tasks.map(({ conversation }) => conversation)).toEqual(['c0', 'c2', 'c3']);
    const second = await tasks(`?agent=a1&limit=3&cursor=${first.next}`);
    expect(second.tasks.map(({ conversation }) => conversation)).toEqual(['c4']);
    expect(second.next).toBeNull();
  });

  it('CB-3: has them right after a restart, and none of a conversation that was erased', async () => {
    const store = openMemoryStore();
    await desk.close();
    desk = await openDesk({ store });
    await promise('a', 'a1');
    await promise('b', 'a1');
    await desk.close();
    desk = await openDesk({ store });
    await desk.send('DELETE', '/v1/conversations/a');
    expect(await conversations()).toEqual(['b']);
  });

  it.each([
    ['?status=open', '/status'],
    ['?dueBefore=tomorrow', '/dueBefore'],
    ['?cursor=x', '/cursor'],
    ['?limit=0', '/limit'],
    ['?limit=201', '/limit'],
    ['?agnt=a1', '/agnt'],
  ])('refuses %s', async (query, pointer) => {
    const { status, body } = await desk.send<ProblemDocument>('GET', `/v1/tasks${query}`);
    expect([status, body.errors[0]?.pointer]).toEqual([422, pointer]);
  });
});
