import { fileURLToPath } from 'node:url';
import { readFlows } from '../../../src/flow/reading/readFlows.ts';
import type { MachineFile } from '../../../src/flow/schema/machine.ts';
import { walkMachine } from '../../../src/flow/walkMachine.ts';
import { drawingOf, type DrawingOptions } from '../../../src/graph/drawingOf.ts';
import type { Box, Drawing } from '../../../src/graph/Drawing.ts';
import { graphOf } from '../../../src/graph/graphOf.ts';

const { flows } = await readFlows(fileURLToPath(new URL('../../../flows', import.meta.url)));

/** The flows of the project, then its rule machines, with their parts in their places. */
export const MACHINES: readonly MachineFile[] = [...[...flows.values()].map(({ flow }) => flow), ...[...flows.values()][0]!.rules];

/** Everything that a machine can have: regions, history, final states, a way back to a state around, what stays, what leads inwards. */
export const ODD = {
  id: 'odd',
  version: '1.0.0',
  description: 'Quotes " and <tags> & "]; end note -->',
  meta: {},
  initial: 'two',
  on: { 'customer.says': '.done', 'customer.*': { actions: { type: 'violate', params: { rule: 'X-1' } } } },
  states: {
    two: {
      type: 'parallel',
      states: {
        left: {
          initial: 'a',
          on: { 'agent.says': '.b' },
          states: {
            a: { id: 'a', on: { 'agent.offers': 'b', 'customer.asks': '#back' } },
            b: { on: { 'agent.advises': 'b', 'customer.thanks': { target: '#odd.two', guard: { type: 'said', params: { phrase: 'x' } } } } },
            h: { type: 'history', target: 'a' },
          },
        },
        right: { initial: 'quiet', states: { quiet: { meta: { say: 'a"b; -- {x}' }, after: { 'hold.limit': 'loud' } }, loud: {} } },
      },
    },
    done: { type: 'final' },
    back: {
      id: 'back',
      initial: 'inner',
      always: 'done',
      states: {
        inner: { on: { 'customer.agrees': { target: '#back' }, 'customer.disagrees': {} } },
        'end note': { entry: { type: 'count', params: { fact: 'n' } } },
      },
    },
  },
};

export function drawn(machine: unknown, options?: DrawingOptions): Drawing {
  return drawingOf(graphOf(walkMachine(machine)), options);
}

export function boxesIn(boxes: readonly Box[]): readonly Box[] {
  return boxes.flatMap((box) => [box, ...boxesIn(box.children)]);
}
