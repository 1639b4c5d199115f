import type { Worker } from 'node:worker_threads';
import { startThread } from '../../../server/threads/startThread.ts';
import type { FlowBundle } from '../../flow/FlowBundle.ts';

/** A thread that proves; see worker.ts. */
export function startProver(bundles: Readonly<Record<string, FlowBundle>>): Worker {
  return startThread('worker', import.meta.url, { workerData: { bundles } });
}
