import type { Exposure, MissedText, PhraseUse } from '../../../src/usage/Usage.ts';
import type { CommittedUsage, MissedStatus } from '../UsageStore.ts';

/** What one conversation told about its script, by the keys of its entries; exposures by their experiment. */
export interface KeptUsage {
  readonly missed: Map<string, KeptMissed>;
  readonly uses: Map<string, PhraseUse>;
  readonly exposures: Map<string, Exposure>;
}

export interface KeptMissed {
  readonly number: number;
  readonly status: MissedStatus;
  readonly entry: MissedText;
}

export function noUsage(): KeptUsage {
  return { missed: new Map(), uses: new Map(), exposures: new Map() };
}

/** Adds what a commit tells; `nextNumber` numbers entries that are new. */
export function keepUsage(kept: KeptUsage, { missed, uses, exposures, whole }: CommittedUsage, nextNumber: () => number): void {
  if (whole) {
    const keys = new Set(missed.map(({ key }) => key));
    for (const key of kept.missed.keys()) if (!keys.has(key)) kept.missed.delete(key);
    kept.uses.clear();
    kept.exposures.clear();
  }
  for (const entry of missed) {
    const { number, status } = kept.missed.get(entry.key) ?? { number: nextNumber(), status: 'open' };
    kept.missed.set(entry.key, { number, status, entry: structuredClone(entry) });
  }
  for (const use of uses) kept.uses.set(use.key, { ...use });
  for (const exposure of exposures) {
    const first = kept.exposures.get(exposure.experiment);
    kept.exposures.set(exposure.experiment, first === undefined ? { ...exposure } : { ...first, goalAt: first.goalAt ?? exposure.goalAt });
  }
}
