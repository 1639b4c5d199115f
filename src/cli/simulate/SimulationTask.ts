import type { Brand } from '../../flow/schema/settings.ts';
import type { FlowBundle } from '../../flow/FlowBundle.ts';
import type { Scorecard } from '../../scoring/Scorecard.ts';
import type { CommonSpeech, Difficulty, Persona } from '../../training/Persona.ts';

/** What each thread has. */
export interface SimulatorData {
  readonly bundles: Readonly<Record<string, FlowBundle>>;
  readonly brands: Readonly<Record<string, Brand>>;
  readonly personas: Readonly<Record<string, Persona>>;
  readonly speech: Readonly<Record<string, CommonSpeech>>;
  readonly card: Scorecard;
  /** The logs are wanted. */
  readonly logs: boolean;
}

/** One contact of a run, wholly decided. */
export interface PlannedContact {
  /** Its place in the run, from 0. */
  readonly index: number;
  readonly flow: string;
  readonly persona: string;
  readonly language: string;
  readonly difficulty: Difficulty;
  readonly agent: string;
  readonly brand: string | null;
  readonly seed: number;
}

export type SimulationTask = readonly PlannedContact[];

/** What came of a contact. */
export interface HeldRow extends PlannedContact {
  readonly outcome: string | null;
  readonly turns: number;
  readonly events: number;
  readonly seconds: number;
  readonly score: number;
  readonly knockOuts: readonly string[];
  readonly broken: Readonly<Record<string, number>>;
  /** Of the flow's machine. */
  readonly states: readonly string[];
  /** It went nowhere, and the customer was made to leave. */
  readonly brokenOff: boolean;
  /** The log as a line of JSON; empty unless wanted. */
  readonly line: string;
}
