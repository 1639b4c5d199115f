import { ENGINE_VERSION, type FlowBundle } from '../../../src/flow/FlowBundle.ts';
import type { StoredBrand } from '../../../server/store/BrandStore.ts';
import type { Authorship, NewPublication, NewVersion, StoredDraft } from '../../../server/store/VersionStore.ts';
import { NOON } from './samples.ts';

/** What authors make, complete enough for a store, in which a test names only what it is about. */

export const AUTHORSHIP: Authorship = { author: 'Ona', reason: 'Trumpesnis pasisveikinimas', at: NOON };

export function newBundle(flow = 'shop-chat'): FlowBundle {
  return {
    engine: ENGINE_VERSION,
    flow: { id: flow, version: '1.0.0', initial: 'greeting', states: { greeting: {} } } as unknown as FlowBundle['flow'],
    rules: [],
    phrases: { lt: {} },
    catalogue: {},
    families: {},
    messages: {},
    settings: [],
  };
}

export function newVersion(tenant: string, hash: string, changes: Partial<NewVersion> = {}): NewVersion {
  return {
    ...{ tenant, flow: 'shop-chat', hash, label: '1.0.0', base: null, ...AUTHORSHIP },
    files: { 'shop-chat/flow.json': `digest of ${hash}`, 'common/phrases/lt.json': 'digest of phrases' },
    bundle: newBundle(changes.flow),
    texts: new Map([
      [`digest of ${hash}`, `{"id":"${hash}"}`],
      ['digest of phrases', '{"greet":"Ačiū, kad laukėte — žąsis 🙂"}'],
    ]),
    ...changes,
  };
}

export function newPublication(tenant: string, hash: string | null, changes: Partial<NewPublication> = {}): NewPublication {
  return { tenant, flow: 'shop-chat', hash, kind: hash === null ? 'retire' : 'publish', source: 'api', effectiveAt: NOON, ...AUTHORSHIP, ...changes };
}

export function newDraft(tenant: string, id: string, changes: Partial<StoredDraft> = {}): StoredDraft {
  return {
    ...{ tenant, flow: 'shop-chat', id, title: `Draft ${id}`, revision: 1, base: 'hash-1', files: { 'shop-chat/flow.json': 'digest-1' } },
    created: AUTHORSHIP,
    changed: AUTHORSHIP,
    ...changes,
  };
}

export function newBrand(tenant: string, id: string, revision: number, changes: Partial<StoredBrand> = {}): StoredBrand {
  return { tenant, id, revision, brand: { id, name: `${id} ${revision}` }, source: 'api', ...AUTHORSHIP, ...changes };
}
