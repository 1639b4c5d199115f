import type { Member } from '../../flow/Cast.ts';
import type { Timer } from '../Conversation.ts';
import type { Run } from './Run.ts';
import { laterBy } from '../laterBy.ts';

/** Timers are data of the conversation: XState neither keeps nor restores them. */
export function armTimer(run: Run, member: Member, id: string, type: string, delay: number): void {
  const timer: Timer = { due: laterBy(run.at, delay), machine: member.index, id, type, name: member.delays.get(type) ?? type, seq: run.seq++ };
  run.timers = [...run.timers.filter((other) => other.machine !== member.index || other.id !== id), timer].sort(byDue);
}

export function cancelTimer(run: Run, member: Member, id: string): void {
  if (run.timers.some((timer) => timer.machine === member.index && timer.id === id)) {
    run.timers = run.timers.filter((timer) => timer.machine !== member.index || timer.id !== id);
  }
}

/** The machine's timers of that setting run out at this time instead. */
export function moveTimers(run: Run, member: Member, name: string, due: number): void {
  if (!run.timers.some((timer) => timer.machine === member.index && timer.name === name)) return;
  run.timers = run.timers.map((timer) => (timer.machine === member.index && timer.name === name ? { ...timer, due } : timer)).sort(byDue);
}

/** How long a setting is as a delay, in milliseconds; one that is counted back from the end of another is what that leaves. */
export function delayOf(run: Run, setting: string): number {
  const seconds = Number(run.settings[setting]);
  const before = run.from.cast.settings.get(setting)?.before;
  return Math.max(0, (before === undefined ? seconds : Number(run.settings[before]) - seconds) * 1_000);
}

/** Due time, then rank of the machine (its place in the cast), then arming. */
export function byDue(a: Timer, b: Timer): number {
  return a.due - b.due || a.machine - b.machine || a.seq - b.seq;
}
