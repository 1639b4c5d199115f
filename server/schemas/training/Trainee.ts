import Type from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';

/** How trainees come along, over HTTP. */

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T, options = {}) => Type.Union([type, Type.Null()], options);
const change = {
  before: nullable(Type.Number(), { description: 'In the first half of the contacts' }),
  after: nullable(Type.Number(), { description: 'In the second half' }),
  change: nullable(Type.Number()),
};

export const TraineeList = object({
  trainees: Type.Array(object({ id: Type.String(), assignments: Type.Integer(), simulations: Type.Integer(), lastAt: nullable(Type.String()) })),
  next: nullable(Type.String()),
});

export const TraineeProgress = object({
  trainee: Type.String(),
  passMark: Type.Number(),
  contacts: Type.Integer(),
  total: object(change),
  passRate: object(change),
  families: Type.Array(
    object({
      family: Type.String(),
      contacts: Type.Integer({ description: 'In which a rule of it could have been broken' }),
      broken: Type.Integer(),
      ...change,
      rules: Type.Array(object({ rule: Type.String(), contacts: Type.Integer() })),
    }),
  ),
  criteria: Type.Array(object({ criterion: Type.String(), title: Type.String(), contacts: Type.Integer(), ...change })),
  weeks: Type.Array(object({ from: Type.String({ description: 'Monday' }), contacts: Type.Integer(), mean: Type.Number(), passed: Type.Integer() })),
});

export const TraineeHabits = object({
  trainee: Type.String(),
  habits: Type.Array(
    object({
      rule: Type.String(),
      channel: nullable(Type.String()),
      status: Type.Union([Type.Literal('flagged'), Type.Literal('dropped')]),
      since: Type.String(),
      last: Type.String(),
      contacts: Type.Array(Type.String()),
      clean: Type.Integer({ description: 'Contacts since in which it could have been broken and was not' }),
    }),
  ),
  refreshers: Type.Array(
    object({
      family: Type.String(),
      rules: Type.Array(Type.String()),
      contacts: Type.Integer(),
      personas: Type.Array(Type.String()),
      assignments: Type.Array(Type.String()),
    }),
    { description: 'What should be practised again, from what was broken in the latest 30 contacts' },
  ),
});
