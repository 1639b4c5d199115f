import type { AnyStateNode } from 'xstate';
import type { Member } from '../Cast.ts';
import type { Prepared } from '../guards/Guard.ts';
import { guardOf } from '../guards/guards.ts';
import type { Scene, SceneEvent } from '../Scene.ts';
import type { Shell } from '../Shell.ts';
import type { WalkedTransition } from '../walkMachine.ts';
import { nodesOf, withScene } from './shellOf.ts';
import { selectTransitions, statesPassed } from './stepper.ts';
import { writtenMachine } from './writtenTransitions.ts';

/** A transition as XState has it, as far as it is looked at here. */
interface Offered {
  readonly guard?: { readonly type: string; readonly params?: Prepared };
}

/** The guard of a transition with its names resolved. */
export type OfferedGuard = NonNullable<Offered['guard']>;

/** A transition that a state offered for an event, in the order in which XState tries them. */
export interface Tried {
  readonly written: WalkedTransition;
  readonly guard: OfferedGuard | null;
  readonly holds: boolean;
}

/** What an event does to a machine. */
export interface Answer {
  /** Those that were looked at, up to the one that was taken; of a state with parallel regions all of them. */
  readonly tried: readonly Tried[];
  readonly taken: readonly WalkedTransition[];
  /** Dotted paths of states that were passed through on the way, by `always`. */
  readonly passed: readonly string[];
}

/** Works out what a machine will do with an event, by the same transitions and guards, without doing it. Pure. */
export function answerTo(member: Member, shell: Shell, event: SceneEvent, scene: Scene): Answer {
  const nodes = nodesOf(shell.snapshot);
  const offered = [...nodes].reverse().flatMap((node) => (node.transitions.get(event.type) ?? []) as readonly Offered[]);
  const { transitions } = writtenMachine(member);
  const parallel = nodes.some((node) => node.type === 'parallel');
  const tried: Tried[] = [];
  for (const one of offered) {
    const written = transitions.get(one);
    if (written === undefined) continue;
    const holds = guardHolds(one, scene, event);
    tried.push({ written, guard: one.guard ?? null, holds });
    if (holds && !parallel) break;
  }
  const taken = parallel ? takenOf(member, shell, event, scene) : tried.filter(({ holds }) => holds).map(({ written }) => written);
  if (!member.hasAlways) return { tried, taken, passed: [] };
  const eventless = eventlessAfter(member, shell, event, scene);
  return { tried, taken: [...taken, ...eventless.taken], passed: eventless.passed };
}

function takenOf(member: Member, shell: Shell, event: SceneEvent, scene: Scene): readonly WalkedTransition[] {
  const { transitions } = writtenMachine(member);
  try {
    return selectTransitions(member.machine, withScene(shell.snapshot, scene), event).flatMap((one) => transitions.get(one) ?? []);
  } catch {
    return [];
  }
}

/** The transitions without an event that follow, and the states that they lead through. */
export function eventlessAfter(member: Member, shell: Shell, event: SceneEvent, scene: Scene): Pick<Answer, 'taken' | 'passed'> {
  const { transitions } = writtenMachine(member);
  const taken: WalkedTransition[] = [];
  const passed: string[] = [];
  try {
    for (const snapshot of statesPassed(member.machine, withScene(shell.snapshot, scene), event)) {
      const nodes = nodesOf(snapshot);
      passed.push(...nodes.map((node) => node.path.join('.')).filter((path) => path !== ''));
      for (const innermost of nodes.filter((node) => node.type === 'atomic')) {
        const chosen = outwards(innermost)
          .flatMap((node) => (node.always ?? []) as readonly Offered[])
          .find((one) => guardHolds(one, scene, event));
        const own = chosen && transitions.get(chosen);
        if (own) taken.push(own);
      }
    }
  } catch {
    // The machine fails in its turn as well; there the failure is told.
  }
  return { taken, passed };
}

function outwards(node: AnyStateNode): AnyStateNode[] {
  const all = [node];
  for (let at = node.parent; at !== undefined; at = at.parent) all.push(at);
  return all;
}

function guardHolds({ guard }: Offered, scene: Scene, event: SceneEvent): boolean {
  if (guard === undefined) return true;
  try {
    return guardOf(guard.type)?.holds(scene, event, guard.params ?? {}) === true;
  } catch {
    return false;
  }
}
