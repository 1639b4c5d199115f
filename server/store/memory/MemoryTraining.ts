import { ProblemError } from '../../../src/problems/Problem.ts';
import { readCursor, writeCursor } from '../pageCursor.ts';
import { pageOf } from '../pageOf.ts';
import type {
  AssignmentPage,
  AssignmentQuery,
  SimulationPage,
  SimulationQuery,
  StoredAssignment,
  StoredPersona,
  StoredPersonaContent,
  StoredSimulation,
  TrainingStore,
} from '../TrainingStore.ts';
import { keyOf, type Kept, type Shelves } from './Shelves.ts';

/** The number says which came first; it stays when the assignment changes. */
interface KeptAssignment {
  readonly number: number;
  readonly assignment: StoredAssignment;
}

export class MemoryTraining implements TrainingStore {
  readonly #shelves: Shelves;
  /** By the hashes of their content. */
  readonly #contents = new Map<string, string>();
  readonly #personas = new Map<string, string>();
  readonly #assignments = new Map<string, string>();
  #lastAssignment = 0;

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
  }

  async keepPersona(persona: StoredPersonaContent): Promise<void> {
    this.#shelves.answer();
    const key = keyOf(persona.tenant, persona.hash);
    if (!this.#contents.has(key)) this.#contents.set(key, JSON.stringify(persona));
  }

  async loadPersona(tenant: string, hash: string): Promise<StoredPersonaContent | null> {
    this.#shelves.answer();
    const kept = this.#contents.get(keyOf(tenant, hash));
    return kept === undefined ? null : (JSON.parse(kept) as StoredPersonaContent);
  }

  async savePersona(persona: StoredPersona, expectedRevision: number): Promise<'saved' | 'stale'> {
    this.#shelves.answer();
    const key = keyOf(persona.tenant, persona.id);
    const kept = this.#personas.get(key);
    if ((kept === undefined ? 0 : readPersona(kept).revision) !== expectedRevision) return 'stale';
    this.#personas.set(key, JSON.stringify({ ...persona, revision: expectedRevision + 1 }));
    return 'saved';
  }

  async findPersona(tenant: string, id: string): Promise<StoredPersona | null> {
    this.#shelves.answer();
    const kept = this.#personas.get(keyOf(tenant, id));
    return kept === undefined ? null : readPersona(kept);
  }

  async personas(tenant: string): Promise<readonly StoredPersona[]> {
    this.#shelves.answer();
    return [...this.#personas.values()]
      .map(readPersona)
      .filter((persona) => persona.tenant === tenant)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  async removePersona(tenant: string, id: string): Promise<boolean> {
    this.#shelves.answer();
    return this.#personas.delete(keyOf(tenant, id));
  }

  async saveSimulation(simulation: StoredSimulation): Promise<'saved' | 'exists'> {
    this.#shelves.answer();
    const kept = this.#shelves.conversations.get(keyOf(simulation.tenant, simulation.id));
    if (kept === undefined) throw new ProblemError({ code: 'unknown-conversation', args: { id: simulation.id } });
    if (kept.simulation !== null) return 'exists';
    kept.simulation = JSON.stringify(simulation);
    return 'saved';
  }

  async loadSimulation(tenant: string, id: string): Promise<StoredSimulation | null> {
    this.#shelves.answer();
    const kept = this.#shelves.conversations.get(keyOf(tenant, id));
    return kept === undefined ? null : simulationOf(kept);
  }

  async simulations({ tenant, trainee, assignment, persona, cursor, limit }: SimulationQuery): Promise<SimulationPage> {
    this.#shelves.answer();
    const below = readCursor(cursor);
    const found = [...this.#shelves.conversations.values()]
      .filter((kept) => kept.tenant === tenant && kept.number < below)
      .flatMap((kept) => {
        const simulation = simulationOf(kept);
        return simulation === null ? [] : [{ number: kept.number, simulation }];
      })
      .filter(({ simulation }) => trainee === undefined || simulation.trainee === trainee)
      .filter(({ simulation }) => assignment === undefined || simulation.assignment === assignment)
      .filter(({ simulation }) => persona === undefined || simulation.persona === persona)
      .sort((one, other) => other.number - one.number);
    const { page, next } = pageOf(found, limit, ({ number }) => writeCursor(number));
    return { simulations: page.map(({ simulation }) => simulation), next };
  }

  async saveAssignment(assignment: StoredAssignment, expectedRevision: number): Promise<'saved' | 'stale'> {
    this.#shelves.answer();
    const key = keyOf(assignment.tenant, assignment.id);
    const text = this.#assignments.get(key);
    const kept = text === undefined ? null : readAssignment(text);
    if ((kept?.assignment.revision ?? 0) !== expectedRevision) return 'stale';
    const number = kept?.number ?? ++this.#lastAssignment;
    const saved: KeptAssignment = { number, assignment: { ...assignment, revision: expectedRevision + 1 } };
    this.#assignments.set(key, JSON.stringify(saved));
    return 'saved';
  }

  async loadAssignment(tenant: string, id: string): Promise<StoredAssignment | null> {
    this.#shelves.answer();
    const kept = this.#assignments.get(keyOf(tenant, id));
    return kept === undefined ? null : readAssignment(kept).assignment;
  }

  async assignments({ tenant, trainee, cursor, limit }: AssignmentQuery): Promise<AssignmentPage> {
    this.#shelves.answer();
    const below = readCursor(cursor);
    const found = [...this.#assignments.values()]
      .map(readAssignment)
      .filter(({ number, assignment }) => assignment.tenant === tenant && number < below)
      .filter(({ assignment: { trainees } }) => trainee === undefined || trainees.length === 0 || trainees.includes(trainee))
      .sort((one, other) => other.number - one.number);
    const { page, next } = pageOf(found, limit, ({ number }) => writeCursor(number));
    return { assignments: page.map(({ assignment }) => assignment), next };
  }

  async removeAssignment(tenant: string, id: string): Promise<boolean> {
    this.#shelves.answer();
    return this.#assignments.delete(keyOf(tenant, id));
  }
}

function readPersona(text: string): StoredPersona {
  return JSON.parse(text) as StoredPersona;
}

function simulationOf({ simulation }: Kept): StoredSimulation | null {
  return simulation === null ? null : (JSON.parse(simulation) as StoredSimulation);
}

function readAssignment(text: string): KeptAssignment {
  return JSON.parse(text) as KeptAssignment;
}
