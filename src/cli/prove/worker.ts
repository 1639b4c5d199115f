import { parentPort, workerData } from 'node:worker_threads';
import { buildCast } from '../../flow/buildCast.ts';
import type { Cast } from '../../flow/Cast.ts';
import type { FlowBundle } from '../../flow/FlowBundle.ts';
import { proveAtRandom, proveSlices } from '../../proof/proveFlow.ts';
import type { TaskDone } from '../threads/runInThreads.ts';
import type { ProofAnswer, ProofTask } from './ProofTask.ts';

/** A thread that proves: gets the bundles when it starts, tasks one at a time, and answers each piece as it is done. */
const { bundles } = workerData as { bundles: Readonly<Record<string, FlowBundle>> };
const casts = new Map<string, Cast>();

function castOf(flow: string): Cast {
  const cast = casts.get(flow) ?? buildCast(bundles[flow] as FlowBundle);
  casts.set(flow, cast);
  return cast;
}

parentPort?.on('message', (task: ProofTask) => {
  const answer = (one: ProofAnswer): void => parentPort?.postMessage(one);
  if (task.kind === 'slices') for (const report of proveSlices(castOf(task.flow), new Set(task.machines))) answer({ kind: 'slice', report });
  else answer({ kind: 'random', report: proveAtRandom(castOf(task.flow), task.turns, task.seed) });
  parentPort?.postMessage({ kind: 'done' } satisfies TaskDone);
});
