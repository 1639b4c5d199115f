import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/conversation/advance.ts';
import type { PostedEvent } from '../../src/conversation/Conversation.ts';
import { moveConversation, moveEvent } from '../../src/conversation/moveConversation.ts';
import { start } from '../../src/conversation/start.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import { NOTHING_TOLD, type ContactTold } from '../../src/reports/ContactFigures.ts';
import { toldAtStart, toldOf } from '../../src/reports/toldOf.ts';
import { deskBundle, deskCast } from '../server/support/deskFlow.ts';
import { OPENED, openingOf, play } from '../support/play.ts';

const cast = deskCast();
const { hash } = cast;

function event(type: string, seconds: number, data: PostedEvent['data'] = {}): PostedEvent {
  return { id: null, type, at: OPENED + seconds * 1_000, data };
}

/** What each commit tells, and the opening before them. */
function tell(...commits: readonly (readonly PostedEvent[])[]): { told: ContactTold[]; opened: ContactTold } {
  let [conversation] = start(cast, openingOf(cast, { language: 'en' }));
  const opened = toldAtStart(conversation);
  const told = commits.map((events) => {
    const before = conversation;
    const [after, turn] = advance(before, events);
    conversation = after;
    return toldOf({ before, turn, after });
  });
  return { told, opened };
}

const hello = event('agent.says', 1, { text: 'Hello, how can I help you?' });
const asks = event('customer.asks', 2);
const held = event('chat.held', 3);

