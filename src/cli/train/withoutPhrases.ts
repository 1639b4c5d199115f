import type { Evidence, Score } from '../../scoring/Score.ts';

/** A score without what would have been right: for whoever practises without the prompter and is not done yet. */
export function withoutPhrases(score: Score): Score {
  const without = (evidence: readonly Evidence[]): Evidence[] => evidence.map((one) => ({ ...one, instead: null }));
  return {
    ...score,
    knockOuts: score.knockOuts.map((one) => ({ ...one, evidence: without(one.evidence) })),
    criteria: score.criteria.map((one) => ({ ...one, evidence: without(one.evidence) })),
  };
}
