import type { FlowBundle } from '../flow/FlowBundle.ts';
import { aspects } from './aspects/aspects.ts';
import { changeKinds } from './changeKinds.ts';
import { compareBundles } from './compareBundles.ts';
import type { FlowChange } from './FlowChange.ts';

const order: ReadonlyMap<string, number> = new Map(changeKinds.map(({ id }, index) => [id, index]));

/**
 * What changed in meaning from one version of a flow to another, by kind in the order of the registry. What is only written
 * differently is no change: layout, the order of keys, defaults that are spelt out, a target by its name or in an object, a part
 * by reference or in place. States and phrases that were only renamed are told as that, and what names them is no change.
 * Pure: the same versions give the same changes in the same order. Never throws for bundles that were validated.
 */
export function diffBundles(before: FlowBundle, after: FlowBundle): readonly FlowChange[] {
  if (before === after) return [];
  const comparison = compareBundles(before, after);
  const changes = aspects.flatMap((aspect) => aspect(comparison));
  return changes.sort((a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0));
}
