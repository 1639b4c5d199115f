import type { CheckRequest } from '../conversation/checkedActions.ts';
import type { Conversation, Turn } from '../conversation/Conversation.ts';
import type { Decision, Guidance } from '../conversation/Guidance.ts';
import type { Cast } from '../flow/Cast.ts';
import type { Heard } from './Heard.ts';

/** What a step of a test came to: all that expectations look at. */
export interface Moment {
  readonly cast: Cast;
  readonly before: Conversation;
  readonly after: Conversation;
  /** Null where nothing was posted. */
  readonly turn: Turn | null;
  /** What the agent sees after the step. */
  readonly guidance: Guidance;
  /** Of a check; null of everything else. */
  readonly asked: { readonly request: CheckRequest; readonly decision: Decision } | null;
  /** Every machine that heard something in this step, in order. Worked out when it is first asked for. */
  readonly heard: readonly Heard[];
}
