import type { Store } from '../../../server/store/Store.ts';
import type { FlowBundle } from '../../flow/FlowBundle.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { TENANT } from '../dataFolder.ts';
import { loadFlow } from '../loadFlow.ts';
import { locateFlow } from '../locateFlow.ts';

const HASH = /^[0-9a-f]{6,32}$/;
const PAGE = 200;

/** Where a version to compare with may be looked for. */
export interface AgainstPlace {
  readonly flow: string;
  readonly flows: string;
  /** The store of a data folder; null where none is used. */
  readonly store: Store | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * The version that `--against` names: `published`, a hash or the beginning of one, in the store of the data folder; else a
 * flow by its id, its folder or its file, or a folder of flows that has the flow.
 * @throws ProblemError `unknown-version`, and what is wrong with the flow
 */
export async function againstOf(name: string, { flow, flows, store, now }: AgainstPlace): Promise<FlowBundle> {
  if (name === 'published' || HASH.test(name)) {
    const bundle = store === null ? null : name === 'published' ? await published(store, flow, now) : await byHash(store, flow, name);
    if (bundle !== null) return bundle;
    throw new ProblemError({ code: 'unknown-baseline', args: { name, flow, where: store === null ? 'without --data' : 'in the store' } });
  }
  const place = locateFlow(name, flows);
  const inFolder = place.id === flow || place.folder === flows ? place : { folder: name, id: flow };
  return (await loadFlow(inFolder)).cast.bundle;
}

async function published(store: Store, flow: string, now: number): Promise<FlowBundle | null> {
  const publication = (await store.publishedAt(TENANT, now)).find((one) => one.flow === flow);
  const hash = publication?.hash ?? null;
  return hash === null ? null : byHash(store, flow, hash);
}

async function byHash(store: Store, flow: string, beginning: string): Promise<FlowBundle | null> {
  const exact = await store.loadFlowVersion(TENANT, beginning);
  if (exact !== null) return exact.flow === flow ? exact.bundle : null;
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Store['versions']>> = await store.versions({
      tenant: TENANT,
      flow,
      limit: PAGE,
      ...(cursor !== null && { cursor }),
    });
    const found = page.versions.find(({ hash }) => hash.startsWith(beginning));
    if (found !== undefined) return (await store.loadFlowVersion(TENANT, found.hash))?.bundle ?? null;
    cursor = page.next;
  } while (cursor !== null);
  return null;
}
