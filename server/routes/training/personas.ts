import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { PersonaBody, PersonaBodyRead, PersonaDetail, PersonaFromBody, PersonaList, PersonaRemoval } from '../../schemas/training/Persona.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { pageOf } from '../../store/pageOf.ts';
import { ifMatch, ifNoneMatch, readSeen } from '../brands/requests.ts';
import { bodyReader, DEFAULT_LIMIT, pageQuery, withEtag } from '../requests.ts';
import { answer, idOf, personaParam, revisedAnswer } from './requests.ts';
import { shownPersona, shownPersonaDetail } from './shown.ts';

const Query = object({
  channel: Type.Optional(Type.Union([Type.Literal('chat'), Type.Literal('phone')])),
  language: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
  practises: Type.Optional(Type.String({ maxLength: 120, description: 'A rule, a family of rules or a stage' })),
  ...pageQuery,
});
const readBody = bodyReader(PersonaBodyRead);
const readFrom = bodyReader(PersonaFromBody);
const readRemoval = bodyReader(PersonaRemoval);
const tags = ['training'];

/** Simulated customers: those of the files, and those that were made here. */
export function personas(app: FastifyInstance, services: Services): void {
  listPersonas(app, services);
  editPersonas(app, services);
  const schema = {
    tags,
    summary: 'Make a persona of a recorded conversation',
    description:
      'Its customer says what they said then, in that order, as long as the agent goes along. Telephone numbers, addresses and the customer’s name are masked unless `keepPersonal`; names that a text mentions stay: read the persona before others meet it.',
    body: PersonaFromBody,
    response: { 201: revisedAnswer('Made', PersonaDetail), ...commonProblems },
  };
  app.post('/v1/personas/from-conversation', { schema }, async (request, reply) => {
    const { author, reason, ...from } = readFrom(request.body);
    const persona = await services.replays.persona(request.tenant, from);
    const { saved } = await services.personas.save(request.tenant, from.id, persona, { author, reason, seen: 'none' });
    return withEtag(reply.code(201), saved.revision).send(shownPersonaDetail({ persona: saved.persona, stored: saved }));
  });
}

function listPersonas(app: FastifyInstance, services: Services): void {
  const schema = {
    tags,
    summary: 'List personas',
    description: 'Whom one can practise with, by id, a page at a time.',
    querystring: Query,
    response: { 200: answer('A page', PersonaList), ...commonProblems },
  };
  app.get('/v1/personas', { schema }, async (request) => {
    const { channel, language, practises, cursor = '', limit = DEFAULT_LIMIT } = request.query as Static<typeof Query>;
    const found = (await services.personas.list(request.tenant)).filter(
      ({ persona }) =>
        persona.id > cursor &&
        (channel === undefined || persona.channels.includes(channel)) &&
        (language === undefined || Object.hasOwn(persona.customer, language)) &&
        (practises === undefined || persona.practises.some((name) => name === practises || name.startsWith(`${practises}-`))),
    );
    const { page, next } = pageOf(found, limit, ({ persona }) => persona.id);
    return { personas: page.map(shownPersona), next };
  });
}

function editPersonas(app: FastifyInstance, services: Services): void {
  const show = {
    tags,
    summary: 'A persona',
    params: personaParam,
    response: { 200: revisedAnswer('As simulations take it', PersonaDetail), ...commonProblems },
  };
  app.get('/v1/personas/:id', { schema: show }, async (request, reply) => {
    const found = await services.personas.find(request.tenant, idOf(request));
    return (found.stored === null ? reply : withEtag(reply, found.stored.revision)).send(shownPersonaDetail(found));
  });

  const save = {
    tags,
    summary: 'Make or change a persona',
    description: 'The whole persona. Simulations under way keep the one that they were started with. Those of the files are changed there.',
    params: personaParam,
    headers: Type.Object({ 'if-match': ifMatch, 'if-none-match': ifNoneMatch }),
    body: PersonaBody,
    response: { 200: revisedAnswer('Changed', PersonaDetail), 201: revisedAnswer('Made', PersonaDetail), ...commonProblems },
  };
  app.put('/v1/personas/:id', { schema: save }, async (request, reply) => {
    const seen = readSeen(request);
    const { author, reason, persona } = readBody(request.body);
    const { saved, created } = await services.personas.save(request.tenant, idOf(request), persona, { author, reason, seen });
    return withEtag(reply.code(created ? 201 : 200), saved.revision).send(shownPersonaDetail({ persona: saved.persona, stored: saved }));
  });

  const remove = {
    tags,
    summary: 'Remove a persona',
    description: 'Simulations under way keep it.',
    params: personaParam,
    headers: Type.Object({ 'if-match': ifMatch }),
    body: PersonaRemoval,
    response: { 204: { description: 'Removed', type: 'null' }, ...commonProblems },
  };
  app.delete('/v1/personas/:id', { schema: remove }, async (request, reply) => {
    const seen = readSeen(request);
    readRemoval(request.body);
    await services.personas.remove(request.tenant, idOf(request), seen);
    return reply.code(204).send();
  });
}
