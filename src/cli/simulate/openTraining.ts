import { readFlows, SCORECARD_FILE } from '../../flow/reading/readFlows.ts';
import type { FlowBundle } from '../../flow/FlowBundle.ts';
import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { scorecardOf } from '../../scoring/scorecardOf.ts';
import type { Persona } from '../../training/Persona.ts';
import { readPersonas } from '../../training/reading/readPersonas.ts';
import { problemsOfFlows } from '../problemsOfFlows.ts';
import type { SimulatorData } from './SimulationTask.ts';

/** Everything that practice takes: flows, brands, personas, the card. */
export interface TrainingGround {
  readonly bundles: ReadonlyMap<string, FlowBundle>;
  readonly personas: ReadonlyMap<string, Persona>;
  readonly data: Omit<SimulatorData, 'logs'>;
  /**
   * The brand of that name; without one the folder's first, null where it has none.
   * @throws ProblemError `unknown-brand`
   */
  readonly brandNamed: (id: string | undefined) => string | null;
}

/**
 * Reads a folder for practice. Flows that are not asked for may have mistakes; personas may not.
 * @throws ProblemError with all that is wrong
 */
export async function openTraining(folder: string, flows: readonly string[]): Promise<TrainingGround> {
  const read = await readFlows(folder);
  const missing = read.problems.find(({ code }) => code === 'folder-missing');
  if (missing) throw new ProblemError(missing);
  const [first, ...more] = problemsOfFlows(read.problems, flows.length > 0 ? flows : [...read.flows.keys()]);
  if (first) throw new ProblemError(first, ...more);
  const unknown = flows.find((flow) => !read.flows.has(flow));
  if (unknown !== undefined)
    throw new ProblemError({ code: 'unknown-flow', args: { name: unknown }, suggestion: nearestName(unknown, read.flows.keys()) });
  const { personas, speech, problems } = await readPersonas(folder);
  if (problems[0] !== undefined) throw new ProblemError(problems[0], ...problems.slice(1));
  const card = scorecardOf(read);
  if (card === null) throw new ProblemError({ code: 'scorecard-missing', args: { path: `${folder}/${SCORECARD_FILE}` } });
  if (!card.ok) throw new ProblemError(...(card.problems as [(typeof card.problems)[number]]));
  const records = <T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> => Object.fromEntries(map);
  return {
    bundles: read.flows,
    personas,
    data: { bundles: records(read.flows), brands: records(read.brands), personas: records(personas), speech, card: card.value },
    brandNamed: (id) => {
      if (id === undefined) return [...read.brands.keys()][0] ?? null;
      if (!read.brands.has(id))
        throw new ProblemError({ code: 'unknown-brand', args: { name: id }, suggestion: nearestName(id, read.brands.keys()) });
      return id;
    },
  };
}
