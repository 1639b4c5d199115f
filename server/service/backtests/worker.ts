import { parentPort, workerData } from 'node:worker_threads';
import { BacktestDesk, type DeskSetup } from '../../../src/backtest/BacktestDesk.ts';
import type { TesterAnswer, TesterBatch } from './testerMessages.ts';

/** The thread of one back-test: conversations take milliseconds each, in which live ones go on. */
const desk = new BacktestDesk(workerData as DeskSetup);

parentPort?.on('message', ({ versions, conversations }: TesterBatch) => {
  for (const [hash, bundle] of versions) desk.learn(hash, bundle);
  parentPort?.postMessage(desk.test(conversations) satisfies TesterAnswer);
});
