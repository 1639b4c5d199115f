import type { CommonSpeech, Persona } from '../../../src/training/Persona.ts';

/** The simulated customers of the folder of flows. */
export interface PersonaFiles {
  /** By id. */
  readonly personas: ReadonlyMap<string, Persona>;
  /** What everybody says, by language. */
  readonly speech: Readonly<Record<string, CommonSpeech>>;
}

export const NO_PERSONAS: PersonaFiles = Object.freeze({ personas: new Map<string, Persona>(), speech: {} });
