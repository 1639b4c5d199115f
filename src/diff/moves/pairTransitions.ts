import { keyOfActions } from '../normal/normalAction.ts';
import type { NormalTransition } from '../normal/NormalForm.ts';
import { transitionKey } from './transitionKey.ts';

/** Which transition of a state for an event is which, by their places in the lists. */
export interface PairedTransitions {
  readonly pairs: readonly (readonly [from: number, to: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

const THE_SAME = 100;
/** Two that have less in common are one that went and one that came. */
const LEAST = 2;

/** Those that are the same, and of the others those that have most in common; among equals those that stand nearest. */
export function pairTransitions(before: readonly NormalTransition[], after: readonly NormalTransition[]): PairedTransitions {
  const keys = after.map(transitionKey);
  const possible = before.flatMap((was, from) => {
    const key = transitionKey(was);
    return after.map((is, to) => ({ from, to, likeness: key === keys[to] ? THE_SAME : likenessOf(was, is) }));
  });
  // The order is the same seen from either side, so that a comparison backwards finds the same pairs.
  possible.sort((a, b) => b.likeness - a.likeness || Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.from + a.to - (b.from + b.to));
  const pairs: [number, number][] = [];
  const taken = { from: new Set<number>(), to: new Set<number>() };
  for (const { from, to, likeness } of possible) {
    if (likeness < LEAST || taken.from.has(from) || taken.to.has(to)) continue;
    taken.from.add(from);
    taken.to.add(to);
    pairs.push([from, to]);
  }
  const left = (all: readonly unknown[], used: ReadonlySet<number>): number[] => all.flatMap((_, index) => (used.has(index) ? [] : [index]));
  return { pairs: pairs.sort(([a], [b]) => a - b), removed: left(before, taken.from), added: left(after, taken.to) };
}

/** What is there and the same says more than what is missing in both. */
function likenessOf(was: NormalTransition, is: NormalTransition): number {
  const alike = (a: string | null, b: string | null): number => (a !== b ? 0 : a === null || a === '' ? 1 : 3);
  return (
    alike(was.target, is.target) +
    alike(was.guard?.key ?? null, is.guard?.key ?? null) +
    alike(keyOfActions([...was.actions, ...was.violations]), keyOfActions([...is.actions, ...is.violations]))
  );
}
