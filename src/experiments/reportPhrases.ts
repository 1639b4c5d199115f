import type { FlowBundle } from '../flow/FlowBundle.ts';
import type { PhraseOrder, PhraseReport } from './PhraseReport.ts';
import type { PhraseTally } from './tallies.ts';

type Texts = FlowBundle['phrases'];

/** What became of recommended phrases, over all versions that were counted; in a total order, so that pages fit together. */
export function reportPhrases(tallies: readonly PhraseTally[], texts: Texts, order: PhraseOrder): PhraseReport[] {
  const rows = new Map<string, PhraseReport>();
  for (const { phrase, variant, language, hash, used, edited, passed } of tallies) {
    const key = JSON.stringify([phrase, variant, language]);
    const row = rows.get(key) ?? {
      ...{ phrase, variant, language },
      text: textAt(texts, phrase, variant, language),
      ...{ versions: [], recommended: 0, used: 0, edited: 0, passed: 0 },
    };
    rows.set(key, {
      ...row,
      versions: [...row.versions, hash],
      recommended: row.recommended + used + edited + passed,
      used: row.used + used,
      edited: row.edited + edited,
      passed: row.passed + passed,
    });
  }
  return [...rows.values()].sort((one, other) => comparePlaces(placeOf(one, order), placeOf(other, order)));
}

/** Where a row stands: behind greater counts, then by name. What a page ends with, so that the next one begins behind it. */
export type RowPlace = readonly [count: number, phrase: string, language: string, variant: number];

export function placeOf(row: PhraseReport, order: PhraseOrder): RowPlace {
  return [order === 'name' ? 0 : -row[order], row.phrase, row.language, row.variant];
}

/** Negative when the first place comes before the other. */
export function comparePlaces(one: RowPlace, other: RowPlace): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  if (at < 0) return 0;
  return (one[at] as string | number) < (other[at] as string | number) ? -1 : 1;
}

function textAt(texts: Texts, phrase: string, variant: number, language: string): string | null {
  const own = texts[language];
  const written = own !== undefined && Object.hasOwn(own, phrase) ? own[phrase] : undefined;
  if (written === undefined) return null;
  return (typeof written === 'string' ? [written] : written)[variant] ?? null;
}
