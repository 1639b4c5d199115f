import { describe, expect, it } from 'vitest';
import type { Conversation, Turn } from '../../src/conversation/Conversation.ts';
import { guide } from '../../src/conversation/guide.ts';
import { FLOW_CHANGED, moveConversation, moveEvent } from '../../src/conversation/moveConversation.ts';
import type { Misfit } from '../../src/conversation/moving/Misfit.ts';
import type { StateMapping } from '../../src/conversation/moving/StateMapping.ts';
import { hashOfSnapshot, restoreSnapshot, saveSnapshot } from '../../src/conversation/snapshot.ts';
import { advance } from '../../src/conversation/advance.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import type { StateNode } from '../../src/flow/schema/machine.ts';
import { OPENED, play, type Play } from '../support/play.ts';
import { count, machine, set, told, toyCast, violate, type Toys } from './support/toyCast.ts';

const facts = { ...told, entered: { type: 'integer', initial: 0 }, wish: { type: 'string' } } as const;

const states: Readonly<Record<string, StateNode>> = {
  start: { on: { 'customer.asks': 'offer', 'customer.greets': 'both' } },
  offer: {
    entry: count('entered'),
    meta: { say: 'ask', stage: 'offer' },
    initial: 'asked',
    states: {
      asked: { meta: { question: true }, after: { patience: 'waited' }, on: { 'customer.agrees': 'taken' } },
      waited: {},
      taken: {},
      last: { type: 'history' },
    },
    on: { 'customer.complains': 'aside' },
  },
  aside: { on: { 'customer.apologises': 'offer.last' } },
  both: { type: 'parallel', states: { left: { initial: 'a', states: { a: {}, b: {} } }, right: { initial: 'c', states: { c: {}, d: {} } } } },
};

const cast = (inside: Readonly<Record<string, StateNode>> = states, more: Toys = {}, own: object = facts): Cast =>
  toyCast({ settings: { patience: 60, haste: 20 }, ...more, flow: machine('toy', inside, { facts: own as typeof facts }) });

/** The first version, in which everything begins. */
const first = cast();
const asked = (): Play => play(first).at(10).post('customer.asks');

const into = (from: Play, to: Cast, { states, seconds = 30 }: { states?: StateMapping; seconds?: number } = {}) => {
  const event = moveEvent({ from: from.cast, to, at: OPENED + seconds * 1_000, states, author: 'Olga', reason: 'a better offer' });
  return moveConversation(from.conversation, to, event);
};
const moved = (from: Play, to: Cast, options?: Parameters<typeof into>[2]): { conversation: Conversation; turn: Turn } => {
  const result = into(from, to, options);
  if (!result.ok) throw new Error(`it does not fit: ${JSON.stringify(result.misfits)}`);
  return result;
};
const misfits = (from: Play, to: Cast, options?: Parameters<typeof into>[2]): readonly Misfit[] => {
  const result = into(from, to, options);
  return result.ok ? [] : result.misfits;
};
const stateOf = ({ shells, cast: { members } }: Conversation, id = 'toy'): unknown => shells[members.findIndex((member) => member.id === id)]?.value;
const timersOf = ({ timers }: Conversation): readonly (readonly [string, number])[] => timers.map(({ name, due }) => [name, (due - OPENED) / 1_000]);

