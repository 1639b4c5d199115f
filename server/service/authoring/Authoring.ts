import type { Brand } from '../../../src/flow/schema/settings.ts';
import type { Store } from '../../store/Store.ts';
import type { Clock } from '../Clock.ts';
import { FlowVersions, type Flows } from '../FlowVersions.ts';
import type { Log } from '../Log.ts';
import { Differences } from './Differences.ts';
import { Drafts } from './Drafts.ts';
import { FlowOverview } from './FlowOverview.ts';
import { Publishing } from './Publishing.ts';
import { ServerFiles } from './ServerFiles.ts';
import { AuthoringThread } from './thread/AuthoringThread.ts';
import { VersionHistory } from './VersionHistory.ts';
import { VersionRefs } from './VersionRefs.ts';
import { warmCast } from './warmCast.ts';

export interface AuthoringOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly flows: Flows;
  /** Where the flows stand, as far as they are files. */
  readonly flowsFolder?: string;
  readonly makeId: () => string;
  /** The brands that new conversations may name. */
  readonly brands: (tenant: string) => Promise<ReadonlyMap<string, Brand>>;
  readonly pollMilliseconds: number;
  /** One that several servers of a process share; whoever made it closes it. */
  readonly thread?: AuthoringThread;
}

/** Whether another process has published something is asked every so many polls for timers: nobody waits for it to the second. */
const POLLS_BETWEEN = 4;

/** What authors do with flows: versions, drafts, publishing; one of each for a server. */
export class Authoring {
  readonly thread: AuthoringThread;
  readonly files: ServerFiles;
  readonly versions: FlowVersions;
  readonly refs: VersionRefs;
  readonly drafts: Drafts;
  readonly history: VersionHistory;
  readonly publishing: Publishing;
  readonly overview: FlowOverview;
  readonly differences: Differences;
  readonly #ownsThread: boolean;

  constructor({ store, clock, log, flows, flowsFolder, makeId, brands, pollMilliseconds, thread: shared }: AuthoringOptions) {
    const thread = shared ?? new AuthoringThread(log);
    this.#ownsThread = shared === undefined;
    const differences = new Differences();
    const files = new ServerFiles(flows, flowsFolder, thread);
    this.thread = thread;
    this.differences = differences;
    this.files = files;
    this.versions = new FlowVersions({
      ...{ store, clock, log, files, differences, casts: flows.casts },
      warm: async (tenant, cast) => warmCast(cast, await brands(tenant), thread, log),
      pollMilliseconds: pollMilliseconds * POLLS_BETWEEN,
    });
    this.refs = new VersionRefs({ store, versions: this.versions, files, thread });
    this.drafts = new Drafts({ store, clock, refs: this.refs, files, makeId });
    this.history = new VersionHistory(store, clock);
    const { versions, refs, drafts } = this;
    this.publishing = new Publishing({ store, clock, versions, refs, drafts, files, differences });
    this.overview = new FlowOverview({ store, versions, files, differences });
  }

  open(tenants: readonly string[]): Promise<void> {
    return this.versions.open(tenants);
  }

  async close(): Promise<void> {
    try {
      await this.versions.close();
    } finally {
      if (this.#ownsThread) await this.thread.close();
    }
  }
}
