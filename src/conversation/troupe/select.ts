import type { Member } from '../../flow/Cast.ts';
import { chooseCandidate, fixedCandidates, shellCandidates } from '../../flow/machine/candidatesOf.ts';
import type { ResolvedAction } from '../../flow/machine/scope.ts';
import { withScene } from '../../flow/machine/shellOf.ts';
import { selectActions } from '../../flow/machine/stepper.ts';
import type { Scene, SceneEvent } from '../../flow/Scene.ts';
import type { Shell } from '../../flow/Shell.ts';
import { hears } from './dispatch.ts';
import { breachOf } from './perform.ts';
import { dispatchTable, sceneOf, type Breach, type Run } from './Run.ts';

const NOBODY: readonly Member[] = Object.freeze([]);
const NO_BREACHES: readonly Breach[] = Object.freeze([]);
const NO_ACTIONS: readonly ResolvedAction[] = Object.freeze([]);

/**
 * The breaches that an event would be, without taking a transition: it only *selects* those that would be taken. The same
 * answer as a full dry run, because `violate` stands on nothing else than a transition of the event itself, at a tenth of
 * its cost. A machine in a state that forbids nothing is not asked at all. Null when a machine failed. An event that is
 * the same object each time (`isFixed`) is settled further beforehand.
 */
export function selectBreaches(run: Run, event: SceneEvent, scene: Scene = sceneOf(run), isFixed = false): readonly Breach[] | null {
  let breaches: Breach[] | null = null;
  for (const member of dispatchTable(run).guarding.get(event.type) ?? NOBODY) {
    const shell = run.shells[member.index];
    if (!shell?.guarded.has(event.type) || !hears(run, member, event.type)) continue;
    try {
      for (const action of violationsSelected(member, shell, event, scene, isFixed))
        (breaches ??= []).push(breachOf(run, member, action.params ?? {}, event, shell));
    } catch {
      return null;
    }
  }
  return breaches ?? NO_BREACHES;
}

function violationsSelected(member: Member, shell: Shell, event: SceneEvent, scene: Scene, isFixed: boolean): readonly ResolvedAction[] {
  const candidates = isFixed ? fixedCandidates(shell, event, scene.channel) : shellCandidates(shell, event.type);
  if (candidates !== null) return chooseCandidate(candidates, scene, event)?.violates ?? NO_ACTIONS;
  return selectActions(member.machine, withScene(shell.snapshot, scene), event).filter((action) => action.type === 'violate');
}
