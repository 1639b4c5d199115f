import { createMachine, type AnyStateMachine } from 'xstate';
import { ProblemError } from '../../problems/Problem.ts';
import type { Member } from '../Cast.ts';
import type { Expression } from '../expressions.ts';
import type { Prepared } from '../guards/Guard.ts';
import { guards } from '../guards/guards.ts';
import type { Scene, SceneEvent } from '../Scene.ts';
import type { Invocation, MachineFile, StateNode, Transition, Transitions } from '../schema/machine.ts';
import { compileOrThrow, type Names } from './prepareGuard.ts';
import { stateNodes } from './stateNodes.ts';
import { listOf, toMachineConfig } from './toMachineConfig.ts';

/** XState goes round an endless `always` until memory ends; validation refuses the plain ones, this stops the rest. */
const MAX_MICROSTEPS = 500;
const DEFAULT_RANK = 10;

/** Builds one machine of the cast. @throws ProblemError for a file that validation would refuse. */
export function buildMember(file: MachineFile, index: number, isFlow: boolean, names: Names): Member {
  const machine = createStateMachine(file, names);
  const nodes = stateNodes(machine);
  const hasAlways = nodes.some((node) => (node.always?.length ?? 0) > 0);
  return {
    index,
    id: file.id,
    file,
    machine,
    isFlow,
    rank: file.meta.rank ?? (isFlow ? DEFAULT_RANK : DEFAULT_RANK + 1),
    channels: new Set(file.meta.channels ?? ['chat', 'phone']),
    hasAlways,
    foreseeable: !hasAlways && !nodes.some((node) => node.type === 'history'),
    shells: new Map(),
    delays: delaysOf(machine),
    asks: machinesAsked(file, names),
    timersAct: someTimerActs(file),
    stages: stagesOf(file),
    midway: midwayOf(file),
    expressions: expressionsOf(file, names),
  };
}

function createStateMachine(file: MachineFile, names: Names): AnyStateMachine {
  const implementations = {
    guards: Object.assign(
      Object.create(null) as object,
      Object.fromEntries(
        guards.map((guard) => [
          guard.name,
          ({ context, event }: { context: Scene; event: SceneEvent }, params: Prepared) => guard.holds(context, event, params),
        ]),
      ),
    ),
    delays: Object.assign(
      Object.create(null) as object,
      Object.fromEntries(delayNames(file).map((name) => [name, ({ context }: { context: Scene }) => Number(context.settings[name]) * 1_000])),
    ),
    actions: Object.create(null) as object,
  };
  try {
    const machine = createMachine(
      { ...toMachineConfig(file, names), context: ({ input }: { input: Scene }) => input } as never,
      implementations as never,
    ) as AnyStateMachine;
    machine.options = { ...machine.options, maxIterations: MAX_MICROSTEPS };
    return machine;
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    throw new ProblemError({
      code: 'machine-rejected',
      args: { reason: cause instanceof Error ? cause.message : String(cause) },
      file: file.id,
      cause,
    });
  }
}

function delaysOf(machine: AnyStateMachine): ReadonlyMap<string, string> {
  const delays = new Map<string, string>();
  for (const node of stateNodes(machine)) {
    for (const delay of Object.keys((node.config as { after?: object }).after ?? {})) delays.set(`xstate.after.${delay}.${node.id}`, delay);
  }
  return delays;
}

/** Indices of the machines that guards name by `in`, however deep in `and`, `or` and `not`. */
function machinesAsked(file: MachineFile, names: Names): ReadonlySet<number> {
  const asked = new Set<number>();
  const visit = (guard: Invocation | undefined): void => {
    const { machine, guards: several, guard: one } = (guard?.params ?? {}) as { machine?: string; guards?: Invocation[]; guard?: Invocation };
    if (guard?.type === 'in' && machine !== undefined) asked.add(names.machineIndex(machine) ?? -1);
    for (const inner of [...(several ?? []), ...(one ? [one] : [])]) visit(inner);
  };
  eachState(file, '', (node) => {
    for (const transition of transitionsOf(node)) visit(transition.guard);
  });
  return asked;
}

const ACTS_BY_ITSELF: ReadonlySet<string> = new Set(['set', 'add', 'count', 'raise']);

function someTimerActs(file: MachineFile): boolean {
  let acts = false;
  eachState(file, '', (node) => {
    const timed = transitionsIn(Object.values(node.after ?? {}));
    acts ||= timed.some((transition) => listOf(transition.actions).some((action) => ACTS_BY_ITSELF.has(action.type)));
  });
  return acts;
}

function transitionsOf(node: StateNode): readonly Transition[] {
  return transitionsIn([...Object.values(node.on ?? {}), ...Object.values(node.after ?? {}), ...(node.always ? [node.always] : [])]);
}

function transitionsIn(all: readonly (Transitions | object)[]): readonly Transition[] {
  return all
    .flatMap((to): readonly (Transition | string | object)[] => (Array.isArray(to) ? (to as readonly (Transition | string)[]) : [to]))
    .filter((one): one is Transition => typeof one === 'object');
}

/** Several states may be one stage: a contact is opened at the one named after it, else at the first. */
function stagesOf(file: MachineFile): ReadonlyMap<string, string> {
  const stages = new Map<string, string>();
  eachState(file, '', (node, path) => {
    const stage = node.meta?.stage;
    if (stage !== undefined && (!stages.has(stage) || path === stage)) stages.set(stage, path);
  });
  return stages;
}

function midwayOf(file: MachineFile): ReadonlyMap<string, string> {
  const midway = new Map<string, string>();
  eachState(file, '', (node, path) => {
    const stages = node.meta?.midway ?? false;
    for (const stage of stages === true ? ['*'] : stages || []) if (!midway.has(stage)) midway.set(stage, path);
  });
  return midway;
}

function delayNames(file: MachineFile): readonly string[] {
  const delays = new Set<string>();
  eachState(file, '', (node) => Object.keys(node.after ?? {}).forEach((delay) => delays.add(delay)));
  return [...delays];
}

function expressionsOf(file: MachineFile, names: Names): ReadonlyMap<string, Expression> {
  const expressions = new Map<string, Expression>();
  const take = (action: Invocation): void => {
    const source = action.params?.expr;
    if (typeof source === 'string') expressions.set(source, compileOrThrow(source, 'any', names));
  };
  eachState(file, '', (node) => {
    for (const action of [...listOf(node.entry), ...listOf(node.exit)]) take(action);
    for (const transition of transitionsOf(node)) listOf(transition.actions).forEach(take);
  });
  return expressions;
}

/** Breadth first, without recursion: an author's nesting is no way to our stack. */
function eachState(root: StateNode, path: string, visit: (node: StateNode, path: string) => void): void {
  const queue: [StateNode, string][] = [[root, path]];
  for (let i = 0; i < queue.length; i++) {
    const [node, at] = queue[i] as [StateNode, string];
    visit(node, at);
    for (const [key, child] of Object.entries(node.states ?? {})) queue.push([child, at ? `${at}.${key}` : key]);
  }
}
