import { buildCast } from '../flow/buildCast.ts';
import { bundleOf } from '../flow/bundleOf.ts';
import type { Cast } from '../flow/Cast.ts';
import type { MachineSource } from '../flow/machineSource.ts';
import { bundleIndex } from '../flow/validation/bundleIndex.ts';
import type { BundleSource } from '../flow/validation/BundleSource.ts';
import type { CheckFolder, CheckSubject } from './CheckSubject.ts';
import { graphOf } from './graph/graphOf.ts';
import { verdictsOf } from './graph/verdicts.ts';
import { guardLogic } from './logic/guardLogic.ts';

/** A flow in which validation found nothing wrong, made ready for its checks. What is dear is worked out when it is asked for. */
export function subjectOf(flow: string, source: BundleSource, folder: CheckFolder): CheckSubject {
  const index = bundleIndex(source);
  // States are reached by what guards say of themselves alone; that a guard asks for a state which is not comes after.
  const logic = guardLogic(index, () => true);
  const verdicts = remembered((machine: MachineSource) => verdictsOf(machine, logic));
  const graph = remembered((machine: MachineSource) => graphOf(machine.walked, (transition) => (verdicts(machine).get(transition) ?? null) === null));
  const isReachable = (name: string, path: string): boolean => {
    const machine = name === 'flow' ? index.flow : index.machines.find(({ walked }) => walked.id === name);
    const state = machine?.walked.byPath.get(path);
    return machine === undefined || (state !== undefined && graph(machine).reachable.has(state));
  };
  let cast: Cast | undefined;
  return {
    flow,
    index,
    folder,
    get cast() {
      return (cast ??= buildCast(bundleOf(source)));
    },
    logic: guardLogic(index, isReachable),
    verdictsOf: verdicts,
    graphOf: graph,
  };
}

/** A function that works each answer out once. */
function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}
