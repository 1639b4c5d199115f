import type { Member } from '../../flow/Cast.ts';
import { withScene } from '../../flow/machine/shellOf.ts';
import { selectTransitions } from '../../flow/machine/stepper.ts';
import { writtenMachine } from '../../flow/machine/writtenTransitions.ts';
import type { Scene, SceneEvent } from '../../flow/Scene.ts';
import type { Shell } from '../../flow/Shell.ts';
import type { WalkedTransition } from '../../flow/walkMachine.ts';
import type { Exploration } from '../explore.ts';
import type { Slice } from '../Slice.ts';
import type { Broken, Guarantee } from './Guarantee.ts';

/**
 * Every transition of a machine is taken somewhere: one that never is stands behind another, asks for what cannot be, or
 * starts where nothing leads. Those of `always` are left to the checks of a flow.
 */
export function nothingIsDead({ subject }: Slice): Guarantee {
  const { walked, transitions } = writtenMachine(subject);
  const left = new Set(
    walked.transitions.filter(
      ({ kind, guard, target, actions }) => kind !== 'always' && (guard !== undefined || target !== undefined || actions.length > 0),
    ),
  );
  const triggers = (): ReadonlySet<string> => new Set([...left].map(({ trigger, kind }) => (kind === 'after' ? AFTER : trigger)));
  let wanted = triggers();
  const heard = (member: Member, shell: Shell, event: SceneEvent, scene: Scene): void => {
    if (member !== subject || left.size === 0 || !isWanted(wanted, event.type)) return;
    for (const taken of taking(member, shell, event, scene)) {
      const own = transitions.get(taken);
      if (own !== undefined && left.delete(own)) wanted = triggers();
    }
  };
  return {
    code: 'transition-never-taken',
    promise: 'every transition can be taken',
    observer: { entered: () => undefined, heard },
    *ofWhole(_exploration: Exploration): Iterable<Broken> {
      for (const transition of left)
        yield {
          code: 'transition-never-taken',
          args: { machine: subject.id, ...placeOf(transition) },
          key: transition.pointer,
          node: null,
          step: null,
        };
    },
  };
}

const AFTER = 'xstate.after';

function isWanted(wanted: ReadonlySet<string>, type: string): boolean {
  return (
    wanted.has(type) ||
    (type.startsWith(AFTER) && wanted.has(AFTER)) ||
    [...wanted].some((pattern) => pattern.endsWith('*') && type.startsWith(pattern.slice(0, -1)))
  );
}

/** What fails is told by another guarantee. */
function taking(member: Member, shell: Shell, event: SceneEvent, scene: Scene): readonly object[] {
  try {
    return selectTransitions(member.machine, withScene(shell.snapshot, scene), event);
  } catch {
    return [];
  }
}

function placeOf({ source, trigger, kind, pointer }: WalkedTransition): { state: string; trigger: string; pointer: string } {
  return { state: source.path, trigger: kind === 'after' ? `after ${trigger}` : trigger, pointer };
}
