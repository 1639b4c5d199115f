import { describe, expect, it } from 'vitest';
import type { SettingRow } from '../../../src/flow/schema/settings.ts';
import { play, type Play } from '../../support/play.ts';
import { machine, toyCast } from '../support/toyCast.ts';

const DUE = 'callback.promise';
const task = (params: object = {}) => ({ type: 'task', params: { kind: 'call', due: DUE, ...params } });
const row: SettingRow = {
  id: 'callback.reminder',
  type: 'seconds',
  default: 60,
  before: DUE,
  source: ['toy'],
  description: 'Before the promise ends',
};

describe('how the customer is to be reached', () => {
  const on = {
    'customer.asks': { actions: [task()] },
    'customer.gives': { actions: [task({ medium: 'phone' })] },
    'agent.finishes-callback': { actions: [task({ status: 'kept' })] },
  };
  const promising = (customer?: object): Play =>
    play(toyCast({ rules: [machine('m', { idle: { on } })], settings: { [DUE]: 300 } }), { customer: { ...customer } });
  const gives = (contact: Play, value: string): Play => contact.post('customer.gives', { fact: 'phone', value });

  it('FUP-1: stands in the promise where it is known', () => {
    expect(gives(promising(), '612').guidance.tasks).toMatchObject([{ medium: 'phone', contact: '612', status: 'due' }]);
    expect(promising().post('customer.asks').guidance.tasks[0]).not.toHaveProperty('medium');
  });

  it('FUP-1: is told to a promise that was made before, whose time stays', () => {
    const contact = promising().post('customer.asks').at(60);
    expect(gives(contact, '612').guidance.tasks).toMatchObject([{ id: 'call-1', dueAt: '2026-01-05T10:05:00Z', contact: '612' }]);
    expect(contact.turn.tasks).toHaveLength(1);
    expect(gives(contact, '612').turn.tasks).toEqual([]);
    expect(gives(contact, '613').guidance.tasks).toMatchObject([{ contact: '613' }]);
    expect(contact.guidance.tasks).toHaveLength(1);
  });

  it('FUP-1: is the same for the promise that follows', () => {
    const contact = gives(promising(), '612').post('agent.finishes-callback').post('customer.asks');
    expect(contact.guidance.tasks).toMatchObject([{ status: 'kept' }, { status: 'due', contact: '612' }]);
  });

  it('FUP-1: has a bound', () => {
    expect(gives(promising(), '6'.repeat(1_000)).guidance.tasks[0]?.contact).toHaveLength(200);
  });
});

describe('a time that the event tells', () => {
  const on = { 'agent.sends-progress': { target: 'waiting', actions: [task({ from: 'deadline' })] } };
  const promising = (): Play =>
    play(toyCast({ rules: [machine('m', { idle: { on }, waiting: { after: { [DUE]: 'over' } }, over: {} })], settings: { [DUE]: 300 } }));

  it('FUP-2: is when the promise is due, and when its timer runs out', () => {
    const contact = promising().post('agent.sends-progress', { deadline: '2026-01-05T11:00:00Z' });
    expect(contact.guidance.tasks).toMatchObject([{ dueAt: '2026-01-05T11:00:00Z' }]);
    expect(contact.guidance.timers).toMatchObject([{ name: DUE, dueAt: '2026-01-05T11:00:00Z' }]);
    expect(contact.at(3_600).post('customer.asks').stateOf('m')).toBe('waiting');
    expect(contact.tick(3_600).stateOf('m')).toBe('over');
  });

  it.each([[undefined], ['завтра'], ['2026-01-05T09:00:00Z'], ['2026-01-05T10:00:00Z']])('FUP-2: %s is none, and the setting decides', (deadline) => {
    const contact = promising().post('agent.sends-progress', deadline === undefined ? {} : { deadline });
    expect(contact.guidance.tasks).toMatchObject([{ dueAt: '2026-01-05T10:05:00Z' }]);
    expect(contact.guidance.timers).toMatchObject([{ dueAt: '2026-01-05T10:05:00Z' }]);
  });
});

describe('a delay that is counted back from the end of another', () => {
  const waiting = { after: { 'callback.reminder': 'soon' } };
  const remindedAt = (settings: object): string | undefined =>
    play(toyCast({ rules: [machine('m', { waiting, soon: {} })], settings: { [DUE]: 300 }, rows: [row] }), { settings: { ...settings } }).guidance
      .timers[0]?.dueAt;

  it('CB-3: is what the two leave', () => {
    expect(remindedAt({})).toBe('2026-01-05T10:04:00Z');
    expect(remindedAt({ [DUE]: 600 })).toBe('2026-01-05T10:09:00Z');
    expect(remindedAt({ 'callback.reminder': 10 })).toBe('2026-01-05T10:04:50Z');
  });

  it('CB-3: is over at once where nothing is left', () => {
    expect(remindedAt({ 'callback.reminder': 301 })).toBe('2026-01-05T10:00:00Z');
  });
});
