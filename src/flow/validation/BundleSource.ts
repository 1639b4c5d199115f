import type { MachineSource } from '../machineSource.ts';
import type { FlowDocument } from './formats.ts';

/** All files that make up one flow's bundle, parsed and nothing more: what `validateBundle` looks at. */
export interface BundleSource {
  readonly flow: MachineSource;
  /** Highest rank first. */
  readonly rules: readonly MachineSource[];
  /** The common ones first; a flow's own are laid over them. */
  readonly phrases: readonly LanguageDocument[];
  readonly messages: readonly LanguageDocument[];
  readonly catalogues: readonly FlowDocument[];
  /** What customers write: the common ones first, a flow's own added to them. */
  readonly examples: readonly LanguageDocument[];
  readonly settings: FlowDocument | null;
  /** Parts that the flow or a rule uses. */
  readonly parts: readonly FlowDocument[];
  /** States of all flows that share the rules, for a rule may ask for one that only some flows have; null where not all are known. */
  readonly flowStates: ReadonlySet<string> | null;
  /** False where a file could not be read: names that nobody declares may be declared there, so they are not reported. */
  readonly complete: boolean;
}

export interface LanguageDocument extends FlowDocument {
  readonly language: string;
}
