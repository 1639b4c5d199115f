import type { Member } from '../../flow/Cast.ts';
import type { Timer } from '../Conversation.ts';
import { dispatchAndDrain } from './dispatch.ts';
import type { Run } from './Run.ts';

/** Timers that one event may fire; a machine whose timer arms itself at once again would go on for ever. */
const MOST_FIRED = 1_000;

/**
 * Lets time pass up to an event: the timers due before it fire in their order, each a turn of its own with what it raises,
 * heard by its owner alone. A fact at the very instant comes before the timer: an answer at 60.000 s is in time.
 */
export function fireTimersBefore(run: Run, at: number): void {
  fire(run, at, (timer) => timer.due < at);
}

/** The same when nothing but time has come: what is due at that instant is due. */
export function fireTimersUntil(run: Run, at: number): void {
  fire(run, at, (timer) => timer.due <= at);
}

function fire(run: Run, at: number, isDue: (timer: Timer) => boolean): void {
  for (let fired = 0; run.timers.length > 0; fired++) {
    const [timer, ...rest] = run.timers as [Timer, ...Timer[]];
    if (!isDue(timer)) break;
    if (fired === MOST_FIRED) {
      run.faults.push({
        machine: run.from.cast.members[timer.machine]?.id ?? null,
        event: timer.type,
        message: `more than ${MOST_FIRED} timers fired at once`,
      });
      break;
    }
    run.timers = rest;
    run.at = Math.max(run.at, timer.due);
    dispatchAndDrain(run, { type: timer.type, data: {} }, [run.from.cast.members[timer.machine] as Member]);
  }
  run.at = Math.max(run.at, at);
}
