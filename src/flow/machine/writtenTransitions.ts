import type { AnyStateNode } from 'xstate';
import type { Member } from '../Cast.ts';
import { expandEventPattern } from '../vocabulary/vocabulary.ts';
import { walkMachine, type WalkedMachine, type WalkedState, type WalkedTransition } from '../walkMachine.ts';
import { stateNodes } from './stateNodes.ts';

/** The machine of a cast as its author wrote it: XState's transitions traced back to the places of the file. */
export interface WrittenMachine {
  readonly walked: WalkedMachine;
  /** What the author wrote for a transition object of XState. */
  readonly transitions: ReadonlyMap<object, WalkedTransition>;
}

const written = new WeakMap<Member, WrittenMachine>();

/** Worked out when it is first asked for; the engine itself never asks. */
export function writtenMachine(member: Member): WrittenMachine {
  let known = written.get(member);
  if (known === undefined) written.set(member, (known = trace(member)));
  return known;
}

function trace(member: Member): WrittenMachine {
  const walked = walkMachine(member.file);
  const transitions = new Map<object, WalkedTransition>();
  for (const node of stateNodes(member.machine)) {
    const state = walked.byPath.get(node.path.join('.'));
    if (state === undefined) continue;
    for (const [type, offered] of node.transitions) pair(offered, writtenFor(state, type, member), transitions);
    pair((node.always as readonly object[] | undefined) ?? [], ofKind(state, 'always', ''), transitions);
  }
  return { walked, transitions };
}

/** XState keeps the order in which `toMachineConfig` told it. */
function pair(offered: readonly object[], from: readonly WalkedTransition[], into: Map<object, WalkedTransition>): void {
  offered.forEach((transition, index) => {
    const own = from[index];
    if (own !== undefined) into.set(transition, own);
  });
}

function writtenFor(state: WalkedState, type: string, member: Member): readonly WalkedTransition[] {
  const delay = member.delays.get(type);
  if (delay !== undefined) return ofKind(state, 'after', delay);
  const own = ofKind(state, 'on', type);
  if (own.length > 0 || Object.hasOwn(state.node.on ?? {}, type)) return own;
  return Object.keys(state.node.on ?? {})
    .filter((key) => key.includes('*') && expandEventPattern(key).includes(type))
    .sort((a, b) => b.length - a.length)
    .flatMap((pattern) => ofKind(state, 'on', pattern));
}

function ofKind({ transitions }: WalkedState, kind: WalkedTransition['kind'], trigger: string): readonly WalkedTransition[] {
  return transitions.filter((transition) => transition.kind === kind && transition.trigger === trigger);
}

/** The dotted path of a state node; '' for the root. */
export function pathOf(node: AnyStateNode): string {
  return node.path.join('.');
}
