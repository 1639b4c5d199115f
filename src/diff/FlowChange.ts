import type { ChangeKindId } from './changeKinds.ts';
import type { Impact } from './kinds/ChangeKind.ts';

/** One difference in meaning between two versions of a flow. Data: `formatChange` holds the wording. */
export interface FlowChange {
  /** Stable; listed in docs/reference/changes.md. */
  readonly kind: ChangeKindId;
  readonly impact: Impact;
  /** Rules of conduct that it softens, or can soften; which of the two is of its kind. */
  readonly softens: readonly string[];
  /** `flow`, or the id of a rule machine. */
  readonly machine?: string;
  /** Dotted path, '' for the machine itself: of the later version, of the earlier one for what is gone. */
  readonly state?: string;
  /** The stage that the state belongs to. */
  readonly stage?: string;
  /** An event type or pattern, `after SETTING`, or `always`. */
  readonly event?: string;
  /** Of a fact, phrase, family, message, setting, meaning, experiment or rule. */
  readonly name?: string;
  readonly language?: string;
  /** What it was, and what it is; in the form of the files, defaults left out. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Where a change is and what it is about. */
export type ChangeDetails = Omit<FlowChange, 'kind' | 'impact' | 'softens'> & { readonly softens?: readonly string[] };
