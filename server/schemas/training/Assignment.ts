import Type, { type Static } from 'typebox';
import { AgentInfo, StartRequest } from '../../../src/conversation/Opening.ts';
import { name, object } from '../../../src/flow/vocabulary/data.ts';
import { Assignment, AssignmentBody, AssignmentChange } from '../../../src/training/lessons/Assignment.ts';
import { author, reason } from './Persona.ts';

/** Lessons and exams over HTTP. */

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T, options = {}) => Type.Union([type, Type.Null()], options);

export const AssignmentRequest = object({ author, reason, ...AssignmentBody.properties });
export const AssignmentChangeRequest = object({ author, reason, ...AssignmentChange.properties });
export const AssignmentShown = object({
  id: Type.String(),
  revision: Type.Integer(),
  createdAt: Type.String(),
  author,
  reason,
  ...Assignment.properties,
});
export const AssignmentList = object({ assignments: Type.Array(AssignmentShown), next: nullable(Type.String()) });

export const AttemptBody = object({
  trainee: { ...name, description: 'Who practises' },
  persona: Type.Optional({ ...name, description: 'One of the assignment; the one that is due unless told' }),
  agent: Type.Optional(AgentInfo),
  brand: StartRequest.properties.brand,
  at: Type.Optional(Type.String({ maxLength: 40 })),
});
export type AttemptBody = Static<typeof AttemptBody>;

export const Attempt = object({
  simulation: Type.String(),
  trainee: Type.String(),
  persona: Type.String(),
  attempt: Type.Integer({ description: 'From 1, with that persona' }),
  status: Type.Union([Type.Literal('open'), Type.Literal('ended')]),
  outcome: nullable(Type.String()),
  seed: Type.Integer(),
  total: nullable(Type.Number()),
  passed: nullable(Type.Boolean(), { description: 'Null until it has ended' }),
  startedAt: Type.String(),
});

const Standing = object({
  trainee: Type.String(),
  status: Type.Union(['to-do', 'under-way', 'passed', 'failed', 'overdue'].map((value) => Type.Literal(value))),
  attempts: Type.Integer(),
  personas: Type.Array(
    object({
      persona: Type.String(),
      attempts: Type.Integer(),
      open: Type.Boolean(),
      best: nullable(Type.Number()),
      passed: Type.Boolean(),
      left: nullable(Type.Integer(), { description: 'Null: as many as it takes' }),
    }),
  ),
});

export const AttemptList = object({ attempts: Type.Array(Attempt), trainees: Type.Array(Standing), next: nullable(Type.String()) });
