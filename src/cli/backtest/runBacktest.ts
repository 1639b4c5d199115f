import type { ConversationFilter } from '../../../server/service/backtests/storedConversations.ts';
import type { Store } from '../../../server/store/Store.ts';
import type { DeskSetup } from '../../backtest/BacktestDesk.ts';
import { emptyTally, mergeTallies, type Tally } from '../../backtest/Tally.ts';
import { hashBundle } from '../../flow/hashBundle.ts';
import { formatProblem } from '../../problems/formatProblem.ts';
import { ProblemError } from '../../problems/Problem.ts';
import type { Io } from '../Io.ts';
import { runInThreads } from '../threads/runInThreads.ts';
import type { BacktestTask, Tested, UnreadableLine } from './BacktestTask.ts';
import { logTasks, sizeOf } from './logTasks.ts';
import { startTester } from './startTester.ts';
import { storeTasks } from './storeTasks.ts';

export interface BacktestRun {
  readonly setup: DeskSetup;
  /** Conversations come from it; null where they come from files. */
  readonly store: Store | null;
  readonly files: readonly string[];
  readonly filter: ConversationFilter;
  readonly jobs: number;
  /** A line that cannot be read ends the run. */
  readonly strict: boolean;
}

const MOST_LINES_TOLD = 20;

/**
 * Tests conversations in threads and counts what comes of them. Lines that cannot be read are told and passed over, in their
 * order when all is done.
 * @throws ProblemError `recorded-line` where that is strict
 */
export async function runBacktest(io: Io, run: BacktestRun): Promise<{ readonly tally: Tally; readonly hash: string | null }> {
  const { setup, store, files, strict } = run;
  const tally = emptyTally();
  const unreadable: UnreadableLine[] = [];
  let [others, done, found] = [0, 0, 0];
  const refuse = (line: UnreadableLine): void => {
    if (strict) throw new ProblemError(problemOf(line));
    unreadable.push(line);
  };
  const total = store === null ? sizeOf(files) : 0;
  const progress = io.progress('Back-test');
  const show = (): void => progress?.show(found, Math.max(total, found), `${done} conversations`);
  const read = (count: number): void => {
    found = count;
    show();
  };
  const tasks: AsyncIterable<BacktestTask> =
    store === null ? logTasks(files, { read, unreadable: refuse }) : storeTasks(store, run.filter, setup.against === null, read);
  try {
    await runInThreads<BacktestTask, Tested>(tasks, { jobs: run.jobs, start: () => startTester(setup) }, (answer) => {
      mergeTallies(tally, answer.tally);
      others += answer.others;
      done += Object.values(answer.tally.verdicts).reduce((sum, count) => sum + count, 0);
      answer.unreadable.forEach(refuse);
      show();
    });
  } finally {
    progress?.stop();
  }
  tell(io, unreadable, others, setup.draft.flow.id);
  return { tally, hash: setup.against === null ? null : hashBundle(setup.against) };
}

function tell(io: Io, unreadable: readonly UnreadableLine[], others: number, flow: string): void {
  const ordered = [...unreadable].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  for (const line of ordered.slice(0, MOST_LINES_TOLD)) io.err(formatProblem(problemOf(line)));
  if (ordered.length > MOST_LINES_TOLD) io.err(`and ${ordered.length - MOST_LINES_TOLD} more lines that cannot be read`);
  if (others > 0) io.err(`${others} conversations of other flows than "${flow}" are passed over`);
}

function problemOf({ file, line, problem }: UnreadableLine): ConstructorParameters<typeof ProblemError>[0] {
  const place = problem.pointer === undefined || problem.pointer === '' ? '' : ` (at ${problem.pointer})`;
  return { code: 'recorded-line', args: { file, line, reason: `${formatProblem(problem)}${place}` } };
}
