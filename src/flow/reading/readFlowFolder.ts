import type { Problem } from '../../problems/Problem.ts';
import { machineSource, type MachineSource } from '../machineSource.ts';
import type { BundleSource, LanguageDocument } from '../validation/BundleSource.ts';
import type { FlowDocument } from '../validation/formats.ts';
import { readLanguages, readOptional } from './readDocuments.ts';
import { readJson, type Folder } from './readFile.ts';
import type { Shared } from './readShared.ts';

/** The files of one flow. */
export interface FlowFiles {
  readonly machine: MachineSource | null;
  readonly phrases: readonly LanguageDocument[];
  readonly catalogues: readonly FlowDocument[];
  readonly examples: readonly LanguageDocument[];
  /** Files that cannot be read, and a machine beyond the limits. */
  readonly problems: readonly Problem[];
}

/** Reads a flow that stands in `inside`, '' for the folder itself. `flow.json` must be there, the others may. */
export async function readFlowFolder(folder: Folder, inside: string, shared: Shared, name = 'flow.json'): Promise<FlowFiles> {
  const at = (file: string): string => (inside === '' ? file : `${inside}/${file}`);
  const phrases = await readLanguages(folder, at('phrases'), 'phrases');
  const catalogues = await readOptional(folder, at('catalogue.json'), 'catalogue');
  const examples = await readLanguages(folder, at('examples'), 'examples');
  const flow = await readJson(folder, at(name));
  const { source, problems } = flow.ok ? machineSource(at(name), flow.value, shared.parts) : { source: null, problems: flow.problems };
  return {
    machine: source,
    phrases: phrases.documents,
    catalogues: catalogues.documents,
    examples: examples.documents,
    problems: [...(source === null ? problems : []), ...phrases.problems, ...catalogues.problems, ...examples.problems],
  };
}

/** All files of a flow's bundle together. */
export function sourceOf(flow: MachineSource, files: FlowFiles, shared: Shared, flowStates: ReadonlySet<string> | null): BundleSource {
  const used = new Set([flow, ...shared.rules].flatMap(({ parts }) => [...parts]));
  return {
    flow,
    rules: shared.rules,
    phrases: [...shared.phrases, ...files.phrases],
    messages: shared.messages,
    catalogues: [...shared.catalogues, ...files.catalogues],
    examples: [...shared.examples, ...files.examples],
    settings: shared.settings,
    parts: [...used].map((file) => ({ file, format: 'part', value: shared.parts.get(file)?.value })),
    flowStates,
    complete: shared.problems.length === 0 && files.problems.length === 0,
  };
}
