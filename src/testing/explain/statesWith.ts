import type { Cast, Member } from '../../flow/Cast.ts';
import { writtenMachine } from '../../flow/machine/writtenTransitions.ts';
import type { WalkedAction, WalkedState } from '../../flow/walkMachine.ts';

/** Something that stands in some states of a machine. */
export interface Standing {
  readonly member: Member;
  /** Dotted paths, the root left out. */
  readonly states: readonly string[];
}

/** The machines that have states of which something is true, with those states. */
export function statesWith(cast: Cast, isTrue: (state: WalkedState, member: Member) => boolean): readonly Standing[] {
  return cast.members.flatMap((member) => {
    const states = writtenMachine(member)
      .walked.states.filter((state) => isTrue(state, member))
      .map(({ path }) => path);
    return states.length === 0 ? [] : [{ member, states }];
  });
}

/** The machines that have actions of which something is true, with those actions. */
export function actionsWith(
  cast: Cast,
  isTrue: (action: WalkedAction) => boolean,
): readonly { readonly member: Member; readonly actions: readonly WalkedAction[] }[] {
  return cast.members.flatMap((member) => {
    const actions = writtenMachine(member).walked.actions.filter(isTrue);
    return actions.length === 0 ? [] : [{ member, actions }];
  });
}

const MOST_NAMED = 6;

/** States as a text of bounded length. */
export function statesText(states: readonly string[]): string {
  const named = states.map((path) => (path === '' ? 'any' : path));
  const shown = named.slice(0, MOST_NAMED).join(', ');
  return named.length > MOST_NAMED ? `${shown} and ${named.length - MOST_NAMED} more` : shown;
}
