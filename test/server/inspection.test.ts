import { afterEach, describe, expect, it } from 'vitest';
import { recordedChat } from '../../bench/events.ts';
import { systemClock } from '../../server/service/Clock.ts';
import type { Transcript } from '../../server/schemas/Transcript.ts';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import type { Guidance } from '../../src/conversation/Guidance.ts';
import { isoTime } from '../../src/conversation/isoTime.ts';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import { OPENED, openDesk, type Desk } from './support/openDesk.ts';
import { openShop } from './support/shopDesk.ts';
import { bearer, connect, listening, receive, refusal, revisionOf, ticketFor, TOKEN } from './support/watching.ts';

const open: Desk[] = [];

afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

const inspection = { token: TOKEN, masked: false };

/** A server that listens, and on which conversations may be watched. */
async function watched(options: Parameters<typeof openDesk>[0] = {}, start = openDesk): Promise<[Desk, string]> {
  const desk = await start({ inspection, ...options });
  open.push(desk);
  return [desk, await listening(desk)];
}

const says = (text: string, ...meanings: string[]) => ({ type: 'customer.says', data: { text, meanings: meanings.map((type) => ({ type })) } });

describe('watching a conversation', () => {
  it('shows a chat from greeting to farewell to the receiver of the package: who is there, and every turn in order', async () => {
    const [shop, url] = await watched({}, openShop);
    const opened = await shop.start({ id: 'c1', flow: 'shop-chat', language: 'ru', agent: { id: 'a1', name: 'Елизавета' } });
    const received = receive(url + (await ticketFor(shop, 'c1')).url);
    const guided: Guidance[] = [opened.body];
    await received.until((messages) => messages.some(({ type }) => type === '@xstate.actor'));
    for (const { id, type, at, data } of recordedChat(Date.parse(OPENED)))
      guided.push((await shop.post('c1', { id, type, at: isoTime(at), data })).body);
    const last = guided.at(-1)!.conversation;
    await received.untilRevision(last.revision);

    const actors = received.messages.filter(({ type }) => type === '@xstate.actor');
    expect(actors).toHaveLength(27);
    expect(received.messages.slice(0, 27)).toEqual(actors);
    const ofConversation = received.snapshots('c1');
    expect(ofConversation.map(({ snapshot }) => [snapshot.context.revision, snapshot.value, snapshot.status])).toEqual(
      guided.slice(1).map(({ conversation }) => [conversation.revision, conversation.stage, conversation.status === 'ended' ? 'done' : 'active']),
    );
    const transcript = (await shop.send<Transcript>('GET', '/v1/conversations/c1/transcript')).body.events;
    const posted = received.messages.flatMap((message) =>
      message.type === '@xstate.event' && message.sourceId === undefined ? [message.event] : [],
    );
    expect(posted).toEqual(transcript.map(({ id, type, at, data }) => ({ id, type, at, data })));
    // The flow's machine and rules both moved, each by an event that it heard before.
    const moved = new Set(received.messages.flatMap((message) => (message.type === '@xstate.snapshot' ? [message.sessionId] : [])));
    for (const machine of ['shop-chat', 'hold', 'abuse', 'closing']) expect([...moved]).toContain(`c1/${machine}`);
    const path = received.snapshots('c1/shop-chat').map(({ snapshot }) => snapshot.value);
    expect([path[0], path.at(-2), path.at(-1)]).toEqual([{ identify: 'due' }, { farewell: 'said' }, 'wrapup']);
    expect(received.snapshots('c1/hold').map(({ event }) => event.type)).toEqual(
      expect.arrayContaining(['agent.asks-hold', 'chat.held', 'chat.resumed']),
    );
    for (const message of received.messages) expect(message).toMatchObject({ rootId: 'c1', _version: '0.7.2' });
  });

  it('begins with where the conversation stands, for those who come late as well', async () => {
    const [desk, url] = await watched();
    await desk.start({ id: 'c1' });
    await desk.post('c1', { type: 'agent.says', data: { text: 'Hello' } });
    const first = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    await first.received.until((messages) => messages.length === 3);
    await desk.post('c1', says('Why?', 'customer.asks'));
    const second = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    await second.received.until((messages) => messages.length === 3);
    await desk.post('c1', { type: 'agent.says', data: { text: 'So' } });
    await Promise.all([first.received.untilRevision(4), second.received.untilRevision(4)]);
    expect(second.received.messages[1]).toMatchObject({ type: '@xstate.actor', sessionId: 'c1/desk', snapshot: { value: 'answering' } });
    expect(first.received.snapshots('c1/desk').map(({ snapshot }) => snapshot.value)).toEqual(['answering', 'talking']);
    expect(second.received.snapshots('c1/desk').map(({ snapshot }) => snapshot.value)).toEqual(['talking']);
  });

  it('shows timers of the wall clock when they fire', async () => {
    const [desk, url] = await watched({ inspection: { ...inspection, limits: { heartbeatMilliseconds: 600_000 } } });
    await desk.start({ id: 'c1', clock: 'wall', at: undefined });
    await desk.post('c1', { type: 'agent.says', data: { text: 'Hello' } });
    const { received } = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    await received.until((messages) => messages.length === 3);
    await desk.pass(61);
    await received.untilRevision(3);
    expect(received.messages).toContainEqual(expect.objectContaining({ sourceId: 'c1/desk', sessionId: 'c1/desk', type: '@xstate.event' }));
    expect(received.snapshots('c1/desk').map(({ snapshot }) => snapshot.value)).toEqual(['idle']);
  });

  it('shows every machine anew when something was retracted', async () => {
    const [desk, url] = await watched();
    await desk.start({ id: 'c1' });
    await desk.post('c1', { id: 'e1', type: 'agent.says', data: { text: 'Hello' } });
    const { received } = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    await received.until((messages) => messages.length === 3);
    await desk.post('c1', { type: 'event.retracted', data: { id: 'e1' } });
    await received.untilRevision(3);
    expect(received.snapshots('c1/desk')[0]).toMatchObject({ event: { type: 'event.retracted' }, snapshot: { value: 'greeting' } });
    expect(received.snapshots('c1/hold')).toHaveLength(1);
  });

  it('introduces the conversation anew when another process moved it on', async () => {
    const store = openMemoryStore();
    const [desk, url] = await watched({ store });
    const other = await openDesk({ store });
    open.push(other);
    await desk.start({ id: 'c1' });
    const { received } = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    await received.until((messages) => messages.length === 3);
    await other.post('c1', { type: 'agent.says', data: { text: 'Hello' } });
    await desk.post('c1', says('Why?', 'customer.asks'));
    await received.untilRevision(3);
    expect(received.messages.slice(3, 6).map(({ type }) => type)).toEqual(['@xstate.actor', '@xstate.actor', '@xstate.actor']);
    expect(received.messages[4]).toMatchObject({ sessionId: 'c1/desk', snapshot: { value: 'talking' } });
    expect(received.snapshots('c1/desk').map(({ snapshot }) => snapshot.value)).toEqual(['answering']);
  });

  it('misses nothing and tells nothing twice while turns follow each other closely', async () => {
    const [desk, url] = await watched();
    await desk.start({ id: 'c1' });
    const ticket = await ticketFor(desk, 'c1');
    const posts = (count: number) =>
      Promise.all(Array.from({ length: count }, () => desk.post('c1', { type: 'customer.objects', data: { topic: 'price' } })));
    const early = posts(20);
    const { received } = connect(url + ticket.url);
    await early;
    await posts(20);
    await received.untilRevision(41);
    const revisions = received.messages
      .filter(({ sessionId }) => sessionId === 'c1')
      .flatMap((message) => (revisionOf(message) as number | undefined) ?? []);
    expect(revisions).toEqual(Array.from(revisions, (_, index) => revisions[0]! + index));
    expect(revisions.at(-1)).toBe(41);
  });

  it('masks personal data unless the server was told otherwise', async () => {
    const [desk, url] = await watched({ inspection: { token: TOKEN } });
    await desk.start({ id: 'c1', facts: { topic: 'call +370 612 34567' } });
    const { received } = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    await received.until((messages) => messages.length === 3);
    await desk.post('c1', says('my mail is ann@mail.lt'));
    await received.untilRevision(2);
    const text = JSON.stringify(received.messages);
    expect(text).not.toMatch(/612 34567|ann@mail/);
    expect(text).toContain('call +300 000 00000');
  });

  it('shows each of many watchers the same', async () => {
    const [desk, url] = await watched();
    await desk.start({ id: 'c1' });
    const watchers = Array.from({ length: 8 }, () => connect(`${url}/v1/conversations/c1/inspect`, bearer));
    await Promise.all(watchers.map(({ received }) => received.until((messages) => messages.length === 3)));
    await desk.post('c1', { type: 'agent.says', data: { text: 'Hello' } });
    await Promise.all(watchers.map(({ received }) => received.untilRevision(2)));
    for (const { received } of watchers) expect(received.messages).toEqual(watchers[0]!.received.messages);
    expect(await refusal(`${url}/v1/conversations/c1/inspect`, bearer)).toEqual({ status: 503, code: 'inspection-full' });
    watchers[0]!.socket.close();
    await watchers[0]!.closed;
    await desk.start({ id: 'c2' });
    const other = connect(`${url}/v1/conversations/c2/inspect`, bearer);
    await other.received.until((messages) => messages.length === 3);
  });
});

