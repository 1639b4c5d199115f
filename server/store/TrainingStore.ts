import type { Difficulty, Persona } from '../../src/training/Persona.ts';

/** Personas that were made here rather than in files, simulations, assignments. A simulation is erased with its conversation. */
export interface TrainingStore {
  /** A persona as a simulation plays it, by the hash of its content. Storing the same hash again does nothing. */
  keepPersona(persona: StoredPersonaContent): Promise<void>;
  loadPersona(tenant: string, hash: string): Promise<StoredPersonaContent | null>;
  /**
   * Adds it, or puts it in the place of the one with that id where that is at `expectedRevision`; 0 where there must be none.
   * Its revision becomes the next one.
   */
  savePersona(persona: StoredPersona, expectedRevision: number): Promise<'saved' | 'stale'>;
  findPersona(tenant: string, id: string): Promise<StoredPersona | null>;
  /** By id. */
  personas(tenant: string): Promise<readonly StoredPersona[]>;
  removePersona(tenant: string, id: string): Promise<boolean>;

  /** `'exists'` where the conversation is one already; nothing is changed then. Rejects with the problem `unknown-conversation` where there is none. */
  saveSimulation(simulation: StoredSimulation): Promise<'saved' | 'exists'>;
  loadSimulation(tenant: string, id: string): Promise<StoredSimulation | null>;
  /** The newest first. A cursor that no page gave rejects with the problem `invalid-data`. */
  simulations(query: SimulationQuery): Promise<SimulationPage>;

  /** As `savePersona`. */
  saveAssignment(assignment: StoredAssignment, expectedRevision: number): Promise<'saved' | 'stale'>;
  loadAssignment(tenant: string, id: string): Promise<StoredAssignment | null>;
  /** The newest first. */
  assignments(query: AssignmentQuery): Promise<AssignmentPage>;
  removeAssignment(tenant: string, id: string): Promise<boolean>;
}

export interface StoredPersonaContent {
  readonly tenant: string;
  readonly hash: string;
  readonly persona: Persona;
}

export interface StoredPersona {
  readonly tenant: string;
  readonly id: string;
  readonly revision: number;
  readonly persona: Persona;
  readonly author: string;
  readonly reason: string;
  readonly at: number;
}

export interface StoredSimulation {
  readonly tenant: string;
  /** The conversation's id. */
  readonly id: string;
  readonly persona: string;
  /** Hash of the persona's content as it is played. */
  readonly personaHash: string;
  readonly seed: number;
  readonly difficulty: Difficulty;
  /** Whether the trainee sees what to say. */
  readonly guidance: 'shown' | 'hidden';
  readonly trainee: string;
  /** The assignment that it is an attempt of, and which one, from 1. */
  readonly assignment: string | null;
  readonly attempt: number | null;
  /** The conversation that it takes up, from just before this place in its log. */
  readonly origin: { readonly conversation: string; readonly seq: number } | null;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

export interface SimulationQuery {
  readonly tenant: string;
  readonly trainee?: string;
  readonly assignment?: string;
  readonly persona?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface SimulationPage {
  readonly simulations: readonly StoredSimulation[];
  readonly next: string | null;
}

export interface StoredAssignment {
  readonly tenant: string;
  readonly id: string;
  readonly revision: number;
  /** JSON of the assignment as the API shows it, without id and revision. */
  readonly content: string;
  /** Who is to do it; nobody named means whoever wants to. */
  readonly trainees: readonly string[];
  readonly createdAt: number;
}

export interface AssignmentQuery {
  readonly tenant: string;
  /** Those that this trainee is to do, or may. */
  readonly trainee?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface AssignmentPage {
  readonly assignments: readonly StoredAssignment[];
  readonly next: string | null;
}
