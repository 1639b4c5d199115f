import { setImmediate as shown } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { InspectionHub } from '../../../../server/service/inspection/InspectionHub.ts';
import type { WatcherSocket } from '../../../../server/service/inspection/Watcher.ts';
import type { LiveConversation } from '../../../../server/service/LiveConversation.ts';
import type { PlannedTurn } from '../../../../server/service/planTurn.ts';
import { advance } from '../../../../src/conversation/advance.ts';
import { start } from '../../../../src/conversation/start.ts';
import { openingOf } from '../../../support/play.ts';
import { deskCast } from '../../support/deskFlow.ts';
import { ManualClock } from '../../support/ManualClock.ts';

/** A WebSocket whose network takes as much as it is told to. */
class FakeSocket implements WatcherSocket {
  bufferedAmount = 0;
  readonly sent: string[] = [];
  readonly deeds: string[] = [];
  stalled = false;
  readonly #listeners = new Map<string, () => void>();

  send(text: string): void {
    this.sent.push(text);
    if (this.stalled) this.bufferedAmount += text.length;
  }
  ping(): void {
    this.deeds.push('ping');
  }
  close(code: number): void {
    this.deeds.push(`close ${code}`);
  }
  terminate(): void {
    this.deeds.push('terminate');
    this.tell('close');
  }
  on(event: string, listener: () => void): void {
    this.#listeners.set(event, listener);
  }
  tell(event: 'message' | 'pong' | 'close'): void {
    this.#listeners.get(event)?.();
  }
}

function openHub(limits = {}) {
  const clock = new ManualClock('2026-01-05T10:00:00Z');
  const errors: string[] = [];
  const log = { error: (_details: object, message: string) => errors.push(message), warn: () => {} };
  const hub = new InspectionHub({ token: 't', masked: false, clock, log, makeTicket: () => 'ticket', limits });
  const [conversation] = start(deskCast(), openingOf(deskCast(), { flow: 'desk', language: 'en' }));
  const live: LiveConversation = { tenant: 't', id: 'c', digest: '', purpose: 'live', conversation, known: new Map(), unsaved: 0 };
  const plan = (type = 'agent.says', data: object = { text: 'Hello' }): PlannedTurn => {
    const event = { id: null, type, at: conversation.at, data: data as Record<string, unknown> };
    const [next, turn] = advance(live.conversation, [event]);
    return { next, turn, fresh: [{ event, digest: '' }], corrects: false, usage: undefined, told: undefined };
  };
  /** A turn as the service commits it. */
  const commit = (planned = plan()): Promise<unknown> => {
    hub.committed(live, planned);
    live.conversation = planned.next;
    return shown();
  };
  const watch = async (): Promise<FakeSocket> => {
    const socket = new FakeSocket();
    await hub.watch(socket, 't', 'c', async (look) => look(live.conversation));
    return socket;
  };
  return { hub, clock, errors, live, plan, commit, watch };
}

describe('InspectionHub', () => {
  it('shows nothing before the answer has gone out', async () => {
    const { hub, live, plan, watch } = openHub();
    const socket = await watch();
    const introduced = socket.sent.length;
    hub.committed(live, plan());
    await Promise.resolve();
    expect(socket.sent).toHaveLength(introduced);
    await shown();
    expect(socket.sent.length).toBeGreaterThan(introduced);
  });

  it('does not show to who has just come what it was introduced with', async () => {
    const { hub, live, plan, watch } = openHub();
    const first = await watch();
    const planned = plan();
    hub.committed(live, planned);
    live.conversation = planned.next;
    const late = await watch();
    const introduced = late.sent.length;
    await shown();
    expect(late.sent).toHaveLength(introduced);
    expect(first.sent.length).toBeGreaterThan(introduced);
  });

  it('sends away who lets more wait than it may, at once and for good; a script of any size may be told first', async () => {
    const { hub, clock, commit, watch } = openHub({ bufferedBytes: 2_000 });
    const socket = await watch();
    socket.stalled = true;
    socket.bufferedAmount = socket.sent.join('').length;
    for (let turn = 0; turn < 20; turn++) await commit();
    expect(socket.deeds).toEqual(['close 1013']);
    const sent = socket.sent.length;
    await commit();
    expect(socket.sent).toHaveLength(sent);
    await clock.pass(1, async () => {});
    expect(socket.deeds).toEqual(['close 1013', 'terminate']);
    await shown();
    expect([hub.watching, clock.waiting]).toEqual([0, 0]);
  });

  it('sends away who does not answer heartbeats, and asks nobody when nobody is there', async () => {
    const { hub, clock, watch } = openHub();
    const [alive, dead] = [await watch(), await watch()];
    await clock.pass(30, async () => {});
    alive.tell('pong');
    await clock.pass(30, async () => {});
    expect([alive.deeds, dead.deeds]).toEqual([
      ['ping', 'ping'],
      ['ping', 'terminate'],
    ]);
    alive.tell('close');
    await shown();
    expect([hub.watching, clock.waiting]).toEqual([0, 0]);
  });

  it('says so in the log and ends the watching when a turn cannot be shown; nobody else notices', async () => {
    const { errors, plan, commit, watch } = openHub();
    const socket = await watch();
    const broken = { ...plan(), fresh: null as never };
    await commit(broken);
    expect([socket.deeds, errors]).toEqual([['close 1011'], ['A turn cannot be shown']]);
  });

  it('lets nobody in any more when it was closed, and waits no longer than the grace for who is there', async () => {
    const { hub, clock, watch } = openHub();
    const socket = await watch();
    const closed = hub.close();
    expect(socket.deeds).toEqual(['close 1001']);
    expect((await watch()).deeds).toEqual(['close 1001']);
    await clock.pass(1, async () => {});
    await closed;
    expect(socket.deeds).toEqual(['close 1001', 'terminate']);
  });
});