describe('who may watch', () => {
  it('is nobody by default', async () => {
    const desk = await openDesk();
    open.push(desk);
    await desk.start({ id: 'c1' });
    const url = await listening(desk);
    const asked = await desk.send<ProblemDocument>('POST', '/v1/conversations/c1/inspections', undefined, bearer);
    expect([asked.status, asked.body.code]).toEqual([403, 'inspection-off']);
    expect(await refusal(`${url}/v1/conversations/c1/inspect`, bearer)).toEqual({ status: 403, code: 'inspection-off' });
  });

  it('is who has the token, or a ticket got with it', async () => {
    const [desk, url] = await watched();
    await desk.start({ id: 'c1' });
    const path = '/v1/conversations/c1/inspect';
    for (const headers of [{}, { authorization: `Bearer ${TOKEN}x` }, { authorization: TOKEN }, { authorization: 'Basic abc' }]) {
      expect(await refusal(url + path, headers as Record<string, string>)).toEqual({ status: 401, code: 'inspection-unauthorised' });
      const asked = await desk.send<ProblemDocument>('POST', '/v1/conversations/c1/inspections', undefined, headers as Record<string, string>);
      expect([asked.status, asked.body.code, asked.headers['www-authenticate']]).toEqual([401, 'inspection-unauthorised', 'Bearer']);
    }
    expect(await refusal(`${url}${path}?ticket=guessed`, bearer)).toEqual({ status: 401, code: 'inspection-unauthorised' });
    const { received } = connect(url + (await ticketFor(desk, 'c1')).url);
    await received.until((messages) => messages.length === 3);
  });

  it('lets a ticket in once, for a minute, to its own conversation', async () => {
    const [desk, url] = await watched();
    await desk.start({ id: 'c1' });
    await desk.start({ id: 'c2' });
    const refused = { status: 401, code: 'inspection-unauthorised' };
    const used = await ticketFor(desk, 'c1');
    const first = connect(url + used.url);
    await first.received.until((messages) => messages.length === 3);
    expect(await refusal(url + used.url)).toEqual(refused);

    const foreign = await ticketFor(desk, 'c1');
    expect(await refusal(`${url}/v1/conversations/c2/inspect?ticket=${foreign.ticket}`)).toEqual(refused);
    expect(await refusal(url + foreign.url)).toEqual(refused);

    const late = await ticketFor(desk, 'c1');
    expect(late.expiresAt).toBe('2026-01-05T10:01:00Z');
    desk.clock.jump(60);
    expect(await refusal(url + late.url)).toEqual(refused);
  });

  it('sees nothing of other conversations', async () => {
    const [desk, url] = await watched();
    await desk.start({ id: 'c1' });
    await desk.start({ id: 'c2' });
    const { received } = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    await received.until((messages) => messages.length === 3);
    await desk.post('c2', { type: 'agent.says', data: { text: 'secret' } });
    await desk.post('c1', { type: 'agent.says', data: { text: 'Hello' } });
    await received.untilRevision(2);
    for (const message of received.messages) expect(message.rootId).toBe('c1');
    expect(JSON.stringify(received.messages)).not.toContain('secret');
  });

  it('finds no conversation where there is none', async () => {
    const [desk, url] = await watched();
    expect(await refusal(`${url}/v1/conversations/nobody/inspect`, bearer)).toEqual({ status: 404, code: 'unknown-conversation' });
    const asked = await desk.send<ProblemDocument>('POST', '/v1/conversations/nobody/inspections', undefined, bearer);
    expect([asked.status, asked.body.code]).toEqual([404, 'unknown-conversation']);
  });

  it('is no page of another site', async () => {
    const [desk, url] = await watched();
    await desk.start({ id: 'c1' });
    const path = `${url}/v1/conversations/c1/inspect`;
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1'])
      expect(await refusal(path, { ...bearer, origin })).toEqual({ status: 403, code: 'inspection-foreign-origin' });
    const own = connect(path, { ...bearer, origin: url.replace('ws:', 'http:') });
    await own.received.until((messages) => messages.length === 3);
  });

  it('is asked to open a WebSocket where a plain request comes; a ticket is not used up by it', async () => {
    const [desk, url] = await watched();
    await desk.start({ id: 'c1' });
    const ticket = await ticketFor(desk, 'c1');
    const answer = await desk.send<ProblemDocument>('GET', ticket.url);
    expect([answer.status, answer.body.code, answer.headers.upgrade]).toEqual([426, 'inspection-upgrade', 'websocket']);
    const { received } = connect(url + ticket.url);
    await received.until((messages) => messages.length === 3);
  });
});

