import type { MachineSource } from '../../flow/machineSource.ts';
import { expandEventPattern } from '../../flow/vocabulary/vocabulary.ts';
import { isRecord, type WalkedState, type WalkedTransition } from '../../flow/walkMachine.ts';
import type { GuardLogic } from '../logic/guardLogic.ts';

/** Why a transition can never be taken; null for one that can, as far as can be told. */
export type Verdict =
  | null
  /** Its guard cannot hold. */
  | { readonly why: 'never' }
  /** An earlier one of the same state and event is taken whenever it could be. */
  | { readonly why: 'earlier'; readonly by: WalkedTransition }
  /** Its pattern stands for events that all have entries of their own. */
  | { readonly why: 'pattern' }
  /** Its state is left at once. */
  | { readonly why: 'left'; readonly by: WalkedTransition }
  /** The states inside take the event, wherever the machine rests. */
  | { readonly why: 'inner' };

export type Verdicts = ReadonlyMap<WalkedTransition, Verdict>;

interface Group {
  readonly transitions: WalkedTransition[];
  /** One of them is surely taken. */
  closedBy: WalkedTransition | null;
}

/** What can be told of each transition of a machine. */
export function verdictsOf(machine: MachineSource, logic: GuardLogic): Verdicts {
  const verdicts = new Map<WalkedTransition, Verdict>();
  const groups = new Map<WalkedState, ReadonlyMap<string, Group>>();
  for (const state of machine.walked.states) {
    const own = groupsOf(state);
    groups.set(state, own);
    for (const group of own.values()) judgeGroup(machine, group, logic, verdicts);
    judgePatterns(state, verdicts);
    judgeLeft(state, own, verdicts);
  }
  for (const state of machine.walked.states) if (state.children.size > 0) judgeOuter(state, groups, verdicts);
  return verdicts;
}

function groupsOf(state: WalkedState): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const transition of state.transitions) {
    const key = `${transition.kind} ${transition.trigger}`;
    const group = groups.get(key) ?? { transitions: [], closedBy: null };
    group.transitions.push(transition);
    groups.set(key, group);
  }
  return groups;
}

function judgeGroup(machine: MachineSource, group: Group, logic: GuardLogic, verdicts: Map<WalkedTransition, Verdict>): void {
  const [first] = group.transitions;
  let left = first === undefined ? null : logic.atFirst(machine, first);
  let last: WalkedTransition | null = null;
  for (const transition of group.transitions) {
    const { guard } = transition;
    const knowledge = logic.atFirst(machine, transition);
    if (logic.assume(guard, true, knowledge) === null) {
      verdicts.set(transition, { why: 'never' });
      continue;
    }
    if (left === null || logic.assume(guard, true, left) === null) {
      verdicts.set(transition, last === null ? null : { why: 'earlier', by: coveredBy(group, transition, verdicts, last) });
      continue;
    }
    verdicts.set(transition, null);
    left = logic.assume(guard, false, left);
    last = transition;
    if (left === null && logic.isAlways(guard, knowledge)) group.closedBy ??= transition;
  }
}

/** The one that takes its place: that of the same guard, else the last before it that can be taken. */
function coveredBy(
  group: Group,
  transition: WalkedTransition,
  verdicts: ReadonlyMap<WalkedTransition, Verdict>,
  last: WalkedTransition,
): WalkedTransition {
  const words = guardWords(transition);
  return group.transitions.find((one) => verdicts.get(one) === null && one !== transition && guardWords(one) === words) ?? last;
}

export function guardWords({ guard }: WalkedTransition): string {
  return guard === undefined ? '' : JSON.stringify([guard.type, guard.params]);
}

function judgePatterns(state: WalkedState, verdicts: Map<WalkedTransition, Verdict>): void {
  for (const transition of state.transitions) {
    if (transition.kind !== 'on' || !transition.trigger.includes('*')) continue;
    if (typesLeft(transition).length === 0) verdicts.set(transition, { why: 'pattern' });
  }
}

/** A state without inner ones that `always` leaves: nothing waits in it. */
function judgeLeft(state: WalkedState, groups: ReadonlyMap<string, Group>, verdicts: Map<WalkedTransition, Verdict>): void {
  const by = groups.get('always ')?.closedBy;
  if (!by?.target || state.children.size > 0) return;
  for (const transition of state.transitions)
    if (transition.kind !== 'always' && verdicts.get(transition) === null) verdicts.set(transition, { why: 'left', by });
}

function judgeOuter(
  state: WalkedState,
  groups: ReadonlyMap<WalkedState, ReadonlyMap<string, Group>>,
  verdicts: Map<WalkedTransition, Verdict>,
): void {
  const own = state.transitions.filter((transition) => transition.kind === 'on' && verdicts.get(transition) === null);
  for (const transition of own) {
    const types = typesLeft(transition);
    if (types.length > 0 && types.every((type) => isTakenInside(state, type, groups))) verdicts.set(transition, { why: 'inner' });
  }
}

/** Whether an event is surely taken before a state around has its turn, wherever inside of it the machine rests. */
function isTakenInside(around: WalkedState, type: string, groups: ReadonlyMap<WalkedState, ReadonlyMap<string, Group>>): boolean {
  // Regions beside each other choose by themselves.
  if (around.kind === 'parallel') return false;
  return [...around.children.values()].every((child) => {
    if (child.kind === 'history') return true;
    if (closes(type, groups.get(child))) return true;
    return child.children.size > 0 && isTakenInside(child, type, groups);
  });
}

function closes(type: string, groups: ReadonlyMap<string, Group> = NO_GROUPS): boolean {
  const own = groups.get(`on ${type}`);
  if (own !== undefined) return own.closedBy !== null;
  return [...groups.values()].some(({ transitions: [first], closedBy }) => {
    return closedBy !== null && first?.kind === 'on' && first.trigger.includes('*') && expandEventPattern(first.trigger).includes(type);
  });
}

const NO_GROUPS: ReadonlyMap<string, Group> = new Map();

/** The events that a transition is for: a pattern leaves those that the state names besides. */
export function typesLeft({ trigger, source }: WalkedTransition): readonly string[] {
  const types = expandEventPattern(trigger);
  const on = source.node.on as unknown;
  return trigger.includes('*') && isRecord(on) ? types.filter((type) => !Object.hasOwn(on, type)) : types;
}
