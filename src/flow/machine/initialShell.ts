import type { Member } from '../Cast.ts';
import type { Shell } from '../Shell.ts';
import { shellOf } from './shellOf.ts';
import { resolveMachine } from './stepper.ts';

const initial = new WeakMap<Member, Shell>();

/** Where a machine starts, before anything ran; worked out once for a flow version. */
export function initialShell(member: Member): Shell {
  let shell = initial.get(member);
  if (!shell) initial.set(member, (shell = shellOf(member, resolveMachine(member.machine, member.file.initial))));
  return shell;
}
