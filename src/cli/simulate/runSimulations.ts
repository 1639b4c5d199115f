import { startThread } from '../../../server/threads/startThread.ts';
import type { Io } from '../Io.ts';
import { runInThreads } from '../threads/runInThreads.ts';
import type { HeldRow, PlannedContact, SimulationTask, SimulatorData } from './SimulationTask.ts';

/** Enough that a message costs nothing, few enough that the bar moves and no thread is left with much at the end. */
const AT_ONCE = 10;

/** Holds all planned contacts in so many threads; the rows are in the order of the plan, whoever was done first. */
export async function runSimulations(io: Io, plan: readonly PlannedContact[], data: SimulatorData, jobs: number): Promise<readonly HeldRow[]> {
  const rows: HeldRow[] = [];
  const tasks: SimulationTask[] = [];
  for (let from = 0; from < plan.length; from += AT_ONCE) tasks.push(plan.slice(from, from + AT_ONCE));
  const progress = io.progress('Simulate');
  const start = () => startThread('worker', import.meta.url, { workerData: data });
  let done = 0;
  try {
    await runInThreads<SimulationTask, HeldRow>(tasks, { jobs: Math.max(1, Math.min(jobs, tasks.length)), start }, (row) => {
      rows[row.index] = row;
      done += 1;
      progress?.show(done, plan.length, `${row.persona} · ${row.flow}`);
    });
  } finally {
    progress?.stop();
  }
  return rows;
}
