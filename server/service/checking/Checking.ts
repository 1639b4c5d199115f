import { Worker } from 'node:worker_threads';
import type { FlowCheck } from '../../../src/checks/readFlowCheck.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { Log } from '../Log.ts';
import type { CheckingAnswer, CheckingQuestion } from './checkingMessages.ts';

/** Compiled, this file lies beside worker.js; as source, the thread must first learn to load TypeScript. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './workerFromSource.mjs' : './worker.js', import.meta.url);

/** The largest flow that may be read is checked well within this, a queue of others before it too. */
const PATIENCE_MILLISECONDS = 25_000;
const MOST_WAITING = 8;
const RETRY_SECONDS = 5;

type Settle = (answer: CheckingAnswer | null) => void;

/**
 * Checks flows in a thread of their own, one after the other: conversations do not wait for an author. The thread is started
 * by the first check. One that takes too long is ended with everything that waits for it.
 */
export class Checking {
  readonly #log: Log;
  readonly #waiting = new Map<number, Settle>();
  #worker: Worker | null = null;
  #asked = 0;
  #closed = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /**
   * What is found in a flow of a folder.
   * @throws ProblemError `overloaded` where too many wait, or it took too long
   */
  async check(folder: string, { flow, draft }: FlowCheck): Promise<CheckingAnswer> {
    if (this.#closed || this.#waiting.size >= MOST_WAITING) throw overloaded();
    const answer = await this.#ask({ id: ++this.#asked, folder, flow, draft });
    if (answer === null) throw overloaded();
    if (answer.failure !== undefined) throw new Error(`A flow could not be checked: ${answer.failure}`);
    return answer;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#end();
  }

  #ask(question: CheckingQuestion): Promise<CheckingAnswer | null> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#log.warn({ flow: question.flow }, 'The check of a flow took too long');
        void this.#end();
      }, PATIENCE_MILLISECONDS);
      const settle: Settle = (answer) => {
        clearTimeout(timer);
        this.#waiting.delete(question.id);
        resolve(answer);
      };
      this.#waiting.set(question.id, settle);
      worker.postMessage(question);
    });
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { execArgv: [] });
    worker.on('message', (answer: CheckingAnswer) => this.#waiting.get(answer.id)?.(answer));
    worker.on('error', (err) => this.#log.error({ err }, 'The thread that checks flows failed'));
    worker.on('exit', () => {
      if (this.#worker === worker) {
        this.#worker = null;
        this.#settleAll();
      }
    });
    // Nobody waits for a check before the process may end.
    worker.unref();
    return worker;
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#settleAll();
    await worker?.terminate();
  }

  #settleAll(): void {
    for (const settle of [...this.#waiting.values()]) settle(null);
  }
}

function overloaded(): ProblemError {
  return new ProblemError({ code: 'overloaded', args: { seconds: RETRY_SECONDS } });
}
