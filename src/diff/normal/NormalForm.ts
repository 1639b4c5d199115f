import type { MachineFile, StateMeta } from '../../flow/schema/machine.ts';
import type { NormalAction } from './normalAction.ts';
import type { NormalGuard } from './normalGuard.ts';

/** A machine as it behaves, whatever its file looks like: parts in their places, defaults left out, targets as paths. */
export interface NormalMachine {
  /** `flow` for the conversation's flow, else the id of the rule machine. */
  readonly name: string;
  readonly file: MachineFile;
  /** By dotted path, outer before inner; the root is ''. */
  readonly states: ReadonlyMap<string, NormalState>;
}

export interface NormalState {
  readonly path: string;
  readonly key: string;
  /** Null for the root. */
  readonly parent: string | null;
  readonly children: readonly string[];
  readonly kind: string;
  /** Path of the state in which it begins; null where it has no states inside, or begins in all of them. */
  readonly initial: string | null;
  readonly history: 'shallow' | 'deep' | null;
  /** What a history state falls back on. */
  readonly historyTarget: string | null;
  /** By trigger: an event type or pattern, `after SETTING`, `always`. None of the lists is empty. */
  readonly transitions: ReadonlyMap<string, readonly NormalTransition[]>;
  readonly entry: readonly NormalAction[];
  readonly exit: readonly NormalAction[];
  /** Of the root nothing: what stands there is the machine's. */
  readonly meta: StateMeta;
  readonly tags: readonly string[];
  readonly description: string | null;
}

export interface NormalTransition {
  readonly trigger: string;
  /** Null stays where it is. */
  readonly target: string | null;
  readonly reenter: boolean;
  readonly guard: NormalGuard | null;
  /** Without `violate`. */
  readonly actions: readonly NormalAction[];
  /** Those that are `violate`. */
  readonly violations: readonly NormalAction[];
  /** What authors and agents read about it: its label and description. */
  readonly words: string;
}

/** The trigger of a delayed transition, and of one that needs no event. */
export const afterTrigger = (setting: string): string => `after ${setting}`;
export const ALWAYS = 'always';
