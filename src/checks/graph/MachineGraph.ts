import type { WalkedState, WalkedTransition } from '../../flow/walkMachine.ts';

/** What can happen in a machine, as far as it can be told without running it: nothing that can happen is missing. */
export interface MachineGraph {
  /** States that can be active, the root among them. */
  readonly reachable: ReadonlySet<WalkedState>;
  /** The states that can be active without a state inside of them: where the machine rests. In the order of the file. */
  readonly leaves: readonly WalkedState[];
  /** Whether a transition can be taken: its state can be active, nothing goes before it always, and its guard can hold. */
  readonly canBeTaken: (transition: WalkedTransition) => boolean;
  /** The states that are entered with a target and what lies in it by default; the innermost ones. */
  readonly leavesEntered: (target: WalkedState) => readonly WalkedState[];
}
