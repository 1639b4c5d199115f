import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';
import { FlowCheckBody } from '../../src/checks/FlowCheckBody.ts';
import { AgentCheckBody } from '../../src/conversation/AgentCheckBody.ts';
import { StartRequest } from '../../src/conversation/Opening.ts';
import { CheckBody } from '../../src/conversation/CheckBody.ts';
import { RecogniseBody } from '../../src/conversation/RecogniseBody.ts';
import { TextBody } from '../../src/conversation/TextBody.ts';
import { Decision, Guidance } from '../../src/conversation/Guidance.ts';
import { DismissBody, ResolveBody } from '../../src/usage/resolve/ResolveBody.ts';
import { authoringBodies } from '../schemas/authoring/bodies.ts';
import { BacktestBody } from '../schemas/backtests/Backtest.ts';
import { Event } from '../schemas/Event.ts';
import { MoveBody } from '../schemas/MoveBody.ts';
import { OverrideBody, OverrideRemoval } from '../schemas/scoring/Scorecard.ts';
import { ProblemDocument } from '../schemas/ProblemDocument.ts';

export interface OpenapiOptions {
  readonly version: string;
}

/** The OpenAPI document, made from the schemas of the routes, at /openapi.json; and pages to try it at /docs. */
export const openapi = plugin(
  async (app: FastifyInstance, { version }: OpenapiOptions) => {
    for (const schema of [ProblemDocument, Event]) app.addSchema(schema);
    for (const [$id, schema] of Object.entries({
      Guidance,
      Decision,
      StartRequest,
      CheckBody,
      AgentCheckBody,
      TextBody,
      RecogniseBody,
      FlowCheckBody,
      MoveBody,
      ResolveMissedBody: ResolveBody,
      DismissMissedBody: DismissBody,
      ...authoringBodies,
      BacktestBody,
      OverrideBody,
      OverrideRemoval,
    }))
      app.addSchema({ ...schema, $id });
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: { title: 'Sufler', version, description: 'A prompter for people who talk to customers: what to say next, and what may not be done' },
        tags: [
          { name: 'conversations', description: 'One run of a flow for one customer contact' },
          { name: 'agents', description: 'What one agent has in hand, over all conversations' },
          { name: 'texts', description: 'Texts by themselves' },
          { name: 'flows', description: 'Conversation scripts' },
          { name: 'brands', description: 'Who a customer is talking to, and the settings that follow' },
          { name: 'training', description: 'Simulated customers, lessons and exams, how trainees come along, and what trainers look up' },
          { name: 'scores', description: 'What contacts were worth, and what supervisors say to it' },
          { name: 'reports', description: 'What all contacts together tell, and what goes on just now' },
          { name: 'operation', description: 'Running the server' },
        ],
      },
      refResolver: { buildLocalReference: (json, _baseUri, _fragment, i) => (typeof json.$id === 'string' ? json.$id : `def-${i}`) },
    });
    await app.register(swaggerUi, { routePrefix: '/docs', uiConfig: { docExpansion: 'list', deepLinking: true } });
    let document: unknown;
    app.get('/openapi.json', { schema: { hide: true } }, (_request, reply) => {
      document ??= withTuples(app.swagger());
      return reply.send(document);
    });
  },
  { name: 'openapi' },
);

/** TypeBox writes tuples as draft 7 of JSON Schema does; OpenAPI 3.1 follows draft 2020-12. */
function withTuples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTuples);
  if (typeof value !== 'object' || value === null) return value;
  const { items, additionalItems, ...rest } = value as { items?: unknown; additionalItems?: unknown };
  const plain = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, withTuples(item)]));
  if (Array.isArray(items)) return { ...plain, prefixItems: items.map(withTuples), items: false };
  return { ...plain, ...(items === undefined ? {} : { items: withTuples(items) }), ...(additionalItems === undefined ? {} : { additionalItems }) };
}