describe('how watching ends', () => {
  it('ends when the watcher says something', async () => {
    const [desk, url] = await watched();
    await desk.start({ id: 'c1' });
    for (const message of ['{"type":"agent.says"}', 'x'.repeat(10_000)]) {
      const { received, socket, closed } = connect(`${url}/v1/conversations/c1/inspect`, bearer);
      await received.until((messages) => messages.length === 3);
      socket.send(message);
      expect((await closed).code).toBe(message.length > 1_024 ? 1009 : 1008);
    }
    expect((await desk.guidance('c1')).conversation.revision).toBe(1);
  });

  it('ends when the conversation is erased; a ticket for it opens no other one of its name', async () => {
    const [desk, url] = await watched();
    await desk.start({ id: 'c1' });
    const ticket = await ticketFor(desk, 'c1');
    const { received, closed } = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    await received.until((messages) => messages.length === 3);
    await desk.send('DELETE', '/v1/conversations/c1');
    expect(await closed).toEqual({ code: 4404, reason: 'there is no such conversation any more' });
    await desk.start({ id: 'c1' });
    expect(await refusal(url + ticket.url)).toEqual({ status: 401, code: 'inspection-unauthorised' });
  });

  it('ends when the server stops, which waits for nobody who does not answer', async () => {
    const [desk, url] = await watched({ clock: systemClock as never, inspection: { ...inspection, limits: { graceMilliseconds: 50 } } });
    await desk.start({ id: 'c1' });
    const polite = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    const stalled = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    await Promise.all([polite, stalled].map(({ received }) => received.until((messages) => messages.length === 3)));
    stalled.socket.pause();
    await desk.close();
    expect((await polite.closed).code).toBe(1001);
    stalled.socket.resume();
    await stalled.closed;
  });

  it('drops a watcher that does not answer heartbeats', async () => {
    const [desk, url] = await watched();
    await desk.start({ id: 'c1' });
    const alive = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    const dead = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    await Promise.all([alive, dead].map(({ received }) => received.until((messages) => messages.length === 3)));
    const pinged = new Promise((resolve) => alive.socket.once('ping', resolve));
    dead.socket.pause();
    await desk.pass(30);
    await pinged;
    // What the server got after its answer to the ping, it got after the answer.
    const again = new Promise((resolve) => alive.socket.once('pong', resolve));
    alive.socket.ping();
    await again;
    await desk.pass(30);
    dead.socket.resume();
    expect((await dead.closed).code).toBe(1006);
    expect(alive.socket.readyState).toBe(alive.socket.OPEN);
  });

  it('drops a watcher that reads too slowly; the conversation does not wait for it, nor do the other watchers', async () => {
    const limits = { bufferedBytes: 64 * 1024, graceMilliseconds: 50 };
    const [desk, url] = await watched({ clock: systemClock as never, inspection: { ...inspection, limits } });
    await desk.start({ id: 'c1' });
    const quick = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    const stalled = connect(`${url}/v1/conversations/c1/inspect`, bearer);
    await Promise.all([quick, stalled].map(({ received }) => received.until((messages) => messages.length === 3)));
    stalled.socket.pause();
    let [revision, dropped] = [1, false];
    void stalled.closed.then(() => (dropped = true));
    const gone = () => desk.app.inspection!.watching === 1;
    // The network takes in some megabytes before anything waits in the server.
    for (; !gone() && revision < 2_000; revision++) {
      const { status } = await desk.post('c1', says('x'.repeat(15_000)));
      expect(status).toBe(200);
    }
    expect([gone(), dropped]).toEqual([true, false]);
    await quick.received.untilRevision(revision);
    expect(quick.socket.readyState).toBe(quick.socket.OPEN);
    stalled.socket.resume();
    await stalled.closed;
    expect(stalled.received.messages.length).toBeLessThan(quick.received.messages.length);
  }, 60_000);
});
