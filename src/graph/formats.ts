import { found, wrong, type Read } from '../problems/Read.ts';
import { dotOf } from './dot.ts';
import type { Drawing } from './Drawing.ts';
import { drawingOf } from './drawingOf.ts';
import { foldGraph } from './foldGraph.ts';
import type { Graph } from './Graph.ts';
import type { Detail } from './lines.ts';
import type { Marks } from './Marks.ts';
import { mermaidOf } from './mermaid.ts';
import { pictureProblem } from './pictureProblem.ts';
import { statelyOf } from './stately.ts';
import { svgOf } from './svg.ts';

/** What a picture is made of. */
export interface Subject {
  readonly graph: Graph;
  /** The machine with its parts in their places, as JSON. */
  readonly machine: unknown;
  readonly marks?: Marks;
  readonly detail?: Detail;
  /** Show states down to this depth only. */
  readonly depth?: number;
}

/** A form in which a machine can be written for others to see. All are of this shape. */
export interface GraphFormat {
  readonly name: string;
  /** Of the file, with its dot. */
  readonly extension: string;
  readonly description: string;
  /** The text of the file; the same subject gives the same text. Wrong where it is too large to be drawn. */
  write(subject: Subject): Promise<Read<string>>;
}

function drawn({ graph, marks, detail, depth }: Subject): Drawing {
  return drawingOf(depth === undefined ? graph : foldGraph(graph, depth), { ...(marks ? { marks } : {}), ...(detail ? { detail } : {}) });
}

/** All forms, in the order of the help. */
export const graphFormats: readonly GraphFormat[] = Object.freeze([
  {
    name: 'mermaid',
    extension: '.mmd',
    description: 'a Mermaid state diagram, for Markdown',
    write: async (subject: Subject) => found(mermaidOf(drawn(subject))),
  },
  {
    name: 'dot',
    extension: '.dot',
    description: 'the language of Graphviz',
    write: async (subject: Subject) => found(dotOf(drawn(subject))),
  },
  {
    name: 'svg',
    extension: '.svg',
    description: 'a picture, for any browser',
    write: async (subject: Subject): Promise<Read<string>> => {
      const drawing = drawn(subject);
      const problem = pictureProblem(drawing);
      return problem === null ? found(await svgOf(drawing)) : wrong<string>([problem]);
    },
  },
  {
    name: 'stately',
    extension: '.json',
    description: 'the machine with its parts in their places, for Stately Studio',
    write: async ({ machine }: Subject) => found(statelyOf(machine)),
  },
]);
