import { describe, expect, it } from 'vitest';
import { OPENED, play } from '../../support/play.ts';
import type { SettingRow } from '../../../src/flow/schema/settings.ts';
import { machine, raise, setTo, tell, told, toyCast, violate, when } from '../support/toyCast.ts';

/** Begins to wait when asked, and tells when it has waited. */
const waiter = (id: string, delay: string, rank: number, more = {}) =>
  machine(
    id,
    {
      idle: { on: { 'customer.asks': 'waiting' } },
      waiting: { after: { [delay]: { target: 'idle', actions: [tell(id)] } }, on: { 'agent.says': 'idle' } },
    },
    { rank, ...more },
  );

describe('event time', () => {
  it('a fact at the very instant comes before the timer; time alone lets it fire then', () => {
    const cast = toyCast({ rules: [waiter('m', 'wait', 10, { facts: told })], settings: { wait: 60 } });
    expect(play(cast).post('customer.asks').at(60).post('agent.says', {}).tick(100).conversation.facts.told).toEqual([]);
    expect(play(cast).post('customer.asks').at(60.001).post('agent.says', {}).conversation.facts.told).toEqual(['m']);
    expect(play(cast).post('customer.asks').tick(60).conversation.facts.told).toEqual(['m']);
  });

  it('timers fire by due time, then rank of the machine, then arming', () => {
    const double = machine(
      'double',
      {
        idle: { on: { 'customer.asks': 'both' } },
        both: {
          type: 'parallel',
          states: {
            one: { initial: 'on', states: { on: { after: { late: { target: 'off', actions: [tell('double 1')] } } }, off: {} } },
            two: { initial: 'on', states: { on: { after: { late: { target: 'off', actions: [tell('double 2')] } } }, off: {} } },
          },
        },
      },
      { rank: 50 },
    );
    const cast = toyCast({
      rules: [waiter('low', 'late', 10, { facts: told }), waiter('high', 'late', 90), waiter('soon', 'early', 1), double],
      settings: { late: 60, early: 30 },
    });
    expect(play(cast).post('customer.asks').tick(500).conversation.facts.told).toEqual(['soon', 'high', 'double 1', 'double 2', 'low']);
  });

  it('each timer is a turn of its own, with what it raises: it may keep the next from firing', () => {
    const stopper = machine(
      'stopper',
      { idle: { on: { 'customer.asks': 'waiting' } }, waiting: { after: { wait: { target: 'idle', actions: [raise('agent.pauses')] } } } },
      { rank: 90 },
    );
    const other = machine(
      'other',
      {
        idle: { on: { 'customer.asks': 'waiting' } },
        waiting: { after: { wait: { target: 'idle', actions: [tell('fired')] } }, on: { 'agent.pauses': 'idle' } },
      },
      { rank: 10, facts: told },
    );
    expect(
      play(toyCast({ rules: [stopper, other], settings: { wait: 60 } }))
        .post('customer.asks')
        .tick(100).conversation.facts.told,
    ).toEqual([]);
  });

  it('a timer is heard by its owner alone', () => {
    const ears = machine('ears', { idle: { on: { '*': { actions: [tell('heard')] } } } }, { facts: told });
    const cast = toyCast({ rules: [machine('m', { waiting: { after: { wait: 'done' } }, done: {} }), ears], settings: { wait: 60 } });
    const contact = play(cast).at(70).post('agent.pauses');
    expect(contact.stateOf('m')).toBe('done');
    expect(contact.conversation.facts.told).toEqual(['heard']);
  });

  it('timers that follow from timers fire in one gap, each at its own time', () => {
    const steps = machine(
      'steps',
      {
        one: { after: { wait: { target: 'two', actions: [violate('R-1'), setTo('first', 'now')] } } },
        two: { after: { wait: { target: 'three', actions: [violate('R-2'), setTo('second', 'now')] } } },
        three: {},
      },
      { facts: { first: { type: 'number' }, second: { type: 'number' } } },
    );
    const contact = play(toyCast({ rules: [steps], settings: { wait: 60, 'severity.R-1': 'warn', 'severity.R-2': 'block' } }))
      .at(1_000)
      .post('agent.pauses');
    expect(contact.allViolations.map(({ rule, at, type }) => [rule, at, type])).toEqual([
      ['R-1', '2026-01-05T10:01:00Z', 'wait'],
      ['R-2', '2026-01-05T10:02:00Z', 'wait'],
    ]);
    expect(contact.conversation.facts).toMatchObject({ first: 60, second: 120 });
    expect(contact.conversation.at).toBe(OPENED + 1_000_000);
  });

  it('a delay is settled when the timer is armed: a change of the setting is for the next time', () => {
    const wait: SettingRow = { id: 'wait', type: 'seconds', default: 60, by: [{ language: 'ru', value: 10 }], source: ['toy'], description: 'wait' };
    const cast = toyCast({ rules: [waiter('m', 'wait', 10, { facts: told })], rows: [wait] });
    const contact = play(cast, { language: 'en' }).post('customer.asks').at(5).post('agent.switches-language', { language: 'ru' });
    expect(contact.tick(59).conversation.facts.told).toEqual([]);
    expect(contact.tick(60).conversation.facts.told).toEqual(['m']);
    expect(contact.at(100).post('customer.asks').tick(109).conversation.facts.told).toEqual(['m']);
    expect(contact.tick(110).conversation.facts.told).toEqual(['m', 'm']);
  });

  it('a state that is left takes its timers along', () => {
    const contact = play(toyCast({ rules: [waiter('m', 'wait', 10, { facts: told })], settings: { wait: 60 } }))
      .post('customer.asks')
      .at(30)
      .post('agent.says', {});
    expect(contact.conversation.timers).toEqual([]);
    expect(contact.tick(100).conversation.facts.told).toEqual([]);
  });

  it('timers of initial states run from the opening', () => {
    const cast = toyCast({ rules: [machine('m', { waiting: { after: { wait: 'done' } }, done: {} })], settings: { wait: 60 } });
    const contact = play(cast);
    expect(contact.guidance.timers).toEqual([{ name: 'wait', machine: 'm', dueAt: '2026-01-05T10:01:00Z' }]);
    expect(contact.tick(60).stateOf('m')).toBe('done');
  });

  it('a machine that arms itself for no time at all is stopped, and told as a fault', () => {
    const cast = toyCast({ rules: [machine('m', { tick: { after: { none: 'tock' } }, tock: { after: { none: 'tick' } } })], settings: { none: 0 } });
    const contact = play(cast, {}, 'faults are looked at');
    contact.tick(1);
    expect(contact.turn.faults).toMatchObject([{ machine: 'm', message: 'more than 1000 timers fired at once' }]);
  });

  it('a late event keeps its own time in the log and is applied at the time of the conversation', () => {
    const facts = { ...told, last: { type: 'number' } } as const;
    const cast = toyCast({
      rules: [waiter('m', 'wait', 10, { facts }), machine('n', { idle: { on: { 'customer.thanks': { actions: [setTo('last', 'now')] } } } })],
      settings: { wait: 60 },
    });
    const contact = play(cast).at(100).post('agent.pauses').at(40).post('customer.thanks');
    expect(contact.records.at(-1)!.at).toBe(OPENED + 40_000);
    expect(contact.conversation).toMatchObject({ at: OPENED + 100_000, facts: { last: 100 } });
    contact.at(20).post('customer.asks');
    expect(contact.conversation.timers[0]!.due).toBe(OPENED + 160_000);
  });

  it('an event before the opening is late as well', () => {
    const contact = play(toyCast({})).at(-30).post('customer.asks');
    expect(contact.conversation.at).toBe(OPENED);
    expect(contact.records[0]!.at).toBe(OPENED - 30_000);
  });

  it('a guard of a timer that does not hold lets it pass, once', () => {
    const cast = toyCast({
      rules: [machine('m', { waiting: { after: { wait: { target: 'done', guard: when('midway') } } }, done: {} })],
      settings: { wait: 60 },
    });
    const contact = play(cast).tick(1_000);
    expect([contact.stateOf('m'), contact.conversation.timers.length]).toEqual(['waiting', 0]);
  });
});
