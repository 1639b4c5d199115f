import type { Problem } from '../problems/Problem.ts';
import type { JsonDocument } from './json/parseJson.ts';
import { measureStates } from './measureStates.ts';
import { resolveReferences, type Place } from './resolveReferences.ts';
import { walkMachine, type WalkedMachine } from './walkMachine.ts';

/** A machine that was read, with its parts in it; not yet validated. */
export interface MachineSource {
  /** Relative to the flows folder. */
  readonly file: string;
  /** As it stands in its file. */
  readonly raw: unknown;
  /** With its parts in their places. */
  readonly machine: unknown;
  readonly walked: WalkedMachine;
  /** Where the author wrote what stands at a pointer into `machine`. */
  readonly placeOf: (pointer: string) => Place;
  readonly parts: ReadonlySet<string>;
  /** References that could not be resolved. */
  readonly problems: readonly Problem[];
}

export type MachineSourceRead =
  { readonly source: MachineSource; readonly problems: readonly Problem[] } | { readonly source: null; readonly problems: readonly Problem[] };

/** A machine made ready for validation. One beyond the limits of depth and size is not looked into any further. */
export function machineSource(file: string, document: JsonDocument, parts: ReadonlyMap<string, JsonDocument>): MachineSourceRead {
  const excess = measureStates(document.value).map((problem) => ({ ...problem, file }));
  if (excess.length > 0) return { source: null, problems: excess };
  const { machine, placeOf, parts: used, problems } = resolveReferences(file, document.value, parts);
  if (problems.some(({ code }) => code === 'too-deep' || code === 'too-many-states')) return { source: null, problems };
  return { source: { file, raw: document.value, machine, walked: walkMachine(machine), placeOf, parts: used, problems }, problems };
}
