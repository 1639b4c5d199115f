import { describe, expect, it } from 'vitest';
import { toCommitOperation, toCreateOperation } from '../../../../server/store/sqlite/mapping.ts';
import { openDatabase } from '../../../../server/store/sqlite/openDatabase.ts';
import { runReads, runWrites } from '../../../../server/store/sqlite/runBatch.ts';
import { prepareStatements } from '../../../../server/store/sqlite/statements.ts';
import { commitAfter, newConversation, newEvent } from '../../../contract/store/samples.ts';
import { temporaryFolders } from './temporaryFolders.ts';

const newFolder = temporaryFolders();
const big = { text: 'x'.repeat(200_000) };

function openedWith(ids: readonly string[]) {
  const database = openDatabase(newFolder());
  const statements = prepareStatements(database);
  runWrites(
    statements,
    ids.map((id) => toCreateOperation(newConversation('main', id))),
  );
  const revisions = () =>
    ids.map((id) => runReads(statements, [{ kind: 'load', tenant: 'main', id }]).values[0]).map((row) => (row as { revision: number }).revision);
  const logs = () =>
    ids
      .map((id) => runReads(statements, [{ kind: 'events', tenant: 'main', id, from: 1, limit: 9 }]).values[0])
      .map((rows) => (rows as unknown[]).length);
  return { database, statements, revisions, logs };
}

describe('a group of writes', () => {
  it('fails as a whole when the disk is full, leaves nothing half-written and goes on when there is room', () => {
    const { database, statements, revisions, logs } = openedWith(['a', 'b']);
    const pages = database.pragma('page_count', { simple: true }) as number;
    database.pragma(`max_page_count = ${pages + 2}`);
    const writes = [commitAfter(1, 'main', 'a'), commitAfter(1, 'main', 'b', { records: [newEvent('b', { data: big })] })].map(toCommitOperation);
    const { failures } = runWrites(statements, writes);
    expect(failures.map(([place]) => place)).toEqual([0, 1]);
    expect(failures[0]?.[1]).toMatchObject({
      problems: [{ code: 'store-unavailable', args: { reason: 'database or disk is full (SQLITE_FULL)' } }],
      cause: { code: 'SQLITE_FULL' },
    });
    expect([revisions(), logs()]).toEqual([
      [1, 1],
      [0, 0],
    ]);
    database.pragma('max_page_count = 100000');
    expect(runWrites(statements, writes)).toEqual({ values: [true, true], failures: [] });
    expect([revisions(), logs()]).toEqual([
      [2, 2],
      [1, 1],
    ]);
    database.close();
  });

  it('fails as a whole when the database cannot be written, while reads go on', () => {
    const { database, statements, revisions } = openedWith(['a', 'b']);
    database.pragma('query_only = ON');
    const { failures } = runWrites(statements, [commitAfter(1, 'main', 'a'), commitAfter(1, 'main', 'b')].map(toCommitOperation));
    expect(failures).toHaveLength(2);
    expect(failures[1]?.[1]).toMatchObject({ problems: [{ code: 'store-unavailable' }], cause: { code: 'SQLITE_READONLY' } });
    expect(revisions()).toEqual([1, 1]);
    database.close();
  });

  it('undoes only the one that the database cannot hold', () => {
    const { database, statements, revisions, logs } = openedWith(['a', 'b', 'c']);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => toCommitOperation(commitAfter(1, 'main', id)));
    if (!a || !b || !c) throw new Error('three were asked for');
    const broken = { ...b, tasks: [['t', 'due', Number.NaN, '{}'] as const] };
    const { values, failures } = runWrites(statements, [a, broken, c]);
    expect(values).toEqual([true, null, true]);
    expect(failures).toMatchObject([[1, { code: 'SQLITE_CONSTRAINT_NOTNULL' }]]);
    expect([revisions(), logs()]).toEqual([
      [2, 1, 2],
      [1, 0, 1],
    ]);
    database.close();
  });

  it('gives up the whole group when the database fails after one of them had failed alone', () => {
    const { database, statements, revisions } = openedWith(['a', 'b', 'c']);
    const repeated = commitAfter(1, 'main', 'a', { records: [newEvent('x'), newEvent('x')] });
    const pages = database.pragma('page_count', { simple: true }) as number;
    database.pragma(`max_page_count = ${pages + 2}`);
    const writes = [repeated, commitAfter(1, 'main', 'b'), commitAfter(1, 'main', 'c', { records: [newEvent('c', { data: big })] })];
    const { failures } = runWrites(statements, writes.map(toCommitOperation));
    expect(failures.map(([place]) => place)).toEqual([0, 1, 2]);
    for (const [, error] of failures) expect(error).toMatchObject({ problems: [{ code: 'store-unavailable' }] });
    expect(revisions()).toEqual([1, 1, 1]);
    database.close();
  });
});

describe('a group of reads', () => {
  it('answers the others when one fails', () => {
    const { database, statements } = openedWith(['a']);
    const { values, failures } = runReads(statements, [
      { kind: 'due', by: 0, limit: 1.5 },
      { kind: 'load', tenant: 'main', id: 'a' },
    ]);
    expect(failures.map(([place]) => place)).toEqual([0]);
    expect(values[1]).toMatchObject({ id: 'a' });
    database.close();
  });
});
