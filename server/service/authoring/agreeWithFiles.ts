import type { Store } from '../../store/Store.ts';
import type { StoredPublication } from '../../store/VersionStore.ts';
import type { Clock } from '../Clock.ts';
import type { Log } from '../Log.ts';
import { publicationsOf } from './publicationsOf.ts';
import type { Differences } from './Differences.ts';
import type { ServerFiles } from './ServerFiles.ts';
import { newVersion, type VersionContent } from './VersionContent.ts';

export interface Agreement {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly files: ServerFiles;
  readonly differences: Differences;
}

/** Who publishes what stands in files. */
const AUTHOR = 'files';
const FIRST = 'The flow stands in the folder of flows';
const EDITED = 'The flow was edited in the folder of flows';
/** Other processes may start at the same moment; one of them wins. */
const MOST_ATTEMPTS = 5;

/**
 * The files of a folder are the first source, the store the published truth. A flow that was never published is published from
 * its files. One whose files were edited since they were published is published anew. Where somebody else decided what is
 * published, the store wins, whatever the files say; how they differ is told by whoever shows flows, and here for the log.
 */
export async function agreeWithFiles(tenant: string, agreement: Agreement): Promise<void> {
  const { files, store, clock, log } = agreement;
  for (const flow of files.flows) await agreeOn(tenant, flow, agreement);
  if (files.flows.length === 0) return;
  for (const { flow, hash, source } of await store.publishedAt(tenant, clock.now())) {
    if (hash === null || source !== 'files' || files.known(flow) !== undefined) continue;
    log.warn({ flow, published: hash }, 'The folder of flows lacks a flow that is published from it; it stays published until it is retired');
  }
}

async function agreeOn(tenant: string, flow: string, agreement: Agreement): Promise<void> {
  const { store, clock, files } = agreement;
  const content = files.known(flow) as VersionContent;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const at = clock.now();
    const [newest = null] = (await store.publications({ tenant, flow, limit: 1 })).publications;
    const inEffect = (await store.publishedAt(tenant, at)).find((publication) => publication.flow === flow);
    const isNew = newest === null;
    if (!isNew && !(await isEdit(tenant, inEffect, content, store))) return tellDifference(tenant, inEffect, content, agreement);
    const who = { author: AUTHOR, reason: isNew ? FIRST : EDITED, at };
    await store.saveVersion(newVersion(tenant, content, inEffect?.hash ?? null, who));
    const publication = {
      tenant,
      flow,
      hash: content.hash,
      kind: 'publish',
      source: 'files',
      effectiveAt: at,
      after: newest?.number ?? null,
    } as const;
    if ((await store.publish({ ...publication, ...who })) !== 'stale') return;
  }
}

/** Files of which nothing but files decided what is published, and that nobody has published yet: rolling back is no edit. */
async function isEdit(tenant: string, inEffect: StoredPublication | undefined, { hash }: VersionContent, store: Store): Promise<boolean> {
  if (inEffect === undefined || inEffect.hash === hash || inEffect.hash === null || inEffect.source !== 'files') return false;
  return (await publicationsOf(store, tenant, inEffect.flow)).every((publication) => publication.hash !== hash);
}

/** The store wins; whoever runs the server is told how the files differ. */
async function tellDifference(tenant: string, inEffect: StoredPublication | undefined, content: VersionContent, agreement: Agreement): Promise<void> {
  const { log, store, differences } = agreement;
  const { id: flow } = content.bundle.flow;
  const hash = inEffect?.hash ?? null;
  if (hash === content.hash) return;
  if (hash === null) return log.warn({ flow, files: content.hash }, 'The folder has a flow of which nothing is published');
  const published = await store.loadFlowVersion(tenant, hash);
  const changes = published === null ? {} : differences.counts(published, content);
  log.warn({ flow, published: hash, files: content.hash, changes }, 'The files of a flow differ from what is published, which is used');
}
