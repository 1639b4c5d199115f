import { describe, expect, it } from 'vitest';
import { sampleConversations } from '../../bench/sampleConversations.ts';
import { backtest } from '../../src/backtest/backtest.ts';
import { BacktestDesk } from '../../src/backtest/BacktestDesk.ts';
import { readRecorded } from '../../src/backtest/readRecorded.ts';
import { recordedLine } from '../../src/backtest/recordedLine.ts';
import { reportOf } from '../../src/backtest/reportOf.ts';
import { emptyTally, mergeTallies } from '../../src/backtest/Tally.ts';
import { play } from '../support/play.ts';
import { shopCast } from '../support/shopFlows.ts';
import { draftOf, recordedFrom, withoutState } from './support/drafts.ts';

const cast = shopCast('shop-chat');
const objected = () =>
  recordedFrom(
    play('shop-chat', { id: 'objected', stage: 'offer' })
      .later(5)
      .customerSays('Дорого у вас', ['customer.objects', { topic: 'price' }])
      .later(5)
      .post('chat.closed', { by: 'customer' }),
  );
const withoutObjection = draftOf(cast, withoutState('objection'));

describe('a recorded conversation on a draft', () => {
  it('is the same on the version that it ran on, whatever was said', () => {
    for (const recorded of sampleConversations(cast, { count: 25, seed: 3, events: 20, languages: ['ru', 'lt', 'pl', 'en'] })) {
      expect(backtest(recorded, cast, cast)).toMatchObject({ verdict: 'same', violations: [], findings: [], recommendations: [], failures: [] });
    }
  });

  it('parts from the script where a state was taken out, and says where', () => {
    expect(backtest(objected(), withoutObjection, cast)).toMatchObject({
      verdict: 'parts',
      parting: {
        seq: 1,
        state: 'offer.due',
        event: 'customer.objects',
        kind: 'no-move',
        expected: 'objection.due',
        came: 'offer.due',
        returns: false,
      },
    });
  });

  it('means what it meant then: a text that nobody would understand moves the flow as it did', () => {
    const { opening, events } = objected();
    const recognised = [{ event: null, intent: 'customer.objects', confidence: 0.9, span: [0, 4] as [number, number], applied: true }];
    const mumbled = { opening, events: events.map((one) => (one.type === 'customer.says' ? { ...one, data: { text: 'ммм' }, recognised } : one)) };
    expect(backtest(mumbled, withoutObjection, cast).parting).toMatchObject({ event: 'customer.objects', expected: 'objection.due' });
    expect(backtest(mumbled, withoutObjection, cast, { recognise: true }).verdict).toBe('same');
  });

  it('tells rules that weigh otherwise', () => {
    const held = recordedFrom(play('shop-chat').later(5).post('chat.held', { by: 'agent' }));
    const [{ rule = '', severity = '' } = {}] = held.events.flatMap(({ violations }) => violations ?? []);
    const milder = draftOf(cast, ({ settings }) => {
      for (const row of settings) if (row.id === `severity.${rule}`) row.default = severity === 'info' ? 'block' : 'info';
    });
    expect(backtest(held, milder, cast)).toMatchObject({ verdict: 'differs', violations: [{ rule, change: 'changed', seq: 1 }] });
  });

  it('compares with what the log had broken where its version is not at hand', () => {
    const held = recordedFrom(play('shop-chat').later(5).post('chat.held', { by: 'agent' }));
    expect(backtest(held, cast, null)).toMatchObject({ verdict: 'same', withoutBaseline: true, parting: null, recommendations: [] });
    const unbroken = { ...held, events: held.events.map((one) => ({ ...one, violations: [] })) };
    expect(backtest(unbroken, cast, null).violations).toMatchObject([
      { rule: 'HOLD-2', change: 'new', seq: 1 },
      { rule: 'HOLD-8', change: 'new', seq: 1 },
    ]);
  });

  it('takes words that were a phrase then for that phrase, however the draft words it', () => {
    const greeted = play('shop-chat', { agent: { name: 'Елизавета', gender: 'female' } })
      .later(3)
      .customerSays('Здравствуйте', 'customer.greets');
    const text = greeted.guidance.say?.text ?? '';
    const recorded = recordedFrom(greeted.later(4).post('agent.says', { text }));
    const phrase = recorded.events[1]?.recognised?.find((one) => one.phrase !== undefined)?.phrase ?? '';
    const reworded = draftOf(cast, ({ phrases }) => {
      (phrases.ru as Record<string, unknown>)[phrase] = 'Рады видеть Вас, чем помочь?';
    });
    expect(phrase).not.toBe('');
    expect(backtest(recorded, reworded, cast).parting).toBeNull();
  });

  it('leaves out what the log takes back', () => {
    const p = play('shop-chat', { stage: 'offer' }).later(5).post('customer.objects', { topic: 'price' }, 'wrong-button');
    const recorded = recordedFrom(p.later(2).post('event.retracted', { id: 'wrong-button' }));
    expect(backtest(recorded, withoutObjection, cast).verdict).toBe('same');
  });

  it('fails where the draft would not take an event', () => {
    const given = recordedFrom(play('shop-chat').later(5).post('customer.gives', { fact: 'city', value: 'Вильнюс' }));
    const without = draftOf(cast, (draft) => {
      delete (draft.flow as unknown as { meta: { facts: Record<string, unknown> } }).meta.facts.city;
    });
    expect(backtest(given, without, cast)).toMatchObject({ verdict: 'fails', failures: [{ kind: 'refused', what: 'unknown-fact', seq: 1 }] });
  });

  it('copies no words of people unless told', () => {
    expect(JSON.stringify(backtest(objected(), withoutObjection, cast))).not.toContain('Дорого');
    expect(backtest(objected(), withoutObjection, cast, { words: true }).parting?.words).toBe('Дорого у вас');
  });
});

