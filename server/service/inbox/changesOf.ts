import { ProblemError, type Problem } from '../../../src/problems/Problem.ts';
import { addExamples } from '../../../src/usage/resolve/addExamples.ts';
import { addMove } from '../../../src/usage/resolve/addMove.ts';
import type { ChangedFiles, FileSet } from '../../../src/usage/resolve/FileSet.ts';
import type { ResolveBody } from '../../../src/usage/resolve/ResolveBody.ts';
import type { Read } from '../../../src/problems/Read.ts';
import type { Wordings } from './textsOf.ts';

/**
 * What resolving changes in the files of a flow: its examples and, for a move, the state that answers them.
 * @throws ProblemError with all that stands against it
 */
export function changesOf(files: FileSet, flow: string, { as }: Pick<ResolveBody, 'as'>, { texts }: Wordings): ChangedFiles {
  const { example, move } = as;
  if (move === undefined) return settled([addExamples(files, flow, { meaning: '', ...example, texts })]);
  const [first = ''] = [...texts.values()].flat();
  return settled([
    addMove(files, flow, { ...move, description: move.label ?? first }),
    addExamples(files, flow, { meaning: move.intent ?? move.event, isNew: move.intent !== undefined, texts }),
  ]);
}

/** @throws ProblemError `invalid-data` where it is not said what the texts become, or twice */
export function refuseUnclear({ as }: Pick<ResolveBody, 'as'>): void {
  if ((as.example === undefined) === (as.move === undefined))
    throw new ProblemError({ code: 'invalid-data', args: { reason: '"as" must have either "example" or "move"' }, pointer: '/as' });
}

function settled(reads: readonly Read<ChangedFiles>[]): ChangedFiles {
  const problems = reads.flatMap((read): readonly Problem[] => (read.ok ? [] : read.problems));
  const [first, ...more] = problems;
  if (first !== undefined) throw new ProblemError(first, ...more);
  return new Map(reads.flatMap((read) => (read.ok ? [...read.value] : [])));
}
