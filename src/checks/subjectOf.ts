import { buildCast } from '../flow/buildCast.ts';
import { bundleOf } from '../flow/bundleOf.ts';
import type { Cast } from '../flow/Cast.ts';
import type { MachineSource } from '../flow/machineSource.ts';
import { bundleIndex } from '../flow/validation/bundleIndex.ts';
import type { BundleSource } from '../flow/validation/BundleSource.ts';
import type { CheckFolder, CheckSubject } from './CheckSubject.ts';
import type { MachineGraph } from './graph/MachineGraph.ts';
import { graphOf } from './graph/graphOf.ts';

/** A flow in which validation found nothing wrong, made ready for its checks. What is dear is worked out when it is asked for. */
export function subjectOf(flow: string, source: BundleSource, folder: CheckFolder): CheckSubject {
  const index = bundleIndex(source);
  const graphs = new Map<MachineSource, MachineGraph>();
  let cast: Cast | undefined;
  return {
    flow,
    index,
    folder,
    get cast() {
      return (cast ??= buildCast(bundleOf(source)));
    },
    graphOf: (machine) => {
      const known = graphs.get(machine) ?? graphOf(machine.walked, () => true);
      graphs.set(machine, known);
      return known;
    },
  };
}
