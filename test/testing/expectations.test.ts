import { describe, expect, it } from 'vitest';
import { expectationKinds } from '../../src/testing/expectations/expectationKinds.ts';
import { formatFailure } from '../../src/testing/formatFailure.ts';
import type { ReasonCode } from '../../src/testing/explain/Reason.ts';
import { running, type Body } from './support/tests.ts';

interface Row {
  readonly key: string;
  readonly before?: readonly Body[];
  readonly step?: Body;
  readonly from?: Body;
  readonly holds: unknown;
  readonly fails: unknown;
  /** What came instead, and a reason that is told. */
  readonly actual: unknown;
  readonly reason?: ReasonCode;
}

const clarify = { states: { flow: 'clarify' } };
const asked = { states: { flow: 'clarify', hold: 'asked.due' } };
const waiting = { states: { flow: 'clarify', hold: 'asked.said' } };
const active = { states: { flow: 'clarify', hold: 'active' } };
const held = { event: 'call.held', data: { by: 'agent' } };
const checksHold = { check: 'hold' };
const drafts = { check: 'send', data: { text: 'Please hold.', state: 'hold.ask' } };
const progress = { event: 'agent.takes-timeout' };

/** For each thing that a test can expect: where it holds, where it does not, and why. */
const rows: readonly Row[] = [
  { key: 'said', from: asked, holds: 'hold.request', fails: 'hold.return', actual: 'hold.ask', reason: 'said-elsewhere' },
  {
    key: 'text',
    from: active,
    step: { event: 'call.resumed' },
    holds: 'Ms Smith, thank you for waiting.',
    fails: 'Thanks',
    actual: 'Ms Smith, thank you for waiting.',
    reason: 'spoken-by',
  },
  {
    key: 'also',
    from: { states: { flow: 'discovery.due' } },
    holds: 'discovery.ask',
    fails: 'word.canhelp',
    actual: ['discovery.ask'],
    reason: 'said-first',
  },
  { key: 'notSaid', from: asked, holds: 'hold.return', fails: 'hold.request', actual: ['hold.ask'], reason: 'spoken-by' },
  { key: 'silent', from: waiting, holds: true, fails: false, actual: null, reason: 'nothing-said' },
  { key: 'stage', from: asked, holds: ['hold.ask', 'clarify'], fails: 'clarify', actual: 'hold.ask', reason: 'stage-outranked' },
  { key: 'flowStage', from: asked, holds: 'clarify', fails: 'confirm', actual: 'clarify', reason: 'stage-elsewhere' },
  { key: 'states', from: clarify, step: held, holds: { hold: 'active' }, fails: { hold: 'none' }, actual: { hold: 'active' }, reason: 'took' },
  { key: 'heard', from: clarify, step: held, holds: 'hold', fails: 'flow', actual: expect.arrayContaining(['hold']), reason: 'not-listening' },
  { key: 'unheard', from: clarify, step: held, holds: 'flow', fails: 'hold', actual: ['hold'], reason: 'took' },
  { key: 'status', from: clarify, holds: 'open', fails: 'ended', actual: 'open' },
  {
    key: 'outcome',
    from: clarify,
    step: { event: 'call.ended', data: { by: 'customer' } },
    holds: ['abandoned', null],
    fails: 'customerEnded',
    actual: 'abandoned',
  },
  { key: 'denied', from: clarify, holds: { hold: 'HOLD-2' }, fails: { hold: 'HOLD-5' }, actual: { hold: 'deny HOLD-2' }, reason: 'rule-elsewhere' },
  { key: 'warned', from: clarify, holds: [], fails: 'hold', actual: { hold: 'deny HOLD-2' }, reason: 'would-violate' },
  {
    key: 'allowed',
    from: { states: { hold: 'granted' } },
    holds: 'hold',
    fails: { hold: 'HOLD-5' },
    actual: { hold: 'allow' },
    reason: 'would-not-violate',
  },
  { key: 'decision', from: clarify, step: checksHold, holds: ['warn', 'deny'], fails: 'allow', actual: 'deny HOLD-2', reason: 'would-violate' },
  { key: 'rule', from: clarify, step: checksHold, holds: 'HOLD-2', fails: 'HOLD-1', actual: 'HOLD-2', reason: 'would-not-violate' },
  { key: 'say', from: clarify, step: checksHold, holds: 'hold.request', fails: null, actual: 'hold.ask', reason: 'would-violate' },
  { key: 'until', from: clarify, step: checksHold, holds: null, fails: 5, actual: null, reason: 'would-violate' },
  { key: 'violation', from: clarify, step: held, holds: 'HOLD-2', fails: ['HOLD-1'], actual: ['HOLD-2'], reason: 'guard-false' },
  { key: 'violation', from: { states: { hold: 'granted' } }, step: held, holds: [], fails: 'HOLD-5', actual: [], reason: 'guard-false' },
  { key: 'excused', from: clarify, step: held, holds: [], fails: 'HOLD-2', actual: [], reason: 'was-not-excused' },
  { key: 'noViolation', from: clarify, step: held, holds: 'HOLD-1', fails: true, actual: ['HOLD-2'], reason: 'violated-by' },
  { key: 'finding', from: clarify, step: drafts, holds: 'HOLD-NO-REASON', fails: 'SMILEY-OTHER', actual: ['HOLD-NO-REASON'], reason: 'finding-came' },
  { key: 'noFinding', from: clarify, step: drafts, holds: 'SMILEY-OTHER', fails: true, actual: ['HOLD-NO-REASON'], reason: 'finding-came' },
  {
    key: 'recognised',
    from: clarify,
    step: { agent: 'Could you hold, please?' },
    holds: 'asks-hold',
    fails: 'warns',
    actual: ['asks-hold'],
    reason: 'recognised-came',
  },
  {
    key: 'notRecognised',
    from: clarify,
    step: { agent: 'Could you hold, please?' },
    holds: 'warns',
    fails: 'asks-hold',
    actual: ['asks-hold'],
    reason: 'recognised-came',
  },
  { key: 'reminder', from: { states: { hold: 'over' } }, holds: 'hold.return', fails: 'offer.more', actual: ['hold.return'], reason: 'reminder-in' },
  {
    key: 'noReminder',
    from: { states: { hold: 'over' } },
    holds: 'offer.more',
    fails: 'hold.return',
    actual: ['hold.return'],
    reason: 'reminder-in',
  },
  { key: 'task', before: [progress], holds: [], fails: 'callback', actual: [] },
  { key: 'timers', from: active, holds: 'hold.limit', fails: 'reply.due', actual: expect.arrayContaining(['hold.limit']), reason: 'timer-in' },
  { key: 'noTimer', from: active, holds: 'reply.due', fails: 'hold.limit', actual: ['hold.limit'], reason: 'timer-in' },
  { key: 'facts', from: clarify, step: held, holds: { holdCount: 1 }, fails: { holdCount: 0 }, actual: { holdCount: 1 }, reason: 'fact-written' },
  { key: 'facts', from: clarify, holds: { holdRefused: false }, fails: { holdRefused: true }, actual: { holdRefused: false }, reason: 'fact-writer' },
  { key: 'counters', from: clarify, step: held, holds: { 'hold.count': 1 }, fails: { 'hold.count': 2 }, actual: { 'hold.count': 1 } },
  { key: 'metrics', from: clarify, holds: { rating: null }, fails: { rating: 3 }, actual: { rating: null } },
  { key: 'missing', from: clarify, holds: 'customerProblem', fails: [], actual: ['customerProblem'] },
  { key: 'moves', from: clarify, holds: 'customer.gives', fails: 'customer.thanks', actual: expect.arrayContaining(['customer.gives']) },
];

describe('what a test can expect', () => {
  it('is all tried here', () => {
    expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(expectationKinds.map(({ key }) => key)));
  });

  it.each(rows)('$key holds for $holds', ({ key, before = [], step = {}, from, holds }) => {
    expect(running([...before, { ...step, expect: { [key]: holds } }], { from }).failures).toEqual([]);
  });

  it.each(rows)('$key fails for $fails, says what came and why', ({ key, before = [], step = {}, from, fails, actual, reason }) => {
    const { ok, failures } = running([...before, { ...step, expect: { [key]: fails } }], { from });
    expect(ok).toBe(false);
    expect(failures).toMatchObject([{ step: before.length + 1, expectation: key, expected: fails, actual }]);
    expect(failures[0]!.pointer).toBe(`/tests/0/steps/${before.length}/expect/${key}`);
    if (reason !== undefined) expect(failures[0]!.reasons.map(({ code }) => code)).toContain(reason);
    for (const line of formatFailure(failures[0]!)) expect(line).not.toMatch(/\{\w+\}/);
  });
});
