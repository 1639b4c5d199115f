import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/problems/Problem.ts';
import { reading, type Body } from './support/tests.ts';

const RULE = 'conduct/hold/tests/some.json';
const step = { event: 'call.answered' };
const fileOf = (test: Body, more: Body = {}): Body => ({ ...more, tests: [{ name: 'one', steps: [step], ...test }] });
const expecting = (expect: Body, more: Body = {}): Body => fileOf({ steps: [{ ...more, expect }] });
const at = '/tests/0/steps/0';

describe('a file of tests with a mistake', () => {
  it.each<[what: string, file: unknown, problem: Partial<Problem>]>([
    ['no object', [], { code: 'schema', pointer: '' }],
    ['no tests', { tests: [] }, { code: 'schema', pointer: '/tests' }],
    ['a key of the file', fileOf({}, { opning: {} }), { code: 'unknown-key', pointer: '/opning', suggestion: 'opening' }],
    ['a key of a test', fileOf({ step: [] }), { code: 'unknown-key', pointer: '/tests/0/step', suggestion: 'steps' }],
    ['a key of a step', fileOf({ steps: [{ ...step, expct: {} }] }), { code: 'unknown-key', pointer: `${at}/expct`, suggestion: 'expect' }],
    ['a key of expect', expecting({ sadi: 'greet' }), { code: 'unknown-key', pointer: `${at}/expect/sadi`, suggestion: 'said' }],
    ['a value of expect', expecting({ silent: 'yes' }), { code: 'schema', pointer: `${at}/expect/silent` }],
    ['a step that does nothing', fileOf({ steps: [{ custmer: 'Hi' }] }), { code: 'step-kind', pointer: at, suggestion: 'customer' }],
    ['a step that does two things', fileOf({ steps: [{ customer: 'Hi', wait: 1 }] }), { code: 'step-kind', pointer: at }],
    [
      'an event type',
      fileOf({ steps: [{ event: 'call.anwsered' }] }),
      { code: 'unknown-event-type', pointer: `${at}/event`, suggestion: 'call.answered' },
    ],
    [
      'the data of an event',
      fileOf({ steps: [{ event: 'call.held', data: { bye: 'agent' } }] }),
      { code: 'unknown-field', pointer: `${at}/data/bye`, suggestion: 'by' },
    ],
    [
      'a meaning',
      fileOf({ steps: [{ customer: 'Yes', meanings: [{ type: 'customer.agree' }] }] }),
      { code: 'unknown-event-type', pointer: `${at}/meanings/0/type`, suggestion: 'customer.agrees' },
    ],
    ['a phrase to say', fileOf({ steps: [{ says: 'hold.aks' }] }), { code: 'unknown-phrase', pointer: `${at}/says`, suggestion: 'hold.ask' }],
    ['an action to check', fileOf({ steps: [{ check: 'holt' }] }), { pointer: `${at}/check` }],
    [
      'the stage of a draft',
      fileOf({ steps: [{ check: 'send', data: { text: 'Hi', state: 'clarfy' } }] }),
      { code: 'unknown-stage', pointer: `${at}/data/state`, suggestion: 'clarify' },
    ],
    [
      'a phrase',
      expecting({ also: ['greet', 'hold.retrun'] }),
      { code: 'unknown-phrase', pointer: `${at}/expect/also/1`, suggestion: 'hold.return' },
    ],
    ['a stage', expecting({ stage: 'hold.activ' }), { code: 'unknown-stage', pointer: `${at}/expect/stage`, suggestion: 'hold.active' }],
    ['a machine', expecting({ heard: 'holt' }), { code: 'unknown-machine', pointer: `${at}/expect/heard`, suggestion: 'hold' }],
    [
      'a state',
      expecting({ states: { hold: 'asked.sad' } }),
      { code: 'unknown-state', pointer: `${at}/expect/states/hold`, suggestion: 'asked.said' },
    ],
    ['a fact', expecting({ facts: { holdCuont: 1 } }), { code: 'undeclared-fact', pointer: `${at}/expect/facts/holdCuont`, suggestion: 'holdCount' }],
    ['an action', expecting({ denied: { hodl: 'HOLD-2' } }), { code: 'unknown-action', pointer: `${at}/expect/denied/hodl`, suggestion: 'hold' }],
    ['a rule', expecting({ violation: 'HOLD-22' }), { code: 'unknown-test-name', pointer: `${at}/expect/violation`, suggestion: 'HOLD-2' }],
    [
      'a lint rule',
      expecting({ finding: 'SMILEY-OTHR' }),
      { code: 'unknown-test-name', pointer: `${at}/expect/finding`, suggestion: 'SMILEY-OTHER' },
    ],
    ['a reminder', expecting({ reminder: 'smiel' }), { code: 'unknown-test-name', pointer: `${at}/expect/reminder`, suggestion: 'smile' }],
    ['a timer', expecting({ timers: 'hold.limt' }), { code: 'unknown-test-name', pointer: `${at}/expect/timers`, suggestion: 'hold.limit' }],
    ['a task', expecting({ task: { kind: 'calback' } }), { code: 'unknown-test-name', pointer: `${at}/expect/task/kind`, suggestion: 'callback' }],
    [
      'a counter',
      expecting({ counters: { 'hold.cont': 1 } }),
      { code: 'unknown-test-name', pointer: `${at}/expect/counters/hold.cont`, suggestion: 'hold.count' },
    ],
    [
      'what was recognised',
      expecting({ recognised: 'asks-hodl' }),
      { code: 'unknown-test-name', pointer: `${at}/expect/recognised`, suggestion: 'asks-hold' },
    ],
    ['a move', expecting({ moves: 'customer.agree' }), { code: 'unknown-event-type', pointer: `${at}/expect/moves`, suggestion: 'customer.agrees' }],
    [
      'a decision where nothing is checked',
      expecting({ decision: 'deny' }, step),
      { code: 'misplaced-expectation', pointer: `${at}/expect/decision` },
    ],
    ['the rules of a test', fileOf({ rules: ['HOLD-2', 'HOLD-99'] }), { code: 'unknown-test-name', pointer: '/tests/0/rules/1' }],
    [
      'a state to start from',
      fileOf({ from: { states: { flow: 'clarfy' } } }),
      { code: 'unknown-state', pointer: '/tests/0/from/states/flow', suggestion: 'clarify' },
    ],
    [
      'a machine to start from',
      fileOf({ from: { states: { hodl: 'active' } } }),
      { code: 'unknown-machine', pointer: '/tests/0/from/states/hodl', suggestion: 'hold' },
    ],
    ['a fact to start from', fileOf({ from: { facts: { holdCount: 'one' } } }), { code: 'wrong-fact', pointer: '/tests/0/from/facts/holdCount' }],
    [
      'a setting of the file',
      fileOf({}, { opening: { settings: { 'hold.limt': 5 } } }),
      { code: 'unknown-setting', pointer: '/opening/settings/hold.limt' },
    ],
    [
      'a setting of the test',
      fileOf({ opening: { settings: { 'hold.limt': 5 } } }, { opening: { language: 'en' } }),
      { code: 'unknown-setting', pointer: '/tests/0/opening/settings/hold.limt' },
    ],
    ['a language', fileOf({}, { opening: { language: 'de' } }), { code: 'unknown-language', pointer: '/opening/language' }],
    ['a flow where the folder tells it', fileOf({}, { flow: 'shop-chat' }), { code: 'test-flow', pointer: '/flow' }],
  ])('is told of with its place: %s', (_what, value, problem) => {
    const { tests, problems } = reading(value);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ ...problem, file: 'shop-phone-inbound/tests/some.json' });
    expect(tests).toEqual([]);
  });

  it('leaves the tests that have none', () => {
    const { tests, problems } = reading({
      tests: [
        { name: 'right', steps: [step] },
        { name: 'wrong', steps: [{ event: 'x' }] },
      ],
    });
    expect(tests.map(({ name }) => name)).toEqual(['right']);
    expect(problems).toHaveLength(1);
  });

  it('tells of two tests with one name', () => {
    const { problems } = reading({
      tests: [
        { name: 'one', steps: [step] },
        { name: 'one', steps: [step] },
      ],
    });
    expect(problems).toMatchObject([{ code: 'duplicate-name', pointer: '/tests/1/name' }]);
  });

  it('is bounded in what it tells', () => {
    const { problems } = reading({ tests: [{ name: 'many', steps: Array.from({ length: 100 }, () => ({ event: 'x' })) }] });
    expect(problems).toHaveLength(20);
  });
});

describe('tests of a rule', () => {
  it('run with each flow that they name', () => {
    const { tests, problems } = reading({ flow: ['shop-chat', 'shop-phone-inbound'], tests: [{ name: 'one', steps: [{ wait: 1 }] }] }, RULE);
    expect(problems).toEqual([]);
    expect(tests.map(({ flow, rule }) => [flow, rule])).toEqual([
      ['shop-chat', 'hold'],
      ['shop-phone-inbound', 'hold'],
    ]);
  });

  it('must name a flow, and one that there is', () => {
    expect(reading(fileOf({}), RULE).problems).toMatchObject([{ code: 'test-flow', pointer: '' }]);
    expect(reading(fileOf({}, { flow: ['shop-caht'] }), RULE).problems).toMatchObject([
      { code: 'unknown-flow', pointer: '/flow/0', suggestion: 'shop-chat' },
    ]);
  });

  it('tell of one mistake once, however many flows they run with', () => {
    const file = { ...fileOf({ steps: [{ says: 'hold.aks' }] }), flow: ['shop-chat', 'shop-phone-inbound'] };
    expect(reading(file, RULE).problems).toMatchObject([{ code: 'unknown-phrase' }]);
  });
});
