import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { Task } from '../../src/conversation/Guidance.ts';
import { object } from '../../src/flow/vocabulary/data.ts';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import { TaskList, type ListedTask } from '../schemas/TaskList.ts';
import type { Services } from '../service/Services.ts';
import type { StoredTask } from '../store/Store.ts';
import { readQueryTime } from './readQueryTime.ts';

const Query = object({
  agent: Type.Optional(Type.String({ maxLength: 120, description: 'Of the conversations that this agent has' })),
  status: Type.Optional(Task.properties.status),
  dueBefore: Type.Optional(Type.String({ maxLength: 40, description: 'Due before this time' })),
  cursor: Type.Optional(Type.String({ maxLength: 200, description: 'The `next` of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
});

const DEFAULT_LIMIT = 50;

export function listTasks(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['agents'],
    summary: 'Promises due',
    description: 'What was promised to customers, the earliest due first, a page at a time.',
    querystring: Query,
    response: { 200: { description: 'A page', content: { 'application/json': { schema: TaskList } } }, ...commonProblems },
  };
  app.get('/v1/tasks', { schema }, async (request) => {
    const { dueBefore, ...query } = request.query as Static<typeof Query>;
    const before = readQueryTime('dueBefore', dueBefore);
    const { tasks, next } = await services.agents.tasks({ limit: DEFAULT_LIMIT, ...query, dueBefore: before, tenant: request.tenant });
    return { tasks: tasks.map(shown), next };
  });
}

function shown({ tenant: _tenant, conversation, agent, ...task }: StoredTask): ListedTask {
  return { conversation, agent, ...task };
}
