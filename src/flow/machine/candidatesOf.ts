import type { AnyStateNode } from 'xstate';
import type { Guard, Prepared } from '../guards/Guard.ts';
import { guardOf } from '../guards/guards.ts';
import { settleGuard } from '../guards/settleGuard.ts';
import type { Scene, SceneEvent } from '../Scene.ts';
import type { Shell } from '../Shell.ts';
import type { ResolvedAction } from './scope.ts';

/** A transition that a state offers for an event type, ready to be chosen. */
export interface Candidate {
  readonly guard: Guard | null;
  readonly params: Prepared;
  /** The state changes, or is entered anew; otherwise only the actions happen. */
  readonly moves: boolean;
  readonly actions: readonly ResolvedAction[];
  readonly violates: readonly ResolvedAction[];
  /** Where it leads and what it does on the way, once XState has taken it; see `Member.foreseeable`. */
  taken: Taken | null;
}

/** What taking a transition came to. */
export interface Taken {
  readonly shell: Shell;
  /** States were left and entered, be they the same ones. */
  readonly moved: boolean;
  readonly actions: readonly ResolvedAction[];
}

const NO_PARAMS: Prepared = Object.freeze({});

/**
 * The transitions of a state for an event type in the order in which XState tries them: the innermost state first, each
 * state's in the order of the file. Null for a state with parallel regions: those choose by themselves, so XState is asked.
 */
export function candidatesOf(nodes: readonly AnyStateNode[], type: string): readonly Candidate[] | null {
  if (nodes.some((node) => node.type === 'parallel')) return null;
  return [...nodes]
    .reverse()
    .flatMap((node) => (node.transitions.get(type) ?? []).map((transition) => candidateOf(transition as unknown as Offered)));
}

/** The candidate that the event takes, undefined when it takes none. The first whose guard holds, as XState chooses. */
export function chooseCandidate(candidates: readonly Candidate[], scene: Scene, event: SceneEvent): Candidate | undefined {
  for (const candidate of candidates) {
    if (candidate.guard === null || candidate.guard.holds(scene, event, candidate.params)) return candidate;
  }
  return undefined;
}

/** The candidates of a shell for an event type, worked out when they are first needed. */
export function shellCandidates(shell: Shell, type: string): readonly Candidate[] | null {
  let candidates = shell.candidates.get(type);
  if (candidates === undefined) {
    candidates = candidatesOf((shell.snapshot as unknown as { _nodes: readonly AnyStateNode[] })._nodes, type);
    shell.candidates.set(type, candidates);
  }
  return candidates;
}

/**
 * The candidates of a shell for an event that is always the same, such as the fact of an action without data: guards that
 * only look at the event are settled once, and what can never be chosen is left out.
 */
export function fixedCandidates(shell: Shell, event: SceneEvent, channel: string): readonly Candidate[] | null {
  let candidates = shell.fixed.get(event);
  if (candidates === undefined) {
    candidates = settled(shellCandidates(shell, event.type), event, channel);
    shell.fixed.set(event, candidates);
  }
  return candidates;
}

function settled(candidates: readonly Candidate[] | null, event: SceneEvent, channel: string): readonly Candidate[] | null {
  if (candidates === null) return null;
  const left: Candidate[] = [];
  for (const candidate of candidates) {
    const verdict = candidate.guard === null ? true : settleGuard(candidate.guard, candidate.params, event, channel);
    if (verdict === true) return [...left, { ...candidate, guard: null }];
    if (verdict === null) left.push(candidate);
  }
  return left;
}

/** A transition as XState formats it. */
interface Offered {
  readonly guard?: { readonly type: string; readonly params?: Prepared };
  readonly target?: readonly unknown[];
  readonly reenter?: boolean;
  readonly actions: readonly ResolvedAction[];
}

function candidateOf(transition: Offered): Candidate {
  const actions = transition.actions.map((action) => ({ type: action.type, params: action.params }));
  return {
    guard: transition.guard === undefined ? null : (guardOf(transition.guard.type) ?? NEVER),
    params: transition.guard?.params ?? NO_PARAMS,
    moves: (transition.target?.length ?? 0) > 0 || transition.reenter === true,
    actions,
    violates: actions.filter((action) => action.type === 'violate'),
    taken: null,
  };
}

/** Validation refuses unknown guards; one that came all the same holds for nobody. */
const NEVER: Guard = { name: 'never', description: '', params: {}, holds: () => false };
