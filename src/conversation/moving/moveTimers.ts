import type { AnyStateNode } from 'xstate';
import type { Member } from '../../flow/Cast.ts';
import { nodesOf } from '../../flow/machine/shellOf.ts';
import type { Shell } from '../../flow/Shell.ts';
import type { Timer } from '../Conversation.ts';
import { nodeAt } from './moveShell.ts';
import { mappedPath, type StateMapping } from './StateMapping.ts';

/** A machine and where it stands. */
export interface Placed {
  readonly member: Member;
  readonly shell: Shell;
}

export interface MovedTimers {
  /** Those that still exist, with the due time that they had. */
  readonly kept: readonly Timer[];
  /** Delays of the state for which nothing ran before: they run from the move on. */
  readonly added: readonly { readonly type: string; readonly delay: string }[];
}

/**
 * The timers of one machine in the version that it is moved to. A timer is the same where its state is, by its name or its new one,
 * and waits for the same setting. One that went off, or was stopped, in a state that the machine still stands in does not run again.
 */
export function moveTimers(timers: readonly Timer[], from: Placed, to: Placed, mapping: StateMapping): MovedTimers {
  const active = new Set(nodesOf(to.shell.snapshot));
  const known = new Map<string, string>();
  for (const node of nodesOf(from.shell.snapshot)) {
    const now = nodeAt(to.member.machine, mappedPath(mapping, from.member.isFlow ? 'flow' : from.member.id, node.path));
    if (now === undefined || !active.has(now)) continue;
    for (const delay of delaysOf(node)) known.set(timerType(node, delay), timerType(now, delay));
  }
  const kept = timers.flatMap((timer) => {
    const type = timer.machine === from.member.index ? known.get(timer.type) : undefined;
    if (type === undefined || !to.member.delays.has(type)) return [];
    return [{ ...timer, machine: to.member.index, id: type, type }];
  });
  const before = new Set(known.values());
  const all = [...active].flatMap((node) => delaysOf(node).map((delay) => ({ type: timerType(node, delay), delay })));
  return { kept, added: all.filter(({ type }) => !before.has(type)) };
}

function delaysOf(node: AnyStateNode): readonly string[] {
  return Object.keys((node.config as { after?: object }).after ?? {});
}

/** XState's event type of a delayed transition, and the id of its timer. */
function timerType(node: AnyStateNode, delay: string): string {
  return `xstate.after.${delay}.${node.id}`;
}
