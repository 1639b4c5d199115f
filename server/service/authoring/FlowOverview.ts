import type { Cast } from '../../../src/flow/Cast.ts';
import type { Store } from '../../store/Store.ts';
import type { StoredPublication } from '../../store/VersionStore.ts';
import type { FlowVersions } from '../FlowVersions.ts';
import type { Differences } from './Differences.ts';
import type { ServerFiles } from './ServerFiles.ts';
import type { PublishedFlows } from './Timetable.ts';

export interface FlowOverviewOptions {
  readonly store: Store;
  readonly versions: FlowVersions;
  readonly files: ServerFiles;
  readonly differences: Differences;
}

/** How the folder of flows stands to what is published. */
export interface FilesState {
  readonly state: 'same' | 'differs' | 'absent' | 'unpublished';
  /** Of the files as they were read last. */
  readonly hash: string | null;
  /** What the files would change, counted by kind. */
  readonly changes: Readonly<Record<string, number>>;
}

/** A flow as it is at a moment. */
export interface FlowStanding {
  readonly id: string;
  /** What new conversations take; null where none can be started. */
  readonly cast: Cast | null;
  readonly publication: StoredPublication | null;
  readonly scheduled: readonly StoredPublication[];
  readonly files: FilesState;
}

/** Flows that are drafts only are found among so many drafts, those changed last. */
const MOST_DRAFTS = 200;

/** What flows there are, what is published of them, and how files and store agree. */
export class FlowOverview {
  readonly #options: FlowOverviewOptions;

  constructor(options: FlowOverviewOptions) {
    this.#options = options;
  }

  /** In the order of the files, then of ids. */
  async all(tenant: string): Promise<readonly FlowStanding[]> {
    const { store, versions, files } = this.#options;
    const published = await versions.published(tenant);
    const { drafts } = await store.drafts({ tenant, limit: MOST_DRAFTS });
    const more = [...published.publications.keys(), ...published.coming.map(({ flow }) => flow), ...drafts.map(({ flow }) => flow)];
    return [...new Set([...files.flows, ...more.sort()])].map((id) => this.#standing(id, published));
  }

  async one(tenant: string, flow: string): Promise<FlowStanding> {
    return this.#standing(flow, await this.#options.versions.published(tenant));
  }

  #standing(id: string, { casts, publications, coming }: PublishedFlows): FlowStanding {
    const cast = casts.get(id) ?? null;
    return {
      id,
      cast,
      publication: publications.get(id) ?? null,
      scheduled: coming.filter(({ flow }) => flow === id),
      files: this.#filesState(id, cast),
    };
  }

  #filesState(id: string, cast: Cast | null): FilesState {
    const content = this.#options.files.known(id);
    if (content === undefined) return { state: 'absent', hash: null, changes: {} };
    const { hash } = content;
    if (cast === null) return { state: 'unpublished', hash, changes: {} };
    if (cast.hash === hash) return { state: 'same', hash, changes: {} };
    return { state: 'differs', hash, changes: this.#options.differences.counts(cast, content) };
  }
}
