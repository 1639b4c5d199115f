import type { BundleSource } from '../flow/validation/BundleSource.ts';
import type { MachinePlace } from './formatFailure.ts';

/** Where the authors of a flow and its rules wrote what stands at a pointer into a machine: `parts/offer.json#/on/…`. */
export function placesOf(source: BundleSource | undefined): MachinePlace | undefined {
  if (source === undefined) return undefined;
  const machines = new Map([source.flow, ...source.rules].map((machine) => [machine.walked.id, machine]));
  return (machine, pointer) => {
    const place = machines.get(machine)?.placeOf(pointer) ?? { file: machine, pointer };
    return `${place.file}#${place.pointer}`;
  };
}
