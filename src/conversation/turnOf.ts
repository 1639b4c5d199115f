import type { LogRecord, Turn } from './Conversation.ts';
import type { Run } from './troupe/Run.ts';

/** What a finished run did; `stages` are the flow's after each record. */
export function turnOf(run: Run, records: readonly LogRecord[], stages: readonly string[]): Turn {
  return { records, stages, reminders: run.reminders, tasks: run.newTasks, faults: run.faults, ended: run.ended };
}
