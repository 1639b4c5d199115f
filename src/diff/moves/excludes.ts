import type { NormalGuard } from '../normal/normalGuard.ts';

/** Whether two conditions can never hold together, as far as their form tells: one is the other's opposite, or has it among its parts. */
export function excludes(one: NormalGuard | null, other: NormalGuard | null): boolean {
  if (one === null || other === null) return false;
  const parts = partsOf(one);
  const others = partsOf(other);
  return parts.some((part) => others.some((opposite) => isOpposite(part, opposite) || isOpposite(opposite, part)));
}

function partsOf(guard: NormalGuard): readonly NormalGuard[] {
  return guard.type === 'and' ? guard.inner : [guard];
}

function isOpposite(guard: NormalGuard, negation: NormalGuard): boolean {
  return negation.type === 'not' && negation.inner[0]?.key === guard.key;
}
