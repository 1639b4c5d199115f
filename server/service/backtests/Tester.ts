import type { Worker } from 'node:worker_threads';
import type { DeskSetup } from '../../../src/backtest/BacktestDesk.ts';
import { startThread } from '../../threads/startThread.ts';
import type { TesterAnswer, TesterBatch } from './testerMessages.ts';

/** Conversations of a batch are tested well within this. */
const PATIENCE_MILLISECONDS = 60_000;

/** A thread that tests conversations on one draft, a batch at a time. */
export class Tester {
  readonly #worker: Worker;
  #settle: ((answer: TesterAnswer | Error) => void) | null = null;
  #ended: Error | null = null;

  constructor(setup: DeskSetup) {
    this.#worker = startThread('worker', import.meta.url, { workerData: setup, execArgv: [] });
    this.#worker.on('message', (answer: TesterAnswer) => this.#settle?.(answer));
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#end(new Error('The thread ended')));
    // Nobody waits for a back-test before the process may end.
    this.#worker.unref();
  }

  /** @throws Error when the thread fails, takes too long or was stopped */
  async test(batch: TesterBatch): Promise<TesterAnswer> {
    if (this.#ended !== null) throw this.#ended;
    let timer: NodeJS.Timeout | undefined;
    const answer = await new Promise<TesterAnswer | Error>((resolve) => {
      this.#settle = resolve;
      timer = setTimeout(() => {
        this.#end(new Error(`A batch was not tested within ${PATIENCE_MILLISECONDS / 1_000} s`));
        void this.stop();
      }, PATIENCE_MILLISECONDS);
      this.#worker.postMessage(batch);
    });
    clearTimeout(timer);
    this.#settle = null;
    if (answer instanceof Error) throw answer;
    return answer;
  }

  /** What is under way comes to nothing. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #end(error: Error): void {
    this.#ended ??= error;
    this.#settle?.(this.#ended);
  }
}
