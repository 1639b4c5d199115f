/** What replaying one conversation on a draft came to, beside the version that it is compared with. Plain data. */
export interface ConversationOutcome {
  readonly id: string;
  /** Events that were replayed. */
  readonly events: number;
  readonly verdict: Verdict;
  /** What the log had broken is all that it is compared with: the version that it ran on is not at hand. */
  readonly withoutBaseline: boolean;
  readonly parting: Parting | null;
  readonly failures: readonly Failure[];
  readonly violations: readonly RuleChange[];
  readonly findings: readonly RuleChange[];
  readonly recommendations: readonly RecommendationChange[];
  readonly ending: Ending;
}

/**
 * `same`: nothing differs. `differs`: it still runs, but something else is recommended, broken or found wanting.
 * `parts`: it falls off the script. `fails`: a machine fails, or the draft would not take some event.
 */
export type Verdict = 'same' | 'differs' | 'parts' | 'fails';

/** Where something stands in a log: the place of the event, from 1; 0 is the opening. */
export interface Spot {
  readonly seq: number;
  /** What was said there, where it was asked for. */
  readonly words?: string;
}

/** The first event after which the flow stands elsewhere than the version that it is compared with. */
export interface Parting extends Spot {
  /** Where the flow stood before it. */
  readonly state: string;
  /** The event's type; of a customer's words what they meant, of an agent's the phrase that they are. */
  readonly event: string;
  readonly kind: 'no-move' | 'other-state';
  /** Where the flow of the other version went, and where that of the draft is. */
  readonly expected: string;
  readonly came: string;
  /** Later events led the two to the same place again. */
  readonly returns: boolean;
}

/** A machine that failed, or an event or opening that the draft does not take, by the code of the problem. */
export interface Failure extends Spot {
  readonly kind: 'fault' | 'refused';
  /** The machine, or the problem's code. */
  readonly what: string;
  readonly event: string;
  readonly message: string;
}

export interface RuleChange extends Spot {
  readonly rule: string;
  /** `changed`: broken or found in both, but of another severity, or excused in one of them. */
  readonly change: 'new' | 'gone' | 'changed';
}

/** What was on top in the same place of the script: a phrase's id, `knowledge` for an answer, null for nothing. */
export interface RecommendationChange extends Spot {
  readonly state: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** How it stood after the last event, in either version: `open`, `ended`, or the outcome. */
export interface Ending {
  readonly from: string | null;
  readonly to: string;
  /** The flow came to an ending of the script while the contact went on: a farewell, an outcome, a final state. */
  readonly reachedBefore: boolean | null;
  readonly reached: boolean;
}
