import { writeCursor } from '../../pageCursor.ts';
import { pageOf } from '../../pageOf.ts';
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
} from '../../TrainingStore.ts';
import type { OperationQueue } from '../OperationQueue.ts';
import * as mapping from './mapping.ts';

export class SqliteTraining implements TrainingStore {
  readonly #queue: OperationQueue;

  constructor(queue: OperationQueue) {
    this.#queue = queue;
  }

  async keepPersona(persona: StoredPersonaContent): Promise<void> {
    await this.#queue.ask<'keepPersona'>({ kind: 'keepPersona', row: mapping.toContentRow(persona) });
  }

  async loadPersona(tenant: string, hash: string): Promise<StoredPersonaContent | null> {
    const row = await this.#queue.ask<'loadPersona'>({ kind: 'loadPersona', tenant, hash });
    return row === undefined ? null : mapping.fromContentRow(row);
  }

  async savePersona(persona: StoredPersona, expectedRevision: number): Promise<'saved' | 'stale'> {
    const row = mapping.toPersonaRow(persona, expectedRevision + 1);
    return (await this.#queue.ask<'savePersona'>({ kind: 'savePersona', row, expectedRevision })) ? 'saved' : 'stale';
  }

  async findPersona(tenant: string, id: string): Promise<StoredPersona | null> {
    const row = await this.#queue.ask<'findPersona'>({ kind: 'findPersona', tenant, id });
    return row === undefined ? null : mapping.fromPersonaRow(row);
  }

  async personas(tenant: string): Promise<readonly StoredPersona[]> {
    return (await this.#queue.ask<'personas'>({ kind: 'personas', tenant })).map(mapping.fromPersonaRow);
  }

  async removePersona(tenant: string, id: string): Promise<boolean> {
    return this.#queue.ask<'removePersona'>({ kind: 'removePersona', tenant, id });
  }

  async saveSimulation(simulation: StoredSimulation): Promise<'saved' | 'exists'> {
    const row = mapping.toSimulationRow(simulation);
    return (await this.#queue.ask<'saveSimulation'>({ kind: 'saveSimulation', row })) ? 'saved' : 'exists';
  }

  async loadSimulation(tenant: string, id: string): Promise<StoredSimulation | null> {
    const row = await this.#queue.ask<'loadSimulation'>({ kind: 'loadSimulation', tenant, id });
    return row === undefined ? null : mapping.fromSimulationRow(row);
  }

  async simulations(query: SimulationQuery): Promise<SimulationPage> {
    const rows = await this.#queue.ask<'simulations'>(mapping.toSimulationsOperation(query));
    const { page, next } = pageOf(rows, query.limit, ({ number }) => writeCursor(number));
    return { simulations: page.map(mapping.fromSimulationRow), next };
  }

  async saveAssignment(assignment: StoredAssignment, expectedRevision: number): Promise<'saved' | 'stale'> {
    const row = mapping.toAssignmentRow(assignment, expectedRevision + 1);
    return (await this.#queue.ask<'saveAssignment'>({ kind: 'saveAssignment', row, expectedRevision })) ? 'saved' : 'stale';
  }

  async loadAssignment(tenant: string, id: string): Promise<StoredAssignment | null> {
    const row = await this.#queue.ask<'loadAssignment'>({ kind: 'loadAssignment', tenant, id });
    return row === undefined ? null : mapping.fromAssignmentRow(row);
  }

  async assignments({ tenant, trainee, cursor, limit }: AssignmentQuery): Promise<AssignmentPage> {
    const page = { tenant, trainee: trainee ?? null, below: mapping.below(cursor), limit: limit + 1 };
    const rows = await this.#queue.ask<'assignments'>({ kind: 'assignments', ...page });
    const found = pageOf(rows, limit, ({ number }) => writeCursor(number));
    return { assignments: found.page.map(mapping.fromAssignmentRow), next: found.next };
  }

  async removeAssignment(tenant: string, id: string): Promise<boolean> {
    return this.#queue.ask<'removeAssignment'>({ kind: 'removeAssignment', tenant, id });
  }
}