describe('a conversation that is moved to another version', () => {
  it('stands where it stood, and enters nothing once more', () => {
    const { conversation, turn } = moved(asked(), cast({ ...states, offer: { ...states.offer, meta: { say: 'hello', stage: 'proposal' } } }));
    expect(stateOf(conversation)).toEqual({ offer: 'asked' });
    expect(conversation.facts.entered).toBe(1);
    expect(guide(conversation)).toMatchObject({ conversation: { stage: 'proposal', revision: 3 }, say: { phrase: 'hello' } });
    expect(turn).toMatchObject({ reminders: [], tasks: [], faults: [], ended: false });
  });

  it('has the move in its log, with both versions, who did it and why', () => {
    const to = cast({ ...states, more: {} });
    expect(moved(asked(), to).turn.records).toEqual([
      {
        id: null,
        type: FLOW_CHANGED,
        at: OPENED + 30_000,
        data: { from: first.hash, to: to.hash, author: 'Olga', reason: 'a better offer' },
        recognised: [],
        violations: [],
        findings: [],
      },
    ]);
  });

  it('is not changed itself: who still has it has the old one', () => {
    const from = asked();
    const before = saveSnapshot(from.conversation);
    moved(from, cast({ ...states, more: {} }));
    expect(saveSnapshot(from.conversation)).toBe(before);
  });

  it('follows states that go by another name', () => {
    const { offer: { states: inside, ...offer } = {}, ...others } = states as Record<string, StateNode>;
    const to = cast({
      ...others,
      start: {},
      aside: {},
      proposal: { ...offer, initial: 'put', states: { ...inside, asked: {}, put: inside!.asked! } },
    });
    const renamed = { flow: { offer: 'proposal', 'offer.asked': 'proposal.put', 'offer.last': 'proposal.last' } };
    expect(stateOf(moved(asked(), to, { states: renamed }).conversation)).toEqual({ proposal: 'put' });
    expect(timersOf(moved(asked(), to, { states: renamed }).conversation)).toEqual([['patience', 70]]);
    expect(misfits(asked(), to)).toEqual([{ code: 'state-gone', machine: 'flow', state: 'offer.asked' }]);
  });

  it('keeps the facts, begins new ones at their initial value and drops those that are gone', () => {
    const from = asked().post('fact.set', { fact: 'wish', value: 'shoes' });
    const { wish: _wish, ...rest } = facts;
    const { conversation } = moved(from, cast(states, {}, { ...rest, greeted: { type: 'boolean', initial: true } }));
    expect(conversation.facts).toMatchObject({ entered: 1, greeted: true });
    expect(conversation.facts.wish).toBeUndefined();
    expect(moved(from, cast({ ...states, more: {} })).conversation.facts.wish).toBe('shoes');
  });

  it('is refused where a fact that is known is of another type, and begins it anew where it is not', () => {
    const to = cast(states, {}, { ...facts, wish: { type: 'integer' } });
    expect(misfits(asked().post('fact.set', { fact: 'wish', value: 'shoes' }), to)).toEqual([
      { code: 'fact-differs', fact: 'wish', before: 'string', after: 'integer' },
    ]);
    expect(misfits(asked(), to)).toEqual([]);
    const initial = { ...facts, entered: { type: 'string' } };
    expect(moved(play(first), cast(states, {}, initial)).conversation.facts.entered).toBeNull();
  });

  it('keeps timers with the time at which they are due, though the setting is another now', () => {
    const { conversation } = moved(asked(), cast(states, { settings: { patience: 5, haste: 20 } }));
    expect(timersOf(conversation)).toEqual([['patience', 70]]);
    expect(conversation.settings.patience).toBe(5);
    const [later] = advance(conversation, [{ id: null, type: 'clock.ticked', at: OPENED + 70_000, data: {} }]);
    expect(stateOf(later)).toEqual({ offer: 'waited' });
  });

  it('drops timers that are gone, and runs new ones from the move on', () => {
    const inside = { ...states.offer!.states, asked: { after: { haste: 'waited' } } };
    const { conversation } = moved(asked(), cast({ ...states, offer: { ...states.offer, states: inside } }));
    expect(timersOf(conversation)).toEqual([['haste', 50]]);
  });

  it('does not run a timer again that has gone off in the state', () => {
    const idle: Readonly<Record<string, StateNode>> = { start: { after: { patience: { actions: count('entered') } } } };
    const from = play(cast(idle)).tick(70);
    expect(from.conversation.facts.entered).toBe(1);
    const { conversation } = moved(from, cast({ ...idle, more: {} }), { seconds: 80 });
    expect(timersOf(conversation)).toEqual([]);
  });

  it('lets timers that are due go off on the version that it was on', () => {
    const { conversation, turn } = moved(asked(), cast({ ...states, more: {} }), { seconds: 71 });
    expect(stateOf(conversation)).toEqual({ offer: 'waited' });
    expect(conversation.at).toBe(OPENED + 71_000);
    expect(turn.records).toHaveLength(1);
  });

  it('tells of the rules that those timers break', () => {
    const late: Readonly<Record<string, StateNode>> = { start: { after: { patience: { target: 'done', actions: violate('LATE') } } }, done: {} };
    const { turn } = moved(play(cast(late)), cast({ ...late, more: {} }), { seconds: 61 });
    expect(turn.records[0]?.violations).toMatchObject([{ rule: 'LATE', at: '2026-01-05T10:01:00Z' }]);
  });

  it('keeps open questions, and what was said and promised', () => {
    const from = asked().agentSaysPhrase('hello');
    const { conversation } = moved(from, cast({ ...states, more: {} }));
    expect(conversation.questions).toEqual(from.conversation.questions);
    expect(conversation.questions).toHaveLength(1);
    expect(conversation.said).toEqual({ hello: 1 });
    const [next] = advance(conversation, [{ id: null, type: 'customer.agrees', at: conversation.at, data: {} }]);
    expect(stateOf(next)).toEqual({ offer: 'taken' });
  });

  it('asks no more what is no question there, and has open what has become one', () => {
    const rule = (question: boolean) =>
      machine('hold', { idle: { on: { 'customer.asks': 'busy' } }, busy: { meta: { question } } }, { rank: 50, channels: ['chat'] });
    const withRule = (question: boolean): Cast => cast(states, { rules: [rule(question)] });
    const both = play(withRule(true)).post('customer.asks');
    expect(both.conversation.questions).toEqual([0, 1]);
    expect(moved(both, withRule(false)).conversation.questions).toEqual([1]);
    expect(moved(play(withRule(false)).post('customer.asks'), withRule(true)).conversation.questions).toEqual([0, 1]);
  });

  it('stands in all regions in which it stood, and in the beginning of one that is new', () => {
    const from = play(first).post('customer.greets');
    const more = { ...states.both, states: { ...states.both!.states, more: { initial: 'e', states: { e: {} } } } };
    expect(stateOf(moved(from, cast({ ...states, both: more })).conversation)).toEqual({ both: { left: 'a', right: 'c', more: 'e' } });
    const one = { ...states.both, type: 'compound' as const, initial: 'left' };
    expect(misfits(from, cast({ ...states, both: one }))).toEqual([
      { code: 'state-differs', machine: 'flow', state: 'both.left.a, both.right.c', before: 'side by side', after: 'one at a time' },
    ]);
  });

  it('remembers where to come back to', () => {
    const from = asked().post('customer.agrees').post('customer.complains');
    const { conversation } = moved(from, cast({ ...states, more: {} }));
    expect(stateOf(conversation)).toBe('aside');
    const [back] = advance(conversation, [{ id: null, type: 'customer.apologises', at: conversation.at, data: {} }]);
    expect(stateOf(back)).toEqual({ offer: 'taken' });
  });

  it('is refused where a machine stands in a state that is gone, with all that is in the way', () => {
    const { offer: _offer, ...others } = states;
    const to = cast({ ...others, start: {}, aside: {} }, {}, { ...facts, entered: { type: 'string' } });
    expect(misfits(asked(), to)).toEqual([
      { code: 'state-gone', machine: 'flow', state: 'offer.asked' },
      { code: 'fact-differs', fact: 'entered', before: 'number', after: 'string' },
    ]);
  });

  it('looks its settings up anew, with what the contact has settled for itself', () => {
    const from = play(first, { settings: { haste: 7 } }).post('customer.asks');
    const { conversation } = moved(from, cast(states, { settings: { patience: 99, haste: 30 } }));
    expect(conversation.settings).toMatchObject({ patience: 99, haste: 7 });
  });

  it('has a snapshot that says which version it is of', () => {
    const to = cast({ ...states, more: {} });
    const from = asked();
    const { conversation, turn } = moved(from, to);
    const text = saveSnapshot(conversation);
    expect(hashOfSnapshot(from.opening, text)).toBe(to.hash);
    expect(hashOfSnapshot(from.opening, saveSnapshot(from.conversation))).toBe(first.hash);
    expect(guide(restoreSnapshot(to, from.opening, text), turn)).toEqual(guide(conversation, turn));
    expect(() => restoreSnapshot(first, from.opening, text)).toThrow(`of the flow version ${to.hash} cannot be resumed on ${first.hash}`);
  });
});

