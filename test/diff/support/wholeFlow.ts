import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FlowBundle } from '../../../src/flow/FlowBundle.ts';
import { readFlows } from '../../../src/flow/reading/readFlows.ts';
import { formatProblemLine } from '../../../src/problems/formatProblem.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an author's file is of any shape, and an edit of it a line
export type Draft = any;

/** Files of a folder of flows as an author has them before the editor, by their paths. */
export type Files = Map<string, Draft>;

export const FLOW = 'desk/flow.json';
export const HOLD = 'conduct/hold/machine.json';
export const ABUSE = 'conduct/abuse/machine.json';
export const SETTINGS = 'conduct/settings.json';
export const CATALOGUE = 'common/catalogue.json';

const WHOLE = fileURLToPath(new URL('../../fixtures/whole', import.meta.url));

/** The small folder in which nothing is wrong, parsed; each time its own copy. */
export function wholeFiles(): Files {
  const files: Files = new Map();
  const read = (inside: string): void => {
    for (const name of readdirSync(join(WHOLE, inside))) {
      const path = inside === '' ? name : `${inside}/${name}`;
      if (statSync(join(WHOLE, path)).isDirectory()) read(path);
      else files.set(path, JSON.parse(readFileSync(join(WHOLE, path), 'utf8')));
    }
  };
  read('');
  return files;
}

/** The flow of such files. @throws Error where something is wrong with them: an edit is to leave a flow that runs. */
export async function bundleOfFiles(files: Files, id = 'desk'): Promise<FlowBundle> {
  const texts = new Map([...files].map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)]));
  const { flows, problems } = await readFlows(texts);
  const bundle = flows.get(id);
  if (bundle === undefined) throw new Error(problems.map(formatProblemLine).join('\n'));
  return bundle;
}
