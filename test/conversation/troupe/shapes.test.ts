import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/conversation/advance.ts';
import { restoreSnapshot, saveSnapshot } from '../../../src/conversation/snapshot.ts';
import { OPENED, play, type Play } from '../../support/play.ts';
import { inState, machine, tell, told, toyCast, violate } from '../support/toyCast.ts';

/** What authors may use of XState beside plain states. */
const regions = machine(
  'toy',
  {
    both: {
      type: 'parallel',
      states: {
        left: { initial: 'a', states: { a: { on: { 'customer.asks': 'b' } }, b: { on: { 'customer.asks': 'a' } } } },
        right: {
          initial: 'x',
          states: {
            x: { on: { 'customer.asks': { target: 'y', actions: [tell('x')] }, 'agent.pauses': '#away' } },
            y: { on: { 'agent.pauses': '#away' } },
          },
        },
        past: { type: 'history', history: 'deep' },
      },
    },
    away: { id: 'away', on: { 'agent.speaks': 'both.past' } },
  },
  { facts: told },
);

const restarted = (contact: Play): Play => {
  contact.conversation = restoreSnapshot(contact.cast, contact.opening, saveSnapshot(contact.conversation));
  return contact;
};
const value = (contact: Play) => contact.conversation.shells.at(-1)!.value;

describe('shapes of machines', () => {
  it('parallel regions each take their own transition', () => {
    const contact = play(toyCast({ flow: regions })).post('customer.asks');
    expect(value(contact)).toEqual({ both: { left: 'b', right: 'y' } });
    expect(contact.conversation.facts.told).toEqual(['x']);
    expect(value(contact.post('customer.asks'))).toEqual({ both: { left: 'a', right: 'y' } });
  });

  it('history leads back to where the machine was, also after a restart', () => {
    const contact = play(toyCast({ flow: regions }))
      .post('customer.asks')
      .post('agent.pauses');
    expect(value(contact)).toBe('away');
    expect(value(restarted(contact).post('agent.speaks'))).toEqual({ both: { left: 'b', right: 'y' } });
  });

  it('two contacts with other pasts come back to their own', () => {
    const cast = toyCast({ flow: regions });
    const one = play(cast).post('customer.asks').post('agent.pauses');
    const other = play(cast).post('agent.pauses');
    expect(value(one.post('agent.speaks'))).toEqual({ both: { left: 'b', right: 'y' } });
    expect(value(other.post('agent.speaks'))).toEqual({ both: { left: 'a', right: 'x' } });
  });

  it('a finished machine stays finished after a restart', () => {
    const cast = toyCast({
      rules: [
        machine(
          'm',
          { idle: { on: { 'customer.asks': 'over' } }, over: { type: 'final' } },
          { facts: told, on: { 'customer.asks': { actions: [tell('heard')] } } },
        ),
      ],
    });
    expect(restarted(play(cast).post('customer.asks')).post('customer.asks').conversation.facts.told).toEqual([]);
  });

  it('"in" sees nested states by their path, and the flow by that name', () => {
    const looker = machine('looker', { idle: { on: { 'agent.speaks': { actions: [violate('R-1')], guard: inState('flow', 'both.left.b') } } } });
    const contact = play(toyCast({ flow: regions, rules: [looker], settings: { 'severity.R-1': 'warn' } }))
      .post('agent.speaks')
      .post('customer.asks')
      .post('agent.speaks');
    expect(contact.violations).toEqual(['R-1']);
  });

  it('a snapshot of another format or of another version is refused: the log must be replayed', () => {
    const contact = play(
      toyCast({ flow: regions, rules: [machine('m', { waiting: { after: { wait: 'done' } }, done: {} })], settings: { wait: 60 } }),
    );
    const text = saveSnapshot(contact.conversation);
    expect(() => restoreSnapshot(contact.cast, contact.opening, text.replace('"format":1', '"format":0'))).toThrow(/format/);
    expect(() => restoreSnapshot(toyCast({ flow: regions }), contact.opening, text)).toThrow(/of the flow version \w+ cannot be resumed on/);
  });

  it('a snapshot keeps the agent who joined, also where none was named at the opening', () => {
    const contact = play('shop-chat', { agent: undefined }).post('agent.joins', { agent: { name: 'Пётр', gender: 'male' } });
    expect(restarted(contact).conversation.agent).toEqual({ name: 'Пётр', gender: 'male' });
  });

  it('a snapshot keeps also that nothing is known of the agent who joined', () => {
    const contact = play('shop-chat').post('agent.joins', { agent: {} });
    expect(restarted(contact).conversation.agent).toEqual({});
  });

  it('a snapshot keeps when a reminder was shown last, so that its cool-down goes on after a restart', () => {
    const reminds = machine('m', { idle: { on: { 'customer.asks': { actions: [{ type: 'remind', params: { id: 'look' } }] } } } });
    const contact = play(toyCast({ rules: [reminds], settings: { 'reminder.coolDown': 30 } })).post('customer.asks');
    expect(restarted(contact).at(29).post('customer.asks').reminders).toEqual([]);
    expect(restarted(contact).at(30).post('customer.asks').reminders).toEqual(['look']);
  });

  it('a conversation is never changed: the one before a turn can be gone on from again', () => {
    const contact = play('shop-chat').customerSays('…');
    const before = contact.conversation;
    const text = saveSnapshot(before);
    const event = { id: null, type: 'agent.says', at: OPENED + 5_000, data: { phrase: 'greet.chat.nocompany' } };
    const [once] = advance(before, [event]);
    const [again] = advance(before, [event]);
    expect(saveSnapshot(before)).toBe(text);
    expect(saveSnapshot(again)).toBe(saveSnapshot(once));
  });
});
