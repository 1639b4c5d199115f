import type { Member } from '../../flow/Cast.ts';
import { historyAt, valueAt } from '../../flow/machine/stateAt.ts';
import type { ResolvedAction } from '../../flow/machine/scope.ts';
import { nodesOf, shellOf } from '../../flow/machine/shellOf.ts';
import { enterMachine, resolveMachine, restoreMachine } from '../../flow/machine/stepper.ts';
import type { Scene } from '../../flow/Scene.ts';
import { perform } from './perform.ts';
import type { Run } from './Run.ts';
import { armTimer, delayOf } from './timers.ts';

/** A machine begins. In the middle of a contact, at that stage of it, it may have a state of its own to begin with (`midway`). */
export function enter(run: Run, member: Member, scene: Scene, midwayAt: string | null): void {
  const midway = midwayAt === null ? undefined : (member.midway.get(midwayAt) ?? member.midway.get('*'));
  if (midway !== undefined) return enterMidway(run, member, midway, { scene });
  try {
    const { snapshot, actions } = enterMachine(member.machine, scene);
    const shell = shellOf(member, snapshot);
    run.observer?.entered(member, shell, scene);
    run.moves.push([member.index, shell]);
    perform(run, member, shell, actions, scene, { type: 'start', data: {} });
  } catch (cause) {
    run.faults.push({ machine: member.id, event: 'start', message: cause instanceof Error ? cause.message : String(cause), cause });
  }
}

interface Entering {
  /** To carry out the entry actions in; without it they are taken as done. */
  readonly scene?: Scene;
  readonly history?: string | undefined;
}

/** Sets a machine into a state as if it had come there: its timers run from now. */
export function enterMidway(run: Run, member: Member, path: string, { scene, history }: Entering = {}): void {
  const resolved = resolveMachine(member.machine, valueAt(path));
  const snapshot = history === undefined ? resolved : restoreMachine(member.machine, resolved.value, historyAt(member.machine, history));
  const shell = shellOf(member, snapshot);
  run.observer?.entered(member, shell, null);
  run.moves.push([member.index, shell]);
  for (const node of nodesOf(shell.snapshot)) {
    if (scene) perform(run, member, shell, node.entry as unknown as readonly ResolvedAction[], scene, { type: 'start', data: {} });
    for (const delay of Object.keys((node.config as { after?: object }).after ?? {})) {
      const type = `xstate.after.${delay}.${node.id}`;
      armTimer(run, member, type, type, delayOf(run, delay));
    }
  }
}
