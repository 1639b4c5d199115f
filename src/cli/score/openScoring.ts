import { buildCast } from '../../flow/buildCast.ts';
import type { Cast } from '../../flow/Cast.ts';
import { readFlows, SCORECARD_FILE, type ReadFlows } from '../../flow/reading/readFlows.ts';
import type { Brand } from '../../flow/schema/settings.ts';
import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { readScorecard } from '../../scoring/readScorecard.ts';
import { rulesToScore } from '../../scoring/rulesToScore.ts';
import type { Scorecard } from '../../scoring/Scorecard.ts';
import { scorecardOf } from '../../scoring/scorecardOf.ts';
import { readSource } from '../import/readSource.ts';
import { problemsOfFlows } from '../problemsOfFlows.ts';

/** What contacts are scored with. */
export interface Scoring {
  readonly card: Scorecard;
  readonly brands: ReadonlyMap<string, Brand>;
  /** @throws ProblemError with all that is wrong with that flow */
  readonly castOf: (flow: string) => Cast;
}

/**
 * The flows of a folder and the card to score by: the folder's own unless another file is named.
 * @throws ProblemError `scorecard-missing`, and what is wrong with the card
 */
export async function openScoring(folder: string, cardFile: string | undefined): Promise<Scoring> {
  const read = await readFlows(folder);
  const missing = read.problems.find(({ code }) => code === 'folder-missing');
  if (missing) throw new ProblemError(missing);
  const card = cardFile === undefined ? scorecardOf(read) : readScorecard(readSource(cardFile), rulesOf(read), cardFile);
  if (card === null) throw new ProblemError({ code: 'scorecard-missing', args: { path: `${folder}/${SCORECARD_FILE}` } });
  if (!card.ok) throw new ProblemError(...card.problems);
  const casts = new Map<string, Cast>();
  const castOf = (flow: string): Cast => {
    const known = casts.get(flow) ?? buildCast(bundleOf(read, flow));
    casts.set(flow, known);
    return known;
  };
  return { card: card.value, brands: read.brands, castOf };
}

function rulesOf({ settings }: ReadFlows): ReadonlySet<string> | null {
  return settings === null ? null : rulesToScore([...settings.keys()].map((id) => ({ id })));
}

function bundleOf({ flows, problems }: ReadFlows, flow: string): Parameters<typeof buildCast>[0] {
  const bundle = flows.get(flow);
  if (bundle !== undefined) return bundle;
  const [first, ...more] = problemsOfFlows(problems, [flow]);
  if (first) throw new ProblemError(first, ...more);
  const suggestion = nearestName(flow, flows.keys());
  throw new ProblemError({ code: 'unknown-flow', args: { name: flow }, ...(suggestion === undefined ? {} : { suggestion }) });
}
