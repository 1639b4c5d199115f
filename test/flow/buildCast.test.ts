import { describe, expect, it } from 'vitest';
import { buildCast } from '../../src/flow/buildCast.ts';
import { hashBundle } from '../../src/flow/hashBundle.ts';
import { eventTypeNames } from '../../src/flow/vocabulary/vocabulary.ts';
import { ProblemError } from '../../src/problems/Problem.ts';
import { inState, machine, set, toyCast, when } from '../conversation/support/toyCast.ts';
import { play } from '../support/play.ts';
import { shopBundle, shopCast, shopFlowIds } from '../support/shopFlows.ts';

const codeOf = (build: () => unknown): string => {
  try {
    build();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0]!.code;
    throw error;
  }
  return 'built';
};

describe('buildCast', () => {
  it.each(shopFlowIds)('keeps the bundle and its hash: %s', (flow) => {
    const cast = shopCast(flow);
    expect(cast.hash).toBe(hashBundle(cast.bundle));
    expect(cast.flow.id).toBe(flow);
    expect(cast.members.map(({ index }) => index)).toEqual(cast.members.map((_member, index) => index));
  });

  it('puts the rules in the order of the bundle, and the flow last', () => {
    const cast = shopCast('shop-chat');
    expect(cast.members.map(({ id }) => id)).toEqual([...shopBundle('shop-chat').rules.map(({ id }) => id), 'shop-chat']);
    const ranks = cast.members.slice(0, -1).map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('lists for each event who listens in each channel, and nobody else', () => {
    const cast = shopCast('shop-chat');
    const hearing = (channel: 'chat' | 'phone', type: string) => cast[channel].hearing.get(type)?.map(({ id }) => id) ?? [];
    expect(hearing('chat', 'chat.held')).toEqual(expect.arrayContaining(['hold', 'reply-clock']));
    expect(hearing('phone', 'chat.held')).not.toContain('reply-clock');
    expect(hearing('phone', 'call.ringing')).toEqual(['pickup']);
    expect(hearing('chat', 'call.ringing')).toEqual([]);
    expect(hearing('chat', 'speech.rated')).toEqual(['tempo']);
  });

  it('expands wildcards against the vocabulary, without what is forbidden or has an entry of its own', () => {
    const cast = toyCast({
      rules: [machine('m', { idle: { on: { 'customer.*': 'there', 'customer.types': {}, 'customer.asks': 'else' } }, there: {}, else: {} })],
    });
    const member = cast.members[0]!;
    const customers = eventTypeNames.filter((name) => name.startsWith('customer.') && name !== 'customer.types');
    expect([...cast.chat.hearing.keys()].filter((type) => cast.chat.hearing.get(type)!.includes(member)).sort()).toEqual([...customers].sort());
    expect(play(cast).post('customer.types').stateOf('m')).toBe('idle');
    expect(play(cast).post('customer.greets').stateOf('m')).toBe('there');
    expect(play(cast).post('customer.asks').stateOf('m')).toBe('else');
  });

  it('among wildcards the narrower one comes first, in whatever order they stand', () => {
    const state = (...patterns: string[]) => ({ on: Object.fromEntries(patterns.map((pattern) => [pattern, pattern === '*' ? 'any' : 'narrow'])) });
    for (const idle of [state('*', 'customer.*'), state('customer.*', '*')]) {
      const cast = toyCast({ rules: [machine('m', { idle, any: {}, narrow: {} })] });
      expect([play(cast).post('customer.asks').stateOf('m'), play(cast).post('agent.speaks').stateOf('m')]).toEqual(['narrow', 'any']);
    }
  });

  it('a forbidden event does not reach the states around either', () => {
    const cast = toyCast({
      rules: [
        machine('m', { outer: { initial: 'inner', on: { 'customer.asks': 'gone' }, states: { inner: { on: { 'customer.asks': {} } } } }, gone: {} }),
      ],
    });
    expect(play(cast).post('customer.asks').stateOf('m')).toBe('outer.inner');
  });

  it('knows the stages of its machines', () => {
    const { stages } = shopCast('shop-chat').flow;
    expect(stages.get('offer')).toBe('offer');
    expect(
      shopCast('shop-chat')
        .members.find(({ id }) => id === 'hold')!
        .stages.get('hold.active'),
    ).toBe('active');
  });

  it('lets be given the facts that the flow declares and the standard slots, not what rules count for themselves', () => {
    const { givenFacts } = shopCast('shop-chat');
    expect([...givenFacts]).toEqual(expect.arrayContaining(['customerProblem', 'orderNumber', 'customerName', 'phone', 'email']));
    for (const own of ['holdCount', 'offers', 'greeted', 'midway', 'outcome', 'knowledgeAnswer']) expect(givenFacts.has(own)).toBe(false);
  });

  it.each([
    ['an unknown guard', { on: { 'customer.asks': { guard: { type: 'wen', params: {} } } } }, 'unknown-guard'],
    ['an unknown machine', { on: { 'customer.asks': { guard: inState('hlod', 'active') } } }, 'unknown-machine'],
    ['a wrong expression', { on: { 'customer.asks': { guard: when('nobody > 1') } } }, 'invalid-expression'],
    ['a wrong expression of an action', { entry: { type: 'set', params: { fact: 'x', expr: 'nobody + 1' } } }, 'invalid-expression'],
    ['a target that is not there', { on: { 'customer.asks': 'nowhere' } }, 'machine-rejected'],
  ])('refuses %s with a problem that says so', (_name, idle, code) => {
    expect(codeOf(() => toyCast({ rules: [machine('m', { idle })] }))).toBe(code);
  });

  it('does not go round an endless "always": the machine fails, the rest goes on', () => {
    const loop = machine('loop', { idle: { on: { 'customer.asks': 'a' } }, a: { always: 'b' }, b: { always: 'a' } });
    const contact = play(toyCast({ rules: [loop] }), {}, 'faults are looked at').post('customer.asks');
    expect(contact.turn.faults).toMatchObject([{ machine: 'loop' }]);
    expect(contact.stateOf('loop')).toBe('idle');
  });

  it('entry and exit actions happen in the order of XState', () => {
    const order = (word: string) => ({ type: 'add', params: { fact: 'order', value: word } });
    const m = machine(
      'm',
      {
        a: { exit: order('exit a'), on: { 'customer.asks': { target: 'b', actions: [order('on the way')] } } },
        b: { entry: [order('enter b'), set('there', true)] },
      },
      { facts: { order: { type: 'list', initial: [] }, there: { type: 'boolean', initial: false } } },
    );
    expect(play(toyCast({ rules: [m] })).post('customer.asks').conversation.facts).toMatchObject({
      order: ['exit a', 'on the way', 'enter b'],
      there: true,
    });
  });

  it('builds the same flow twice without the one knowing of the other', () => {
    const again = buildCast(shopBundle('shop-chat'));
    expect(again.hash).toBe(shopCast('shop-chat').hash);
    expect(again.members[0]!.shells).not.toBe(shopCast('shop-chat').members[0]!.shells);
  });
});
