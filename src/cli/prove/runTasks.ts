import { Worker } from 'node:worker_threads';
import type { FlowBundle } from '../../flow/FlowBundle.ts';
import type { ProofAnswer, ProofTask } from './ProofTask.ts';

/** Compiled, this file lies beside worker.js; as source, the thread must first learn to load TypeScript. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './workerFromSource.mjs' : './worker.js', import.meta.url);

/** Has so many threads do all tasks, in any order. @throws what a thread throws; the others are stopped then. */
export async function runTasks(
  bundles: Readonly<Record<string, FlowBundle>>,
  tasks: readonly ProofTask[],
  jobs: number,
  take: (answer: ProofAnswer) => void,
): Promise<void> {
  const waiting = [...tasks];
  const workers = Array.from({ length: Math.min(jobs, tasks.length) }, () => new Worker(WORKER, { workerData: { bundles } }));
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const next = (): void => {
        const task = waiting.shift();
        if (task === undefined) resolve();
        else worker.postMessage(task);
      };
      worker.on('message', (answer: ProofAnswer) => {
        if (answer.kind === 'done') next();
        else take(answer);
      });
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`a thread of the proof ended with ${code}`)));
      next();
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
