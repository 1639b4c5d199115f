import { concerns } from '../checks/concerns.ts';
import type { Problem } from '../problems/Problem.ts';

/**
 * Those problems of a flows folder that concern some of its flows. What belongs to no flow alone (rule machines, parts,
 * common phrases, brands) concerns each of them.
 */
export function problemsOfFlows(problems: readonly Problem[], ids: readonly string[]): readonly Problem[] {
  return problems.filter(({ file = '' }) => concerns(file, ids));
}
