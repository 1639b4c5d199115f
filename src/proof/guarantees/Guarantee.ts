import type { Observer } from '../../conversation/troupe/Observer.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import type { Exploration, Node, Taken } from '../explore.ts';
import type { Slice } from '../Slice.ts';
import type { Step } from '../Step.ts';

/**
 * Something that Sufler promises of every flow. All have this shape, stand in one ordered list (`guarantees.ts`) and know
 * nothing of each other. A guarantee looks at states and steps as an exploration comes to them; some only afterwards, at
 * the whole.
 */
export interface Guarantee {
  /** The code of the finding when it is broken. */
  readonly code: ProblemCode;
  /** What holds, in one sentence, for the report. */
  readonly promise: string;
  readonly ofState?: (node: Node, slice: Slice) => Iterable<Broken>;
  readonly ofStep?: (taken: Taken, slice: Slice) => Iterable<Broken>;
  /** Looks on while machines answer. */
  readonly observer?: Observer;
  /** Asked when everything was seen. */
  readonly ofWhole?: (exploration: Exploration, slice: Slice) => Iterable<Broken>;
}

/** A broken guarantee: where, and what the wording needs. */
export interface Broken {
  readonly code: ProblemCode;
  readonly args: Readonly<Record<string, string | number>>;
  /** The same fault in many places is told once: those with equal keys are one. */
  readonly key: string;
  readonly node: Node | null;
  /** What happened in that state; null where the state itself is wrong. */
  readonly step: Step | null;
}
