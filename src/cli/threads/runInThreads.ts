import type { Worker } from 'node:worker_threads';

/** What a thread says when it has done a task. */
export interface TaskDone {
  readonly kind: 'done';
}

/**
 * Has so many threads do all tasks, in any order. A thread gets a task at a time, answers it as often as it likes, and then
 * says `done`. Tasks are asked for when a thread is free for one, so that they may be made as they are needed.
 * @throws what a thread throws, or what making a task or taking an answer does; the others are stopped then.
 */
export async function runInThreads<Task, Answer extends object>(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  threads: { readonly jobs: number; start(): Worker },
  take: (answer: Answer) => void,
): Promise<void> {
  const waiting = iteratorOf(tasks);
  const workers = Array.from({ length: Math.max(1, threads.jobs) }, () => threads.start());
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const failed = (cause: unknown): void => reject(cause instanceof Error ? cause : new Error(String(cause), { cause }));
      const next = (): void => {
        waiting.next().then(({ done, value }) => (done === true ? resolve() : worker.postMessage(value)), failed);
      };
      worker.on('message', (answer: Answer | TaskDone) => {
        try {
          if (isDone(answer)) next();
          else take(answer);
        } catch (error) {
          failed(error);
        }
      });
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`a thread ended with ${code}`)));
      next();
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all([waiting.return(undefined), ...workers.map((worker) => worker.terminate())]);
  }
}

function isDone(answer: object): answer is TaskDone {
  return (answer as TaskDone).kind === 'done';
}

async function* iteratorOf<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T, undefined> {
  yield* items;
  return undefined;
}
