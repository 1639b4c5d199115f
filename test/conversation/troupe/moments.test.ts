import { describe, expect, it } from 'vitest';
import { play } from '../../support/play.ts';
import { count, inState, machine, raise, set, setTo, tell, told, toyCast, when } from '../support/toyCast.ts';

describe('one moment', () => {
  it.each([
    ['the writer first', 90, 10],
    ['the reader first', 10, 90],
  ])('machines read the facts as they were when the event began, %s', (_name, writer, reader) => {
    const cast = toyCast({
      rules: [
        machine(
          'writer',
          { idle: { on: { 'customer.asks': { actions: [set('known', true)] } } } },
          { rank: writer, facts: { known: { type: 'boolean', initial: false } } },
        ),
        machine('reader', { idle: { on: { 'customer.asks': { target: 'moved', guard: when('known') } } }, moved: {} }, { rank: reader }),
      ],
    });
    const contact = play(cast).post('customer.asks');
    expect([contact.conversation.facts.known, contact.stateOf('reader')]).toEqual([true, 'idle']);
    expect(contact.post('customer.asks').stateOf('reader')).toBe('moved');
  });

  it.each([
    ['the one that moves first', 90, 10],
    ['the one that looks first', 10, 90],
  ])('machines see each other as they were when the event began, %s', (_name, mover, looker) => {
    const cast = toyCast({
      rules: [
        machine('mover', { here: { on: { 'customer.asks': 'there' } }, there: {} }, { rank: mover }),
        machine('looker', { idle: { on: { 'customer.asks': { target: 'saw', guard: inState('mover', 'there') } } }, saw: {} }, { rank: looker }),
      ],
    });
    const contact = play(cast).post('customer.asks');
    expect([contact.stateOf('mover'), contact.stateOf('looker')]).toEqual(['there', 'idle']);
    expect(contact.post('customer.asks').stateOf('looker')).toBe('saw');
  });

  it('counts of several machines add up', () => {
    const counter = (id: string) =>
      machine(
        id,
        { idle: { on: { 'customer.asks': { actions: [count('asked'), count('asked')] } } } },
        id === 'a' ? { facts: { asked: { type: 'integer', initial: 0 } } } : {},
      );
    expect(play(toyCast({ rules: [counter('a'), counter('b')] })).post('customer.asks').conversation.facts.asked).toBe(4);
  });

  it('what an expression reads is what was, also when an action before it wrote', () => {
    const facts = { a: { type: 'integer', initial: 1 }, b: { type: 'integer', initial: 0 } } as const;
    const cast = toyCast({
      rules: [machine('m', { idle: { on: { 'customer.asks': { actions: [setTo('a', 'a + 10'), setTo('b', 'a')] } } } }, { facts })],
    });
    expect(play(cast).post('customer.asks').conversation.facts).toMatchObject({ a: 11, b: 1 });
  });

  it('raised events follow in the order of machines, then of raising, and carry the data of the event', () => {
    const raiser = (id: string, rank: number, ...types: string[]) =>
      machine(id, { idle: { on: { 'customer.objects': { actions: types.map(raise) } } } }, { rank });
    const hears = Object.fromEntries(
      ['asks', 'greets', 'thanks', 'hurries'].map((verb) => [`customer.${verb}`, { actions: [setTo('topic', 'string(event.topic)'), tell(verb)] }]),
    );
    const cast = toyCast({
      rules: [
        raiser('low', 10, 'customer.asks', 'customer.greets'),
        raiser('high', 90, 'customer.thanks', 'customer.hurries'),
        machine('ear', { idle: { on: hears } }, { facts: { ...told, topic: { type: 'string' } } }),
      ],
    });
    const { facts } = play(cast).post('customer.objects', { topic: 'price' }).conversation;
    expect(facts).toMatchObject({ told: ['thanks', 'hurries', 'asks', 'greets'], topic: 'price' });
  });

  it('what a raised event finds is what the event left', () => {
    const cast = toyCast({
      rules: [
        machine(
          'm',
          {
            idle: {
              on: {
                'customer.asks': { actions: [set('known', true), raise('customer.thanks')] },
                'customer.thanks': { target: 'knew', guard: when('known') },
              },
            },
            knew: {},
          },
          { facts: { known: { type: 'boolean', initial: false } } },
        ),
      ],
    });
    expect(play(cast).post('customer.asks').stateOf('m')).toBe('knew');
  });

  it('events that raise each other for ever are stopped, told as a fault, and the rest goes on', () => {
    const loop = machine(
      'loop',
      {
        idle: {
          on: {
            'customer.asks': { actions: [raise('customer.thanks'), count('turns')] },
            'customer.thanks': { actions: [raise('customer.asks'), count('turns')] },
          },
        },
      },
      { facts: { turns: { type: 'integer', initial: 0 } } },
    );
    const contact = play(toyCast({ rules: [loop] }), {}, 'faults are looked at');
    contact.post('customer.asks');
    expect(contact.turn.faults).toMatchObject([{ machine: null, message: 'more than 50 events raised by one' }]);
    expect(contact.conversation.facts.turns).toBe(51);
    expect(contact.post('customer.greets').turn.faults).toEqual([]);
  });

  it('a machine hears only what its present state listens for', () => {
    const cast = toyCast({
      rules: [
        machine(
          'm',
          { deaf: { on: { 'agent.speaks': 'hearing' } }, hearing: { on: { 'customer.*': { actions: [tell('heard')] }, 'customer.thanks': {} } } },
          { facts: told },
        ),
      ],
    });
    const contact = play(cast).post('customer.asks').post('agent.speaks').post('customer.asks').post('customer.thanks').post('customer.greets');
    expect(contact.conversation.facts.told).toEqual(['heard', 'heard']);
  });

  it('a finished machine hears nothing', () => {
    const cast = toyCast({
      rules: [
        machine(
          'm',
          { idle: { on: { 'customer.asks': 'done' } }, done: { type: 'final' } },
          { facts: told, on: { 'customer.thanks': { actions: [tell('heard')] } } },
        ),
      ],
    });
    expect(play(cast).post('customer.thanks').post('customer.asks').post('customer.thanks').conversation.facts.told).toEqual(['heard']);
  });

  it('a machine of one channel hears nothing on the other', () => {
    const of = (id: string, channel: 'chat' | 'phone') =>
      machine(id, { idle: { on: { 'customer.asks': { actions: [tell(id)] } } } }, { channels: [channel], ...(id === 'a' ? { facts: told } : {}) });
    const contact = play(toyCast({ rules: [of('a', 'chat'), of('b', 'phone')] }))
      .post('customer.asks')
      .post('leg.started', { channel: 'phone', direction: 'outbound' })
      .post('customer.asks');
    expect(contact.conversation.facts.told).toEqual(['a', 'b']);
  });
});
