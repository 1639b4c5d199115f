import type { Brand } from '../../../src/flow/schema/settings.ts';
import type { StoredBrand } from '../../store/BrandStore.ts';
import type { Store } from '../../store/Store.ts';
import type { Clock } from '../Clock.ts';
import type { Log } from '../Log.ts';
import { brandDifferences, sameBrand } from './brandDifferences.ts';

export interface Agreement {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** The brands of the folder. */
  readonly files: ReadonlyMap<string, Brand>;
}

/** Who saves what stands in files. */
const AUTHOR = 'files';
const FIRST = 'The brand stands in the folder of flows';
const EDITED = 'The brand was edited in the folder of flows';
const MOST_REVISIONS = 100;
/** Other processes may start at the same moment; one of them wins. */
const MOST_ATTEMPTS = 5;

/**
 * The brands of a folder are the first source, the store is the truth. One that the store never had is taken over, and so is one
 * whose file was edited while nothing but files decided. Else the store wins, and the log says how the two differ.
 */
export async function agreeWithFiles(tenant: string, agreement: Agreement): Promise<void> {
  for (const [id, brand] of agreement.files) await agreeOn(tenant, id, brand, agreement);
}

async function agreeOn(tenant: string, id: string, brand: Brand, { store, clock, log }: Agreement): Promise<void> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const newest = await store.brand(tenant, id);
    if (newest !== null && sameBrand(newest.brand, brand)) return;
    if (newest !== null && !(await isEdit(newest, brand, store))) {
      const differences = newest.brand === null ? ['removed'] : brandDifferences(newest.brand, brand);
      log.warn({ brand: id, revision: newest.revision, differences }, 'The brand of the store counts; the one in the folder differs');
      return;
    }
    const revision = (newest?.revision ?? 0) + 1;
    const who = { author: AUTHOR, reason: newest === null ? FIRST : EDITED, at: clock.now() };
    if ((await store.saveBrand({ tenant, id, revision, brand, source: 'files', ...who }, revision - 1)) === 'saved') return;
  }
}

/** The newest revision is of files, and this content was never a revision: an older folder beside a newer one is no edit. */
async function isEdit({ tenant, id, source }: StoredBrand, brand: Brand, store: Store): Promise<boolean> {
  if (source !== 'files') return false;
  let before: number | undefined;
  for (;;) {
    const revisions = await store.brandHistory(tenant, id, MOST_REVISIONS, before);
    if (revisions.some((revision) => sameBrand(revision.brand, brand))) return false;
    before = revisions.at(-1)?.revision;
    if (revisions.length < MOST_REVISIONS) return true;
  }
}
