import { parentPort, workerData } from 'node:worker_threads';
import { BacktestDesk, type DeskSetup } from '../../backtest/BacktestDesk.ts';
import { readRecorded } from '../../backtest/readRecorded.ts';
import type { Recorded } from '../../backtest/Recorded.ts';
import type { TaskDone } from '../threads/runInThreads.ts';
import type { BacktestTask, Tested, UnreadableLine } from './BacktestTask.ts';

/** A thread that tests recorded conversations on a draft: gets the versions when it starts, and tasks one at a time. */
const desk = new BacktestDesk(workerData as DeskSetup);
const answer = (one: Tested | TaskDone): void => parentPort?.postMessage(one);

parentPort?.on('message', (task: BacktestTask) => {
  const unreadable: UnreadableLine[] = [];
  if (task.kind === 'conversations') for (const [hash, bundle] of task.versions) desk.learn(hash, bundle);
  const conversations = task.kind === 'conversations' ? task.conversations : read(task, unreadable);
  const own = conversations.filter(({ opening }) => opening.flow === desk.flow);
  answer({ tally: desk.test(own), others: conversations.length - own.length, unreadable });
  answer({ kind: 'done' });
});

function read({ file, lines }: Extract<BacktestTask, { kind: 'lines' }>, unreadable: UnreadableLine[]): readonly Recorded[] {
  return lines.flatMap(([line, text]) => {
    const recorded = readRecorded(text);
    if (recorded.ok) return [recorded.value];
    const { cause: _cause, ...problem } = recorded.problems[0];
    unreadable.push({ file, line, problem });
    return [];
  });
}
