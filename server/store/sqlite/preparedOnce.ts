import type { Database, Statement } from 'better-sqlite3';

/** Prepares a statement when its source is met for the first time: one for each set of filters in use. */
export function preparedOnce<Row>(database: Database): (source: string) => Statement<unknown[], Row> {
  const prepared = new Map<string, Statement<unknown[], Row>>();
  return (source) => {
    let statement = prepared.get(source);
    if (statement === undefined) prepared.set(source, (statement = database.prepare<unknown[], Row>(source)));
    return statement;
  };
}
