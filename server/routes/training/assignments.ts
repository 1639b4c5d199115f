import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { isoTime } from '../../../src/conversation/isoTime.ts';
import { name, object } from '../../../src/flow/vocabulary/data.ts';
import { schemaCheck } from '../../../src/problems/schemaProblems.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import {
  AssignmentChangeRequest,
  AssignmentList,
  AssignmentRequest,
  AssignmentShown,
  type Attempt,
  AttemptBody,
  AttemptList,
} from '../../schemas/training/Assignment.ts';
import { author, PersonaRemoval, reason } from '../../schemas/training/Persona.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import { SimulationStarted } from '../../schemas/training/Simulation.ts';
import type { Services } from '../../service/Services.ts';
import type { OwnAttempt } from '../../service/training/attemptsOf.ts';
import { pageOf } from '../../store/pageOf.ts';
import { answerCsv, csvContent, csvQuery, wantsCsv } from '../csv.ts';
import { ifMatch, readIfMatch } from '../headers.ts';
import { bodyReader, DEFAULT_LIMIT, pageQuery, withEtag } from '../requests.ts';
import { answer, assignmentParam, idOf, revisedAnswer } from './requests.ts';
import { shownAssignment, shownEvents, shownStanding } from './shown.ts';

const tags = ['training'];
const readAttempt = bodyReader(AttemptBody);
const readRemoval = bodyReader(PersonaRemoval);
const signed = schemaCheck(Type.Object({ author, reason }));
const Query = object({ trainee: Type.Optional(name), ...pageQuery });
const AttemptQuery = object({ trainee: Type.Optional(name), ...csvQuery, ...pageQuery });
const COLUMNS = [
  'assignment',
  'title',
  'trainee',
  'persona',
  'attempt',
  'status',
  'outcome',
  'total',
  'passed',
  'startedAt',
  'simulation',
  'seed',
] as const;

/** Lessons and exams: what trainers give people to do, and what came of it. */
export function assignments(app: FastifyInstance, services: Services): void {
  makeAssignments(app, services);
  changeAssignments(app, services);
  haveAttempts(app, services);
}

/** Who signs, and the rest, which is read by who knows assignments. */
function signedBody(body: unknown): { readonly author: string; readonly reason: string; readonly rest: unknown } {
  const [first, ...more] = signed(body);
  if (first !== undefined) throw new ProblemError(first, ...more);
  const { author: who, reason: why, ...rest } = body as { author: string; reason: string };
  return { author: who, reason: why, rest };
}

function makeAssignments(app: FastifyInstance, services: Services): void {
  const create = {
    tags,
    summary: 'Give a lesson or an exam',
    description: 'An exam is had once with each persona and without guidance, unless told otherwise, and no moment of it is taken up again.',
    body: AssignmentRequest,
    response: { 201: revisedAnswer('Given', AssignmentShown), ...commonProblems },
  };
  app.post('/v1/assignments', { schema: create }, async (request, reply) => {
    const { rest, ...signature } = signedBody(request.body);
    const kept = await services.assignments.create(request.tenant, rest, signature);
    reply.code(201).header('location', `/v1/assignments/${encodeURIComponent(kept.stored.id)}`);
    return withEtag(reply, kept.stored.revision).send(shownAssignment(kept));
  });

  const list = {
    tags,
    summary: 'List assignments',
    description: 'The newest first, a page at a time; those that a `trainee` is to do, or may.',
    querystring: Query,
    response: { 200: answer('A page', AssignmentList), ...commonProblems },
  };
  app.get('/v1/assignments', { schema: list }, async (request) => {
    const { limit = DEFAULT_LIMIT, ...query } = request.query as Static<typeof Query>;
    const page = await services.assignments.list({ tenant: request.tenant, limit, ...query });
    return { assignments: page.assignments.map(shownAssignment), next: page.next };
  });
}

