import type { Cast, Member } from '../flow/Cast.ts';
import type { Expression } from '../flow/expressions.ts';
import type { Prepared } from '../flow/guards/Guard.ts';
import { stateNodes } from '../flow/machine/stateNodes.ts';
import { writtenMachine } from '../flow/machine/writtenTransitions.ts';

const seen = new WeakMap<Member, readonly string[]>();

/**
 * The facts that concern a machine, in the order of the alphabet: those that it declares, writes or asks for. They are
 * shown as its context; all machines share one object of facts, which would be shown once for each. Worked out once for a
 * flow version.
 */
export function factsSeen(cast: Cast, member: Member): readonly string[] {
  let names = seen.get(member);
  if (names === undefined) seen.set(member, (names = namesOf(cast, member)));
  return names;
}

function namesOf(cast: Cast, member: Member): readonly string[] {
  const names = new Set<string>(Object.keys(member.file.meta.facts ?? {}));
  for (const { params } of writtenMachine(member).walked.actions) if (typeof params.fact === 'string') names.add(params.fact);
  for (const expression of member.expressions.values()) for (const name of expression.reads) names.add(name);
  for (const node of stateNodes(member.machine)) {
    for (const transition of [...node.transitions.values(), (node.always ?? []) as readonly object[]].flat()) {
      for (const name of readsOf((transition as { guard?: { params?: Prepared } }).guard?.params)) names.add(name);
    }
  }
  // Expressions name settings and fields of the event as well.
  return [...names].filter((name) => cast.facts.has(name)).sort();
}

/** What the expressions of a guard read, those inside of `and`, `or` and `not` included. */
function readsOf(params: Prepared | undefined): readonly string[] {
  if (params === undefined) return [];
  const own = (params.compiled as Expression | undefined)?.reads ?? [];
  const inner = [params.prepared ?? []].flat() as unknown as readonly { params: Prepared }[];
  return [...own, ...inner.flatMap((guard) => readsOf(guard.params))];
}