describe('a report', () => {
  const samples = [...sampleConversations(cast, { count: 40, seed: 5, events: 20, languages: ['ru', 'en'] })];
  const setup = { draft: withoutObjection.bundle, against: cast.bundle, options: {} };
  const head = { flow: 'shop-chat', draft: withoutObjection.hash, against: cast.hash };

  it('is the same byte for byte however the conversations were shared out', () => {
    const whole = reportOf(head, new BacktestDesk(setup).test(samples));
    const parts = [samples.slice(25), samples.slice(0, 10), samples.slice(10, 25)].map((some) => new BacktestDesk(setup).test(some));
    const merged = emptyTally();
    for (const part of parts) mergeTallies(merged, structuredClone(part));
    expect(JSON.stringify(reportOf(head, merged))).toBe(JSON.stringify(whole));
    expect(whole.conversations.total).toBe(40);
    expect(whole.conversations.part).toBeGreaterThan(0);
    expect(whole.partings.every(({ expected, kind }) => expected.startsWith('objection.') && kind === 'no-move')).toBe(true);
  });
});

describe('a line of recorded conversations', () => {
  it('is read as it was written', () => {
    const { opening, events } = objected();
    const read = readRecorded(JSON.stringify(recordedLine(opening, events as Parameters<typeof recordedLine>[1])));
    expect(read.ok && read.value.opening).toEqual(opening);
    expect(read.ok && backtest(read.value, withoutObjection, cast)).toEqual(backtest(objected(), withoutObjection, cast));
  });

  it.each([
    ['no JSON', '{', 'file-malformed'],
    ['no conversation', '[]', 'invalid-data'],
    ['an unknown event', { events: [{ type: 'customer.sayz', at: '2026-01-05T10:00:00Z' }] }, 'unknown-event-type'],
    ['a time without a zone', { events: [{ type: 'customer.greets', at: '2026-01-05T10:00:00' }] }, 'invalid-data'],
    ['data of another form', { events: [{ type: 'customer.says', at: '2026-01-05T10:00:00Z', data: {} }] }, 'invalid-data'],
    ['a field that there is not', { opening: { flow: 'shop-chat', id: 'a', at: '2026-01-05T10:00:00Z', flaw: 1 } }, 'unknown-field'],
    ['no id', { opening: { flow: 'shop-chat', at: '2026-01-05T10:00:00Z' } }, 'invalid-data'],
  ])('is refused with %s', (_what, line, code) => {
    const whole = { opening: { flow: 'shop-chat', id: 'a', at: '2026-01-05T10:00:00Z' }, events: [] };
    const read = readRecorded(typeof line === 'string' ? line : JSON.stringify({ ...whole, ...line }));
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toContain(code);
  });
});
