import type { Invocation } from '../../flow/schema/machine.ts';
import { canonical } from './canonical.ts';
import type { Names } from './Names.ts';

/** A condition, however it was written; two that mean the same by their form have the same key. */
export interface NormalGuard {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Of `and`, `or` and `not`; those of `and` and `or` in the order of their keys, for no guard does anything but look. */
  readonly inner: readonly NormalGuard[];
  readonly key: string;
}

/**
 * The normal form of a guard: what is combined in several steps is combined in one, double negation and combinations of one
 * are gone, expressions are as their trees read, and states go by their names in the later version.
 */
export function normalGuard(guard: Invocation, names: Names): NormalGuard {
  const params = guard.params ?? {};
  switch (guard.type) {
    case 'and':
    case 'or':
      return combined(guard.type, (params.guards as readonly Invocation[] | undefined) ?? [], names);
    case 'not':
      return negated(params.guard as Invocation, names);
    case 'when':
      return made('when', { ...params, expr: names.expression(String(params.expr)) });
    case 'in':
      return made('in', { ...params, ...inState(String(params.machine), String(params.state), names) });
    case 'means':
      return made('means', { ...params, any: [...new Set((params.any as readonly string[] | undefined) ?? [])].sort() });
    case 'said':
      return made('said', { ...params, ...(typeof params.phrase === 'string' ? { phrase: names.phrase(params.phrase) } : {}) });
    default:
      return made(guard.type, params);
  }
}

function inState(machine: string, state: string, names: Names): { machine: string; state: string } {
  const known = machine === names.flow ? 'flow' : machine;
  return { machine: known, state: names.state(known, state) };
}

function combined(type: 'and' | 'or', guards: readonly Invocation[], names: Names): NormalGuard {
  const flat = guards.map((one) => normalGuard(one, names)).flatMap((one) => (one.type === type ? one.inner : [one]));
  const inner = [...new Map(flat.map((one) => [one.key, one])).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const [only] = inner;
  return only !== undefined && inner.length === 1 ? only : made(type, {}, inner);
}

function negated(guard: Invocation, names: Names): NormalGuard {
  const inside = normalGuard(guard, names);
  const [first] = inside.inner;
  return inside.type === 'not' && first !== undefined ? first : made('not', {}, [inside]);
}

function made(type: string, params: NormalGuard['params'], inner: readonly NormalGuard[] = []): NormalGuard {
  const own = Object.keys(params).length === 0 ? '' : canonical(params);
  return { type, params, inner, key: `${type}(${[...(own === '' ? [] : [own]), ...inner.map(({ key }) => key)].join(', ')})` };
}
