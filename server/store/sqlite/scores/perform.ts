import type { Performs } from '../Performs.ts';
import type { Statements } from '../statements.ts';
import type { ScoreRead, ScoreWrite } from './operations.ts';

export const scoreReads: Performs<ScoreRead> = {
  loadScorecard: (statements, { tenant, hash }) => statements.selectScorecard.get(tenant, hash),
  loadScore: (statements, { tenant, conversation }) => statements.selectScore.get(tenant, conversation),
  unscored: (statements, { tenant, limit }) => statements.selectUnscored.all(tenant, limit).map(({ id }) => id),
  scores: (statements, { kind: _, ...filter }) => statements.scoreList(filter),
  overrides: (statements, { tenant, conversation }) => statements.selectOverrides.all(tenant, conversation),
};

export const scoreWrites: Performs<ScoreWrite> = {
  saveScorecard(statements, { card }) {
    statements.insertScorecard.run(card);
    return true;
  },
  saveScore(statements, { tenant, conversation, revision, score, scoredAt }) {
    const judged = statements.selectJudged.get(tenant, conversation);
    if (judged === undefined) return true;
    statements.upsertScore.run(judged.number, tenant, revision, scoredAt, score);
    if (revision >= judged.revision) statements.deleteUnscored.run(judged.number);
    return true;
  },
  addOverride: (statements, { override }) => statements.insertOverride.run(override).changes > 0,
};

/** One that ended, or changed after that, waits to be scored; it keeps its place. One that is open again does not. */
export function awaitScore(
  statements: Statements,
  tenant: string,
  conversation: number,
  status: { readonly before: string; readonly after: string },
): void {
  if (status.after === 'ended') statements.insertUnscored.run(tenant, conversation);
  else if (status.before === 'ended') statements.deleteUnscored.run(conversation);
}
