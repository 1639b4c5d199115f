import type { Cast, Member } from '../flow/Cast.ts';
import type { Facts } from '../flow/Facts.ts';
import type { Shell } from '../flow/Shell.ts';
import { factsSeen } from './factsSeen.ts';
import type { InspectedState } from './InspectorMessage.ts';
import { shown, type View } from './View.ts';

/** Where a machine stands, with the facts that concern it in the place of XState's context. */
export function machineState(cast: Cast, member: Member, shell: Shell, facts: Facts, view: View): InspectedState {
  const context = Object.fromEntries(factsSeen(cast, member).map((name) => [name, facts[name] ?? null]));
  return {
    status: shell.done ? 'done' : 'active',
    output: undefined,
    error: undefined,
    value: shell.value,
    context: shown(view, context),
    tags: [...(shell.snapshot.tags as ReadonlySet<string>)],
    children: {},
    historyValue: shell.history ?? {},
  };
}
