import type { NormalGuard } from '../normal/normalGuard.ts';

/**
 * Whether a condition holds in fewer cases than another, as far as their form tells: it asks for all that the other asks for and
 * for more, or leaves out one of the other's alternatives. No condition holds always.
 */
export function narrows(guard: NormalGuard | null, other: NormalGuard | null): boolean {
  if (guard === null || guard.key === other?.key) return false;
  if (other === null) return true;
  const [all, fewer] = [keysOf(guard, 'and'), keysOf(other, 'and')];
  if (all.length > fewer.length && fewer.every((key) => all.includes(key))) return true;
  const [some, more] = [keysOf(guard, 'or'), keysOf(other, 'or')];
  return more.length > some.length && some.every((key) => more.includes(key));
}

function keysOf(guard: NormalGuard, type: 'and' | 'or'): readonly string[] {
  return guard.type === type ? guard.inner.map(({ key }) => key) : [guard.key];
}
