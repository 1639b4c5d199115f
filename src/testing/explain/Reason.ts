/**
 * Why an expectation does not hold. Data, as problems are: a code, what its wording needs, and where the author wrote what
 * is to blame. `formatReason` words it.
 */
export interface Reason {
  readonly code: ReasonCode;
  readonly args: Readonly<Record<string, string | number | boolean>>;
  /** A place in a machine of the cast. */
  readonly place?: { readonly machine: string; readonly pointer: string };
}

/** The wording of every reason. A code is never renamed and never used again for something else. */
export const REASONS = {
  // --- what is said
  'spoken-by': '"{phrase}" is said by {machine} in state {state} (rank {rank}{rules})',
  'variant-of': '"{phrase}" is said as the variant "{variant}" of the experiment "{experiment}", which this conversation has by its id',
  'nothing-said': 'no machine has anything to say: {machine} is in state {state}',
  outranked: '{machine} in state {state} says "{phrase}" too (rank {rank}), but {other} in state {otherState} ranks higher ({otherRank})',
  hushed: '{machine} in state {state} says "{phrase}" (rank {rank}), but {other} in state {otherState} hushes all below rank {otherRank}',
  'knowledge-first': '{machine} in state {state} says the answer of the knowledge in its place',
  'said-first': '"{phrase}" is recommended first, not behind something else',
  'said-behind': '"{phrase}" is recommended, but behind "{first}"',
  'said-elsewhere': '"{phrase}" is said by {machine} in state {states}; it is in state {state}',
  'family-gives': '"{family}" means "{phrase}" in this contact',
  'other-channel': '"{phrase}" is for {channels}; this contact is on {channel}',
  'off-channel': '{machine} does not listen on {channel}',
  'content-not-due': '"{phrase}" answers the intent "{intent}"{requires}; the fact contentIntent is {actual}',
  'never-said': 'no state of any machine says "{phrase}"',
  // --- where machines stand
  'stage-of': 'the stage "{stage}" is that of {machine} in state {state}',
  'stage-elsewhere': '{machine} is at stage "{stage}" in state {states}; it is in state {state}',
  'stage-outranked': '{machine} in state {state} is at stage "{stage}", but {other} ranks higher',
  took: '{machine} in state {state} took {event} → {target}',
  'guard-false': '{machine} in state {state} did not take {event} → {target}: {condition}',
  shadowed: '{machine} in state {state} did not come to {event} → {target}: {event} → {other} stands before it and was taken',
  'not-listening': '{machine} in state {state} has no transition for {event}',
  'question-of': '{event} answered the open question of {other} alone; {machine} did not hear it',
  'nothing-happened': 'nothing was posted in this step; {machine} stays in state {state}',
  // --- what is forbidden
  'would-violate': '{action} breaks {rule} ({severity}): {machine} in state {state}',
  'would-not-violate': '{action} does not break {rule}: {machine} in state {state}, {event} → {target}: {condition}',
  'rule-elsewhere': '{rule} is held against {event} by {machine} in state {states}; it is in state {state}',
  'violated-by': '{machine} in state {state} holds {rule} against {event}',
  'was-excused': '{rule} was broken and excused: the agent said what was recommended first',
  'was-not-excused': '{rule} was broken and not excused: {event} is not what was recommended first',
  'never-violated': 'no transition of any machine has "violate" with {rule}',
  // --- texts
  'finding-came': '{rule} ({severity}) found "{span}": {message}',
  'no-finding': 'no lint rule found anything',
  'recognised-came': '{name} was recognised in the text with confidence {confidence}{applied}',
  'nothing-recognised': 'nothing was recognised in the text',
  // --- what is shown and known
  'reminder-in': 'the reminder "{reminder}" is shown by {machine} in state {states}; it is in state {state}',
  'reminder-raised': 'the reminder "{reminder}" is raised by {machine} on {event} → {target}',
  'reminder-cooling': 'the reminder "{reminder}" was shown {seconds} s ago and is not repeated so soon',
  'timer-in': 'the timer "{timer}" runs in state {states} of {machine}; it is in state {state}',
  'fact-written': '{machine} in state {state} wrote "{fact}" on {event} → {target}',
  'fact-writer': '"{fact}" is written by {machine} in state {source} on {event} → {target}; it is in state {state}',
  'fact-unwritten': 'no transition of any machine writes "{fact}"',
  // --- the test itself
  fault: '{machine} failed on {event}: {message}',
} as const satisfies Record<string, string>;

export type ReasonCode = keyof typeof REASONS;

/** One sentence for a person. `placeOf` tells where the author wrote a place of a machine. */
export function formatReason(reason: Reason, placeOf?: (machine: string, pointer: string) => string): string {
  const sentence = REASONS[reason.code].replace(/\{(\w+)\}/g, (all: string, key: string) => String(reason.args[key] ?? all));
  if (reason.place === undefined) return sentence;
  const { machine, pointer } = reason.place;
  return `${sentence} [${placeOf?.(machine, pointer) ?? `${machine}#${pointer}`}]`;
}
