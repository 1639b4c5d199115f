import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentDecision } from '../../server/schemas/AgentDecision.ts';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import { openDesk, type Desk, type Reply } from './support/openDesk.ts';
import { openCall, openChat, openShop } from './support/shopDesk.ts';

let shop: Desk;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const ask = <T = AgentDecision>(channel: string, body: object = {}, agent = 'a1'): Promise<Reply<T>> =>
  shop.send<T>('POST', `/v1/agents/${agent}/checks`, { action: 'take-contact', channel, ...body });
const decided = async (channel: string, body: object = {}, agent = 'a1') => {
  const { decision, rule } = (await ask(channel, body, agent)).body;
  return `${decision} ${rule}`;
};

describe('POST /v1/agents/{id}/checks', () => {
  it('PAR-1: an agent who has nothing open may take a chat and a call', async () => {
    const { status, body } = await ask('chat');
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ decision: 'allow', rule: null, reason: null, say: null, findings: [] },
      load: { calls: 0, chats: 0, limit: 4, overload: false },
    });
    expect(await decided('phone')).toBe('allow null');
  });

  it.each(['phone', 'chat'])('PAR-1, C-27: an agent on a call gets no second contact by %s', async (channel) => {
    await openCall(shop, 'call');
    const { body } = await ask(channel);
    expect(body).toMatchObject({ decision: 'deny', rule: 'PAR-1', say: null, load: { calls: 1, chats: 0 } });
    expect(body.reason).toMatch(/^You are on a call/);
  });

  it('PAR-1: a call counts from its first ring, and one that is being dialled too', async () => {
    await openChat(shop, 'in', 'a1', { flow: 'shop-phone-inbound' });
    await openChat(shop, 'out', 'a2', { flow: 'shop-phone-outbound' });
    await shop.post('in', { type: 'call.ringing', data: { ring: 1 } });
    await shop.post('out', { type: 'call.dialled' });
    expect([await decided('phone'), await decided('chat', {}, 'a2')]).toEqual(['deny PAR-1', 'deny PAR-1']);
  });

  it('PAR-1: once the call has ended the agent is free', async () => {
    await openCall(shop, 'call');
    await shop.post('call', { type: 'call.ended', data: { by: 'customer' } });
    expect(await decided('phone')).toBe('allow null');
  });

  it('PAR-1: an agent with one chat gets a second one', async () => {
    await openChat(shop, 'one');
    expect(await decided('chat')).toBe('allow null');
  });

  it('PAR-1, C-27: an agent with an open chat is not rung', async () => {
    await openChat(shop, 'one');
    const { body } = await ask('phone');
    expect(body).toMatchObject({ decision: 'deny', rule: 'PAR-1', load: { calls: 0, chats: 1 } });
    expect(body.reason).toMatch(/^Customers wait for you in chat/);
  });

  it('PAR-1, PAR-2: at the limit there is no further chat; above it the agent is overloaded', async () => {
    for (const id of ['1', '2', '3']) await openChat(shop, id);
    expect(await decided('chat')).toBe('allow null');
    await openChat(shop, '4');
    const { body } = await ask('chat');
    expect(body).toMatchObject({ decision: 'deny', rule: 'PAR-1', load: { chats: 4, limit: 4, overload: false } });
    expect(body.reason).toMatch(/as many open chats/);
    // Starting records what happened: the question alone denies.
    await openChat(shop, '5');
    expect((await ask('chat')).body.load).toEqual({ calls: 0, chats: 5, limit: 4, overload: true });
  });

  it('PAR-1: the limit is a setting, of the request before that of the brand', async () => {
    for (const id of ['1', '2']) await openChat(shop, id);
    expect(await decided('chat', { settings: { 'load.maxChats': 2 } })).toBe('deny PAR-1');
    expect(await decided('chat', { brand: { id: 'busy' } })).toBe('deny PAR-1');
    expect(await decided('chat', { brand: { id: 'busy' }, settings: { 'load.maxChats': 3 } })).toBe('allow null');
  });

  it('PAR-1: the contact that is offered is not counted against itself', async () => {
    await openChat(shop, 'offered', 'a1', { flow: 'shop-phone-inbound' });
    await shop.post('offered', { type: 'call.ringing', data: { ring: 1 } });
    expect(await decided('phone', { conversation: 'offered' })).toBe('allow null');
    expect(await decided('phone', { conversation: 'another' })).toBe('deny PAR-1');
  });

  it('PAR-1: a chat that goes on by telephone is a call', async () => {
    await openChat(shop, 'chat');
    await shop.post('chat', { type: 'leg.started', data: { channel: 'phone', direction: 'outbound' } });
    expect((await ask('chat')).body).toMatchObject({ decision: 'deny', load: { calls: 1, chats: 0 } });
  });

  it('PAR-1: what others have open is none of it, and a contact that another agent takes over is no longer it', async () => {
    await openCall(shop, 'call', 'a2');
    expect(await decided('phone')).toBe('allow null');
    await openChat(shop, 'chat');
    await shop.post('chat', { type: 'agent.joins', data: { agent: { id: 'a3', name: 'Olga' } } });
    expect((await ask('chat')).body.load.chats).toBe(0);
    expect((await ask('chat', {}, 'a3')).body.load.chats).toBe(1);
  });

  it('PAR-1: says why in the language of the agent’s contact, or the one that is asked for', async () => {
    await openCall(shop, 'call', 'a1', { language: 'lt' });
    expect((await ask('chat')).body.reason).toMatch(/^Jūs kalbate telefonu/);
    expect((await ask('chat', { language: 'pl' })).body.reason).toMatch(/^Trwa rozmowa telefoniczna/);
    expect((await ask('phone', { language: 'ru' })).body.reason).toMatch(/^Вы на линии/);
  });

  it('PAR-1: knows it right after a restart', async () => {
    const store = openMemoryStore();
    const before = await openShop({ store });
    await openCall(before, 'call');
    await before.close();
    await shop.close();
    shop = await openShop({ store });
    expect(await decided('chat')).toBe('deny PAR-1');
  });

  it('PAR-1: decides for flows that word no reason and have no such setting', async () => {
    await shop.close();
    shop = await openDesk();
    for (let i = 0; i < 4; i++) await shop.start({ agent: { id: 'a1' } });
    expect((await ask('chat')).body).toMatchObject({ decision: 'deny', rule: 'PAR-1', reason: null, load: { chats: 4, limit: 4 } });
  });

  it.each([
    ['without a channel', { channel: undefined }, 'invalid-data', '/channel'],
    ['of an unknown channel', { channel: 'fax' }, 'invalid-data', '/channel'],
    ['of another action', { action: 'hold' }, 'unknown-action', '/action'],
    ['without an action', { action: undefined }, 'invalid-data', '/action'],
    ['with an unknown field', { chanel: 'chat' }, 'unknown-field', '/chanel'],
    ['in a language that no flow has', { language: 'de' }, 'unknown-language', '/language'],
    ['of an unknown brand', { brand: { id: 'none' } }, 'unknown-brand', '/brand/id'],
    ['with an unknown setting', { settings: { 'load.most': 1 } }, 'unknown-setting', '/settings/load.most'],
    ['with a wrong setting', { settings: { 'load.maxChats': 'four' } }, 'invalid-data', '/settings/load.maxChats'],
  ])('refuses a question %s', async (_name, wrong, code, pointer) => {
    const { status, body } = await ask<ProblemDocument>('chat', wrong);
    expect([status, body.code, body.errors[0]?.pointer]).toEqual([422, code, pointer]);
  });

  it('refuses an agent’s id that is too long', async () => {
    expect((await ask('chat', {}, 'a'.repeat(121))).status).toBe(422);
  });
});
