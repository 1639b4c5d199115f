import type { Cast } from '../flow/Cast.ts';
import type { JsonDocument } from '../flow/json/parseJson.ts';
import type { MachineSource } from '../flow/machineSource.ts';
import type { Brand } from '../flow/schema/settings.ts';
import type { BundleSource } from '../flow/validation/BundleSource.ts';
import type { BundleIndex } from '../flow/validation/bundleIndex.ts';
import type { MachineGraph } from './graph/MachineGraph.ts';
import type { Verdicts } from './graph/verdicts.ts';
import type { GuardLogic } from './logic/guardLogic.ts';

/** What was worked out once for all checks of a flow. */
export interface CheckSubject {
  /** The id of the flow, which is the name of its folder. */
  readonly flow: string;
  /** The flow's files with what they declare looked up. */
  readonly index: BundleIndex;
  /** The flow ready to run; built when it is first asked for. */
  readonly cast: Cast;
  /** What can be told of guards without running anything. */
  readonly logic: GuardLogic;
  /** Which transitions of a machine can never be taken, and why. */
  readonly verdictsOf: (machine: MachineSource) => Verdicts;
  /** What can happen in a machine of the flow: its states and the transitions that can be taken; worked out once a machine. */
  readonly graphOf: (machine: MachineSource) => MachineGraph;
  /** Everything that stands in the same folder of flows. */
  readonly folder: CheckFolder;
}

/** A folder of flows, as far as its files could be read and the flows can run. */
export interface CheckFolder {
  /** The files of each flow that can run, by its id. */
  readonly sources: ReadonlyMap<string, BundleSource>;
  readonly brands: ReadonlyMap<string, Brand>;
  /** Every part, used or not, by its file. */
  readonly parts: ReadonlyMap<string, JsonDocument>;
  /** False where a flow has mistakes or a file could not be read: it may use what nobody else does. */
  readonly complete: boolean;
}
