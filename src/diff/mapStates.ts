import type { FlowBundle } from '../flow/FlowBundle.ts';
import { compareBundles } from './compareBundles.ts';
import type { StateMapping } from './StateMapping.ts';

const known = new WeakMap<FlowBundle, WeakMap<FlowBundle, StateMapping>>();

/** Which states of a version were only renamed or moved in another, worked out once for each pair. */
export function mapStates(before: FlowBundle, after: FlowBundle): StateMapping {
  const others = known.get(before) ?? new WeakMap<FlowBundle, StateMapping>();
  known.set(before, others);
  let mapping = others.get(after);
  if (mapping === undefined) others.set(after, (mapping = compareBundles(before, after).machines.mapping));
  return mapping;
}
