import type { Worker } from 'node:worker_threads';
import { ProblemError } from '../../../../src/problems/Problem.ts';
import type { Log } from '../../Log.ts';
import type { Answered, Asked, QuestionKind, Questions } from './questions.ts';
import { startThread } from '../../../threads/startThread.ts';

/** The largest flow that may be read is checked well within this, a queue of others before it too. */
const PATIENCE_MILLISECONDS = 25_000;
/** Starting it counts apart: a busy machine takes its time to load all that the thread needs. */
const PATIENCE_TO_START_MILLISECONDS = 60_000;
const MOST_WAITING = 8;
const RETRY_SECONDS = 5;

type Settle = (answer: Answered | null) => void;

/**
 * Does the heavy work for authors in a thread of its own, one thing after the other: conversations do not wait for an author.
 * The thread is started by the first question. A question that takes too long is ended with everything that waits for it.
 */
export class AuthoringThread {
  readonly #log: Log;
  readonly #waiting = new Map<number, Settle>();
  #worker: Worker | null = null;
  #isReady = false;
  #asked = 0;
  #closed = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /** @throws ProblemError `overloaded` where too many wait, or it took too long */
  async ask<Kind extends QuestionKind>(kind: Kind, question: Questions[Kind]['ask']): Promise<Questions[Kind]['answer']> {
    if (this.#closed || this.#waiting.size >= MOST_WAITING) throw overloaded();
    const answered = (await this.#post({ id: ++this.#asked, kind, question })) as Answered<Kind> | null;
    if (answered === null) throw overloaded();
    if (answered.failure !== undefined) throw new Error(`The question "${kind}" of an author could not be answered: ${answered.failure}`);
    return answered.answer as Questions[Kind]['answer'];
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#end();
  }

  #post(asked: Asked): Promise<Answered | null> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => {
          this.#log.warn({ question: asked.kind }, 'The work for an author took too long');
          void this.#end();
        },
        PATIENCE_MILLISECONDS + (this.#isReady ? 0 : PATIENCE_TO_START_MILLISECONDS),
      );
      // Nobody waits for it before the process may end.
      timer.unref();
      const settle: Settle = (answer) => {
        clearTimeout(timer);
        this.#waiting.delete(asked.id);
        resolve(answer);
      };
      this.#waiting.set(asked.id, settle);
      worker.postMessage(asked);
    });
  }

  #start(): Worker {
    const worker = startThread('worker', import.meta.url, { execArgv: [] });
    this.#isReady = false;
    worker.on('message', (answer: Answered) => {
      if (worker === this.#worker) this.#isReady = true;
      this.#waiting.get(answer.id)?.(answer);
    });
    worker.on('error', (err) => this.#log.error({ err }, 'The thread that works for authors failed'));
    worker.on('exit', () => {
      if (this.#worker === worker) {
        this.#worker = null;
        this.#settleAll();
      }
    });
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
