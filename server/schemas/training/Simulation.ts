import Type, { type Static, type TProperties } from 'typebox';
import { AgentInfo, StartRequest } from '../../../src/conversation/Opening.ts';
import { SettingValues } from '../../../src/flow/schema/settings.ts';
import { language, name, object } from '../../../src/flow/vocabulary/data.ts';
import { Score } from '../../../src/scoring/Score.ts';
import { Seed } from '../../../src/training/lessons/Assignment.ts';
import { DIFFICULTIES, type Difficulty } from '../../../src/training/Persona.ts';

/** Simulated contacts: what a trainee sends, and what comes back. */

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T, options = {}) => Type.Union([type, Type.Null()], options);
const one = <const T extends readonly string[]>(values: T, options = {}) =>
  Type.Unsafe<T[number]>(
    Type.Union(
      values.map((value) => Type.Literal(value)),
      options,
    ),
  );
const difficulty = Type.Unsafe<Difficulty>(Type.Union(DIFFICULTIES.map((value) => Type.Literal(value))));
const trainee = { ...name, description: 'Who practises' };
export const level = one(['newcomer', 'experienced'], { description: 'A newcomer is stopped where others are warned (TRAIN-6)' });
const time = Type.String({ maxLength: 40 });

export const SimulationBody = object({
  id: Type.Optional(StartRequest.properties.id),
  persona: { ...name, description: 'Whom to meet' },
  flow: name,
  language: Type.Optional(language),
  difficulty: Type.Optional(difficulty),
  seed: Type.Optional(Seed),
  guidance: Type.Optional(one(['shown', 'hidden'])),
  trainee,
  agent: Type.Optional(AgentInfo),
  level: Type.Optional(level),
  brand: StartRequest.properties.brand,
  settings: Type.Optional(SettingValues),
  at: Type.Optional(time),
});
export type SimulationBody = Static<typeof SimulationBody>;

/** Read further by who knows the events. */
export const TurnBody = object({
  events: Type.Optional(
    Type.Array(Type.Unknown(), { maxItems: 100, description: 'What the agent says and does, as `POST /v1/conversations/{id}/events` takes it' }),
  ),
  at: Type.Optional(Type.String({ maxLength: 40, description: 'When; an ISO 8601 time with its zone' })),
  seconds: Type.Optional(
    Type.Number({
      minimum: 0,
      maximum: 86_400,
      description: 'Or how long after whatever happened last; else as long as it took by the server’s clock',
    }),
  ),
});
export type TurnBody = Static<typeof TurnBody>;

const place = {
  seq: Type.Integer({ minimum: 1, description: 'The event to do better, by its place in the transcript; its whole commit is left out' }),
};
export const ReplayBody = object({ ...place, trainee, guidance: Type.Optional(one(['shown', 'hidden'])), at: Type.Optional(time) });
export type ReplayBody = Static<typeof ReplayBody>;

export const RecordedReplayBody = object({
  ...ReplayBody.properties,
  keepPersonal: Type.Optional(
    Type.Boolean({ description: 'Leaves numbers, addresses and the name of the customer as they are; they are masked unless told' }),
  ),
});
export type RecordedReplayBody = Static<typeof RecordedReplayBody>;

/** An event of the customer, or of the world around. */
const Happened = object({ id: nullable(Type.String()), type: Type.String(), at: Type.String(), data: Type.Record(Type.String(), Type.Unknown()) });

export const Simulation = object({
  id: Type.String({ description: "The conversation's id too" }),
  persona: Type.String(),
  personaHash: Type.String(),
  flow: Type.String(),
  language: Type.String(),
  channel: one(['chat', 'phone']),
  difficulty,
  seed: Type.Integer(),
  guidance: one(['shown', 'hidden']),
  trainee: Type.String(),
  assignment: nullable(Type.String()),
  attempt: nullable(Type.Integer()),
  origin: nullable(object({ conversation: Type.String(), seq: Type.Integer() }), {
    description: 'The contact that it takes up, from just before this event',
  }),
  startedAt: Type.String(),
  status: one(['open', 'ended']),
  outcome: nullable(Type.String()),
  revision: Type.Integer(),
  total: nullable(Type.Number(), { description: '0 to 100, a supervisor’s word before the card’s; null until it has ended' }),
});
export type Simulation = Static<typeof Simulation>;

const standing = {
  guidance: Type.Ref('Guidance#'),
  patientUntil: nullable(Type.String(), { description: 'When the customer will do something of their own accord; null: never' }),
  ended: Type.Boolean(),
  score: nullable(Score, { description: 'When it has ended' }),
} satisfies TProperties;

export const SimulationStarted = object({
  simulation: Simulation,
  customer: Type.Array(Happened, { description: 'What happened so far on the other side' }),
  ...standing,
});
export const SimulationTurn = object({
  events: Type.Array(Happened, { description: 'What the customer did, and the world around' }),
  taken: Type.Boolean({ description: 'False where the customer had gone before the agent came to it: nothing of it was recorded' }),
  ...standing,
});
export const SimulationList = object({ simulations: Type.Array(Simulation), next: nullable(Type.String()) });
