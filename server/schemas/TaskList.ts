import Type, { type Static } from 'typebox';
import { Task } from '../../src/conversation/Guidance.ts';
import { object } from '../../src/flow/vocabulary/data.ts';

/** A promise in a list: with the conversation that it was made in, and who has that now. */
export const ListedTask = object({
  conversation: Type.String(),
  agent: Type.Union([Type.String(), Type.Null()]),
  ...Task.properties,
});
export type ListedTask = Static<typeof ListedTask>;

export const TaskList = object({
  tasks: Type.Array(ListedTask),
  next: Type.Union([Type.String({ description: 'The cursor of the next page' }), Type.Null()]),
});
export type TaskList = Static<typeof TaskList>;
