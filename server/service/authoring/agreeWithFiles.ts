import type { Store } from '../../store/Store.ts';
import type { StoredPublication } from '../../store/VersionStore.ts';
import type { Clock } from '../Clock.ts';
import type { Log } from '../Log.ts';
import { publicationsOf } from './publicationsOf.ts';
import type { ServerFiles } from './ServerFiles.ts';
import { newVersion, type VersionContent } from './VersionContent.ts';

export interface Agreement {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly files: ServerFiles;
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
  for (const flow of agreement.files.flows) await agreeOn(tenant, flow, agreement);
}

async function agreeOn(tenant: string, flow: string, agreement: Agreement): Promise<void> {
  const { store, clock, files } = agreement;
  const content = files.known(flow) as VersionContent;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const at = clock.now();
    const [newest = null] = (await store.publications({ tenant, flow, limit: 1 })).publications;
    const inEffect = (await store.publishedAt(tenant, at)).find((publication) => publication.flow === flow);
    const isNew = newest === null;
    if (!isNew && !(await isEdit(tenant, inEffect, content, store))) return;
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
