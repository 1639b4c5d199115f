import type { Problem } from './Problem.ts';

/** What came of reading something that somebody gave us: the thing, or all that is wrong with it. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

export function found<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function wrong<T>(problems: readonly Problem[]): Read<T> {
  const [first, ...more] = problems;
  if (first === undefined) throw new TypeError('wrong() needs at least one problem');
  return { ok: false, problems: [first, ...more] };
}
