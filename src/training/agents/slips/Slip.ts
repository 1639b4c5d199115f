import type { AgentDeed } from '../../simulation/Agent.ts';
import type { Moment } from '../perfect/Moment.ts';

/** One way in which an agent breaks a rule. */
export interface Slip {
  /** The rule that it breaks, as violations and findings name it. */
  readonly rule: string;
  /** Two ways of breaking one rule differ by it. */
  readonly name?: string;
  /** By the shipped card it makes the whole contact worth nothing. */
  readonly knocksOut?: true;
  /** What becomes of the deeds that a careful agent would have done in this moment; null where it cannot happen here. */
  readonly happens: (moment: Moment, deeds: readonly AgentDeed[]) => readonly AgentDeed[] | null;
}
