import type { BundleSource } from '../flow/validation/BundleSource.ts';
import type { MachineFile } from '../flow/schema/machine.ts';

/** The languages of a flow in which validation found nothing. */
export function languagesOf({ flow, phrases }: BundleSource): readonly string[] {
  return (flow.machine as MachineFile).meta.languages ?? [...new Set(phrases.map(({ language }) => language))];
}
