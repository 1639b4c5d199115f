import type { Persona } from '../../../../src/training/Persona.ts';
import { readCursor } from '../../pageCursor.ts';
import type { SimulationQuery, StoredAssignment, StoredPersona, StoredPersonaContent, StoredSimulation } from '../../TrainingStore.ts';
import type { AssignmentRow, PersonaContentRow, PersonaRow, SimulationRow, SimulationsOperation } from './operations.ts';

/** From what the port speaks of to rows, and back. */

export function toContentRow({ tenant, hash, persona }: StoredPersonaContent): PersonaContentRow {
  return { tenant, hash, persona: JSON.stringify(persona) };
}

export function fromContentRow({ persona, ...row }: PersonaContentRow): StoredPersonaContent {
  return { ...row, persona: JSON.parse(persona) as Persona };
}

export function toPersonaRow({ tenant, id, persona, author, reason, at }: StoredPersona, revision: number): PersonaRow {
  return { tenant, id, revision, persona: JSON.stringify(persona), author, reason, at };
}

export function fromPersonaRow({ persona, ...row }: PersonaRow): StoredPersona {
  return { ...row, persona: JSON.parse(persona) as Persona };
}

export function toSimulationRow({ origin, ...simulation }: StoredSimulation): SimulationRow {
  return { ...simulation, originConversation: origin?.conversation ?? null, originSeq: origin?.seq ?? null };
}

export function fromSimulationRow({ originConversation, originSeq, ...row }: SimulationRow): StoredSimulation {
  const { tenant, id, persona, personaHash, seed, difficulty, guidance, trainee, assignment, attempt, startedAt } = row;
  const origin = originConversation === null || originSeq === null ? null : { conversation: originConversation, seq: originSeq };
  return { tenant, id, persona, personaHash, seed, difficulty, guidance, trainee, assignment, attempt, origin, startedAt };
}

/** One more than asked for, to know whether there is a next page. */
export function toSimulationsOperation({ tenant, trainee, assignment, persona, cursor, limit }: SimulationQuery): SimulationsOperation {
  const filters = { trainee: trainee ?? null, assignment: assignment ?? null, persona: persona ?? null };
  return { kind: 'simulations', tenant, ...filters, below: below(cursor), limit: limit + 1 };
}

export function toAssignmentRow({ tenant, id, content, trainees, createdAt }: StoredAssignment, revision: number): AssignmentRow {
  return { tenant, id, revision, content, trainees: JSON.stringify(trainees), createdAt };
}

export function fromAssignmentRow({ tenant, id, revision, content, trainees, createdAt }: AssignmentRow): StoredAssignment {
  return { tenant, id, revision, content, trainees: JSON.parse(trainees) as string[], createdAt };
}

export function below(cursor: string | undefined): number {
  return Math.min(readCursor(cursor), Number.MAX_SAFE_INTEGER);
}
