import type { CheckRequest } from '../conversation/checkedActions.ts';
import type { PostedEvent } from '../conversation/Conversation.ts';
import type { Opening } from '../conversation/Opening.ts';
import type { StartingPoint } from '../conversation/startAt.ts';
import type { AnyKind } from './expectations/ExpectationKind.ts';

/** A test of one flow, read and ready to run: every name in it is known, every event of its form. */
export interface TestCase {
  /** Relative to the flows folder. */
  readonly file: string;
  /** Of the test in its file. */
  readonly pointer: string;
  readonly name: string;
  /** The flow that it runs with. */
  readonly flow: string;
  /** The rule machine's folder for a test of a rule of conduct; null for one of the flow. */
  readonly rule: string | null;
  /** Rules that it is about. */
  readonly rules: readonly string[];
  readonly opening: Opening;
  readonly from: StartingPoint;
  readonly steps: readonly ReadyStep[];
}

export interface ReadyStep {
  readonly pointer: string;
  /** The step in a few words: `customer "Здравствуйте"`, `check hold`. */
  readonly label: string;
  readonly deed: Deed;
  readonly expectations: readonly Expectation[];
}

/** What happens in a step. Times are decided when it happens. */
export type Deed =
  | { readonly kind: 'post'; readonly event: Omit<PostedEvent, 'at'> }
  /** A phrase or family; null for what is recommended. */
  | { readonly kind: 'say'; readonly phrase: string | null; readonly attachments: readonly string[] | null; readonly id: string | null }
  | { readonly kind: 'check'; readonly request: CheckRequest }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'look' };

export interface Expectation {
  readonly kind: AnyKind;
  readonly value: unknown;
  readonly pointer: string;
}
