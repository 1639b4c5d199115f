import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planTurn } from '../../server/service/planTurn.ts';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import type { ReportedContact } from '../../server/store/ContactStore.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import { deskBundle, deskFlows, kidMir } from './support/deskFlow.ts';
import { openDesk, OPENED, type Desk } from './support/openDesk.ts';

const TENANT = 'default';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

async function reported(id: string, on = desk, purpose: 'live' | 'training' = 'live'): Promise<ReportedContact | undefined> {
  const { contacts } = await on.store.reportedContacts({ tenant: TENANT, purpose, limit: 1_000 });
  return contacts.find((contact) => contact.id === id);
}

const violationsOf = (contact: ReportedContact | undefined) => contact?.breaches.filter(({ kind }) => kind === 'violation');

/** Greets, is asked, and puts on hold without asking. */
async function heldUnasked(id: string, on = desk): Promise<void> {
  await on.start({ id, brand: { id: kidMir.id } });
  await on.post(id, { id: 'hello', type: 'agent.says', data: { text: 'Hello' } });
  await on.post(id, { id: 'asks', type: 'customer.asks' });
  await on.post(id, { id: 'held', type: 'chat.held' });
}

describe('what contacts tell the reports', () => {
  it('MET-1: is stored with the turns that it comes from, from the opening to the end and what comes after', async () => {
    await heldUnasked('c');
    const at = Date.parse(OPENED);
    const before = await reported('c');
    expect(before).toMatchObject({ flow: 'desk', brand: 'kid-mir', direction: 'inbound', openedAt: at, status: 'open', stage: 'answering' });
    expect(before?.stages.map(({ stage }) => stage)).toEqual(['greeting', 'talking', 'answering']);
    // "Hello" is short for a greeting.
    expect(before?.breaches).toMatchObject([
      { kind: 'finding', rule: 'GREET-FORM', severity: 'warn', stage: 'greeting', at },
      { kind: 'finding', rule: 'GREET-SHORT', severity: 'block', stage: 'greeting', at },
      { kind: 'violation', rule: 'HOLD-2', severity: 'block', stage: 'answering', at },
    ]);
    expect(before?.figures).toBeNull();
    const { body } = await desk.post('c', { type: 'chat.closed', data: { by: 'customer' } });
    const { counters, metrics } = body;
    expect(await reported('c')).toMatchObject({ status: 'ended', revision: 5, figures: { counters, metrics, tasks: [] } });
    expect(await desk.store.unscored({ tenant: TENANT, limit: 1_000 })).toContain('c');
  });

  it('is what is left after a correction, as if the mistake had never been', async () => {
    await heldUnasked('retracted');
    await desk.post('retracted', { id: 'r1', type: 'event.retracted', data: { id: 'held' } });
    expect(violationsOf(await reported('retracted'))).toEqual([]);
    await desk.post('retracted', { id: 'r2', type: 'event.retracted', data: { id: 'asks' } });
    expect((await reported('retracted'))?.stages.map(({ stage }) => stage)).toEqual(['greeting', 'talking']);
    await desk.post('retracted', { id: 'end', type: 'chat.closed', data: { by: 'customer' } });
    expect((await reported('retracted'))?.figures).not.toBeNull();
    await desk.post('retracted', { id: 'r3', type: 'event.retracted', data: { id: 'end' } });
    expect(await reported('retracted')).toMatchObject({ status: 'open', figures: null });
    await desk.post('retracted', { id: 'r4', type: 'event.retracted', data: { id: 'r1' } });
    // The hold happened after all, while the flow still stood where the question had not led it.
    expect(violationsOf(await reported('retracted'))).toMatchObject([{ rule: 'HOLD-2', stage: 'talking' }]);
  });

  it('is the same worked out again from the log as it was turn by turn', async () => {
    await heldUnasked('again');
    await desk.post('again', [
      { id: 'reply', type: 'agent.says', data: { text: 'This is so.' } },
      { id: 'note', type: 'agent.notes', data: { text: 'a wrong note' } },
    ]);
    await desk.post('again', { type: 'chat.closed', data: { by: 'customer' } });
    const before = await reported('again');
    await desk.post('again', { type: 'event.retracted', data: { id: 'note' } });
    const after = await reported('again');
    expect([after?.breaches, after?.stages, after?.figures]).toEqual([before?.breaches, before?.stages, before?.figures]);
    expect([before?.breaches.length, before?.stages.length]).toEqual([3, 4]);
  });

  it('has what the clock did', async () => {
    await desk.start({ id: 'waits', clock: 'wall', at: undefined });
    await desk.post('waits', { type: 'agent.says', data: { text: 'Hello' } });
    const opened = desk.clock.now();
    await desk.pass(60);
    expect((await reported('waits'))?.stages.slice(-1)).toMatchObject([{ stage: 'idle', at: opened + 60_000 }]);
  });

  it('is erased with the conversation', async () => {
    await heldUnasked('gone');
    await desk.send('DELETE', '/v1/conversations/gone');
    expect(await reported('gone')).toBeUndefined();
  });
});

