import type { Cast } from '../flow/Cast.ts';

const compared = new WeakMap<Cast, WeakMap<Cast, boolean>>();

/** Whether two versions say the same phrases under the same names: then they find the same phrases in a text. Compared once. */
export function samePhrases(one: Cast, other: Cast): boolean {
  if (one === other) return true;
  const known = compared.get(one) ?? new WeakMap<Cast, boolean>();
  compared.set(one, known);
  let same = known.get(other);
  if (same === undefined) known.set(other, (same = textOf(one) === textOf(other)));
  return same;
}

function textOf({ bundle }: Cast): string {
  return JSON.stringify([bundle.phrases, bundle.catalogue, bundle.families, bundle.flow.meta.languages]);
}
