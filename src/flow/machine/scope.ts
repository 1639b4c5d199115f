import type { AnyActorScope } from 'xstate';

/** An action that XState resolved for us to carry out: a name and its params, nothing was executed. */
export interface ResolvedAction {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>> | undefined;
}

let collected: ResolvedAction[] = [];

const nothing = (): void => undefined;

/**
 * One inert actor scope for all machines. XState's `transition()` makes a scope and the initial state anew on every call,
 * which is half of its cost; handing in our own gives the same snapshots and actions (docs/decisions/0002-xstate-pure-layer.md).
 * Nothing is ever executed: actions are collected, and whoever steps a machine takes them at once.
 */
export const inertScope = {
  self: { id: '' },
  id: '',
  sessionId: '',
  logger: nothing,
  defer: nothing,
  stopChild: nothing,
  emit: nothing,
  system: { _sendInspectionEvent: nothing },
  actionExecutor: (action: ResolvedAction) => {
    collected.push(action);
  },
} as unknown as AnyActorScope;

/** What was collected since the last call. */
export function takeActions(): readonly ResolvedAction[] {
  if (collected.length === 0) return NO_ACTIONS;
  const taken = collected;
  collected = [];
  return taken;
}

const NO_ACTIONS: readonly ResolvedAction[] = Object.freeze([]);
