import type { WalkedGuard } from '../walkMachine.ts';

/**
 * A guard as the set of simple conditions that must hold together, each as text, with "!" before one that must not hold.
 * Two guards of the same conditions are the same guard; null for one that never holds.
 */
export function literalsOf(guard: WalkedGuard | undefined): ReadonlySet<string> | null {
  const literals = new Set<string>();
  return guard === undefined || collect(guard, false, literals) ? literals : null;
}

/** The same condition, turned round. */
export function negated(literal: string): string {
  return literal.startsWith('!') ? literal.slice(1) : `!${literal}`;
}

function collect(guard: WalkedGuard, turned: boolean, literals: Set<string>): boolean {
  const { type, params, inner } = guard;
  const [only] = inner;
  if (type === 'not' && only !== undefined) return collect(only, !turned, literals);
  if (type === 'and' && !turned) return inner.every((one) => collect(one, false, literals));
  if (type === 'or' && turned) return inner.every((one) => collect(one, true, literals));
  if (type === 'when' && (params.expr === 'true' || params.expr === 'false')) return (params.expr === 'true') !== turned;
  const key = JSON.stringify([type, params]);
  literals.add(turned ? negated(key) : key);
  return true;
}
