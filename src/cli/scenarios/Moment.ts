import type { AgentLoad } from '../../conversation/agentLoad.ts';
import type { Decision, Finding, Guidance, Say, Violation } from '../../conversation/Guidance.ts';
import type { Refusal } from './Api.ts';

/** An agent's work list, as far as scenarios need it. */
export interface Work {
  readonly contacts: readonly {
    readonly id: string;
    /** Which contact of the scenario it is. */
    readonly contact: number;
    readonly waitingSeconds: number | null;
    readonly overdue: boolean;
  }[];
}

/** What is known of a contact right after a step: what expectations are held against. */
export interface Moment {
  readonly guidance: Guidance;
  /** The checks that the step made, with their answers, in order. */
  readonly decisions: readonly { readonly action: string; readonly decision: Decision }[];
  /** Of the step's last check or event. */
  readonly findings: readonly Finding[];
  /** What the server would not take. */
  readonly refusals: readonly Refusal[];
  /** Briefs for a colleague: recommended now or before the step. */
  readonly briefs: readonly string[];
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Everything broken so far, excused violations included. */
  violations(): Promise<readonly Violation[]>;
  /** The agent's open contacts, in the order in which they want an answer. */
  readonly work: () => Promise<Work>;
  /** What the agent has open, over all contacts. */
  readonly load: () => Promise<AgentLoad>;
}

/** What is recommended: the guidance's `say`, and after a check also the decision's. */
export function saysOf({ guidance, decisions }: Moment): readonly Say[] {
  const decided = decisions.map(({ decision }) => decision.say);
  return [...decided, guidance.say].filter((say) => say !== null);
}
