import Type, { type Static } from 'typebox';
import { SettingValues } from '../../flow/schema/settings.ts';
import { language, name, object, shortText } from '../../flow/vocabulary/data.ts';
import { DIFFICULTIES, type Difficulty } from '../Persona.ts';

/** What a trainer gives people to do: which simulated customers, how often, and what is enough. The schemas are also the HTTP API's. */

const one = <const T extends readonly string[]>(values: T, options = {}) =>
  Type.Unsafe<T[number]>(
    Type.Union(
      values.map((value) => Type.Literal(value)),
      options,
    ),
  );
export const MOST_SEED = 2_147_483_647;
export const Seed = Type.Integer({
  minimum: 0,
  maximum: MOST_SEED,
  description: 'The same seed and the same words of the agent give the same contact',
});
const time = Type.String({ maxLength: 40, description: 'ISO 8601 with its zone' });

const fields = {
  title: shortText,
  description: Type.Optional(Type.String({ minLength: 1, maxLength: 2_000 })),
  flow: name,
  personas: Type.Array(name, { minItems: 1, maxItems: 30, description: 'Ids; each is to be passed' }),
};

const choices = {
  kind: one(['lesson', 'exam'], { description: 'An exam is had once, without guidance, and no moment of it is taken up again' }),
  languages: Type.Array(language, { minItems: 1, maxItems: 10, description: 'The contacts take turns; the first of the flow unless told' }),
  difficulty: Type.Unsafe<Difficulty>(Type.Union(DIFFICULTIES.map((value) => Type.Literal(value)))),
  seedPolicy: one(['fresh', 'same', 'listed'], {
    description:
      '`fresh`: another contact each time; `same`: one for everybody, so that trainees can be compared; `listed`: by `seeds`, one an attempt',
  }),
  seeds: Type.Array(Seed, { maxItems: 50, description: 'For `listed`; the first one for `same`, where there is one' }),
  guidance: one(['shown', 'hidden'], { description: 'Whether the trainee sees what to say' }),
  passMark: Type.Number({ minimum: 0, maximum: 100 }),
  attempts: Type.Union([Type.Integer({ minimum: 1, maximum: 100 }), Type.Null()], { description: 'With each persona; null: as many as it takes' }),
  order: one(['fixed', 'shuffled'], { description: 'Of the personas; `shuffled` is another order for each trainee' }),
  level: one(['newcomer', 'experienced'], { description: 'A newcomer is stopped where others are warned, and sees every reminder (TRAIN-6)' }),
  dueAt: Type.Union([time, Type.Null()]),
  trainees: Type.Array(name, { maxItems: 500, description: 'Whoever wants to where nobody is named' }),
  rules: Type.Array(name, { maxItems: 30, description: 'Rules or families of rules that are practised: `HOLD`, `GREET-1`' }),
  settings: SettingValues,
};

const optional = Type.Partial(object(choices)).properties;

/** What a trainer sends; what is left out is as an assignment of that kind has it. */
export const AssignmentBody = object({ ...fields, ...optional });
export type AssignmentBody = Static<typeof AssignmentBody>;

/** The same for a change: only what is to change. */
export const AssignmentChange = object({ ...Type.Partial(object(fields)).properties, ...optional });
export type AssignmentChange = Static<typeof AssignmentChange>;

/** With everything decided. */
export const Assignment = object({ ...fields, ...choices });
export type Assignment = Static<typeof Assignment>;
