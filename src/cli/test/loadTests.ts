import { buildCast } from '../../flow/buildCast.ts';
import type { Cast } from '../../flow/Cast.ts';
import { readFlows } from '../../flow/reading/readFlows.ts';
import { readTestFiles } from '../../flow/reading/readTestFiles.ts';
import type { BundleSource } from '../../flow/validation/BundleSource.ts';
import type { Problem } from '../../problems/Problem.ts';
import { readTests } from '../../testing/readTests.ts';
import type { TestCase } from '../../testing/TestCase.ts';
import { flowFolders } from '../flowFolders.ts';
import { problemsOfFlows } from '../problemsOfFlows.ts';
import { chooseFiles } from './chooseFiles.ts';

/** Everything that a run of tests needs, read once. */
export interface LoadedTests {
  readonly casts: ReadonlyMap<string, Cast>;
  readonly sources: ReadonlyMap<string, BundleSource>;
  readonly tests: readonly TestCase[];
  /** The files that were asked for, those too that have mistakes. */
  readonly files: readonly string[];
  /** What is wrong with the files of tests, and with the flows that they run with. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the tests of a flows folder that are `named`, all when none is, and the flows that they run with.
 * @throws ProblemError `folder-missing`, `unknown-test-file`
 */
export async function loadTests(folder: string, named: readonly string[]): Promise<LoadedTests> {
  flowFolders(folder);
  const { files: all } = await readTestFiles(folder, () => false);
  const files = chooseFiles(folder, all, named);
  const read = await readTestFiles(folder, (file) => files.includes(file));
  const flows = await readFlows(folder);
  const casts = new Map<string, Cast>();
  for (const [id, bundle] of flows.flows) casts.set(id, buildCast(bundle));
  const { tests, problems } = readTests(read.documents, { casts, brands: flows.brands });
  const broken = flowFolders(folder).filter((id) => !casts.has(id));
  const needed = new Set(read.documents.flatMap((document) => flowsOf(document)));
  const ofFlows = problemsOfFlows(
    flows.problems,
    broken.filter((id) => needed.has(id)),
  );
  // A flow that has mistakes is no unknown one.
  const ofTests = problems.filter(({ code, args }) => code !== 'unknown-flow' || !broken.includes(String(args?.name)));
  return { casts, sources: flows.sources, tests, files, problems: [...read.problems, ...ofFlows, ...ofTests] };
}

function flowsOf({ file, value }: { readonly file: string; readonly value: unknown }): readonly string[] {
  const named = (value as { readonly flow?: unknown } | null)?.flow;
  return [file.split('/')[0] ?? '', ...(Array.isArray(named) ? (named as unknown[]).map(String) : typeof named === 'string' ? [named] : [])];
}
