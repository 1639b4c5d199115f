import { readCursor } from '../../pageCursor.ts';
import type { ExperimentTally } from '../../../../src/experiments/tallies.ts';
import type { CommittedUsage, MissedQuery, StoredMissed, UsageQuery } from '../../UsageStore.ts';
import type { ExperimentRow, MissedOperation, MissedRow, UsageFilter, UsageValues } from './operations.ts';

/** From what the port speaks of to rows, and back. */

/** Null where there is nothing to write: most commits tell nothing of their script. */
export function toUsageValues(usage: CommittedUsage | undefined): UsageValues | null {
  if (usage === undefined) return null;
  const { whole, missed, uses, exposures } = usage;
  if (!whole && missed.length + uses.length + exposures.length === 0) return null;
  return {
    whole,
    missed: missed.map(({ key, kind, text, language, state, meanings, hash, at }) => [
      ...([key, kind, text, language, state, JSON.stringify(meanings), hash, at] as const),
    ]),
    uses: uses.map(({ key, use, phrase, variant, language, state, hash, at }) => [key, use, phrase, variant, language, state, hash, at]),
    exposures: exposures.map(({ experiment, digest, variant, language, hash, shownAt, goalAt }) => [
      ...([experiment, digest, variant, language, hash, shownAt, goalAt] as const),
    ]),
  };
}

/** One more than asked for, to know whether there is a next page. */
export function toMissedOperation({ tenant, flow, status, hash, language, kind, cursor, limit }: MissedQuery): MissedOperation {
  const below = Math.min(readCursor(cursor), Number.MAX_SAFE_INTEGER);
  const filters = { status: status ?? null, hash: hash ?? null, language: language ?? null, why: kind ?? null };
  return { kind: 'missed', tenant, flow, ...filters, below, limit: limit + 1 };
}

export function fromMissedRow({ meanings, ...row }: MissedRow): StoredMissed {
  return { ...row, meanings: JSON.parse(meanings) as string[] };
}

export function toUsageFilter({ tenant, flow, from, to, hash, language }: UsageQuery): UsageFilter {
  const times = { from: from ?? Number.MIN_SAFE_INTEGER, to: to ?? Number.MAX_SAFE_INTEGER };
  return { tenant, flow, ...times, hash: hash ?? null, language: language ?? null };
}

export function fromExperimentRow({ hashes, ...row }: ExperimentRow): ExperimentTally {
  return { ...row, hashes: (JSON.parse(hashes) as string[]).sort() };
}