/** A turn of a simulation: nobody posts to one from outside. */
async function played(on: Desk, id: string, { type, ...event }: { id?: string; type: string; data?: Record<string, unknown> }): Promise<void> {
  await on.app.services.conversations.turn(TENANT, id, (live) =>
    planTurn(live, [{ event: { id: null, at: live.conversation.at, data: {}, ...event, type }, digest: '' }]),
  );
}

describe('a contact of training', () => {
  const body = { id: 'lesson', flow: 'desk', clock: 'event', at: OPENED };
  const lesson = (on = desk) => on.app.services.conversations.start(TENANT, body, undefined, 'training');

  it('TRAIN-1: is a conversation like others, and tells the reports of training alone', async () => {
    expect(await lesson()).toMatchObject({ id: 'lesson', created: true });
    await played(desk, 'lesson', { type: 'agent.says', data: { text: 'Hello' } });
    await played(desk, 'lesson', { type: 'chat.held' });
    expect(await desk.guidance('lesson')).toMatchObject({ conversation: { stage: 'talking', revision: 3 } });
    expect(await desk.transcript('lesson')).toHaveLength(2);
    expect(await reported('lesson')).toBeUndefined();
    expect(await reported('lesson', desk, 'training')).toMatchObject({
      stages: [{ stage: 'greeting' }, { stage: 'talking' }],
      breaches: [{ rule: 'GREET-SHORT' }, { rule: 'HOLD-2' }],
    });
    const { body: list } = await desk.send<{ conversations: { id: string }[] }>('GET', '/v1/conversations?limit=100');
    expect(list.conversations.map(({ id }) => id)).not.toContain('lesson');
  });

  it('is found again by the same request, and is no real contact of that id', async () => {
    await lesson();
    expect(await lesson()).toMatchObject({ id: 'lesson', created: false });
    const reply = await desk.send('POST', '/v1/conversations', body);
    expect([reply.status, reply.body]).toMatchObject([409, { code: 'conversation-differs' }]);
    await desk.start({ id: 'real' });
    const other = desk.app.services.conversations.start(TENANT, { ...body, id: 'real' }, undefined, 'training');
    await expect(other).rejects.toMatchObject({ problems: [{ code: 'conversation-differs' }] });
  });

  it('is asked for by nobody’s body', async () => {
    const reply = await desk.send('POST', '/v1/conversations', { ...body, id: 'sly', purpose: 'training' });
    expect(reply.status).toBe(422);
  });

  it('tells nothing of the script: what nobody answered, what phrases were used, which variant was shown', async () => {
    const experiment = {
      ...{ id: 'warm', phrase: 'ask', goal: { event: 'customer.asks' } },
      variants: [
        { id: 'plain', weight: 1 },
        { id: 'kind', weight: 1 },
      ],
    };
    const meta = { ...deskBundle.flow.meta, experiments: [experiment] };
    const phrases = { ...deskBundle.phrases, en: { ...deskBundle.phrases.en, ask: ['What is it about?', 'What may I do for you?'] } };
    const tried = await openDesk({ flows: deskFlows(buildCast({ ...deskBundle, flow: { ...deskBundle.flow, meta }, phrases })) });
    const usage = async () => [
      (await tried.store.missed({ tenant: TENANT, flow: 'desk', limit: 10 })).entries.length,
      (await tried.store.phraseCounts({ tenant: TENANT, flow: 'desk' })).length,
      (await tried.store.experimentCounts({ tenant: TENANT, flow: 'desk' })).length,
    ];
    const talk = async (id: string) => {
      await played(tried, id, { id: 'a', type: 'agent.says', data: { text: 'Good evening' } });
      await played(tried, id, { id: 'b', type: 'customer.says', data: { text: 'Gift wrapping for the porcelain elephant' } });
      await played(tried, id, { id: 'c', type: 'agent.says', data: { text: 'What is it about?' } });
    };
    await tried.app.services.conversations.start(TENANT, body, undefined, 'training');
    await talk('lesson');
    expect(await usage()).toEqual([0, 0, 0]);
    await tried.start({ id: 'real' });
    await talk('real');
    expect((await usage()).every((count) => count > 0)).toBe(true);
    await tried.close();
  });

  it('is still one after a restart', async () => {
    const store = openMemoryStore();
    const first = await openDesk({ store });
    await lesson(first);
    const second = await openDesk({ store });
    await played(second, 'lesson', { type: 'agent.says', data: { text: 'Hello' } });
    expect(await lesson(second)).toMatchObject({ created: false });
    expect(await store.phraseCounts({ tenant: TENANT, flow: 'desk' })).toEqual([]);
    expect((await reported('lesson', second, 'training'))?.stages).toHaveLength(2);
    await Promise.all([first.app.close(), second.app.close()]);
  });
});