describe('what a commit adds to the reports', () => {
  it('is nothing where nothing of the kind happened: always the same nothing', () => {
    const { told } = tell([event('customer.objects', 1)], [event('clock.ticked', 2)], []);
    expect(told.map((one) => one === NOTHING_TOLD)).toEqual([true, true, true]);
  });

  it('is the stage that the flow came to, each time that it comes there', () => {
    const { told, opened } = tell([hello], [asks], [event('agent.says', 4, { text: 'This is so.' })]);
    expect(opened).toEqual({ breaches: [], stages: [{ stage: 'greeting', at: OPENED, hash }], figures: null });
    expect(told.flatMap(({ stages }) => stages)).toEqual([
      { stage: 'talking', at: OPENED + 1_000, hash },
      { stage: 'answering', at: OPENED + 2_000, hash },
      { stage: 'talking', at: OPENED + 4_000, hash },
    ]);
  });

  it('has the stages that the flow went through within one commit, and each breach in the stage in which it was done', () => {
    const { told } = tell([held, hello, asks, { ...held, at: OPENED + 4_000 }, event('agent.says', 5, { text: 'This is so.' })]);
    expect(told[0]?.stages.map(({ stage, at }) => [stage, at - OPENED])).toEqual([
      ['talking', 3_000],
      ['answering', 3_000],
      ['talking', 5_000],
    ]);
    const breach = { kind: 'violation', rule: 'HOLD-2', severity: 'block', excused: false } as const;
    expect(told[0]?.breaches.filter(({ kind }) => kind === 'violation')).toEqual([
      { ...breach, stage: 'greeting', at: OPENED + 3_000 },
      { ...breach, stage: 'answering', at: OPENED + 4_000 },
    ]);
  });

  it('is the stage of the version that a contact is moved to, where it has another name there', () => {
    const chat = play(cast, { language: 'en' }).later(1).agentSays('Hello, how can I help you?');
    const named = (stage: string) => {
      const { talking } = deskBundle.flow.states;
      const states = { ...deskBundle.flow.states, talking: { ...talking, meta: { say: 'answer', stage } } };
      return buildCast({ ...deskBundle, flow: { ...deskBundle.flow, states } });
    };
    const told = (to: Cast) => {
      const moved = moveConversation(chat.conversation, to, moveEvent({ from: cast, to, at: OPENED + 9_000, author: 'Olga', reason: 'new' }));
      if (!moved.ok) throw new Error(JSON.stringify(moved.misfits));
      return toldOf({ before: chat.conversation, turn: moved.turn, after: moved.conversation });
    };
    const renamed = named('conversation');
    expect(told(renamed).stages).toEqual([{ stage: 'conversation', at: OPENED + 9_000, hash: renamed.hash }]);
    expect(told(named('talking'))).toBe(NOTHING_TOLD);
  });

  it('does not depend on how events come together in commits', () => {
    const types = ['agent.says', 'customer.says', 'customer.asks', 'customer.objects', 'chat.held', 'agent.asks-hold', 'clock.ticked'];
    const moment = fc.record({ type: fc.constantFrom(...types), after: fc.integer({ min: 0, max: 90 }), ends: fc.boolean() });
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 12 }), (moments) => {
        let seconds = 0;
        const events = moments.map(({ type, after }) => event(type, (seconds += after), type.endsWith('.says') ? { text: 'Well' } : {}));
        const groups: PostedEvent[][] = [[]];
        for (const [index, one] of events.entries()) {
          groups.at(-1)?.push(one);
          if (moments[index]?.ends) groups.push([]);
        }
        const all = (told: readonly ContactTold[]) => [told.flatMap(({ breaches }) => breaches), told.flatMap(({ stages }) => stages)];
        expect(all(tell(...groups).told)).toEqual(all(tell(...events.map((one) => [one])).told));
      }),
    );
  });

  it('has what is wrong with the agent’s texts, errors as blocks, and not what merely informs', () => {
    const chat = play('shop-chat', { language: 'en' }).customerSays('Hello', 'customer.greets');
    const { conversation: before } = chat;
    chat.agentSays('Hello, lol :(');
    const { conversation: after, turn } = chat;
    const found = turn.records.flatMap(({ findings }) => findings);
    const expected = found.filter(({ severity }) => severity !== 'info');
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error', 'warn', 'info']));
    const told = toldOf({ before, turn, after }).breaches.filter(({ kind }) => kind === 'finding');
    expect(told).toEqual(
      expected.map(({ rule, severity }) => ({
        ...{ kind: 'finding', rule, severity: severity === 'error' ? 'block' : 'warn', excused: false, stage: 'greeting', at: OPENED },
      })),
    );
    chat.customerSays('Hello, lol :(', 'customer.asks');
    expect(chat.turn.records[0]?.findings).toEqual([]);
  });

  it('says of a breach that it is excused, and how severe the settings make it', () => {
    const told = (settings: Record<string, string>) => {
      const chat = play('shop-chat', { language: 'en', settings }).customerSays('Hello', 'customer.greets');
      const { conversation: before } = chat;
      chat.post('chat.held');
      return toldOf({ before, turn: chat.turn, after: chat.conversation }).breaches.find(({ rule }) => rule === 'HOLD-2');
    };
    expect(told({})).toMatchObject({ kind: 'violation', severity: 'block' });
    expect(told({ 'severity.HOLD-2': 'info' })).toMatchObject({ severity: 'info', excused: false });
  });

  it('MET-1: has the figures when the contact ends, and again with what comes after the end', () => {
    const chat = play('shop-chat', { language: 'en' });
    const figures: unknown[] = [];
    const follow = (act: () => unknown): void => {
      const { conversation: before } = chat;
      act();
      figures.push(toldOf({ before, turn: chat.turn, after: chat.conversation }).figures);
    };
    follow(() => chat.customerSays('Hello', 'customer.greets'));
    follow(() => chat.later(7).obey());
    follow(() => chat.later(5).post('chat.closed', { by: 'customer' }));
    const { counters, metrics, tasks } = chat.guidance;
    expect(figures.slice(0, 2)).toEqual([null, null]);
    expect(figures[2]).toMatchObject({ counters, metrics, tasks: tasks.map(({ kind, status }) => ({ kind, status })) });
    follow(() => chat.later(9).post('customer.rates', { rating: 3 }));
    expect(figures[3]).toMatchObject({ metrics: chat.guidance.metrics });
    expect(JSON.stringify(figures[3])).not.toBe(JSON.stringify(figures[2]));
  });
});
