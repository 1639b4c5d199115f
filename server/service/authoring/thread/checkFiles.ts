import { findingsOf } from '../../../../src/checks/findingsOf.ts';
import { readFlows } from '../../../../src/flow/reading/readFlows.ts';
import type { Questions } from './questions.ts';

/** What is found in a flow of a folder, or in one that stands in memory; with a draft laid over it. */
export async function checkFiles({ place, flow, draft }: Questions['check']['ask']): Promise<Questions['check']['answer']> {
  const texts = new Map<string, string>();
  const keep = (file: string, text: string): void => void texts.set(file, text);
  const inMemory = typeof place !== 'string';
  const read = await (inMemory ? readFlows(new Map([...place, ...draft]), { alone: true, keep }) : readFlows(place, { draft, keep }));
  const isKnown = read.flows.has(flow) || read.problems.some(({ file = '' }) => file.startsWith(`${flow}/`));
  return { findings: isKnown ? findingsOf(read, (file) => texts.get(file), [flow]) : null, known: [...read.flows.keys()] };
}
