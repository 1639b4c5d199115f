import { describe, expect, it } from 'vitest';
import { play } from '../../support/play.ts';
import { count, machine, set, setTo, toyCast, violate, when } from '../support/toyCast.ts';

/** Validation refuses such a machine; here is what happens to one that comes all the same. */
const facts = { a: { type: 'integer', initial: 0 }, b: { type: 'integer', initial: 0 }, c: { type: 'integer', initial: 0 } } as const;
const failing = machine(
  'failing',
  {
    idle: {
      on: {
        'customer.asks': { target: 'moved', actions: [set('a', 1), setTo('b', 'event.nowhere + 1')] },
        'customer.thanks': { target: 'moved', guard: when('event.nowhere > 1') },
        'chat.held': { guard: when('event.nowhere > 1'), actions: [violate('R-1')] },
        'customer.greets': 'moved',
      },
    },
    moved: {},
  },
  { rank: 90, facts },
);
const sound = machine('sound', { idle: { on: { 'customer.*': { actions: [count('c')] } } } }, { rank: 10 });
const open = () => play(toyCast({ rules: [failing, sound], settings: { 'severity.R-1': 'block' } }), {}, 'faults are looked at');

describe('faults', () => {
  it('a machine whose guard fails keeps its state; the others go on, and the log has the event', () => {
    const contact = open().post('customer.thanks');
    expect(contact.turn.faults).toMatchObject([{ machine: 'failing', event: 'customer.thanks' }]);
    expect(contact.turn.faults[0]!.cause).toBeInstanceOf(Error);
    expect(contact.stateOf('failing')).toBe('idle');
    expect(contact.conversation.facts.c).toBe(1);
    expect(contact.records.at(-1)).toMatchObject({ type: 'customer.thanks' });
  });

  it('a machine whose action fails keeps its state as well, and none of its actions happened', () => {
    const contact = open().post('customer.asks');
    expect(contact.turn.faults).toMatchObject([{ machine: 'failing', event: 'customer.asks' }]);
    expect(contact.stateOf('failing')).toBe('idle');
    expect(contact.conversation.facts).toMatchObject({ a: 0, b: 0, c: 1 });
  });

  it('it goes on with the next event that does it no harm', () => {
    const contact = open().post('customer.asks').post('customer.greets');
    expect(contact.turn.faults).toEqual([]);
    expect(contact.stateOf('failing')).toBe('moved');
  });

  it('a check that meets a fault neither allows nor denies: it warns', () => {
    expect(open().check('hold')).toMatchObject({ decision: 'warn', rule: null });
    expect(open().guidance.actions.hold).toMatchObject({ decision: 'warn', rule: null });
  });
});
