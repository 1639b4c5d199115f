import type { MachineSource } from '../../flow/machineSource.ts';
import { openFolder } from '../../flow/reading/listFolder.ts';
import { readFlowFolder } from '../../flow/reading/readFlowFolder.ts';
import { readShared } from '../../flow/reading/readShared.ts';
import type { LanguageDocument } from '../../flow/validation/BundleSource.ts';
import type { FlowDocument } from '../../flow/validation/formats.ts';
import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError, type Problem } from '../../problems/Problem.ts';
import { flowFolders } from '../flowFolders.ts';
import type { FlowPlace } from '../locateFlow.ts';

/** The machines of a flow as they stand in their files, with what they say. */
export interface Machines {
  readonly flow: MachineSource;
  /** Highest rank first. */
  readonly rules: readonly MachineSource[];
  /** The common ones first, a flow's own are laid over them. */
  readonly phrases: readonly LanguageDocument[];
  readonly catalogues: readonly FlowDocument[];
  /** What could not be read of the rest. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a flow and the rule machines beside it without asking whether they are right: a picture helps to see what is not.
 * @throws ProblemError where there is no such flow, or its machine cannot be read at all
 */
export async function readMachines({ folder, id }: FlowPlace): Promise<Machines> {
  const known = flowFolders(folder);
  if (!known.includes(id)) throw new ProblemError({ code: 'unknown-flow', args: { name: id }, suggestion: nearestName(id, known) });
  const opened = await openFolder(folder);
  if (opened === undefined) throw new ProblemError({ code: 'folder-missing', args: { path: folder } });
  const shared = await readShared(opened);
  const files = await readFlowFolder(opened, id, shared);
  const [first, ...more] = files.machine === null ? files.problems : [];
  if (files.machine === null) throw new ProblemError(first ?? { code: 'unknown-flow', args: { name: id } }, ...more);
  return {
    flow: files.machine,
    rules: shared.rules,
    phrases: [...shared.phrases, ...files.phrases],
    catalogues: [...shared.catalogues, ...files.catalogues],
    problems: [...shared.problems, ...files.problems, ...files.machine.problems],
  };
}
