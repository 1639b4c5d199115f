import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { createInspector, type StatelyInspectionEvent } from '@xstate/inspect';
import { advance } from '../../src/conversation/advance.ts';
import type { Conversation, PostedEvent, Turn } from '../../src/conversation/Conversation.ts';
import { stageOf } from '../../src/conversation/stageOf.ts';
import { start } from '../../src/conversation/start.ts';
import { startAt } from '../../src/conversation/startAt.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import { statelyOf } from '../../src/graph/stately.ts';
import { inspectCommit } from '../../src/inspection/inspectCommit.ts';
import type { InspectorMessage, SnapshotMessage } from '../../src/inspection/InspectorMessage.ts';
import { introduce } from '../../src/inspection/introduce.ts';
import { recordedChat } from '../../bench/events.ts';
import { anyContact } from '../conversation/support/contacts.ts';
import { holds, UNHURRIED } from '../conversation/support/holds.ts';
import { deskBundle, deskCast } from '../server/support/deskFlow.ts';
import { OPENED, openingOf, play } from '../support/play.ts';
import { shopCast } from '../support/shopFlows.ts';

const OPEN = { masked: false };

/** A turn as the watcher of a conversation sees it, as plain JSON. */
function watch(before: Conversation, events: readonly PostedEvent[], view = OPEN): [Conversation, InspectorMessage[]] {
  const [after, turn] = advance(before, events);
  return [after, asJson(inspectCommit({ before, events, after, turn, corrects: false }, view))];
}

function asJson(messages: readonly InspectorMessage[]): InspectorMessage[] {
  return JSON.parse(JSON.stringify(messages)) as InspectorMessage[];
}

/** What a receiver knows that keeps the last snapshot of each actor. What only a turn tells is left out. */
function standing(messages: readonly InspectorMessage[]): Record<string, unknown> {
  const last: Record<string, unknown> = {};
  for (const message of messages) {
    if (message.type === '@xstate.event') continue;
    const { turn: _turn, ...context } = message.snapshot.context;
    last[message.sessionId] = { ...message.snapshot, context };
  }
  return JSON.parse(JSON.stringify(last)) as typeof last;
}

const at = (seconds: number): number => OPENED + seconds * 1_000;
const event = (type: string, seconds: number, data: Record<string, unknown> = {}): PostedEvent => ({ id: null, type, at: at(seconds), data });

/** The rest of a message: what it says of whom, in one line. */
function line(message: InspectorMessage): string {
  const own = message.sessionId.split('/')[1] ?? 'conversation';
  if (message.type === '@xstate.actor') return `actor ${own}`;
  if (message.type === '@xstate.snapshot') return `${own} is ${JSON.stringify(message.snapshot.value)}`;
  const from = message.sourceId === undefined ? 'outside' : (message.sourceId.split('/')[1] ?? 'conversation');
  return `${from} -> ${own}: ${message.event.type}`;
}

function deskOpening() {
  return openingOf(deskCast(), { flow: 'desk', language: 'en' });
}

function deskAt(state: string): Conversation {
  return startAt(deskCast(), deskOpening(), { states: { flow: state } })[0];
}

