import type { Brand } from '../../../../src/flow/schema/settings.ts';
import type { BrandStore, StoredBrand } from '../../BrandStore.ts';
import type { OperationQueue } from '../OperationQueue.ts';
import type { BrandRow } from './operations.ts';

export class SqliteBrands implements BrandStore {
  readonly #queue: OperationQueue;

  constructor(queue: OperationQueue) {
    this.#queue = queue;
  }

  async saveBrand({ tenant, id, brand, source, author, reason, at }: StoredBrand, expectedRevision: number): Promise<'saved' | 'stale'> {
    const text = brand === null ? null : JSON.stringify(brand);
    const row: BrandRow = { tenant, id, revision: expectedRevision + 1, brand: text, source, author, reason, at };
    return (await this.#queue.ask<'saveBrand'>({ kind: 'saveBrand', row, expectedRevision })) ? 'saved' : 'stale';
  }

  async brands(tenant: string): Promise<readonly StoredBrand[]> {
    return (await this.#queue.ask<'brands'>({ kind: 'brands', tenant })).map(fromRow);
  }

  async brand(tenant: string, id: string): Promise<StoredBrand | null> {
    return (await this.brandHistory(tenant, id, 1))[0] ?? null;
  }

  async brandHistory(tenant: string, id: string, limit: number, before = Number.MAX_SAFE_INTEGER): Promise<readonly StoredBrand[]> {
    return (await this.#queue.ask<'brandHistory'>({ kind: 'brandHistory', tenant, id, below: before, limit })).map(fromRow);
  }
}

function fromRow({ brand, ...row }: BrandRow): StoredBrand {
  return { ...row, brand: brand === null ? null : (JSON.parse(brand) as Brand) };
}
