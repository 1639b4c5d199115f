import type { TSchema } from 'typebox';

/**
 * Something that a transition can do. An action is data: the machine only names it, the conversation carries it out
 * (src/conversation/troupe) after all machines that heard the event have answered.
 */
export interface Action {
  readonly name: string;
  readonly description: string;
  readonly params: TSchema;
}
