import { readCursor, writeCursor } from '../pageCursor.ts';
import { pageOf } from '../pageOf.ts';
import type { FlowPageQuery, NewPublication, PublicationPage, StoredPublication, Withdrawal } from '../VersionStore.ts';
import type { Shelves } from './Shelves.ts';

export class MemoryPublications {
  readonly #shelves: Shelves;
  /** Of each tenant, in the order of their numbers, which begin with 1. */
  readonly #publications = new Map<string, StoredPublication[]>();

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
  }

  async publish({ after, ...publication }: NewPublication): Promise<StoredPublication | 'stale'> {
    this.#shelves.answer();
    const { tenant, flow } = publication;
    const all = this.#of(tenant);
    const newest = all.findLast((other) => other.flow === flow)?.number ?? null;
    if (after !== undefined && after !== newest) return 'stale';
    const stored: StoredPublication = { ...publication, number: all.length + 1, withdrawn: null };
    this.#publications.set(tenant, [...all, stored]);
    this.#shelves.moveMark(tenant);
    return { ...stored };
  }

  async publications({ tenant, flow, cursor, limit }: FlowPageQuery): Promise<PublicationPage> {
    this.#shelves.answer();
    const below = readCursor(cursor);
    const found = this.#of(tenant).filter((stored) => stored.number < below && (flow === undefined || stored.flow === flow));
    const { page, next } = pageOf(found.reverse(), limit, ({ number }) => writeCursor(number));
    return { publications: page.map(copied), next };
  }

  async publishedAt(tenant: string, at: number): Promise<readonly StoredPublication[]> {
    this.#shelves.answer();
    const effective = new Map<string, StoredPublication>();
    for (const stored of this.#of(tenant)) {
      if (stored.withdrawn !== null || stored.effectiveAt > at) continue;
      const best = effective.get(stored.flow);
      // Numbers grow, so that among equals the later one wins.
      if (best === undefined || stored.effectiveAt >= best.effectiveAt) effective.set(stored.flow, stored);
    }
    return [...effective.values()].sort((one, other) => (one.flow < other.flow ? -1 : 1)).map(copied);
  }

  async scheduledAfter(tenant: string, at: number): Promise<readonly StoredPublication[]> {
    this.#shelves.answer();
    return this.#of(tenant)
      .filter((stored) => stored.withdrawn === null && stored.effectiveAt > at)
      .sort((one, other) => one.effectiveAt - other.effectiveAt || one.number - other.number)
      .map(copied);
  }

  async withdrawPublication(withdrawal: Withdrawal): Promise<'withdrawn' | 'in-effect' | 'unknown'> {
    this.#shelves.answer();
    const { tenant, flow, number, author, reason, at } = withdrawal;
    const all = this.#of(tenant);
    const stored = all.find((other) => other.flow === flow && other.number === number);
    if (stored === undefined) return 'unknown';
    if (stored.withdrawn !== null) return 'withdrawn';
    if (stored.effectiveAt <= at) return 'in-effect';
    this.#publications.set(tenant, all.with(number - 1, { ...stored, withdrawn: { author, reason, at } }));
    this.#shelves.moveMark(tenant);
    return 'withdrawn';
  }

  async publicationMark(tenant: string): Promise<number> {
    this.#shelves.answer();
    return this.#shelves.mark(tenant);
  }

  /** A list of its own, to sort and filter. */
  #of(tenant: string): StoredPublication[] {
    return [...(this.#publications.get(tenant) ?? [])];
  }
}

function copied(stored: StoredPublication): StoredPublication {
  return { ...stored };
}
