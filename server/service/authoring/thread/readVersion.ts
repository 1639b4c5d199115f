import { flowProblems } from '../../../../src/checks/findingsOf.ts';
import { placeFindings } from '../../../../src/checks/placeFindings.ts';
import { hashBundle } from '../../../../src/flow/hashBundle.ts';
import { readFlows } from '../../../../src/flow/reading/readFlows.ts';
import { readTestFiles } from '../../../../src/flow/reading/readTestFiles.ts';
import { severityOf } from '../../../../src/problems/codes.ts';
import type { Problem } from '../../../../src/problems/Problem.ts';
import { filesOfFlow, isOfFlow } from '../flowPaths.ts';
import type { FlowRead, Questions } from './questions.ts';

/** Reads a flow of a folder, or one that stands in memory, as a version with its files; whatever is wrong with it is told. */
export async function readVersion({ place, flow }: Questions['read']['ask']): Promise<FlowRead> {
  const texts = new Map<string, string>();
  const keep = (file: string, text: string): void => void texts.set(file, text);
  const read = await readFlows(place, { alone: typeof place !== 'string', keep });
  if (typeof place === 'string') await readTestFiles(place, (file) => isOfFlow(flow, file), keep);
  const problems = flowProblems(read, [flow]);
  const errors = problems.filter(({ code }) => severityOf(code) === 'error').map(sendable);
  const bundle = read.flows.get(flow) ?? null;
  return {
    bundle,
    hash: bundle === null ? null : hashBundle(bundle),
    files: typeof place === 'string' ? filesOfFlow(flow, texts) : place,
    errors,
    findings: placeFindings(problems, (file) => texts.get(file)),
    known: [...read.flows.keys()],
  };
}

/** What was caught may not be fit to be sent from one thread to another. */
function sendable({ cause, ...problem }: Problem): Problem {
  return cause instanceof Error ? { ...problem, cause: new Error(cause.message) } : problem;
}
