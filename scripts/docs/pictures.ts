import { walkMachine } from '../../src/flow/walkMachine.ts';
import { graphFormats, type Subject } from '../../src/graph/formats.ts';
import { graphOf } from '../../src/graph/graphOf.ts';
import { ProblemError } from '../../src/problems/Problem.ts';
import { flowsOfProject, machinesOf } from './flowsOfProject.ts';
import type { Page } from './pages.ts';

/** Pictures of the project's own machines, as `sufler graph` draws them. */
export const pictures: readonly Page[] = Object.freeze([
  { path: 'docs/images/hold.svg', write: () => picture('hold', {}) },
  { path: 'docs/images/shop-chat.svg', write: () => picture('shop-chat', { depth: 1, detail: 'names' }) },
]);

async function picture(id: string, look: Pick<Subject, 'depth' | 'detail'>): Promise<string> {
  const machine = machinesOf(await flowsOfProject()).find((one) => one.id === id);
  const svg = graphFormats.find(({ name }) => name === 'svg');
  if (machine === undefined || svg === undefined) throw new TypeError(`there is no machine ${id} to draw`);
  const text = await svg.write({ graph: graphOf(walkMachine(machine)), machine, ...look });
  if (!text.ok) throw new ProblemError(...text.problems);
  return text.value;
}
