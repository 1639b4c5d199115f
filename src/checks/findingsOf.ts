import type { ReadFlows } from '../flow/reading/readFlows.ts';
import type { CheckFinding } from './CheckFinding.ts';
import { checkFolder } from './checkFolder.ts';
import { concerns } from './concerns.ts';
import { placeFindings } from './placeFindings.ts';
import { rejections } from './rejections.ts';

/**
 * Everything that is wrong with flows of a folder: what keeps them from running, and of those that can run what the checks
 * find. With `only`, what concerns these flows. `textOf` gives the text of a file as it was read.
 */
export function findingsOf(read: ReadFlows, textOf: (file: string) => string | undefined, only?: readonly string[]): readonly CheckFinding[] {
  const { problems, sources, brands, parts } = read;
  const found = checkFolder({ sources, brands, parts, complete: problems.length === 0 });
  const all = [...problems, ...rejections(read), ...found];
  return placeFindings(only === undefined ? all : all.filter(({ file = '' }) => concerns(file, only)), textOf);
}
