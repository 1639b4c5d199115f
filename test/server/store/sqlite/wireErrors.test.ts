import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../../src/problems/Problem.ts';
import { packError, unpackError } from '../../../../server/store/sqlite/wireErrors.ts';

const crossed = (error: unknown) => unpackError(structuredClone(packError(error)));

describe('an error that crosses from a thread', () => {
  it('keeps the problem, with the cause and its code', () => {
    const cause = new BetterSqlite3.SqliteError('database or disk is full', 'SQLITE_FULL');
    const error = crossed(new ProblemError({ code: 'store-unavailable', args: { reason: 'full' }, cause }));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({
      problems: [{ code: 'store-unavailable', args: { reason: 'full' } }],
      cause: { message: 'database or disk is full', code: 'SQLITE_FULL' },
    });
    expect((error as ProblemError).problems[0].cause).toBe(error.cause);
  });

  it('keeps name, message, stack and the whole chain of causes', () => {
    const original = new TypeError('outer', { cause: new RangeError('middle', { cause: 'a bare word' }) });
    const error = crossed(original);
    expect(error).toMatchObject({
      name: 'TypeError',
      message: 'outer',
      cause: { name: 'RangeError', message: 'middle', cause: { message: 'a bare word' } },
    });
    expect(error.stack).toBe(original.stack);
  });
});
