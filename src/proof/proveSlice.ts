import { start } from '../conversation/start.ts';
import { explore, type Exploration } from './explore.ts';
import type { Broken } from './guarantees/Guarantee.ts';
import { makeGuarantees } from './guarantees/guarantees.ts';
import { openingsOf } from './openings.ts';
import type { Slice } from './Slice.ts';

/** What came of one slice. */
export interface SliceProof {
  readonly machine: string;
  /** Machines that were explored with it. */
  readonly together: readonly string[];
  /** Machines and facts that were left open: whatever they are, it holds. */
  readonly open: readonly string[];
  readonly states: number;
  readonly steps: number;
  /** Rules of its machine that were shown. */
  readonly rules: readonly string[];
  readonly broken: readonly Broken[];
}

/** A slice with more states than this is not proved, and the proof says so. */
export const MOST_STATES = 50_000;
/** So many faults of one slice are told; the rest is told when these are mended. */
const MOST_BROKEN = 20;

/** Explores a slice and looks at every guarantee. A slice that is too large to be seen whole is a finding, never a silent cut. */
export function proveSlice(slice: Slice, mostStates = MOST_STATES): SliceProof {
  const broken = new Map<string, Broken>();
  const tell = (found: Iterable<Broken> | undefined): void => {
    for (const one of found ?? []) {
      const key = `${one.code} ${one.key}`;
      if (!broken.has(key) && broken.size < MOST_BROKEN) broken.set(key, one);
    }
  };
  const guarantees = makeGuarantees(slice);
  let exploration: Exploration = { nodes: [], steps: 0, exhausted: false };
  try {
    exploration = explore({
      slice,
      starts: openingsOf(slice).map((opening) => start(slice.cast, opening)[0]),
      mostStates,
      visit: (node) => guarantees.forEach(({ ofState }) => tell(ofState?.(node, slice))),
      observer: guarantees.find(({ observer }) => observer !== undefined)?.observer ?? null,
      taken: (taken) => guarantees.forEach(({ ofStep }) => tell(ofStep?.(taken, slice))),
    });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    tell([tooLarge(slice, cause.message)]);
  }
  if (exploration.exhausted) guarantees.forEach(({ ofWhole }) => tell(ofWhole?.(exploration, slice)));
  else if (broken.size === 0) tell([tooLarge(slice, `it has more than ${mostStates} states`)]);
  return {
    machine: slice.subject.id,
    together: slice.members.flatMap(({ member }) => (member === slice.subject ? [] : [member.id])),
    open: slice.inputs.map(({ name }) => name),
    states: exploration.nodes.length,
    steps: exploration.steps,
    rules: rulesOf(slice),
    broken: [...broken.values()],
  };
}

function tooLarge(slice: Slice, reason: string): Broken {
  return { code: 'not-proved', args: { machine: slice.subject.id, reason }, key: reason, node: null, step: null };
}

function rulesOf({ members, subject }: Slice): readonly string[] {
  const own = members.find(({ member }) => member === subject);
  return [...new Set(own?.walked.actions.flatMap(({ type, params }) => (type === 'violate' ? [String(params.rule)] : [])))].sort();
}
