import Type from 'typebox';
import { factValue, object } from '../vocabulary/data.ts';
import type { Action } from './Action.ts';

const fact = Type.String({ minLength: 1, maxLength: 60 });
const value = {
  value: Type.Optional(factValue),
  from: Type.Optional(Type.String({ description: 'a field of the event' })),
  expr: Type.Optional(Type.String({ minLength: 1, maxLength: 1_000, description: 'a CEL expression' })),
};

/** Every action that a flow may name, in the order of the reference. */
export const actions: readonly Action[] = Object.freeze([
  { name: 'set', description: 'Sets a fact to a value, to a field of the event, or to what an expression gives', params: object({ fact, ...value }) },
  { name: 'add', description: 'Adds to a list, once each if unique', params: object({ fact, ...value, unique: Type.Optional(Type.Boolean()) }) },
  {
    name: 'count',
    description: 'Adds a number to a fact, 1 unless told; several machines may count the same fact',
    params: object({ fact, by: Type.Optional(Type.Number()), expr: Type.Optional(Type.String()) }),
  },
  {
    name: 'raise',
    description: 'Raises an event that all machines hear after this one; it carries the data of the event that raised it',
    params: object({ event: Type.String() }),
  },
  {
    name: 'violate',
    description: 'The event that takes this transition breaks a rule. Only on a transition of an event or of a timer',
    params: object({
      rule: Type.String(),
      instead: Type.Optional(Type.String({ description: 'the phrase or family to say instead' })),
      knowledge: Type.Optional(Type.Boolean({ description: 'the answer of the knowledge is what to say instead' })),
      severity: Type.Optional(Type.String({ description: 'the setting that decides, severity.<rule> unless told' })),
    }),
  },
  {
    name: 'remind',
    description: "Shows a reminder with this turn's guidance; not again within its cool-down",
    params: object({ id: Type.String() }),
  },
  {
    name: 'task',
    description:
      'Makes a promise that outlives the contact, due after the seconds of a setting; of a kind there is one at a time, so it settles the one that is due, or adds to it how to reach the customer',
    params: object({
      kind: Type.String(),
      due: Type.String(),
      status: Type.Optional(Type.Union([Type.Literal('due'), Type.Literal('kept'), Type.Literal('missed')])),
      medium: Type.Optional(Type.Union([Type.Literal('phone'), Type.Literal('email')], { description: 'the fact with how to reach the customer' })),
      from: Type.Optional(
        Type.String({ description: 'a field of the event with the time, where it tells one; the timer of the setting `due` then runs to it' }),
      ),
    }),
  },
]);

const registry: Readonly<Record<string, Action>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, Action>, Object.fromEntries(actions.map((action) => [action.name, action]))),
);

/** The action of that name. The registry has no prototype: `constructor` and `toString` are no actions. */
export function actionOf(name: string): Action | undefined {
  return registry[name];
}

export const actionNames: readonly string[] = Object.freeze(actions.map((action) => action.name));
