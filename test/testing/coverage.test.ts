import { describe, expect, it } from 'vitest';
import type { Cast } from '../../src/flow/Cast.ts';
import { CoverageCollector } from '../../src/testing/coverage/CoverageCollector.ts';
import { percentOf } from '../../src/testing/coverage/Coverage.ts';
import { coverageReport } from '../../src/testing/coverage/coverageReport.ts';
import { runTests } from '../../src/testing/runTests.ts';
import { machine, toyCast, violate, when } from '../conversation/support/toyCast.ts';
import { reading, type Body } from './support/tests.ts';

const flow = machine('toy', {
  idle: { meta: { say: 'hello' }, on: { 'customer.*': 'talking', 'customer.types': {} } },
  talking: {
    initial: 'first',
    states: {
      first: { after: { patience: 'second' } },
      second: { meta: { say: 'ask' }, always: { target: 'third', guard: when('now > 100.0') } },
      third: {},
    },
    on: { 'agent.says': [{ target: 'idle', guard: when('now > 50.0') }, { actions: [] }] },
  },
});
const rule = machine('rule', { watching: { on: { 'agent.says': { actions: [violate('TOY-1')] } } }, off: {} }, { rank: 50 });
const cast = toyCast({ flow, rules: [rule], settings: { patience: 10, 'severity.TOY-1': 'block' } });

function cover(steps: readonly Body[], of: Cast = cast, more: Body = {}) {
  const casts = new Map([['toy', of]]);
  const { tests, problems } = reading({ tests: [{ name: 'one', ...more, steps }] }, 'toy/tests/some.json', casts);
  expect(problems).toEqual([]);
  const watcher = new CoverageCollector();
  expect(runTests(casts, tests, { watcher }).flatMap(({ failures }) => failures)).toEqual([]);
  return coverageReport(watcher, { casts });
}

describe('coverage', () => {
  it('of a test that does nothing is where the machines start', () => {
    const { machines, states, transitions, rules, phrases } = cover([{ expect: { said: 'hello' } }]);
    expect(machines.map(({ machine: id, kind, states: s, transitions: t }) => [id, kind, s.covered, s.total, t.covered, t.total])).toEqual([
      ['toy', 'flow', 1, 5, 0, 5],
      ['rule', 'rule', 1, 2, 0, 1],
    ]);
    expect([states, transitions]).toEqual([
      { covered: 2, total: 7 },
      { covered: 0, total: 6 },
    ]);
    expect(rules).toEqual({ covered: 0, total: 1, checked: 0, uncovered: ['TOY-1'] });
    expect(phrases).toEqual([
      { language: 'en', covered: 1, total: 2, uncovered: ['ask'] },
      { language: 'ru', covered: 0, total: 2, uncovered: ['ask', 'hello'] },
    ]);
  });

  it('counts patterns, timers, lists and what is violated, not what is forbidden, each by its pointer', () => {
    const { machines, rules } = cover([
      { event: 'customer.types' },
      { event: 'customer.greets' },
      { says: 'thanks' },
      { wait: 10 },
      { check: 'send', data: { text: 'x' } },
    ]);
    const [toy] = machines;
    expect(toy!.states.uncovered.map(({ name }) => name)).toEqual(['talking.third']);
    expect(toy!.transitions.uncovered.map(({ pointer }) => pointer)).toEqual([
      '/states/talking/on/agent.says/0',
      '/states/talking/states/second/always',
    ]);
    expect(rules).toEqual({ covered: 1, total: 1, checked: 1, uncovered: [] });
  });

  it('counts states that are only passed through, and the transitions without an event that lead on', () => {
    const { machines } = cover([{ wait: 105 }, { event: 'customer.greets' }, { wait: 10 }]);
    expect(machines[0]!.states.uncovered).toEqual([]);
    expect(machines[0]!.transitions.uncovered.map(({ name }) => name)).toEqual([
      'talking: agent.says → idle',
      'talking: agent.says → (stays in talking)',
    ]);
  });

  it('counts a state that a test starts from, with those around it', () => {
    const { machines } = cover([{ expect: { states: { flow: 'talking.third' } } }], cast, { from: { states: { flow: 'talking.third' } } });
    expect(machines[0]!.states.covered).toBe(2);
  });

  it('is never rounded up to all', () => {
    expect(percentOf({ covered: 9_999, total: 10_000 })).toBe(99.9);
    expect(percentOf({ covered: 0, total: 0 })).toBe(100);
  });
});
