import type { StoredAssignment, StoredPersona, StoredPersonaContent, StoredSimulation } from '../../TrainingStore.ts';

export type TrainingRead =
  | { readonly kind: 'loadPersona'; readonly tenant: string; readonly hash: string }
  | { readonly kind: 'findPersona'; readonly tenant: string; readonly id: string }
  | { readonly kind: 'personas'; readonly tenant: string }
  | { readonly kind: 'loadSimulation'; readonly tenant: string; readonly id: string }
  | SimulationsOperation
  | { readonly kind: 'loadAssignment'; readonly tenant: string; readonly id: string }
  | {
      readonly kind: 'assignments';
      readonly tenant: string;
      readonly trainee: string | null;
      /** Numbers below this one. */
      readonly below: number;
      readonly limit: number;
    };

export type TrainingWrite =
  | { readonly kind: 'keepPersona'; readonly row: PersonaContentRow }
  | { readonly kind: 'savePersona'; readonly row: PersonaRow; readonly expectedRevision: number }
  | { readonly kind: 'removePersona'; readonly tenant: string; readonly id: string }
  | { readonly kind: 'saveSimulation'; readonly row: SimulationRow }
  | { readonly kind: 'saveAssignment'; readonly row: AssignmentRow; readonly expectedRevision: number }
  | { readonly kind: 'removeAssignment'; readonly tenant: string; readonly id: string };

export interface SimulationsOperation {
  readonly kind: 'simulations';
  readonly tenant: string;
  readonly trainee: string | null;
  readonly assignment: string | null;
  readonly persona: string | null;
  /** Numbers below this one. */
  readonly below: number;
  readonly limit: number;
}

/** The persona is JSON. */
export type PersonaContentRow = Omit<StoredPersonaContent, 'persona'> & { readonly persona: string };
export type PersonaRow = Omit<StoredPersona, 'persona'> & { readonly persona: string };

/** What it takes up is spread out. */
export interface SimulationRow extends Omit<StoredSimulation, 'origin'> {
  readonly originConversation: string | null;
  readonly originSeq: number | null;
}

/** The list of trainees is JSON. */
export type AssignmentRow = Omit<StoredAssignment, 'trainees'> & { readonly trainees: string };

type Numbered<Row> = Row & { readonly number: number };

export interface TrainingResults {
  loadPersona: PersonaContentRow | undefined;
  findPersona: PersonaRow | undefined;
  personas: readonly PersonaRow[];
  loadSimulation: Numbered<SimulationRow> | undefined;
  simulations: readonly Numbered<SimulationRow>[];
  loadAssignment: Numbered<AssignmentRow> | undefined;
  assignments: readonly Numbered<AssignmentRow>[];
  keepPersona: true;
  /** False when stale. */
  savePersona: boolean;
  removePersona: boolean;
  /** False when there was one. */
  saveSimulation: boolean;
  /** False when stale. */
  saveAssignment: boolean;
  removeAssignment: boolean;
}
