import { NO_EXPOSURES } from '../conversation/experiments/Exposure.ts';
import type { Exposure } from './Usage.ts';
import type { Commitment } from './usageOf.ts';

const NONE: readonly Exposure[] = Object.freeze([]);

/** The experiments that the conversation began to take part in, or reached the goal of, by a commit. */
export function exposuresOf({ before, after }: Commitment): readonly Exposure[] {
  if (before.exposures === after.exposures || after.exposures === NO_EXPOSURES) return NONE;
  return Object.values(after.exposures).filter((exposure) => before.exposures[exposure.experiment] !== exposure);
}
