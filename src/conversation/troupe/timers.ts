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

/** Due time, then rank of the machine (its place in the cast), then arming. */
function byDue(a: Timer, b: Timer): number {
  return a.due - b.due || a.machine - b.machine || a.seq - b.seq;
}
