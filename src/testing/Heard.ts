import type { Member } from '../flow/Cast.ts';
import type { Answer } from '../flow/machine/tryTransitions.ts';
import type { Scene, SceneEvent } from '../flow/Scene.ts';
import type { Shell } from '../flow/Shell.ts';
import type { Condition } from './explain/conditionsOf.ts';

/** One machine that heard one event: where it stood, what it tried and what it did. */
export interface Heard {
  readonly member: Member;
  readonly shell: Shell;
  readonly event: SceneEvent;
  readonly scene: Scene;
  readonly answer: Answer;
  /** Why guards of `answer.tried` did not hold, in their order; empty for one that did. */
  readonly conditions: readonly (readonly Condition[])[];
}
