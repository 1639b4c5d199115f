import type { FlowPageQuery, StoredPublication, VersionStore } from '../../store/VersionStore.ts';

const PAGE = 200;

/** All publications of a flow, the newest first. */
export async function publicationsOf(store: VersionStore, tenant: string, flow: string): Promise<readonly StoredPublication[]> {
  const all: StoredPublication[] = [];
  for (let query: FlowPageQuery = { tenant, flow, limit: PAGE }; ;) {
    const { publications, next } = await store.publications(query);
    all.push(...publications);
    if (next === null) return all;
    query = { ...query, cursor: next };
  }
}

/** Those that have taken effect by then, in the order in which they did; the last one is in effect. */
export function historyOf(publications: readonly StoredPublication[], at: number): readonly StoredPublication[] {
  return publications
    .filter(({ withdrawn, effectiveAt }) => withdrawn === null && effectiveAt <= at)
    .sort((one, other) => one.effectiveAt - other.effectiveAt || one.number - other.number);
}
