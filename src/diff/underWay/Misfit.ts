/** What keeps a conversation under way from going on with another version. Data: `formatMisfit` holds the wording. */
export interface Misfit {
  readonly code: MisfitCode;
  /** `flow`, or the id of the rule machine. */
  readonly machine?: string;
  /** Dotted path of the state in the version that the conversation is on. */
  readonly state?: string;
  /** The setting that gave a timer its delay. */
  readonly timer?: string;
  readonly fact?: string;
  readonly language?: string;
  /** The kind of state or type of fact, the channel or direction. */
  readonly before?: string;
  readonly after?: string;
}

/** Every reason, in the order in which they are told. */
export const MISFIT_CODES = Object.freeze([
  'channel-differs',
  'direction-differs',
  'language-gone',
  'machine-gone',
  'state-gone',
  'state-differs',
  'history-gone',
  'timer-gone',
  'question-gone',
  'fact-differs',
] as const);
export type MisfitCode = (typeof MISFIT_CODES)[number];