function changeAssignments(app: FastifyInstance, services: Services): void {
  const show = {
    tags,
    summary: 'An assignment',
    params: assignmentParam,
    response: { 200: revisedAnswer('As it stands', AssignmentShown), ...commonProblems },
  };
  app.get('/v1/assignments/:id', { schema: show }, async (request, reply) => {
    const kept = await services.assignments.find(request.tenant, idOf(request));
    return withEtag(reply, kept.stored.revision).send(shownAssignment(kept));
  });

  const headers = Type.Object({ 'if-match': ifMatch });
  const change = {
    tags,
    summary: 'Change an assignment',
    description: 'Only what is to change. Attempts that were had count under the new terms.',
    params: assignmentParam,
    headers,
    body: AssignmentChangeRequest,
    response: { 200: revisedAnswer('Changed', AssignmentShown), ...commonProblems },
  };
  app.patch('/v1/assignments/:id', { schema: change }, async (request, reply) => {
    const seen = readIfMatch(request);
    const { rest, ...signature } = signedBody(request.body);
    const kept = await services.assignments.change(request.tenant, idOf(request), rest, { ...signature, seen });
    return withEtag(reply, kept.stored.revision).send(shownAssignment(kept));
  });

  const remove = {
    tags,
    summary: 'Remove an assignment',
    description: 'The simulations that were attempts of it stay.',
    params: assignmentParam,
    headers,
    body: PersonaRemoval,
    response: { 204: { description: 'Removed', type: 'null' }, ...commonProblems },
  };
  app.delete('/v1/assignments/:id', { schema: remove }, async (request, reply) => {
    const seen = readIfMatch(request);
    readRemoval(request.body);
    await services.assignments.remove(request.tenant, idOf(request), seen);
    return reply.code(204).send();
  });
}

function haveAttempts(app: FastifyInstance, services: Services): void {
  const begin = {
    tags,
    summary: 'Begin an attempt',
    description:
      'A simulation with the persona that is due. An attempt that was not begun is given again, and so is one of an exam that is under way: the answer is 200 then.',
    params: assignmentParam,
    body: AttemptBody,
    response: { 201: revisedAnswer('Begun', SimulationStarted), 200: revisedAnswer('It was begun before', SimulationStarted), ...commonProblems },
  };
  app.post('/v1/assignments/:id/attempts', { schema: begin }, async (request, reply) => {
    const started = await services.assignments.attempt(request.tenant, idOf(request), readAttempt(request.body));
    const body = { ...shownStanding(started), customer: shownEvents(started.events) };
    return withEtag(reply.code(started.created ? 201 : 200), started.guidance.conversation.revision).send(body);
  });

  const list = {
    tags,
    summary: 'Attempts, and who has passed',
    description: 'The oldest first, a page at a time; as a table all of them. `trainees` stand beside the first page.',
    params: assignmentParam,
    querystring: AttemptQuery,
    response: { 200: { description: 'A page', content: { 'application/json': { schema: AttemptList }, ...csvContent } }, ...commonProblems },
  };
  app.get('/v1/assignments/:id/attempts', { schema: list }, async (request, reply) => {
    const { trainee, cursor, limit = DEFAULT_LIMIT } = request.query as Static<typeof AttemptQuery>;
    const id = idOf(request);
    const { assignment } = await services.assignments.find(request.tenant, id);
    const all = await services.assignments.attempts(request.tenant, id, trainee);
    const shown = all.map((attempt) => shownAttempt(attempt, assignment.passMark));
    if (wantsCsv(request))
      return answerCsv(
        reply,
        `attempts-${id}`,
        COLUMNS,
        shown.map((one) => ({ assignment: id, title: assignment.title, ...one })),
      );
    const start = cursor === undefined ? 0 : shown.findIndex(({ simulation }) => simulation === cursor) + 1;
    const { page, next } = pageOf(shown.slice(start), limit, ({ simulation }) => simulation);
    const standings = cursor === undefined ? await services.assignments.standings(request.tenant, id, all) : [];
    const trainees = standings.filter((one) => trainee === undefined || one.trainee === trainee);
    return reply.send({ attempts: page, trainees, next });
  });
}

function shownAttempt(
  { simulation, trainee, persona, attempt, status, outcome, total, startedAt, stored }: OwnAttempt,
  passMark: number,
): Static<typeof Attempt> {
  const passed = total === null ? null : total >= passMark;
  return { simulation, trainee, persona, attempt, status, outcome, seed: stored.seed, total, passed, startedAt: isoTime(startedAt) };
}
