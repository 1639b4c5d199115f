import { canonical } from '../normal/canonical.ts';
import { keyOfActions } from '../normal/normalAction.ts';
import type { NormalTransition } from '../normal/NormalForm.ts';

/** What a transition does, once it is taken. */
export function effectKey({ target, reenter, actions, violations }: NormalTransition): string {
  return canonical([target, reenter, keyOfActions(actions), keyOfActions(violations)]);
}

/** A transition with its condition and what it is called. */
export function transitionKey(transition: NormalTransition): string {
  return canonical([effectKey(transition), transition.guard?.key ?? '', transition.words]);
}

/** A transition that does nothing whatever happens: the states around do not hear the event either. */
export function forbids({ target, reenter, guard, actions, violations }: NormalTransition): boolean {
  return target === null && !reenter && guard === null && actions.length === 0 && violations.length === 0;
}
