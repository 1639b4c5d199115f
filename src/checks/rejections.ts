import { buildCast } from '../flow/buildCast.ts';
import type { ReadFlows } from '../flow/reading/readFlows.ts';
import { ProblemError, type Problem } from '../problems/Problem.ts';

/** Building a flow costs more than checking it; one beyond this is built only when it is loaded. */
const MOST_STATES = 2_000;

/** What is wrong with flows in which nothing was found and that cannot be built all the same: XState has the last word. */
export function rejections({ flows, sources }: ReadFlows): readonly Problem[] {
  return [...flows].flatMap(([id, bundle]) => {
    const source = sources.get(id);
    if (source === undefined || source.flow.walked.states.length > MOST_STATES) return [];
    try {
      buildCast(bundle);
      return [];
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return error.problems.map((problem) => ({ ...problem, file: problem.file ?? source.flow.file, pointer: problem.pointer ?? '' }));
    }
  });
}
