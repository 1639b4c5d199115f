import type { ReadFlows } from '../flow/reading/readFlows.ts';
import type { CheckFinding } from './CheckFinding.ts';
import { checkFolder } from './checkFolder.ts';
import type { Problem } from '../problems/Problem.ts';
import { concerns } from './concerns.ts';
import type { Fix } from './Fix.ts';
import { placeFindings } from './placeFindings.ts';
import { rejections } from './rejections.ts';

/**
 * Everything that is wrong with flows of a folder: what keeps them from running, and of those that can run what the checks
 * find. With `only`, what concerns these flows. `textOf` gives the text of a file as it was read.
 */
export function findingsOf(read: ReadFlows, textOf: (file: string) => string | undefined, only?: readonly string[]): readonly CheckFinding[] {
  return placeFindings(flowProblems(read, only), textOf);
}

/** The same as data that is not placed yet. */
export function flowProblems(read: ReadFlows, only?: readonly string[]): readonly (Problem & { readonly fix?: Fix })[] {
  const { problems, sources, brands, parts, alone = false } = read;
  const found = checkFolder({ sources, brands, parts, complete: problems.length === 0 && !alone });
  const all = [...problems, ...rejections(read), ...found];
  return only === undefined ? all : all.filter(({ file = '' }) => concerns(file, only));
}
