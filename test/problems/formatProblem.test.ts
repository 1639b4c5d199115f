import { describe, expect, it } from 'vitest';
import { formatProblem, formatProblemLine } from '../../src/problems/formatProblem.ts';

describe('formatProblem', () => {
  it('fills the places of the wording with the arguments', () => {
    const problem = { code: 'time-in-future', args: { seconds: 90, limit: 60 } } as const;
    expect(formatProblem(problem)).toBe('The event is 90 s ahead of the clock; at most 60 are allowed');
  });

  it('fills in zero, false and the empty text like any other value', () => {
    expect(formatProblem({ code: 'time-in-future', args: { seconds: 0, limit: 0 } })).toBe(
      'The event is 0 s ahead of the clock; at most 0 are allowed',
    );
    expect(formatProblem({ code: 'invalid-environment', args: { name: 'PORT', value: '', reason: false } })).toBe('PORT=: false');
  });

  it('adds the nearest right name as a question', () => {
    const problem = { code: 'unknown-setting', args: { name: 'hold.limt' }, suggestion: 'hold.limit' } as const;
    expect(formatProblem(problem)).toBe('There is no setting "hold.limt". Did you mean "hold.limit"?');
  });

  it('leaves a place that has no argument as it is', () => {
    expect(formatProblem({ code: 'unknown-flow' })).toBe('There is no flow "{name}"');
    expect(formatProblem({ code: 'unknown-flow', args: { other: 'x' } })).toBe('There is no flow "{name}"');
  });

  it('takes an argument for what it is: no places and no replacement patterns in it', () => {
    expect(formatProblem({ code: 'unknown-flow', args: { name: '{name} $& $1' } })).toBe('There is no flow "{name} $& $1"');
  });
});

describe('formatProblemLine', () => {
  it('puts file and pointer in front and the code at the end', () => {
    const problem = {
      code: 'unknown-target',
      args: { name: 'ofer' },
      file: 'shop-chat/flow.json',
      pointer: '/states/greeting/on',
      suggestion: 'offer',
    } as const;
    expect(formatProblemLine(problem)).toBe(
      'shop-chat/flow.json#/states/greeting/on: There is no state "ofer". Did you mean "offer"? [unknown-target]',
    );
  });

  it('names no place where there is none, and no pointer for the whole file', () => {
    expect(formatProblemLine({ code: 'not-ready', args: { reason: 'starting' } })).toBe('The server cannot serve now: starting [not-ready]');
    expect(formatProblemLine({ code: 'schema', args: { reason: 'empty' }, file: 'a.json', pointer: '' })).toBe('a.json: empty [schema]');
  });
});
