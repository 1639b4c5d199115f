import type { Problem } from '../../problems/Problem.ts';
import { found, wrong, type Read } from '../../problems/Read.ts';
import type { MachineSource } from '../machineSource.ts';
import type { LanguageDocument } from '../validation/BundleSource.ts';
import type { FlowDocument } from '../validation/formats.ts';
import { folderOf, openFolder } from './listFolder.ts';
import { readFlowFolder } from './readFlowFolder.ts';
import { readShared } from './readShared.ts';

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
 * Reads a flow of a folder, on the disk or in memory, and the rule machines beside it without asking whether they are right: a
 * picture helps to see what is not. Wrong where the flow's machine cannot be read at all. Never throws.
 */
export async function readMachines(place: string | ReadonlyMap<string, string>, id: string): Promise<Read<Machines>> {
  const folder = typeof place === 'string' ? await openFolder(place) : folderOf(place);
  if (folder === undefined) return wrong([{ code: 'folder-missing', args: { path: typeof place === 'string' ? place : '' } }]);
  const shared = await readShared(folder);
  const files = await readFlowFolder(folder, id, shared);
  if (files.machine === null) return wrong(files.problems.length > 0 ? files.problems : [{ code: 'unknown-flow', args: { name: id } }]);
  return found({
    flow: files.machine,
    rules: shared.rules,
    phrases: [...shared.phrases, ...files.phrases],
    catalogues: [...shared.catalogues, ...files.catalogues],
    problems: [...shared.problems, ...files.problems, ...files.machine.problems],
  });
}

/** The machine of that name, the flow's where none is named; undefined where there is none. */
export function machineNamed({ flow, rules }: Machines, name: string | undefined): MachineSource | undefined {
  return name === undefined ? flow : [flow, ...rules].find(({ walked }) => walked.id === name);
}
