import { writeCursor } from '../../pageCursor.ts';
import type {
  DraftPage,
  FileTexts,
  FlowPageQuery,
  NewPublication,
  NewVersion,
  PublicationPage,
  StoredDraft,
  StoredPublication,
  StoredVersion,
  VersionPage,
  VersionStore,
  Withdrawal,
} from '../../VersionStore.ts';
import type { OperationQueue } from '../OperationQueue.ts';
import { pageOf } from '../../pageOf.ts';
import * as mapping from './mapping.ts';

export class SqliteVersions implements VersionStore {
  readonly #queue: OperationQueue;

  constructor(queue: OperationQueue) {
    this.#queue = queue;
  }

  async saveVersion({ bundle, texts, ...version }: NewVersion): Promise<void> {
    const values = mapping.toVersionValues(version);
    await this.#queue.ask<'saveVersion'>({ kind: 'saveVersion', version: values, bundle: JSON.stringify(bundle), texts: [...texts] });
  }

  async version(tenant: string, flow: string, hash: string): Promise<StoredVersion | null> {
    const row = await this.#queue.ask<'version'>({ kind: 'version', tenant, flow, hash });
    return row === undefined ? null : mapping.fromVersionRow(row);
  }

  async versions(query: FlowPageQuery): Promise<VersionPage> {
    const rows = await this.#queue.ask<'versions'>({ kind: 'versions', ...mapping.toPageValues(query) });
    const { page, next } = pageOf(rows, query.limit, ({ number }) => writeCursor(number));
    return { versions: page.map(mapping.fromVersionRow), next };
  }

  async fileTexts(tenant: string, digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.#queue.ask<'fileTexts'>({ kind: 'fileTexts', tenant, digests: JSON.stringify(digests) });
    return new Map(rows.map(({ digest, text }) => [digest, text]));
  }

  async publish({ after, ...publication }: NewPublication): Promise<StoredPublication | 'stale'> {
    const { tenant, flow, hash, kind: what, source, effectiveAt, author, reason, at } = publication;
    const values = { tenant, flow, hash, what, source, effectiveAt, author, reason, at };
    const number = await this.#queue.ask<'publish'>({ kind: 'publish', values, after: after === undefined ? 'any' : after });
    return number === null ? 'stale' : { ...publication, number, withdrawn: null };
  }

  async publications(query: FlowPageQuery): Promise<PublicationPage> {
    const rows = await this.#queue.ask<'publications'>({ kind: 'publications', ...mapping.toPageValues(query) });
    const { page, next } = pageOf(rows, query.limit, ({ number }) => writeCursor(number));
    return { publications: page.map(mapping.fromPublicationRow), next };
  }

  async publishedAt(tenant: string, at: number): Promise<readonly StoredPublication[]> {
    return (await this.#queue.ask<'publishedAt'>({ kind: 'publishedAt', tenant, at })).map(mapping.fromPublicationRow);
  }

  async scheduledAfter(tenant: string, at: number): Promise<readonly StoredPublication[]> {
    return (await this.#queue.ask<'scheduledAfter'>({ kind: 'scheduledAfter', tenant, at })).map(mapping.fromPublicationRow);
  }

  async withdrawPublication({ tenant, flow, number, author, reason, at }: Withdrawal): Promise<'withdrawn' | 'in-effect' | 'unknown'> {
    return this.#queue.ask<'withdrawPublication'>({ kind: 'withdrawPublication', tenant, flow, number, author, reason, at });
  }

  async publicationMark(tenant: string): Promise<number> {
    return this.#queue.ask<'publicationMark'>({ kind: 'publicationMark', tenant });
  }

  async createDraft(draft: StoredDraft, texts: FileTexts): Promise<boolean> {
    return this.#queue.ask<'createDraft'>({ kind: 'createDraft', draft: mapping.toDraftValues(draft), texts: [...texts] });
  }

  async draft(tenant: string, flow: string, id: string): Promise<StoredDraft | null> {
    const row = await this.#queue.ask<'draft'>({ kind: 'draft', tenant, flow, id });
    return row === undefined ? null : mapping.fromDraftRow(row);
  }

  async drafts(query: FlowPageQuery): Promise<DraftPage> {
    const rows = await this.#queue.ask<'drafts'>({ kind: 'drafts', ...mapping.toPageValues(query) });
    const { page, next } = pageOf(rows, query.limit, ({ number }) => writeCursor(number));
    return { drafts: page.map(mapping.fromDraftSummaryRow), next };
  }

  async saveDraft(draft: StoredDraft, expectedRevision: number, texts: FileTexts): Promise<'saved' | 'stale'> {
    const values = mapping.toDraftValues(draft);
    const saved = await this.#queue.ask<'saveDraft'>({ kind: 'saveDraft', draft: values, expectedRevision, texts: [...texts] });
    return saved ? 'saved' : 'stale';
  }

  async deleteDraft(tenant: string, flow: string, id: string, expectedRevision?: number): Promise<'deleted' | 'stale' | 'unknown'> {
    return this.#queue.ask<'deleteDraft'>({ kind: 'deleteDraft', tenant, flow, id, expectedRevision: expectedRevision ?? null });
  }
}
