import type { Attempt } from '../../../src/training/lessons/Attempt.ts';
import type { StoredSimulation } from '../../store/TrainingStore.ts';
import type { Store } from '../../store/Store.ts';
import type { SimulationsOptions } from './Simulations.ts';

/** An attempt with what its trainee did so far. */
export interface OwnAttempt extends Attempt {
  /** Nothing but its beginning has happened. */
  readonly untouched: boolean;
  readonly outcome: string | null;
  readonly stored: StoredSimulation;
}

export interface AttemptFilter {
  readonly tenant: string;
  readonly assignment: string;
  readonly trainee?: string;
}

const PAGE = 100;
const SIDE_BY_SIDE = 20;

/** The attempts of an assignment, the oldest first. One that was erased is none any more. */
export async function attemptsOf(
  { store, scores }: Pick<SimulationsOptions, 'store' | 'scores'>,
  filter: AttemptFilter,
): Promise<readonly OwnAttempt[]> {
  const found: StoredSimulation[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Store['simulations']>> = await store.simulations({
      ...filter,
      limit: PAGE,
      ...(cursor === null ? {} : { cursor }),
    });
    found.push(...page.simulations.filter(({ origin }) => origin === null));
    cursor = page.next;
  } while (cursor !== null);
  const attempts: OwnAttempt[] = [];
  for (let i = 0; i < found.length; i += SIDE_BY_SIDE)
    attempts.push(...(await Promise.all(found.slice(i, i + SIDE_BY_SIDE).map((one) => attemptOf({ store, scores }, one)))).flat());
  return attempts.reverse();
}

async function attemptOf({ store, scores }: Pick<SimulationsOptions, 'store' | 'scores'>, stored: StoredSimulation): Promise<OwnAttempt[]> {
  const { tenant, id, trainee, persona, attempt, startedAt } = stored;
  const conversation = await store.load(tenant, id);
  if (conversation === null) return [];
  const { status, outcome, revision } = conversation.state;
  const judged = status === 'ended' ? await scores.of(tenant, id) : null;
  const total = judged === null ? null : (judged.override?.total ?? judged.score.total);
  return [{ simulation: id, trainee, persona, attempt: attempt ?? 1, status, total, startedAt, untouched: revision <= BEGINNING, outcome, stored }];
}

/** Of a conversation that was opened, and of one in which the customer has begun. */
const BEGINNING = 2;
