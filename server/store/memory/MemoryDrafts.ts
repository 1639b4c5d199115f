import { readCursor, writeCursor } from '../pageCursor.ts';
import { pageOf } from '../pageOf.ts';
import type { DraftPage, FileTexts, FlowPageQuery, StoredDraft } from '../VersionStore.ts';
import { keyOf, type Shelves } from './Shelves.ts';

/** The number says which was changed last. */
interface KeptDraft {
  readonly number: number;
  readonly draft: StoredDraft;
}

export class MemoryDrafts {
  readonly #shelves: Shelves;
  readonly #drafts = new Map<string, string>();
  #last = 0;

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
  }

  async createDraft(draft: StoredDraft, texts: FileTexts): Promise<boolean> {
    this.#shelves.answer();
    if (this.#find(draft.tenant, draft.flow, draft.id) !== null) return false;
    this.#keep(draft, texts);
    return true;
  }

  async draft(tenant: string, flow: string, id: string): Promise<StoredDraft | null> {
    this.#shelves.answer();
    return this.#find(tenant, flow, id);
  }

  async drafts({ tenant, flow, cursor, limit }: FlowPageQuery): Promise<DraftPage> {
    this.#shelves.answer();
    const below = readCursor(cursor);
    const found = [...this.#drafts.values()]
      .map(read)
      .filter(({ number, draft }) => draft.tenant === tenant && number < below && (flow === undefined || draft.flow === flow))
      .sort((one, other) => other.number - one.number);
    const { page, next } = pageOf(found, limit, ({ number }) => writeCursor(number));
    return { drafts: page.map(({ draft: { files: _, ...summary } }) => summary), next };
  }

  async saveDraft(draft: StoredDraft, expectedRevision: number, texts: FileTexts): Promise<'saved' | 'stale'> {
    this.#shelves.answer();
    if (this.#find(draft.tenant, draft.flow, draft.id)?.revision !== expectedRevision) return 'stale';
    this.#keep(draft, texts);
    return 'saved';
  }

  async deleteDraft(tenant: string, flow: string, id: string, expectedRevision?: number): Promise<'deleted' | 'stale' | 'unknown'> {
    this.#shelves.answer();
    const draft = this.#find(tenant, flow, id);
    if (draft === null) return 'unknown';
    if (expectedRevision !== undefined && draft.revision !== expectedRevision) return 'stale';
    this.#drafts.delete(keyOf(tenant, flow, id));
    return 'deleted';
  }

  #find(tenant: string, flow: string, id: string): StoredDraft | null {
    const kept = this.#drafts.get(keyOf(tenant, flow, id));
    return kept === undefined ? null : read(kept).draft;
  }

  #keep(draft: StoredDraft, texts: FileTexts): void {
    this.#shelves.keepTexts(draft.tenant, texts);
    this.#drafts.set(keyOf(draft.tenant, draft.flow, draft.id), JSON.stringify({ number: ++this.#last, draft } satisfies KeptDraft));
  }
}

function read(text: string): KeptDraft {
  return JSON.parse(text) as KeptDraft;
}
