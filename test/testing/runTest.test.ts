import { describe, expect, it } from 'vitest';
import { formatFailure } from '../../src/testing/formatFailure.ts';
import { runTest } from '../../src/testing/runTest.ts';
import { runTests } from '../../src/testing/runTests.ts';
import { machine, set, toyCast, when } from '../conversation/support/toyCast.ts';
import { shopCast } from '../support/shopFlows.ts';
import { oneTest, reading, running, type Body } from './support/tests.ts';

const asked = { states: { flow: 'clarify', hold: 'asked.said' } };
const agrees = { customer: 'Yes', meanings: [{ type: 'customer.agrees' }] };

function inToy(flow: Parameters<typeof machine>[1], steps: readonly Body[], from: Body, settings = {}) {
  const cast = toyCast({ flow: machine('toy', flow), settings });
  const { tests, problems } = reading({ tests: [{ name: 'one', from, steps }] }, 'toy/tests/some.json', new Map([['toy', cast]]));
  expect(problems).toEqual([]);
  return runTest(cast, tests[0]!);
}

describe('a test that starts from named states', () => {
  it('has the timers of those states running from now, and no others of that machine', () => {
    const timed = { idle: { after: { soon: 'gone' } }, waits: { after: { later: 'gone' } }, gone: {} };
    const steps = [
      { expect: { timers: 'later', noTimer: 'soon' } },
      { wait: 9 },
      { expect: { states: { flow: 'waits' } } },
      { wait: 1, expect: { states: { flow: 'gone' } } },
    ];
    expect(inToy(timed, steps, { states: { flow: 'waits' } }, { soon: 5, later: 10 }).failures).toEqual([]);
  });

  it('takes entry actions as done', () => {
    const flow = { idle: {}, set: { entry: [set('city', 'X')] } };
    const cast = toyCast({ flow: { ...machine('toy', flow), meta: { facts: { city: { type: 'string' } } } } });
    const { tests } = reading(
      { tests: [{ name: 'one', from: { states: { toy: 'set' } }, steps: [{ expect: { facts: { city: null } } }] }] },
      'toy/tests/a.json',
      new Map([['toy', cast]]),
    );
    expect(runTest(cast, tests[0]!).failures).toEqual([]);
  });

  it('has the question of those states open', () => {
    expect(running([{ ...agrees, expect: { states: { hold: 'granted' }, unheard: 'flow' } }], { from: asked }).failures).toEqual([]);
  });

  it('comes back by history to the state that is told', () => {
    const flow = {
      idle: { on: { 'customer.greets': 'inner.back' } },
      inner: { initial: 'a', states: { a: {}, b: {}, back: { type: 'history' as const } } },
    };
    const from = { states: { flow: 'idle' }, history: { flow: 'inner.b' } };
    expect(inToy(flow, [{ event: 'customer.greets', expect: { states: { flow: 'inner.b' } } }], from).failures).toEqual([]);
    expect(inToy(flow, [{ event: 'customer.greets', expect: { states: { flow: 'inner.a' } } }], { states: { flow: 'idle' } }).failures).toEqual([]);
  });

  it('may be on the other channel by then', () => {
    const from = { states: { flow: 'clarify', hold: 'granted' }, channel: 'chat' };
    expect(running([{ event: 'chat.held', data: { by: 'agent' }, expect: { states: { hold: 'active' } } }], { from }).failures).toEqual([]);
  });
});

describe('a failing step', () => {
  it('does not stop the others', () => {
    const { failures } = running(
      [
        { wait: 1, expect: { silent: false } },
        { ...agrees, expect: { allowed: 'hold', status: 'ended' } },
      ],
      { from: asked },
    );
    expect(failures.map(({ step, expectation }) => [step, expectation])).toEqual([
      [1, 'silent'],
      [2, 'status'],
    ]);
  });

  it('stops the test that cannot go on', () => {
    const { failures } = running([{ says: true }, { expect: { status: 'ended' } }], { from: asked });
    expect(failures).toMatchObject([{ step: 1, expectation: 'step' }]);
  });

  it('is what comes after the end and would be refused', () => {
    const { failures } = running([{ event: 'call.ended', data: { by: 'agent' } }, { agent: 'Hello?' }]);
    expect(failures).toMatchObject([{ step: 2, expectation: 'step', actual: 'the contact has ended; agent.says is not accepted any more' }]);
  });

  it('is the last one where the first is enough, and comes without reasons where nobody asks', () => {
    const { failures } = running([{ expect: { status: 'ended', silent: false } }], { from: asked }, { stopAtFirst: true, explain: false });
    expect(failures).toMatchObject([{ expectation: 'status', reasons: [] }]);
  });

  it('tells of a machine that failed', () => {
    const flow = { idle: { on: { 'customer.greets': { target: 'x', guard: when('int(channel) > 0') } } }, x: {} };
    expect(inToy(flow, [{ event: 'customer.greets' }], {}).failures).toMatchObject([
      { step: 1, expectation: 'step', reasons: [{ code: 'fault', args: { machine: 'toy' } }] },
    ]);
  });
});

describe('why a step failed', () => {
  const why = (steps: readonly Body[], from: Body) => running(steps, { from }).failures.flatMap((failure) => formatFailure(failure));

  it('names the guard that did not hold, with what it saw', () => {
    const lines = why([{ event: 'call.held', data: { by: 'agent' }, expect: { violation: 'HOLD-5' } }], { states: { hold: 'granted' } });
    expect(lines).toEqual([
      'step 1 (call.held {"by":"agent"}): expected violation "HOLD-5"; but nothing came',
      '  hold in state granted did not take call.held → active: holdCount >= 1 is false (holdCount = 0) [hold#/states/granted/on/call.held/1]',
    ]);
  });

  it('names who speaks, and who hushes what was expected', () => {
    const lines = why([{ expect: { said: 'confirm' } }], { states: { flow: 'confirm.due', hold: 'asked.said' } });
    expect(lines[0]).toBe('step 1 (expect): expected said "confirm"; but nothing came');
    expect(lines.join('\n')).toMatch(/hold in state asked\.said hushes all below rank 65/);
  });

  it('names the machine whose question was answered', () => {
    const lines = why([{ ...agrees, expect: { heard: 'flow' } }], { states: { flow: 'confirm.asked', hold: 'asked.said' } });
    expect(lines.join('\n')).toMatch(/customer\.agrees answered the open question of hold alone/);
  });
});

describe('running many tests', () => {
  const cast = shopCast('shop-phone-inbound');
  const right = oneTest([{ expect: { status: 'open' } }]);
  const wrong = oneTest([{ expect: { status: 'ended' } }]);
  const casts = new Map([['shop-phone-inbound', cast]]);

  it('gives the same each time', () => {
    expect(runTests(casts, [wrong, right])).toEqual(runTests(casts, [wrong, right]));
    expect(runTests(casts, [wrong, right]).map(({ ok }) => ok)).toEqual([false, true]);
  });

  it('ends with the first failure where that is enough, and leaves other flows out', () => {
    expect(runTests(casts, [wrong, right], { stopAtFirst: true })).toHaveLength(1);
    expect(runTests(new Map(), [wrong, right])).toEqual([]);
  });

  it('fails, and does not throw, with a flow version that has not what the test begins with', () => {
    const test = oneTest([{ expect: { status: 'open' } }], { from: { states: { hold: 'active' } } });
    const { ok, failures } = runTest(toyCast({}), test);
    expect({ ok, expectation: failures[0]?.expectation }).toEqual({ ok: false, expectation: 'step' });
  });
});