describe('rules of a version that a conversation is moved to', () => {
  const joining = (more: Readonly<Record<string, StateNode>> = {}, began: StateNode = { entry: set('wish', 'begun') }) =>
    cast(states, { rules: [machine('watch', { began, ...more }, { rank: 50, channels: ['chat'] })] });

  it('begin where they are new, with what they do when they begin', () => {
    const { conversation } = moved(asked(), joining({}, { entry: set('wish', 'begun'), after: { haste: {} } }));
    expect(stateOf(conversation, 'watch')).toBe('began');
    expect(conversation.facts.wish).toBe('begun');
    expect(timersOf(conversation)).toEqual([
      ['haste', 50],
      ['patience', 70],
    ]);
  });

  it('begin in the middle where they say how', () => {
    expect(stateOf(moved(asked(), joining({ going: { meta: { midway: true } } })).conversation, 'watch')).toBe('going');
    expect(stateOf(moved(play(first), joining({ going: { meta: { midway: ['offer'] } } })).conversation, 'watch')).toBe('began');
    expect(stateOf(moved(asked(), joining({ going: { meta: { midway: ['offer'] } } })).conversation, 'watch')).toBe('going');
  });

  it('go where they are gone, with their timers and questions', () => {
    const rule = machine(
      'hold',
      { idle: { on: { 'customer.asks': 'busy' } }, busy: { meta: { question: true }, after: { haste: {} } } },
      { rank: 50, channels: ['chat'] },
    );
    const from = play(cast(states, { rules: [rule] }))
      .at(10)
      .post('customer.asks');
    expect(timersOf(from.conversation)).toEqual([
      ['haste', 30],
      ['patience', 70],
    ]);
    const { conversation } = moved(from, first, { seconds: 20 });
    expect(conversation.shells).toHaveLength(1);
    expect(timersOf(conversation)).toEqual([['patience', 70]]);
    expect(conversation.questions).toEqual([0]);
  });
});
