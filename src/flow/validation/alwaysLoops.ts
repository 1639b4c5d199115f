import { findTarget } from '../findTarget.ts';
import type { MachineSource } from '../machineSource.ts';
import { textOf, type WalkedState, type WalkedTransition } from '../walkMachine.ts';
import { literalsOf, negated } from './literals.ts';
import type { Report, Validation } from './Validation.ts';

/** A transition of `always` that can follow another at once. */
interface Edge {
  readonly from: WalkedState;
  readonly to: WalkedState;
  readonly transition: WalkedTransition;
  /** What its guard asks for, and what must fail so that it is this transition's turn. */
  readonly wants: ReadonlySet<string>;
  readonly fails: ReadonlySet<string>;
}

interface Step {
  readonly state: WalkedState;
  readonly edge: Edge | null;
  readonly ahead: Edge[];
}

type Graph = ReadonlyMap<WalkedState, readonly Edge[]>;

/** What a machine of a sane author never reaches; what is beyond is not looked at, and stopped by the engine if it is endless. */
const MOST_EDGES = 200_000;
const MOST_STEPS = 500_000;
const NONE: readonly Edge[] = [];

/**
 * No circle of `always` can go round without an event. Guards read the facts as they were when the event began, so what
 * the circle does cannot end it: it is endless if its guards can hold at once. Found are circles without guards, those in
 * which all guards are the same one, and a state whose `always` leads to itself. Different guards may exclude each other,
 * so those circles are let pass; the engine stops them after 500 steps.
 */
export const alwaysLoops: Validation = {
  name: 'always-loops',
  needsAllFiles: false,
  check({ machines }, report) {
    for (const machine of machines) checkMachine(machine, report);
  },
};

function checkMachine(machine: MachineSource, report: Report): void {
  const edges = edgesOf(machine);
  const free = graphOf(edges.filter(({ wants }) => wants.size === 0));
  const circle = circleIn(free.keys(), (state) => free.get(state) ?? NONE, { steps: Infinity }) ?? circleOfOneCondition(edges, free);
  if (circle !== null) tell(machine, circle, report);
}

/** A circle whose guards are all the same one, or none. */
function circleOfOneCondition(edges: readonly Edge[], free: Graph): readonly Edge[] | null {
  const byCondition = new Map<string, Edge[]>();
  for (const edge of edges) {
    const [condition, ...more] = edge.wants;
    if (condition === undefined || more.length > 0) continue;
    byCondition.set(condition, byCondition.get(condition) ?? []);
    byCondition.get(condition)?.push(edge);
  }
  const budget = { steps: MOST_STEPS };
  for (const [condition, same] of byCondition) {
    const guarded = graphOf(same);
    const next = (state: WalkedState): readonly Edge[] =>
      [...(guarded.get(state) ?? NONE), ...(free.get(state) ?? NONE)].filter(({ fails }) => !fails.has(condition));
    const circle = circleIn(guarded.keys(), next, budget);
    if (circle !== null) return circle;
  }
  return null;
}

function tell(machine: MachineSource, circle: readonly Edge[], report: Report): void {
  const [first] = circle;
  if (first === undefined) return;
  const states = [...circle.map(({ from }) => nameOf(from)), nameOf(first.from)].join(' → ');
  report({ code: 'endless-loop', args: { states }, ...machine.placeOf(first.transition.pointer) });
}

function edgesOf(machine: MachineSource): Edge[] {
  const edges: Edge[] = [];
  for (const state of machine.walked.states) if (edges.length < MOST_EDGES) addEdges(machine, state, edges);
  return edges;
}

function addEdges({ walked }: MachineSource, from: WalkedState, edges: Edge[]): void {
  const fails = new Set<string>();
  for (const transition of from.transitions) {
    if (transition.kind !== 'always') continue;
    const wants = literalsOf(transition.guard);
    if (wants === null) continue;
    const target = transition.target ? findTarget(walked, from, transition.target) : undefined;
    const excluded = [...wants].some((literal) => fails.has(literal) || wants.has(negated(literal)));
    if (target !== undefined && !excluded)
      for (const to of activeAfter(target, from)) edges.push({ from, to, transition, wants, fails: new Set(fails) });
    // What comes after one without a guard has never its turn; after one of a single condition, it has when that fails.
    if (wants.size === 0) break;
    if (wants.size === 1) for (const literal of wants) fails.add(literal);
  }
}

/** States with `always` that are active when a target was entered. */
function activeAfter(target: WalkedState, source: WalkedState): WalkedState[] {
  const active = new Set<WalkedState>([target]);
  for (const state of active) {
    if (state.kind === 'parallel') for (const child of state.children.values()) active.add(child);
    const initial = state.kind === 'compound' ? state.children.get(textOf(state.node.initial) ?? '') : undefined;
    if (initial !== undefined) active.add(initial);
  }
  // XState stops where nothing changes, so a state that sends itself into one of its own children does not go on for ever.
  for (let around = target.parent; around !== null; around = around.parent) if (around !== source) active.add(around);
  return [...active].filter((state) => state.transitions.some(({ kind }) => kind === 'always'));
}

function graphOf(edges: readonly Edge[]): Graph {
  const graph = new Map<WalkedState, Edge[]>();
  for (const edge of edges) {
    const known = graph.get(edge.from);
    if (known) known.push(edge);
    else graph.set(edge.from, [edge]);
  }
  return graph;
}

/** The first circle that a search in depth meets; without recursion. */
function circleIn(starts: Iterable<WalkedState>, next: (state: WalkedState) => readonly Edge[], budget: { steps: number }): readonly Edge[] | null {
  const done = new Set<WalkedState>();
  for (const start of starts) {
    const path: Step[] = done.has(start) ? [] : [{ state: start, edge: null, ahead: [...next(start)] }];
    const open = new Set(path.map(({ state }) => state));
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      if (budget.steps-- <= 0) return null;
      const edge = top.ahead.pop();
      if (edge === undefined) {
        path.pop();
        open.delete(top.state);
        done.add(top.state);
      } else if (open.has(edge.to)) {
        const begin = path.findIndex(({ state }) => state === edge.to);
        return [...path.slice(begin + 1).flatMap((step) => step.edge ?? []), edge];
      } else if (!done.has(edge.to)) {
        path.push({ state: edge.to, edge, ahead: [...next(edge.to)] });
        open.add(edge.to);
      }
    }
  }
  return null;
}

function nameOf(state: WalkedState): string {
  return state.path === '' ? 'the root' : state.path;
}
