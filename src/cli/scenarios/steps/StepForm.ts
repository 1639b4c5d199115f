import type { Step } from '../Scenario.ts';
import type { Act } from './Act.ts';

/** Where a step is taken. */
export interface StepPlace {
  readonly channel: 'chat' | 'phone';
  /** The brief for the colleague that is recommended now. */
  readonly brief: string | null;
}

/** A way to write a step: who does what, and what that is in events and checks. One row a form; `stepForms` has them in order. */
export interface StepForm {
  readonly who: readonly string[];
  /** The whole of `what`, without a remark in parentheses at its end. */
  readonly what: RegExp;
  /** Shown when nothing fits. */
  readonly example: string;
  /** The step begins the contact (it rings, somebody dials or answers), so the contact is not live before it. */
  readonly begins?: true;
  /** `found` are the groups of `what`, empty where one took no part. Undefined when the step lacks what this form needs, such as its text. */
  acts(step: Step, place: StepPlace, found: readonly string[]): readonly Act[] | undefined;
}
