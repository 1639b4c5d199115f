import { ProblemError } from '../../../src/problems/Problem.ts';
import type { Flows } from '../FlowVersions.ts';
import { filesOfBundle } from './filesOfBundle.ts';
import { filesOfFlow, isShared } from './flowPaths.ts';
import { hasErrors } from './hasErrors.ts';
import type { AuthoringThread } from './thread/AuthoringThread.ts';
import type { FlowRead } from './thread/questions.ts';
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
   * A flow as it stands in the folder now, and what is wrong with it.
   * @throws ProblemError `flow-missing-files` where there is none of that id
   */
  async look(flow: string): Promise<FlowRead> {
    if (this.folder === undefined) {
      const content = withFiles(this.known(flow) ?? missing(flow));
      return { ...content, errors: [], findings: [], known: this.flows };
    }
    const read = await this.#thread.ask('read', { place: this.folder, flow });
    const { bundle, hash, files, errors, known } = read;
    if (!known.includes(flow) && !files.has(`${flow}/flow.json`) && errors.every(({ file = '' }) => !file.startsWith(`${flow}/`)))
      return missing(flow);
    if (bundle !== null && hash !== null) this.#contents.set(flow, { hash, bundle, files });
    return read;
  }

  /**
   * The same as a version.
   * @throws ProblemError `flow-missing-files`, and `draft-unrunnable` with all errors of one that cannot run
   */
  async read(flow: string): Promise<VersionContent> {
    const { bundle, hash, files, errors } = await this.look(flow);
    if (bundle === null || hash === null) throw hasErrors('draft-unrunnable', `flow "${flow}" of the folder`, errors);
    return { hash, bundle, files };
  }
}

/** What was handed over ready made has no files; it is given some. */
function withFiles(content: VersionContent): VersionContent {
  return content.files.size > 0 ? content : { ...content, files: filesOfBundle(content.bundle) };
}

function missing(flow: string): never {
  throw new ProblemError({ code: 'flow-missing-files', args: { name: flow } });
}
