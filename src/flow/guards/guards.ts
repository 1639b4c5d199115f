import type { Guard } from './Guard.ts';
import { and, not, or } from './combinators.ts';
import { inState } from './inState.ts';
import { means } from './means.ts';
import { said } from './said.ts';
import { when } from './when.ts';
import { works } from './works.ts';

/** Every guard that a flow may name, in the order of the reference. */
export const guards: readonly Guard[] = Object.freeze([said, means, when, inState, works, and, or, not]);

const registry: Readonly<Record<string, Guard>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, Guard>, Object.fromEntries(guards.map((guard) => [guard.name, guard]))),
);

/** The guard of that name. The registry has no prototype: `constructor` and `toString` are no guards. */
export function guardOf(name: string): Guard | undefined {
  return registry[name];
}

export const guardNames: readonly string[] = Object.freeze(guards.map((guard) => guard.name));
