import type { Member } from '../../flow/Cast.ts';
import { nodesOf, shellOf, withScene } from '../../flow/machine/shellOf.ts';
import { stepMachine, wouldMove } from '../../flow/machine/stepper.ts';
import { chooseCandidate, shellCandidates, type Taken } from '../../flow/machine/candidatesOf.ts';
import type { Scene, SceneEvent } from '../../flow/Scene.ts';
import type { Shell } from '../../flow/Shell.ts';
import { goesOn } from './goesOn.ts';
import { perform } from './perform.ts';
import { settle } from './settle.ts';
import { dispatchTable, sceneOf, type Run } from './Run.ts';

/** Events that one posted event may raise; more is a fault of the flow, not a reason to hang. */
const MOST_RAISED = 50;
const NOBODY: readonly Member[] = [];

/** One event through all machines that hear it, and then what it raised. */
export function dispatchAndDrain(run: Run, event: SceneEvent, only?: readonly Member[]): void {
  dispatch(run, event, only);
  for (let raised = 0; run.queue.length > 0; raised++) {
    if (raised === MOST_RAISED) {
      run.faults.push({ machine: null, event: (run.queue[0] as SceneEvent).type, message: `more than ${MOST_RAISED} events raised by one` });
      run.queue = [];
      return;
    }
    dispatch(run, run.queue.shift() as SceneEvent);
  }
}

/**
 * One moment: every machine that hears the event in its present state answers it on the facts and states as they were
 * when it began; what they write is published together afterwards.
 */
export function dispatch(run: Run, event: SceneEvent, only?: readonly Member[]): void {
  if (run.awaited?.has(event.type)) run.cameUp.push({ event, at: run.at });
  const scene = sceneOf(run);
  for (const member of only ?? listeners(run, event.type)) {
    if (hears(run, member, event.type)) step(run, member, event, scene);
  }
  settle(run);
  run.observer?.settled?.(event, run);
}

/** Who may hear an event: an answer to a question goes to the newest open question's owner alone. */
export function listeners(run: Run, type: string): readonly Member[] {
  if ((type === 'customer.agrees' || type === 'customer.disagrees') && run.questions.length > 0) {
    const owner = run.from.cast.members[run.questions[run.questions.length - 1] as number] as Member;
    return [owner];
  }
  return dispatchTable(run).hearing.get(type) ?? NOBODY;
}

/** Whether the event wakes the member in its present state. When the contact has ended only few go on. */
export function hears(run: Run, member: Member, type: string): boolean {
  const shell = run.shells[member.index];
  if (shell === undefined || shell.done || (run.status === 'ended' && !goesOn(member))) return false;
  return member.hasAlways || shell.hears.has(type);
}

/**
 * One machine's answer to one event. What it does is XState's to say; but an event that the state lets pass, or that only
 * has actions, needs no step, and a step that was taken before from the same state by the same transition gives the same
 * again. That is what most events are to most machines.
 */
function step(run: Run, member: Member, event: SceneEvent, scene: Scene): void {
  const shell = run.shells[member.index];
  if (!shell) return;
  if (run.observer !== null) run.observer.heard(member, shell, event, scene);
  try {
    const candidates = member.hasAlways ? null : shellCandidates(shell, event.type);
    if (candidates === null)
      return take(
        run,
        member,
        stepFrom(member, shell, event, scene, wouldMove(member.machine, withScene(shell.snapshot, scene), event)),
        scene,
        event,
        shell,
      );
    const chosen = chooseCandidate(candidates, scene, event);
    if (chosen === undefined) return;
    if (!chosen.moves) return perform(run, member, shell, chosen.actions, scene, event);
    const taken = chosen.taken ?? stepFrom(member, shell, event, scene, true);
    if (member.foreseeable) chosen.taken = taken;
    take(run, member, taken, scene, event, shell);
  } catch (cause) {
    run.faults.push({ machine: member.id, event: event.type, message: cause instanceof Error ? cause.message.slice(0, 300) : String(cause), cause });
  }
}

function stepFrom(member: Member, shell: Shell, event: SceneEvent, scene: Scene, moves: boolean): Taken {
  const { snapshot, actions } = stepMachine(member.machine, withScene(shell.snapshot, scene), event);
  // What `always` leads to is a move as well.
  const moved = moves || nodesOf(snapshot) !== nodesOf(shell.snapshot);
  return { shell: moved ? shellOf(member, snapshot) : shell, moved, actions };
}

function take(run: Run, member: Member, taken: Taken, scene: Scene, event: SceneEvent, from: Shell): void {
  if (taken.actions.length > 0) perform(run, member, from, taken.actions, scene, event);
  // Also where it comes back to the same state: a question that is asked again is the newest one.
  if (taken.moved) run.moves.push([member.index, taken.shell]);
}
