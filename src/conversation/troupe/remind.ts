import type { Run } from './Run.ts';

/** Shows a reminder with this turn's guidance; the same one not again within its cool-down. */
export function remind(run: Run, id: string): void {
  const last = run.reminded[id];
  if (last !== undefined && run.at - last < Number(run.settings['reminder.coolDown'] ?? 0) * 1_000) return;
  run.reminded = { ...run.reminded, [id]: run.at };
  run.reminders.push(id);
}
