import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from './openDatabase.ts';
import type { Answer, Batch } from './operations.ts';
import { runReads, runWrites } from './runBatch.ts';
import { prepareStatements, type Statements } from './statements.ts';
import type { FromWorker, ToWorker } from './threadMessages.ts';
import { packError } from './wireErrors.ts';

/** The thread that owns the database. It answers one batch after another and ends when it is told to close. */

const port = parentPort;
if (port === null) throw new Error('worker.ts runs in a worker thread only');
const post = (message: FromWorker): void => port.postMessage(message);

try {
  const database = openDatabase((workerData as { folder: string }).folder);
  const statements = prepareStatements(database);
  port.on('message', (message: ToWorker) => {
    if (message === 'close') {
      database.close();
      port.close();
    } else {
      answer(statements, message);
    }
  });
  post({ kind: 'ready' });
} catch (error) {
  post({ kind: 'refused', error: packError(error) });
}

function answer(statements: Statements, { reads, writes }: Batch): void {
  if (reads.length > 0) post({ kind: 'reads', answer: packed(runReads(statements, reads)) });
  if (writes.length > 0) post({ kind: 'writes', answer: packed(runWrites(statements, writes)) });
}

function packed({ values, failures }: Answer): Answer {
  return { values, failures: failures.map(([place, error]) => [place, packError(error)]) };
}
