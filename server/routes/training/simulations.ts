import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { name, object } from '../../../src/flow/vocabulary/data.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import {
  RecordedReplayBody,
  ReplayBody,
  SimulationBody,
  SimulationList,
  SimulationStarted,
  SimulationTurn,
  TurnBody,
} from '../../schemas/training/Simulation.ts';
import type { Services } from '../../service/Services.ts';
import { idempotencyKey, ifMatch, readIdempotencyKey, readIfMatch } from '../headers.ts';
import { bodyReader, DEFAULT_LIMIT, pageQuery, withEtag } from '../requests.ts';
import { answer, idOf, revisedAnswer, simulationParam } from './requests.ts';
import { placeOf, shownEvents, shownSimulation, shownStanding } from './shown.ts';

const tags = ['training'];
const keyed = Type.Object({ 'idempotency-key': idempotencyKey });
const readStart = bodyReader(SimulationBody);
const readTurn = bodyReader(TurnBody);
const readReplay = bodyReader(ReplayBody);
const readRecorded = bodyReader(RecordedReplayBody);
const Query = object({ trainee: Type.Optional(name), assignment: Type.Optional(name), persona: Type.Optional(name), ...pageQuery });

/** Simulated contacts: starting them, speaking in them, taking up a moment of them. */
export function simulations(app: FastifyInstance, services: Services): void {
  startSimulation(app, services);
  showSimulations(app, services);
  postTurn(app, services);
  takeUpMoments(app, services);
}

function startSimulation(app: FastifyInstance, services: Services): void {
  const schema = {
    tags,
    summary: 'Start a simulated contact',
    description:
      'It is a conversation like any other, of a training room: its transcript, checks and scorecard are those of `/v1/conversations/{id}`. Without `seed` the server takes one and tells it. A request with an `id` or an `Idempotency-Key` may be sent again.',
    headers: keyed,
    body: SimulationBody,
    response: { 201: revisedAnswer('Started', SimulationStarted), 200: revisedAnswer('It was started before', SimulationStarted), ...commonProblems },
  };
  app.post('/v1/simulations', { schema }, async (request, reply) => {
    const started = await services.simulations.start(request.tenant, readStart(request.body), readIdempotencyKey(request));
    reply.code(started.created ? 201 : 200).header('location', `/v1/simulations/${encodeURIComponent(started.simulation.id)}`);
    const body = { ...shownStanding(started), customer: shownEvents(started.events) };
    return withEtag(reply, started.guidance.conversation.revision).send(body);
  });
}

function showSimulations(app: FastifyInstance, services: Services): void {
  const list = {
    tags,
    summary: 'List simulations',
    description: 'The newest first, a page at a time.',
    querystring: Query,
    response: { 200: answer('A page', SimulationList), ...commonProblems },
  };
  app.get('/v1/simulations', { schema: list }, async (request) => {
    const { limit = DEFAULT_LIMIT, ...query } = request.query as Static<typeof Query>;
    const page = await services.simulations.list({ tenant: request.tenant, limit, ...query });
    const shown = await Promise.all(page.simulations.map((stored) => services.simulations.placed(stored)));
    return {
      simulations: shown.flatMap((one) => (one === null ? [] : [shownSimulation(one.stored, placeOf(one.conversation), one.total)])),
      next: page.next,
    };
  });

  const show = {
    tags,
    summary: 'A simulation',
    params: simulationParam,
    response: { 200: revisedAnswer('As it stands', SimulationStarted), ...commonProblems },
  };
  app.get('/v1/simulations/:id', { schema: show }, async (request, reply) => {
    const standing = await services.simulations.show(request.tenant, idOf(request));
    const body = { ...shownStanding(standing), customer: shownEvents(standing.events) };
    return withEtag(reply, standing.guidance.conversation.revision).send(body);
  });
}

function postTurn(app: FastifyInstance, services: Services): void {
  const schema = {
    tags,
    summary: 'Say or do something as the agent',
    description:
      'What the agent posts and what the customer does about it are recorded together. Without events only time passes. A customer who does something of their own accord before the agent comes to it is heard first; where they are gone by then, nothing of the agent’s is recorded (`taken` is false).',
    params: simulationParam,
    headers: Type.Object({ 'idempotency-key': idempotencyKey, 'if-match': ifMatch }),
    body: TurnBody,
    response: { 200: revisedAnswer('What the customer did', SimulationTurn), ...commonProblems },
  };
  app.post('/v1/simulations/:id/turns', { schema }, async (request, reply) => {
    const options = { ifMatch: readIfMatch(request), idempotencyKey: readIdempotencyKey(request) };
    const standing = await services.simulations.turn(request.tenant, idOf(request), readTurn(request.body), options);
    const { guidance, taken, events } = standing;
    const { simulation: _simulation, ...shown } = shownStanding(standing) as { simulation: object };
    return withEtag(reply, guidance.conversation.revision).send({ events: shownEvents(events), taken, ...shown });
  });
}

function takeUpMoments(app: FastifyInstance, services: Services): void {
  const response = {
    201: revisedAnswer('Started, from just before the event', SimulationStarted),
    200: revisedAnswer('It was started before', SimulationStarted),
    ...commonProblems,
  };
  const again = {
    tags,
    summary: 'Take up a moment of a simulation',
    description: 'A new simulation that goes on from just before an event, with the same customer, who remembers what was said. Not of an exam.',
    params: simulationParam,
    headers: keyed,
    body: ReplayBody,
    response,
  };
  app.post('/v1/simulations/:id/replays', { schema: again }, async (request, reply) => {
    const started = await services.replays.ofSimulation(request.tenant, idOf(request), readReplay(request.body), readIdempotencyKey(request));
    const body = { ...shownStanding(started), customer: shownEvents(started.events) };
    return withEtag(reply.code(started.created ? 201 : 200), started.guidance.conversation.revision).send(body);
  });

  const real = {
    ...again,
    summary: 'Take up a moment of a real contact',
    description: 'A simulation that goes on from just before an event; its customer is the recorded one, who says what they said then.',
    body: RecordedReplayBody,
  };
  app.post('/v1/conversations/:id/replays', { schema: real }, async (request, reply) => {
    const started = await services.replays.ofConversation(request.tenant, idOf(request), readRecorded(request.body), readIdempotencyKey(request));
    const body = { ...shownStanding(started), customer: shownEvents(started.events) };
    return withEtag(reply.code(started.created ? 201 : 200), started.guidance.conversation.revision).send(body);
  });
}
