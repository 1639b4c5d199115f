import { OTHER_FOLDERS } from '../flow/reading/readFlows.ts';
import type { Problem } from '../problems/Problem.ts';

/**
 * Those problems of a flows folder that concern some of its flows. What belongs to no flow alone (rule machines, parts,
 * common phrases, brands) concerns each of them.
 */
export function problemsOfFlows(problems: readonly Problem[], ids: readonly string[]): readonly Problem[] {
  return problems.filter(({ file = '' }) => {
    const [folder = '', ...rest] = file.split('/');
    return rest.length === 0 || OTHER_FOLDERS.has(folder) || ids.includes(folder);
  });
}
