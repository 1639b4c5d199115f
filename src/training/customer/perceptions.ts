/**
 * What a customer can perceive of what goes on: a closed list, and the only events that the behaviour machine hears. What asks for an
 * answer begins with `asked-`; of several in one turn the customer answers the one that was asked last.
 */
export const PERCEPTIONS = [
  // --- the line
  'connected',
  'held',
  'resumed',
  'briefed',
  'transferred',
  'ended',
  // --- statements
  'greeted',
  'offered-products',
  'empathised',
  'apologised',
  'looks-up',
  'warned',
  'redirected',
  'calmed',
  'answered',
  'bade-farewell',
  'spoke',
  'unintelligible',
  // --- questions
  'asked-hold',
  'asked-transfer',
  'asked-callback',
  'asked-phone',
  'asked-number-right',
  'asked-contact',
  'asked-rating',
  'asked-further',
  'asked-summary',
  'asked-name',
  'asked-facts',
  'asked-needs',
  'asked-time',
  'asked-choice',
  'asked-consent',
  'asked-other',
  // --- time and temper
  'time-passed',
  'lost-patience',
  'feels-offended',
  'feels-flirty',
  'feels-silent',
] as const;
export type PerceptionKind = (typeof PERCEPTIONS)[number];

export interface Perception {
  readonly type: PerceptionKind;
  /** Of `asked-facts`: which ones, as the flow calls them. */
  readonly facts?: readonly string[];
  /** What the agent said, where words decide. */
  readonly text?: string;
}
