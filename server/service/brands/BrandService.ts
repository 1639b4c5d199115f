import { nearestName } from '../../../src/problems/nearestName.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import type { Brand, SettingRow } from '../../../src/flow/schema/settings.ts';
import type { StoredBrand } from '../../store/BrandStore.ts';
import type { Store } from '../../store/Store.ts';
import type { Clock } from '../Clock.ts';
import { brandDifferences, sameBrand } from './brandDifferences.ts';
import type { Brands } from './Brands.ts';
import { readBrandBody } from './readBrandBody.ts';
import { settingChanges, softenedRules, type SettingChange } from './settingChanges.ts';

export interface BrandServiceOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly brands: Brands;
  /** The flows that new conversations take. */
  readonly casts: (tenant: string) => Promise<ReadonlyMap<string, Cast>>;
}

/** What the writer has seen: a revision, `*` for whichever there is, `none` for none at all; undefined where they do not say. */
export type SeenRevision = number | '*' | 'none' | undefined;

export interface BrandChange {
  readonly author: string;
  readonly reason: string;
  readonly seen: SeenRevision;
}

/** How the folder of flows stands to the store: it has the same, another one (or one that was removed), or none. */
export type FilesStanding = 'same' | 'differs' | 'absent';

export interface SavedBrand {
  readonly stored: StoredBrand;
  readonly created: boolean;
  /** Fields that are others than before. */
  readonly changed: readonly string[];
  readonly settings: readonly SettingChange[];
  readonly softened: ReturnType<typeof softenedRules>;
}

/** Others may save between reading and writing; whoever loses so often in a row is not making progress. */
const MOST_ATTEMPTS = 5;

/** What can be done with brands over HTTP. What is saved counts for conversations that begin after the answer. */
export class BrandService {
  readonly #options: BrandServiceOptions;

  constructor(options: BrandServiceOptions) {
    this.#options = options;
  }

  /** All of the tenant's, by id, removed ones too. */
  list(tenant: string): Promise<readonly StoredBrand[]> {
    return this.#options.store.brands(tenant);
  }

  /**
   * A brand that is there.
   * @throws ProblemError `brand-not-found`
   */
  async find(tenant: string, id: string): Promise<StoredBrand & { readonly brand: Brand }> {
    const stored = await this.#options.store.brand(tenant, id);
    if (stored === null || stored.brand === null) throw await this.#notFound(tenant, id);
    return { ...stored, brand: stored.brand };
  }

  /**
   * All that it ever was, the newest first, one more than the limit where there is more.
   * @throws ProblemError `brand-not-found` where there never was one
   */
  async revisions(tenant: string, id: string, limit: number, before?: number): Promise<readonly StoredBrand[]> {
    const revisions = await this.#options.store.brandHistory(tenant, id, limit + 1, before);
    if (revisions.length === 0 && (await this.#options.store.brand(tenant, id)) === null) throw await this.#notFound(tenant, id);
    return revisions;
  }

  filesStanding({ id, brand }: StoredBrand): FilesStanding {
    const file = this.#options.brands.files.get(id) ?? null;
    if (sameBrand(file, brand)) return 'same';
    return file === null ? 'absent' : 'differs';
  }

  /**
   * Makes a brand or replaces it.
   * @throws ProblemError `brand-invalid`, `precondition-required`, `brand-exists`, `brand-stale`
   */
  async save(tenant: string, id: string, body: unknown, change: BrandChange): Promise<SavedBrand> {
    const casts = await this.#options.casts(tenant);
    const brand = readBrandBody(id, body, tableOf(casts));
    const [before, stored] = await this.#write(tenant, id, brand, change);
    const settings = settingChanges(before, brand, casts.values());
    return { stored, created: before === null, changed: brandDifferences(before, brand), settings, softened: softenedRules(settings) };
  }

  /**
   * Takes a brand away; all that it was is kept, and conversations under way keep theirs.
   * @throws ProblemError `brand-not-found`, `precondition-required`, `brand-stale`
   */
  async remove(tenant: string, id: string, change: BrandChange): Promise<void> {
    await this.#write(tenant, id, null, change);
  }

  async #write(tenant: string, id: string, brand: Brand | null, { author, reason, seen }: BrandChange): Promise<[Brand | null, StoredBrand]> {
    const { store, clock, brands } = this.#options;
    for (let attempt = 1; ; attempt++) {
      const newest = await store.brand(tenant, id);
      if (brand === null && (newest === null || newest.brand === null)) throw await this.#notFound(tenant, id);
      refuse(id, newest, seen);
      const revision = (newest?.revision ?? 0) + 1;
      const stored: StoredBrand = { tenant, id, revision, brand, source: 'api', author, reason, at: clock.now() };
      if ((await store.saveBrand(stored, revision - 1)) === 'saved') {
        await brands.refresh(tenant);
        return [newest?.brand ?? null, stored];
      }
      if (attempt === MOST_ATTEMPTS) throw new ProblemError({ code: 'overloaded', args: { seconds: 1 } });
    }
  }

  async #notFound(tenant: string, id: string): Promise<ProblemError> {
    const suggestion = nearestName(id, (await this.#options.brands.present(tenant)).keys());
    const problem = { code: 'brand-not-found', args: { name: id.slice(0, 120) }, file: 'path', pointer: '/id' } as const;
    return new ProblemError(suggestion === undefined ? problem : { ...problem, suggestion });
  }
}

/** Who changes what is there says what they have seen; who makes what is not there need not. */
function refuse(id: string, newest: StoredBrand | null, seen: SeenRevision): void {
  const { revision = 0, brand = null } = newest ?? {};
  if (brand !== null && seen === undefined) throw new ProblemError({ code: 'precondition-required', args: { what: 'revision' } });
  if (brand !== null && seen === 'none') throw new ProblemError({ code: 'brand-exists', args: { name: id, revision } });
  const fits = seen === undefined || seen === 'none' || (seen === '*' ? brand !== null : seen === revision);
  if (!fits) throw new ProblemError({ code: 'brand-stale', args: { name: id, revision, given: seen } });
}

/** The settings that a brand may change: those of all flows. Null where there is no flow to say. */
function tableOf(casts: ReadonlyMap<string, Cast>): ReadonlyMap<string, SettingRow> | null {
  if (casts.size === 0) return null;
  return new Map([...casts.values()].reverse().flatMap(({ settings }) => [...settings]));
}
