import type { Cast } from '../../../src/flow/Cast.ts';
import type { StoredPublication } from '../../store/VersionStore.ts';

/** What is published at a time. */
export interface PublishedFlows {
  /** The flows that new conversations take, by id. */
  readonly casts: ReadonlyMap<string, Cast>;
  /** The publication in effect of each flow, by its id; one without a hash took the flow out of service. */
  readonly publications: ReadonlyMap<string, StoredPublication>;
  /** Those still to come, the earliest first. */
  readonly coming: readonly StoredPublication[];
}

/** What is published now and what will be, worked out ahead. It never changes; `advance` gives the next one. */
export interface Timetable {
  /** Of the store, when it was read. */
  readonly mark: number;
  readonly published: PublishedFlows;
  readonly coming: readonly StoredPublication[];
  /** Versions ready to run, by hash: those in effect, and of those to come the first of each flow. */
  readonly ready: ReadonlyMap<string, Cast>;
}

interface Read extends Pick<Timetable, 'mark' | 'coming' | 'ready'> {
  readonly inEffect: readonly StoredPublication[];
}

export function timetable({ mark, inEffect, coming, ready }: Read): Timetable {
  const casts = new Map<string, Cast>();
  for (const { flow, hash } of inEffect) {
    const cast = hash === null ? undefined : ready.get(hash);
    if (cast !== undefined) casts.set(flow, cast);
  }
  return { mark, coming, ready, published: { casts, coming, publications: new Map(inEffect.map((publication) => [publication.flow, publication])) } };
}

/** The same one while nothing new takes effect; null where something does whose version is not ready. */
export function advance(table: Timetable, now: number): Timetable | null {
  const { coming, published, ready } = table;
  const due = coming.findLastIndex(({ effectiveAt }) => effectiveAt <= now) + 1;
  if (due === 0) return table;
  const publications = new Map(published.publications);
  for (const publication of coming.slice(0, due)) publications.set(publication.flow, publication);
  const inEffect = [...publications.values()];
  if (inEffect.some(({ hash }) => hash !== null && !ready.has(hash))) return null;
  return timetable({ mark: table.mark, inEffect, coming: coming.slice(due), ready });
}
