import { buildCast } from '../src/flow/buildCast.ts';
import type { Cast } from '../src/flow/Cast.ts';
import { readFlows } from '../src/flow/reading/readFlows.ts';
import { readTestFiles } from '../src/flow/reading/readTestFiles.ts';
import { ProblemError } from '../src/problems/Problem.ts';
import { scorecardOf } from '../src/scoring/scorecardOf.ts';
import { readPersonas } from '../src/training/reading/readPersonas.ts';
import type { Flows } from './service/FlowVersions.ts';

/**
 * The flows and brands of a folder, ready to run, with the texts of their files.
 * @throws ProblemError with everything that is wrong with its files.
 */
export async function loadFlows(folder: string): Promise<Flows> {
  const files = new Map<string, string>();
  const keep = (file: string, text: string): void => void files.set(file, text);
  const read = await readFlows(folder, { keep });
  const { flows, brands, examples, glossary } = read;
  const { personas, speech, problems } = await readPersonas(folder);
  const [first, ...more] = [...read.problems, ...problems];
  if (first) throw new ProblemError(first, ...more);
  const casts = new Map<string, Cast>();
  for (const [id, bundle] of flows) casts.set(id, buildCast(bundle));
  // Tests are part of a version; what is wrong with them keeps no flow from running.
  await readTestFiles(folder, undefined, keep);
  return { casts, brands, examples, glossary, files, scorecard: scorecardOf(read), training: { personas, speech } };
}
