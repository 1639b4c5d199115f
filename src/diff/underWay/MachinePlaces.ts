import type { AnyStateNode } from 'xstate';
import type { Member } from '../../flow/Cast.ts';
import { stateNodes } from '../../flow/machine/stateNodes.ts';

/** What XState's own ids in a conversation stand for, so that they can be told again in another version. */
export interface MachinePlaces {
  /** By dotted path; the root is ''. */
  readonly nodes: ReadonlyMap<string, AnyStateNode>;
  /** By XState's id of the state. */
  readonly paths: ReadonlyMap<string, string>;
  /** By the event type that a timer raises: the state and the setting of its delay. */
  readonly timers: ReadonlyMap<string, { readonly state: string; readonly setting: string }>;
}

const known = new WeakMap<Member, MachinePlaces>();

/** Worked out when it is first asked for; the engine itself never asks. */
export function machinePlaces(member: Member): MachinePlaces {
  let places = known.get(member);
  if (places === undefined) known.set(member, (places = placesOf(member)));
  return places;
}

/** The event type of a timer of a state, which is the timer's id as well; undefined where the state has no such timer. */
export function timerType(member: Member, node: AnyStateNode, setting: string): string | undefined {
  const type = `xstate.after.${setting}.${node.id}`;
  return member.delays.get(type) === setting ? type : undefined;
}

/** The settings of the timers that run while the machine is in a state. */
export function timersOf(node: AnyStateNode): readonly string[] {
  return Object.keys((node.config as { after?: object }).after ?? {});
}

function placesOf(member: Member): MachinePlaces {
  const nodes = new Map<string, AnyStateNode>();
  const paths = new Map<string, string>();
  const timers = new Map<string, { state: string; setting: string }>();
  for (const node of stateNodes(member.machine)) {
    const path = node.path.join('.');
    nodes.set(path, node);
    paths.set(node.id, path);
    for (const setting of timersOf(node)) {
      const type = timerType(member, node, setting);
      if (type !== undefined) timers.set(type, { state: path, setting });
    }
  }
  return { nodes, paths, timers };
}
