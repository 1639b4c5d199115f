/**
 * What cannot be taken over into another version of the flow. Whether a conversation should go on there is for `src/diff` to say,
 * which asks for more; its reasons have these among them.
 */
export interface Misfit {
  /**
   * `state-gone`: a machine stands in a state that the version does not have. `state-differs`: it stands in several states at once
   * that exclude each other there. `fact-differs`: the value of a fact is of another type than the fact has there.
   */
  readonly code: 'state-gone' | 'state-differs' | 'fact-differs';
  /** `flow`, or the id of the rule machine. */
  readonly machine?: string;
  /** Dotted path in the version that the conversation is on. */
  readonly state?: string;
  readonly fact?: string;
  /** What it is now, and what it would have to be. */
  readonly before?: string;
  readonly after?: string;
}
