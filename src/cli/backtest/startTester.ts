import type { Worker } from 'node:worker_threads';
import { startThread } from '../../../server/threads/startThread.ts';
import type { DeskSetup } from '../../backtest/BacktestDesk.ts';

/** A thread that tests conversations; see worker.ts. */
export function startTester(setup: DeskSetup): Worker {
  return startThread('worker', import.meta.url, { workerData: setup });
}
