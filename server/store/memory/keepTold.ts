import type { Breach, ContactFigures, StageEntry } from '../../../src/reports/ContactFigures.ts';
import type { CommittedTold } from '../ContactStore.ts';

/** What one conversation told for the reports, a text each, as a database would hold them. */
export interface KeptTold {
  readonly breaches: string[];
  readonly stages: string[];
  figures: string | null;
}

export function nothingTold(): KeptTold {
  return { breaches: [], stages: [], figures: null };
}

/** Adds what a commit tells. */
export function keepTold(kept: KeptTold, { breaches, stages, figures, whole }: CommittedTold): void {
  if (whole) {
    kept.breaches.length = 0;
    kept.stages.length = 0;
    kept.figures = null;
  }
  kept.breaches.push(...breaches.map((breach) => JSON.stringify(breach)));
  kept.stages.push(...stages.map((stage) => JSON.stringify(stage)));
  if (figures !== null) kept.figures = JSON.stringify(figures);
}

export function readTold({ breaches, stages, figures }: KeptTold): Omit<CommittedTold, 'whole'> {
  return {
    breaches: breaches.map((text) => JSON.parse(text) as Breach),
    stages: stages.map((text) => JSON.parse(text) as StageEntry),
    figures: figures === null ? null : (JSON.parse(figures) as ContactFigures),
  };
}
