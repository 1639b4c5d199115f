import type { PostedEvent } from '../../../src/conversation/Conversation.ts';
import type { TurnBody } from '../../schemas/training/Simulation.ts';
import type { StoredSimulation } from '../../store/TrainingStore.ts';
import { isRetry } from '../freshEvents.ts';
import type { PlannedTurn, PostOptions } from '../planTurn.ts';

/** A turn that was posted, while it is carried out. */
export interface TurnOrder {
  readonly simulation: StoredSimulation;
  readonly body: TurnBody;
  readonly bodies: readonly unknown[];
  readonly options: PostOptions;
  /** When it happens; decided when its first commit is planned. */
  until: number | undefined;
  /** What the customer did. */
  readonly events: PostedEvent[];
  /** Commits so far. */
  steps: number;
}

export interface TurnStep {
  readonly plan: PlannedTurn | null;
  readonly patientUntil: number | null;
  readonly isLast: boolean;
  readonly taken: boolean;
  readonly retried: boolean;
  /** What the customer did in it. */
  readonly events: readonly PostedEvent[];
}

/** Whether the customer or the world did it. */
export function isSimulated({ id }: PostedEvent): boolean {
  return id?.startsWith('sim-') === true;
}

export function isKnown(bodies: readonly unknown[], known: ReadonlyMap<string, string>, key?: string): boolean {
  if (bodies.length === 0) return false;
  return isRetry(
    bodies.map((body, i) => ({ ...(body as object), ...idOf(body, namesOf(bodies, key)[i]) })),
    known,
  );
}

function idOf(body: unknown, id: string | undefined): { id?: string } {
  return id === undefined || typeof body !== 'object' || body === null ? {} : { id };
}

/** The ids under which events are recorded. */
export function namesOf(bodies: readonly unknown[], key?: string): readonly (string | undefined)[] {
  return bodies.map((body, i) => {
    const { id } = (body ?? {}) as { id?: string };
    if (id !== undefined || key === undefined) return id;
    return bodies.length === 1 ? key : `${key}#${i + 1}`;
  });
}
