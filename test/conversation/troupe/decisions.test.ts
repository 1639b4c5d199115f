import { describe, expect, it } from 'vitest';
import { play } from '../../support/play.ts';
import { machine, toyCast, violate } from '../support/toyCast.ts';

/** A rule that forbids to hold, as severely as its setting says. */
const forbids = (id: string, rank: number, rule: string, stateRank?: number) =>
  machine(id, { idle: { meta: stateRank === undefined ? {} : { rank: stateRank }, on: { 'chat.held': { actions: [violate(rule)] } } } }, { rank });
const settings = { 'severity.R-1': 'warn', 'severity.R-2': 'block', 'severity.R-3': 'block', 'severity.R-4': 'info' };
const decided = (...rules: ReturnType<typeof forbids>[]) => {
  const { decision, rule } = play(toyCast({ rules, settings })).check('hold');
  return [decision, rule];
};

describe('decisions', () => {
  it('of several breaches the worst decides, whatever its rank', () => {
    expect(decided(forbids('high', 90, 'R-1'), forbids('low', 10, 'R-2'))).toEqual(['deny', 'R-2']);
    expect(decided(forbids('high', 90, 'R-4'), forbids('low', 10, 'R-1'))).toEqual(['warn', 'R-1']);
  });

  it('among equals the higher rank', () => {
    expect(decided(forbids('low', 10, 'R-3'), forbids('high', 90, 'R-2'))).toEqual(['deny', 'R-2']);
  });

  it('a rank of the state goes before that of the machine', () => {
    expect(decided(forbids('low', 10, 'R-3', 100), forbids('high', 90, 'R-2'))).toEqual(['deny', 'R-3']);
  });

  it('what is only worth noting is allowed, and named', () => {
    expect(decided(forbids('low', 10, 'R-4'))).toEqual(['allow', 'R-4']);
  });

  it('the fact is recorded in each case, with all that it broke', () => {
    const cast = toyCast({ rules: [forbids('high', 90, 'R-1'), forbids('low', 10, 'R-2'), forbids('lowest', 1, 'R-4')], settings });
    const contact = play(cast).post('chat.held', { by: 'agent' }, 'e1');
    expect(contact.allViolations.map(({ rule, severity, machine: id, event }) => [rule, severity, id, event])).toEqual([
      ['R-1', 'warn', 'high', 'e1'],
      ['R-2', 'block', 'low', 'e1'],
      ['R-4', 'info', 'lowest', 'e1'],
    ]);
  });

  it('a check takes the timers that are due by then as fired, and leaves them as they are', () => {
    const chat = play('shop-chat').customerSays('…').obey().at(10).customerSays('Где заказ?').at(20).agentSays('Едет.');
    expect(chat.at(100).check('close').rule).toBe('END-6');
    expect(chat.at(700).check('close').rule).toBe('END-3');
    expect(chat.stateOf('silence')).toBe('waiting');
    expect(chat.conversation.timers).toHaveLength(1);
  });

  it('a check of the past is one of now', () => {
    const chat = play('shop-chat').customerSays('…').obey().at(20).agentSays('…').tick(700);
    expect(chat.at(30).check('close').rule).toBe('END-3');
  });

  it('"until" is when the answer changes by itself', () => {
    const chat = play('shop-chat').customerSays('…').obey().at(10).customerSays('Где заказ?').at(20).agentSays('Едет.');
    expect(chat.check('close').until).toBe('2026-01-05T10:03:20Z');
    expect(chat.tick(200).check('close').until).toBe('2026-01-05T10:10:20Z');
    expect(chat.tick(620).check('close').until).toBeNull();
  });

  it('a machine that fires at once when time allows does not make a check wait', () => {
    const patient = machine('patient', { idle: { after: { wait: 'open' }, on: { 'chat.held': { actions: [violate('R-2')] } } }, open: {} });
    const contact = play(toyCast({ rules: [patient], settings: { ...settings, wait: 60 } }));
    expect(contact.check('hold')).toMatchObject({ decision: 'deny', until: '2026-01-05T10:01:00Z' });
    expect(contact.at(60).check('hold').decision).toBe('deny');
    expect(contact.at(60.001).check('hold').decision).toBe('allow');
  });
});
