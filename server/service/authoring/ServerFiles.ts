import { ProblemError } from '../../../src/problems/Problem.ts';
import type { Flows } from '../FlowVersions.ts';
import { filesOfBundle } from './filesOfBundle.ts';
import { filesOfFlow, isShared } from './flowPaths.ts';
import type { AuthoringThread } from './thread/AuthoringThread.ts';
import type { VersionContent } from './VersionContent.ts';

/** The flows that the server was started with: those of a folder, or flows that were handed to it ready made. */
export class ServerFiles {
  /** Where they stand; undefined for flows that were handed over ready made. */
  readonly folder: string | undefined;
  readonly #thread: AuthoringThread;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #contents = new Map<string, VersionContent>();

  constructor({ casts, files = new Map() }: Flows, folder: string | undefined, thread: AuthoringThread) {
    this.folder = folder;
    this.#thread = thread;
    this.#texts = files;
    for (const [id, { hash, bundle }] of casts) this.#contents.set(id, { hash, bundle, files: filesOfFlow(id, files) });
  }

  /** Ids of the flows, in the order in which they were read. */
  get flows(): readonly string[] {
    return [...this.#contents.keys()];
  }

  /** A flow as it was read last. */
  known(flow: string): VersionContent | undefined {
    return this.#contents.get(flow);
  }

  /** What flows of the folder share, for one that is new. */
  shared(): ReadonlyMap<string, string> {
    return new Map([...this.#texts].filter(([path]) => isShared(path)));
  }

  /**
   * A flow as it stands in the folder now.
   * @throws ProblemError `flow-missing-files` where there is none of that id, and all errors of one that cannot run
   */
  async read(flow: string): Promise<VersionContent> {
    if (this.folder === undefined) return withFiles(this.known(flow) ?? missing(flow));
    const { bundle, hash, files, errors, known } = await this.#thread.ask('read', { place: this.folder, flow });
    if (bundle === null || hash === null) {
      if (errors.length === 0 || (!known.includes(flow) && !files.has(`${flow}/flow.json`))) return missing(flow);
      throw new ProblemError({ code: 'draft-unrunnable', args: { what: `flow "${flow}" of the folder`, count: errors.length } }, ...errors);
    }
    const content = { hash, bundle, files };
    this.#contents.set(flow, content);
    return content;
  }
}

/** What was handed over ready made has no files; it is given some. */
function withFiles(content: VersionContent): VersionContent {
  return content.files.size > 0 ? content : { ...content, files: filesOfBundle(content.bundle) };
}

function missing(flow: string): never {
  throw new ProblemError({ code: 'flow-missing-files', args: { name: flow } });
}
