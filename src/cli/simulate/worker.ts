import { parentPort, workerData } from 'node:worker_threads';
import type { TaskDone } from '../threads/runInThreads.ts';
import { holderOf } from './holdPlanned.ts';
import type { SimulationTask, SimulatorData } from './SimulationTask.ts';

/** A thread that holds contacts: gets flows and personas when it starts, some contacts at a time, and answers each as it is over. */
const hold = holderOf(workerData as SimulatorData);

parentPort?.on('message', (task: SimulationTask) => {
  for (const planned of task) parentPort?.postMessage(hold(planned));
  parentPort?.postMessage({ kind: 'done' } satisfies TaskDone);
});
