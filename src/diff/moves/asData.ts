import { actionsAsData } from '../aspects/entryAndExit.ts';
import type { NormalTransition } from '../normal/NormalForm.ts';
import type { NormalGuard } from '../normal/normalGuard.ts';

/** A guard in the form of the files. */
export function guardAsData(guard: NormalGuard | null): object | null {
  if (guard === null) return null;
  const { type, params, inner } = guard;
  if (type === 'not') return { type, params: { guard: guardAsData(inner[0] ?? null) } };
  if (type === 'and' || type === 'or') return { type, params: { guards: inner.map(guardAsData) } };
  return { type, ...(Object.keys(params).length === 0 ? {} : { params }) };
}

/** A transition in the form of the files, its target as the path of the state. */
export function transitionAsData({ target, guard, actions, violations, reenter }: NormalTransition): object {
  const done = actionsAsData([...violations, ...actions]);
  return {
    ...(target === null ? {} : { target }),
    ...(guard === null ? {} : { guard: guardAsData(guard) }),
    ...(done.length === 0 ? {} : { actions: done }),
    ...(reenter ? { reenter } : {}),
  };
}
