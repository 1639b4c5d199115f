import { describe, expect, it } from 'vitest';
import { actionNames, actionOf, actions } from '../../src/flow/actions/actions.ts';
import { guardNames, guardOf, guards } from '../../src/flow/guards/guards.ts';
import type { Invocation } from '../../src/flow/schema/machine.ts';
import { machine, tell, told, toyCast } from '../conversation/support/toyCast.ts';
import { play } from '../support/play.ts';

/** Whether a guard lets an event pass. */
function lets(guard: Invocation, type: string, data: object = {}): boolean {
  const cast = toyCast({ rules: [machine('m', { idle: { on: { [type]: { guard, actions: [tell('passed')] } } } }, { facts: told })] });
  return (
    play(cast)
      .post(type, data as Record<string, unknown>)
      .conversation.facts.told!.toString() === 'passed'
  );
}

const said = (params: Record<string, unknown>): Invocation => ({ type: 'said', params });
const when = (expr: string): Invocation => ({ type: 'when', params: { expr } });
const several = (type: 'and' | 'or', ...inner: Invocation[]): Invocation => ({ type, params: { guards: inner } });
const yes = when('true');
const no = when('false');

describe('guards', () => {
  it('said: the phrase by its id or in its words, and no other', () => {
    expect(lets(said({ phrase: 'hello' }), 'agent.says', { phrase: 'hello' })).toBe(true);
    expect(lets(said({ phrase: 'hello' }), 'agent.says', { text: 'HELLO,  please!' })).toBe(true);
    expect(lets(said({ phrase: 'hello' }), 'agent.says', { phrase: 'ask' })).toBe(false);
    expect(lets(said({ phrase: 'hello' }), 'agent.says', {})).toBe(false);
  });

  it('said: an act, whatever the words', () => {
    expect(lets(said({ act: 'asks-hold' }), 'agent.says', { text: 'Could you hold, please?' })).toBe(true);
    expect(lets(said({ act: 'asks-hold' }), 'agent.says', { text: 'It is a good phone.' })).toBe(false);
  });

  it('said: a family means any of its members', () => {
    const contact = play('shop-chat', { language: 'lt' });
    expect(contact.agentSaysPhrase('greet.chat.nocompany').stateOf('greeting')).toBe('greeted');
    expect(play('shop-chat', { stage: 'feedback' }).agentSaysPhrase('feedback.ask.phone').stateOf('shop-chat')).toBe('feedback.asked');
  });

  it('means: one of the meanings that the words have', () => {
    const means: Invocation = { type: 'means', params: { any: ['customer.swears', 'customer.insults'] } };
    const text = (...types: string[]) => ({ text: '…', meanings: types.map((type) => ({ type })) });
    expect(lets(means, 'customer.says', text('customer.asks', 'customer.insults'))).toBe(true);
    expect(lets(means, 'customer.says', text('customer.asks'))).toBe(false);
    expect(lets(means, 'customer.says', { text: '…' })).toBe(false);
  });

  it('when: an expression over facts, event, settings and circumstances; fields that the event left out are null', () => {
    expect(lets(when('event.count == null'), 'customer.requests-selection')).toBe(true);
    expect(lets(when('event.count != null && event.count > 2'), 'customer.requests-selection', { count: 3 })).toBe(true);
    expect(lets(when('channel == "chat" && direction == "inbound" && now == 0.0'), 'customer.asks')).toBe(true);
  });

  it('and, or, not', () => {
    const combined = [
      several('and', yes, yes),
      several('and', yes, no),
      several('or', no, yes),
      several('or', no, no),
      { type: 'not', params: { guard: no } },
      { type: 'not', params: { guard: yes } },
    ];
    expect(combined.map((guard) => lets(guard, 'customer.asks'))).toEqual([true, false, true, false, true, false]);
  });

  it('and, or, not may stand inside of each other', () => {
    expect(lets(several('and', several('or', no, { type: 'not', params: { guard: no } }), yes), 'customer.asks')).toBe(true);
  });
});

describe('registries of guards and actions', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'nothing'])('"%s" is neither', (name) => {
    expect([guardOf(name), actionOf(name)]).toEqual([undefined, undefined]);
  });

  it('find everything that they list, each of it described', () => {
    for (const name of guardNames) expect(guardOf(name)?.name).toBe(name);
    for (const name of actionNames) expect(actionOf(name)?.name).toBe(name);
    for (const { description } of [...guards, ...actions]) expect(description).toMatch(/^\p{L}.{10,}/u);
  });
});
