import type { Member } from '../../flow/Cast.ts';
import type { Run } from './Run.ts';

/** After the end the flow (wrap-up) and the keepers of promises go on, the rules of the live contact do not. */
export function goesOn(member: Member): boolean {
  return member.isFlow || member.file.meta.afterEnd === true;
}

/** What ran for the live contact stops with it; promises run on. */
export function dropTimersOfLiveContact(run: Run): void {
  run.timers = run.timers.filter((timer) => goesOn(run.from.cast.members[timer.machine] as Member));
}
