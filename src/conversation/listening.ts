import type { Member } from '../flow/Cast.ts';
import type { StateNode } from '../flow/schema/machine.ts';
import type { Shell } from '../flow/Shell.ts';
import { hears, listeners } from './troupe/dispatch.ts';
import type { Run } from './troupe/Run.ts';

/**
 * Whether some machine listens for this very event in its present state. One that listens for anything the customer does
 * (`customer.*`) is not waiting for it.
 */
export function isListenedFor(run: Run, type: string, among: (member: Member) => boolean = () => true): boolean {
  return listeners(run, type).some((member) => {
    const shell = run.shells[member.index];
    return shell !== undefined && hears(run, member, type) && among(member) && isNamed(member, shell, type);
  });
}

/** Whether an active state of the machine names the event type, instead of hearing it by a pattern such as `customer.*`. */
export function isNamed(member: Member, shell: Shell, type: string): boolean {
  return shell.hears.has(type) && namedIn(member, shell).has(type);
}

const named = new WeakMap<Shell, ReadonlySet<string>>();

/** The event types that the active states name, without those that only a pattern stands for. */
function namedIn(member: Member, shell: Shell): ReadonlySet<string> {
  let types = named.get(shell);
  if (types === undefined) {
    types = new Set([member.file, ...[...shell.paths].map((path) => stateAt(member.file, path))].flatMap((node) => Object.keys(node?.on ?? {})));
    named.set(shell, types);
  }
  return types;
}

function stateAt(root: Pick<StateNode, 'states'>, path: string): StateNode | undefined {
  let node: StateNode | undefined;
  let states = root.states;
  for (const key of path.split('.')) {
    node = states?.[key];
    states = node?.states;
  }
  return node;
}
