import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { Backtest, BacktestBody, BacktestList } from '../../schemas/backtests/Backtest.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { bodyReader } from '../requests.ts';
import { flowParam, readBodyTime } from '../flows/requests.ts';

const PATH = '/v1/flows/:id/backtests';
const DEFAULT_LIMIT = 1_000;
const readBody = bodyReader(BacktestBody);
const params = Type.Object({ ...flowParam.properties, backtest: Type.String({ minLength: 1, maxLength: 120, description: 'Its id' }) });
const answer = (description: string) => ({ description, content: { 'application/json': { schema: Backtest } } });
const tags = ['flows'];

interface Params {
  readonly id: string;
  readonly backtest: string;
}

export function backtests(app: FastifyInstance, services: Services): void {
  const begin = {
    tags,
    summary: 'Replay recorded conversations on a draft or another version',
    description:
      'How many still run, where they part from the script, which violations, findings and recommendations change. It runs in the background, one at a time; ask for it until it is done. Reports hold no texts of people. They are kept in memory, the newest fifty.',
    params: flowParam,
    body: Type.Ref('BacktestBody#'),
    response: { 202: answer('It waits or runs'), ...commonProblems },
  };
  app.post<{ Params: Params }>(PATH, { schema: begin }, async (request, reply) => {
    const { since, until, limit = DEFAULT_LIMIT, ...body } = readBody(request.body);
    const [from, to] = [readBodyTime('since', since), readBodyTime('until', until)];
    const times = { ...(from !== undefined && { since: from }), ...(to !== undefined && { until: to }) };
    return reply.code(202).send(await services.backtests.begin(request.tenant, request.params.id, { ...body, ...times, limit }));
  });

  const list = {
    tags,
    summary: 'Back-tests of a flow',
    params: flowParam,
    response: { 200: { description: 'Without their reports', content: { 'application/json': { schema: BacktestList } } }, ...commonProblems },
  };
  app.get<{ Params: Params }>(PATH, { schema: list }, async ({ tenant, params: { id } }) => ({
    backtests: await services.backtests.list(tenant, id),
  }));

  const show = {
    tags,
    summary: 'How far a back-test is, and what it found',
    params,
    response: { 200: answer('The report, once it is done'), ...commonProblems },
  };
  app.get<{ Params: Params }>(`${PATH}/:backtest`, { schema: show }, async ({ tenant, params: { id, backtest } }) =>
    services.backtests.get(tenant, id, backtest),
  );

  const cancel = {
    tags,
    summary: 'Stop a back-test, or forget one that is over',
    params,
    response: { 204: { description: 'It is stopped or forgotten', type: 'null' }, ...commonProblems },
  };
  app.delete<{ Params: Params }>(`${PATH}/:backtest`, { schema: cancel }, async ({ tenant, params: { id, backtest } }, reply) => {
    await services.backtests.cancel(tenant, id, backtest);
    return reply.code(204).send();
  });
}
