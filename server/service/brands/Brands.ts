import type { Brand } from '../../../src/flow/schema/settings.ts';
import type { StoredBrand } from '../../store/BrandStore.ts';
import type { Store } from '../../store/Store.ts';
import type { Clock } from '../Clock.ts';
import type { Log } from '../Log.ts';
import { agreeWithFiles } from './agreeWithFiles.ts';
import { TurnQueue } from '../TurnQueue.ts';

export interface BrandsOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** The brands of the folder of flows, by id: the first source. */
  readonly files: ReadonlyMap<string, Brand>;
  /** How often it is asked whether another process has changed a brand. */
  readonly pollMilliseconds: number;
}

/** The brands of a tenant as they were read last. */
interface Table {
  readonly mark: number;
  readonly stored: readonly StoredBrand[];
  /** Those that were not removed. */
  readonly present: ReadonlyMap<string, Brand>;
}

/**
 * The brands that new conversations may name. They stand in the store; here they are kept at hand, and read anew when this
 * process or another one has changed something. A conversation under way keeps the brand that it was opened with.
 */
export class Brands {
  readonly files: ReadonlyMap<string, Brand>;
  readonly #options: BrandsOptions;
  readonly #tables = new Map<string, Table>();
  readonly #loading = new TurnQueue();
  #polling: Promise<void> = Promise.resolve();
  #stopPolling: () => void = () => {};
  #closed = false;

  constructor(options: BrandsOptions) {
    this.files = options.files;
    this.#options = options;
  }

  /** Brings files and store to agree, as far as the store lets them. */
  async open(tenants: readonly string[]): Promise<void> {
    for (const tenant of tenants) await this.refresh(tenant);
    this.#pollLater();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stopPolling();
    await this.settled();
  }

  /** Resolves when nothing is being loaded. */
  async settled(): Promise<void> {
    await this.#polling;
    await this.#loading.drained();
  }

  /** What new conversations may name, by id. */
  async present(tenant: string): Promise<ReadonlyMap<string, Brand>> {
    return (this.#tables.get(tenant) ?? (await this.refresh(tenant))).present;
  }

  /** All that the store has, removed ones too, by id. */
  async stored(tenant: string): Promise<readonly StoredBrand[]> {
    return (this.#tables.get(tenant) ?? (await this.refresh(tenant))).stored;
  }

  /** Reads the brands anew; what was saved before the call counts when it resolves. */
  refresh(tenant: string): Promise<Table> {
    return this.#loading.run(tenant, () => this.#load(tenant));
  }

  async #load(tenant: string): Promise<Table> {
    const { store, clock, log } = this.#options;
    const known = this.#tables.get(tenant);
    if (known === undefined) await agreeWithFiles(tenant, { store, clock, log, files: this.files });
    // Read before the rest: what is saved meanwhile is noticed at the next look.
    const mark = await store.publicationMark(tenant);
    const stored = await store.brands(tenant);
    const table = { mark, stored, present: new Map(stored.flatMap(({ id, brand }) => (brand === null ? [] : [[id, brand] as const]))) };
    this.#tables.set(tenant, table);
    return table;
  }

  #pollLater(): void {
    if (this.#closed) return;
    const { clock, pollMilliseconds } = this.#options;
    this.#stopPolling = clock.after(pollMilliseconds, () => {
      this.#polling = this.#poll().finally(() => this.#pollLater());
    });
  }

  async #poll(): Promise<void> {
    const { store, log } = this.#options;
    for (const [tenant, { mark }] of this.#tables) {
      try {
        if ((await store.publicationMark(tenant)) !== mark) await this.refresh(tenant);
      } catch (err) {
        log.error({ err }, 'The store could not be asked for brands; it is asked again');
      }
    }
  }
}
