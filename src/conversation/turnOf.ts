import type { LogRecord, Turn } from './Conversation.ts';
import type { Run } from './troupe/Run.ts';

/** What a finished run did. */
export function turnOf(run: Run, records: readonly LogRecord[]): Turn {
  return { records, reminders: run.reminders, tasks: run.newTasks, faults: run.faults, ended: run.ended };
}