describe('what a watcher is told of a turn', UNHURRIED, () => {
  it('tells who heard the event from whom, and where it led, in the order in which it was', () => {
    const [conversation] = start(deskCast(), deskOpening());
    const [, messages] = watch(conversation, [event('agent.says', 5, { text: 'Hello' })]);
    expect(messages.map(line)).toEqual([
      'outside -> conversation: agent.says',
      'conversation -> desk: agent.says',
      'desk is "talking"',
      'conversation is "talking"',
    ]);
  });

  it('shows a timer as the machine’s own event, at the time at which it was due, before the event that came later', () => {
    const [, messages] = watch(deskAt('talking'), [event('customer.says', 90, { text: 'Well', meanings: [] })]);
    expect(messages.map(line)).toEqual([
      'outside -> conversation: customer.says',
      'desk -> desk: xstate.after.wait.limit.desk.talking',
      'desk is "idle"',
      'conversation -> desk: customer.says',
      'desk is "talking"',
      'conversation is "talking"',
    ]);
    expect(messages.slice(1).map(({ createdAt }) => (Number(createdAt) - OPENED) / 1_000)).toEqual([60, 60, 90, 90, 90]);
  });

  it('shows what was recognised in the words of the customer behind the words', () => {
    const [, messages] = watch(deskAt('talking'), [event('customer.says', 5, { text: 'Why?', meanings: [{ type: 'customer.asks' }] })]);
    const lines = messages.map(line);
    expect(lines).toContain('conversation -> desk: customer.asks');
    expect(lines.indexOf('conversation -> desk: customer.asks')).toBeGreaterThan(lines.indexOf('outside -> conversation: customer.says'));
    expect(lines.at(-1)).toBe('conversation is "answering"');
  });

  it('shows an event that no machine hears where it reached the conversation, once', () => {
    const [, messages] = watch(deskAt('talking'), [event('agent.notes', 5, { text: 'angry' })]);
    expect(messages.map(line)).toEqual(['outside -> conversation: agent.notes', 'conversation is "talking"']);
  });

  it('shows a raised event as coming from the machine that raised it', () => {
    const bundle = {
      ...deskBundle,
      rules: deskBundle.rules.map((rule) => ({
        ...rule,
        states: {
          ...rule.states,
          free: { on: { 'agent.asks-hold': { target: 'asked', actions: { type: 'raise', params: { event: 'customer.asks' } } } } },
        },
      })),
    };
    const cast = buildCast(bundle);
    const [conversation] = startAt(cast, { ...deskOpening(), hash: cast.hash }, { states: { flow: 'talking' } });
    const [, messages] = watch(conversation, [event('agent.asks-hold', 5)]);
    expect(messages.map(line)).toEqual([
      'outside -> conversation: agent.asks-hold',
      'conversation -> hold: agent.asks-hold',
      'hold is "asked"',
      'hold -> desk: customer.asks',
      'desk is "answering"',
      'conversation is "answering"',
    ]);
  });

  it('names the transitions that were taken, as they stand in the definition', () => {
    const [conversation] = start(deskCast(), deskOpening());
    const [, messages] = watch(conversation, [event('agent.says', 5, { text: 'Hello' })]);
    const snapshot = messages.find((message) => message.type === '@xstate.snapshot') as SnapshotMessage;
    expect(snapshot._transitions).toEqual([
      { eventType: 'agent.says', source: '#desk.greeting', target: ['#desk.talking'], actions: [], pointer: '/states/greeting/on/agent.says' },
    ]);
  });

  it('shows facts to the machines that they concern', () => {
    const [, messages] = watch(deskAt('talking'), [event('customer.objects', 5, { topic: 'price' })]);
    const [flow] = messages.filter((message) => message.type === '@xstate.snapshot') as SnapshotMessage[];
    expect(flow!.snapshot).toMatchObject({ status: 'active', value: 'talking', context: { topic: null, orders: 0, objections: 1 } });
    const conversation = messages.at(-1) as SnapshotMessage;
    expect(conversation.snapshot.context).toMatchObject({
      revision: 2,
      facts: { objections: 1 },
      timers: [{ machine: 'desk', setting: 'wait.limit', dueAt: '2026-01-05T10:01:00Z' }],
    });
  });

  it('tells what the turn did beside moving machines: violations, recognitions, faults', () => {
    const [, messages] = watch(deskAt('talking'), [{ ...event('chat.held', 5, { by: 'agent' }), id: 'e1' }]);
    expect((messages.at(-1) as SnapshotMessage).snapshot.context.turn).toMatchObject({ violations: [{ rule: 'HOLD-2', event: 'e1' }], faults: [] });
  });

  it('is true to the end: the last snapshots are those of the conversation, whatever happened', () => {
    holds(
      fc.property(anyContact(), ({ flow, opening, commits }) => {
        let [conversation] = start(shopCast(flow), opening);
        let known = standing(introduce(conversation, OPEN));
        for (const commit of commits) {
          const [after, messages] = watch(conversation, commit);
          known = { ...known, ...standing(messages) };
          expect(known).toEqual(standing(introduce(after, OPEN)));
          conversation = after;
        }
      }),
      30,
    );
  });

  it('leads from one state to the next by transitions of the definition', () => {
    const cast = shopCast('shop-chat');
    let [conversation] = start(cast, openingOf(cast));
    const definitions = new Map(
      introduce(conversation, OPEN).flatMap((one) => (one.type === '@xstate.actor' ? [[one.sessionId, one] as const] : [])),
    );
    let taken = 0;
    for (const posted of recordedChat(OPENED)) {
      const [after, messages] = watch(conversation, [posted]);
      for (const message of messages) {
        if (message.type !== '@xstate.snapshot') continue;
        for (const { pointer } of message._transitions ?? []) {
          expect(found(JSON.parse(definitions.get(message.sessionId)!.definition!), pointer), pointer).toBeDefined();
          taken++;
        }
      }
      conversation = after;
    }
    expect(conversation.status).toBe('ended');
    expect(taken).toBeGreaterThan(25);
  });

  it('changes nothing: a conversation that was watched goes on as one that was not', () => {
    const cast = shopCast('shop-chat');
    const opening = openingOf(cast);
    const run = (watched: boolean): Turn[] => {
      let [conversation, turn] = start(buildCast(cast.bundle), opening);
      return recordedChat(OPENED).map((posted) => {
        const before = conversation;
        [conversation, turn] = advance(before, [posted]);
        if (watched) inspectCommit({ before, events: [posted], after: conversation, turn, corrects: false }, OPEN);
        return turn;
      });
    };
    expect(run(true)).toEqual(run(false));
  });

  it('is the same for the same turn, ids and times included', () => {
    const [conversation] = start(deskCast(), deskOpening());
    const once = watch(conversation, [event('agent.says', 5, { text: 'Hello' })])[1];
    expect(watch(conversation, [event('agent.says', 5, { text: 'Hello' })])[1]).toEqual(once);
    const ids = [...introduce(conversation, OPEN), ...once].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what a watcher is told first', () => {
  it('has the conversation as the parent of its machines, each with its definition and where it stands', () => {
    const actors = introduce(deskAt('talking'), OPEN);
    expect(actors.map(line)).toEqual(['actor conversation', 'actor desk', 'actor hold']);
    expect(actors).toMatchObject([
      { sessionId: 'contact-1', rootId: 'contact-1', name: 'contact-1', definition: '{"id":"contact-1"}', snapshot: { value: 'talking' } },
      { sessionId: 'contact-1/desk', rootId: 'contact-1', parentId: 'contact-1', name: 'desk', snapshot: { value: 'talking' } },
      { sessionId: 'contact-1/hold', rootId: 'contact-1', parentId: 'contact-1', name: 'hold', snapshot: { value: 'free' } },
    ]);
  });

  it('gives definitions that XState takes, the same that a picture of the flow has', () => {
    const cast = shopCast('shop-phone-inbound');
    const [conversation] = start(cast, openingOf(cast));
    const actors = introduce(conversation, OPEN).slice(1);
    expect(actors).toHaveLength(cast.members.length);
    for (const actor of actors) {
      if (actor.type !== '@xstate.actor') throw new Error('only actors are introduced');
      const definition = JSON.parse(actor.definition!) as object;
      const { file } = cast.members.find(({ id }) => id === actor.name)!;
      expect(definition).toEqual(JSON.parse(statelyOf(file)));
      expect(createMachine(definition).id).toBe(actor.name);
    }
  });

  it('has messages of the shape that the package writes itself', () => {
    const written: StatelyInspectionEvent[] = [];
    const inspector = createInspector({ send: (message) => written.push(JSON.parse(JSON.stringify(message)) as StatelyInspectionEvent) });
    const parent = { sessionId: 'c' };
    const actor = { sessionId: 'c/desk', _parent: parent, logic: { config: deskBundle.flow } } as unknown as Parameters<typeof inspector.actor>[0];
    inspector.actor(actor, { status: 'active', value: 'greeting', context: {} });
    inspector.event(actor, { type: 'agent.says' }, { source: 'c' });
    inspector.snapshot(actor, { status: 'active', value: 'talking', context: {} }, { event: { type: 'agent.says' } });

    const [conversation] = start(deskCast(), deskOpening());
    const [, turn] = watch(conversation, [event('agent.says', 5, { text: 'Hello' })]);
    const ours = [asJson(introduce(conversation, OPEN))[1]!, turn.find(({ sessionId }) => sessionId === 'contact-1/desk')!, turn[2]!];
    for (const [index, theirs] of written.entries()) {
      const { _transitions, ...own } = ours[index] as SnapshotMessage;
      expect(Object.keys(own).sort()).toEqual(Object.keys(theirs).sort());
      expect([own.type, own._version, typeof own.createdAt, typeof own.rootId]).toEqual([theirs.type, theirs._version, 'string', 'string']);
    }
  });
});

describe('what changes the past, or the script', () => {
  it('shows every machine anew after a correction', () => {
    const before = play(deskCast(), { flow: 'desk', language: 'en' });
    before.at(1).post('agent.says', { text: 'Hello' }, 'e1');
    const after = deskAt('greeting');
    const retraction = event('event.retracted', 2, { id: 'e1' });
    const commit = { before: before.conversation, after: { ...after, revision: 2 }, events: [retraction], turn: before.turn, corrects: true };
    expect(inspectCommit(commit, OPEN).map(line)).toEqual([
      'outside -> conversation: event.retracted',
      'hold is "free"',
      'desk is "greeting"',
      'conversation is "greeting"',
    ]);
  });

  it('introduces the machines of another version, and stops those that it has no more', () => {
    const without = buildCast({ ...deskBundle, rules: [] });
    const before = deskAt('talking');
    const [after, turn] = startAt(without, { ...before.opening, hash: without.hash }, { states: { flow: 'talking' } });
    const messages = inspectCommit({ before, after: { ...after, revision: 1 }, events: [], turn, corrects: false }, OPEN);
    expect(messages.map(line)).toEqual(['hold is "free"', 'actor conversation', 'actor desk', 'conversation is "talking"']);
    expect(messages[0]).toMatchObject({ snapshot: { status: 'stopped' } });
  });

  it('says the stage that the agent sees', () => {
    const cast = shopCast('shop-chat');
    let [conversation] = start(cast, openingOf(cast));
    for (const posted of recordedChat(OPENED)) {
      const [after, messages] = watch(conversation, [posted]);
      const { channel, shells, status } = after;
      expect((messages.at(-1) as SnapshotMessage).snapshot.value).toBe(stageOf({ from: after, channel, shells, status }));
      conversation = after;
    }
  });
});

describe('personal data', () => {
  const told = [event('fact.set', 5, { fact: 'topic', value: 'call me at +370 612 34567 or ann@mail.lt' })];

  it('is masked in facts and events where that is asked for', () => {
    const text = JSON.stringify(watch(deskAt('talking'), told, { masked: true })[1]);
    expect(text).not.toMatch(/612 34567|ann@mail/);
    expect(text).toContain('call me at +300 000 00000 or name@example.com');
  });

  it('is shown where it is not', () => {
    expect(JSON.stringify(watch(deskAt('talking'), told, OPEN)[1])).toContain('+370 612 34567 or ann@mail.lt');
  });
});

function found(value: unknown, pointer: string): unknown {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value);
}
