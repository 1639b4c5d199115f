import type { Worker } from 'node:worker_threads';
import type { Speller } from '../../../src/text/spelling/Speller.ts';
import type { Log } from '../Log.ts';
import type { SpellingAnswer, SpellingQuestion } from './spellingMessages.ts';
import { startThread } from '../../threads/startThread.ts';

/** Opening the slowest dictionary and suggesting for a bad text together stay well below this. */
const PATIENCE_MILLISECONDS = 10_000;
const MOST_WAITING = 100;

type Settle = (answer: SpellingAnswer | null) => void;

/**
 * Spelling, off the hot path (TEXT-13): a thread of its own holds the dictionaries and is started by the first text that
 * is looked up. Where it cannot answer, a text is judged without a dictionary: spelling is a hint, never a reason to fail.
 */
export class Spelling {
  readonly #log: Log;
  readonly #waiting = new Map<number, Settle>();
  #worker: Worker | null = null;
  #asked = 0;
  #closed = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /** A speller that knows about these words; null where nobody answers. */
  async spellerFor(language: string, words: readonly string[]): Promise<Speller | null> {
    if (words.length === 0 || this.#closed || this.#waiting.size >= MOST_WAITING) return null;
    const answer = await this.#ask({ id: ++this.#asked, language, words });
    if (answer === null) return null;
    if (answer.failure !== undefined) {
      this.#log.warn({ language, reason: answer.failure }, 'A dictionary cannot be used');
      return null;
    }
    const unknown = new Map(answer.unknown);
    return { isKnown: (word) => !unknown.has(word), suggest: (word) => unknown.get(word) ?? null };
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#settleAll();
    await this.#worker?.terminate();
  }

  #ask(question: SpellingQuestion): Promise<SpellingAnswer | null> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle(null), PATIENCE_MILLISECONDS);
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
    const worker = startThread('worker', import.meta.url, { execArgv: [] });
    worker.on('message', (answer: SpellingAnswer) => this.#waiting.get(answer.id)?.(answer));
    worker.on('error', (err) => this.#log.error({ err }, 'The thread with the dictionaries failed'));
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
      this.#settleAll();
    });
    // Nobody waits for a dictionary before the process may end.
    worker.unref();
    return worker;
  }

  #settleAll(): void {
    for (const settle of [...this.#waiting.values()]) settle(null);
  }
}
