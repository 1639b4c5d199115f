import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import { inertScope, takeActions, type ResolvedAction } from './scope.ts';

/** What a step of a machine gave: where it stands, and what it asked for. */
export interface Step {
  readonly snapshot: AnyMachineSnapshot;
  readonly actions: readonly ResolvedAction[];
}

/** The part of XState's machine that Sufler uses, without the types of actors that it never has. */
interface PureMachine {
  transition(snapshot: unknown, event: unknown, scope: unknown): AnyMachineSnapshot;
  getInitialSnapshot(scope: unknown, input: unknown): AnyMachineSnapshot;
  getTransitionData(
    snapshot: unknown,
    event: unknown,
  ): readonly { readonly actions: readonly ResolvedAction[]; readonly target?: readonly unknown[]; readonly reenter?: boolean }[];
  microstep(snapshot: unknown, event: unknown, scope: unknown): readonly AnyMachineSnapshot[];
  resolveState(config: { value: unknown }): AnyMachineSnapshot;
  restoreSnapshot(snapshot: unknown, scope: unknown): AnyMachineSnapshot;
}

/** Takes a machine one event further. @throws what a guard or XState throws; nothing of the step is kept then. */
export function stepMachine(machine: AnyStateMachine, snapshot: unknown, event: unknown): Step {
  return collect(() => pure(machine).transition(snapshot, event, inertScope));
}

/** Where a machine begins, with its entry actions. @throws like a step. */
export function enterMachine(machine: AnyStateMachine, scene: unknown): Step {
  return collect(() => pure(machine).getInitialSnapshot(inertScope, scene));
}

/** The states that an event leads through one after the other: that of its own transition first, then those of `always`. */
export function statesPassed(machine: AnyStateMachine, snapshot: unknown, event: unknown): readonly AnyMachineSnapshot[] {
  try {
    return pure(machine).microstep(snapshot, event, inertScope);
  } finally {
    takeActions();
  }
}

/** The transitions that XState would take for an event, as its own objects. */
export function selectTransitions(machine: AnyStateMachine, snapshot: unknown, event: unknown): readonly object[] {
  return pure(machine).getTransitionData(snapshot, event);
}

/** The actions of the transitions that an event would take, without taking them. */
export function selectActions(machine: AnyStateMachine, snapshot: unknown, event: unknown): readonly ResolvedAction[] {
  return pure(machine)
    .getTransitionData(snapshot, event)
    .flatMap((transition) => transition.actions);
}

/** A state by its value, as if no event had led there. */
export function resolveMachine(machine: AnyStateMachine, value: unknown): AnyMachineSnapshot {
  return pure(machine).resolveState({ value });
}

/** A stored state with its history. @throws when the machine has no such state. */
export function restoreMachine(machine: AnyStateMachine, value: unknown, historyValue: unknown): AnyMachineSnapshot {
  return pure(machine).restoreSnapshot({ status: 'active', value, context: {}, children: {}, historyValue: historyValue ?? {} }, inertScope);
}

/** XState's history as data, by which a state resumes: the ids of the states to come back to. */
export function historyOf(snapshot: AnyMachineSnapshot): Readonly<Record<string, readonly { id: string }[]>> {
  const history = snapshot.historyValue as Readonly<Record<string, readonly AnyStateNode[]>>;
  return Object.fromEntries(Object.entries(history).map(([key, nodes]) => [key, nodes.map(({ id }) => ({ id }))]));
}

/** Whether the event takes the machine out of states and into states, be they the same ones. */
export function wouldMove(machine: AnyStateMachine, snapshot: unknown, event: unknown): boolean {
  return pure(machine)
    .getTransitionData(snapshot, event)
    .some((transition) => (transition.target?.length ?? 0) > 0 || transition.reenter === true);
}

function collect(step: () => AnyMachineSnapshot): Step {
  try {
    const snapshot = step();
    // XState turns an error of the beginning into a snapshot; here both are thrown.
    if (snapshot.status === 'error') throw snapshot.error;
    return { snapshot, actions: takeActions() };
  } catch (error) {
    takeActions();
    throw error;
  }
}

function pure(machine: AnyStateMachine): PureMachine {
  return machine as unknown as PureMachine;
}
