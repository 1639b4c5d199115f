import { buildCast } from '../../../src/flow/buildCast.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import type { MachineFile } from '../../../src/flow/schema/machine.ts';
import { readMachines } from '../../../src/proof/readings.ts';
import { slicesOf } from '../../../src/proof/slicesOf.ts';
import type { Slice } from '../../../src/proof/Slice.ts';
import { shopBundle, type ShopFlow } from '../../support/shopFlows.ts';

/** A machine of a shipped flow as JSON, for a mistake to be made in it. */
export type Editable = { states: Record<string, Editable>; on: Record<string, unknown>; entry: unknown; meta: Record<string, unknown> };

/** A shipped flow with a mistake in one of its machines. */
export function spoilt(flow: ShopFlow, machine: string, spoil: (file: Editable) => void): Cast {
  const bundle = shopBundle(flow);
  const change = (file: MachineFile): MachineFile => {
    if (file.id !== machine) return file;
    const copy = structuredClone(file);
    spoil(copy as unknown as Editable);
    return copy;
  };
  return buildCast({ ...bundle, flow: change(bundle.flow), rules: bundle.rules.map(change) });
}

export function sliceFor(cast: Cast, machine: string): Slice {
  const slice = slicesOf(cast, readMachines(cast)).find(({ subject }) => subject.id === machine);
  if (slice === undefined) throw new Error(`there is no slice of ${machine}`);
  return slice;
}
