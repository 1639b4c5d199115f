import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../src/problems/Problem.ts';

describe('ProblemError', () => {
  it('carries all problems in their order', () => {
    const first = { code: 'unknown-flow', args: { name: 'shop' } } as const;
    const second = { code: 'unknown-language', args: { flow: 'shop', name: 'de', known: 'en' } } as const;
    expect(new ProblemError(first, second).problems).toEqual([first, second]);
  });

  it('keeps the error that was caught as its cause', () => {
    const cause = new Error('disk full');
    expect(new ProblemError({ code: 'store-unavailable', args: { reason: 'disk full' }, cause }).cause).toBe(cause);
  });

  it('is told apart by its name, and says its first code in a stack trace', () => {
    const error = new ProblemError({ code: 'internal-error' });
    expect(error).toBeInstanceOf(Error);
    expect(`${error.name}: ${error.message}`).toBe('ProblemError: internal-error');
  });
});
