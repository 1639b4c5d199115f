import type { CheckFinding } from '../../checks/CheckFinding.ts';
import { flowProblems } from '../../checks/findingsOf.ts';
import { placeFindings } from '../../checks/placeFindings.ts';
import type { CheckedFlow } from '../../checks/reporters/Reporter.ts';
import { hashBundle } from '../../flow/hashBundle.ts';
import { readFlows } from '../../flow/reading/readFlows.ts';
import { scorecardOf } from '../../scoring/scorecardOf.ts';
import { readPersonas } from '../../training/reading/readPersonas.ts';
import { describeFlow } from '../describeFlow.ts';

/** What came of checking the flows of a folder. */
export interface CheckedFolder {
  readonly findings: readonly CheckFinding[];
  /** Those that were asked for, each with a line about it where it can run. */
  readonly flows: readonly CheckedFlow[];
  /** The files as they were read. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads and checks flows of a folder. `named` are those that were asked for by name, null for everything that stands there.
 * `draft` is laid over the files on the disk.
 */
export async function checkedFolder(
  folder: string,
  ids: readonly string[],
  named: readonly string[] | null,
  draft?: ReadonlyMap<string, string>,
): Promise<CheckedFolder> {
  const texts = new Map<string, string>();
  const read = await readFlows(folder, { keep: (file, text) => void texts.set(file, text), ...(draft === undefined ? {} : { draft }) });
  const card = scorecardOf(read);
  const personas = await readPersonas(folder, { ...(draft === undefined ? {} : { draft }), keep: (file, text) => void texts.set(file, text) });
  const problems = [...flowProblems(read, named ?? undefined), ...(card?.ok === false ? card.problems : []), ...personas.problems];
  const findings = placeFindings(problems, (file) => texts.get(file));
  const flows = ids.map((id) => {
    const bundle = read.flows.get(id);
    return { id, description: bundle === undefined ? null : describeFlow({ bundle, hash: hashBundle(bundle) }) };
  });
  return { findings, flows, texts };
}
