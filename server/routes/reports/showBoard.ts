import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { AlertList, Board } from '../../schemas/reports/Board.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { answerCsv, csvContent, csvQuery, wantsCsv } from '../csv.ts';
import { contactFilter } from './reportQuery.ts';

const BoardQuery = object({
  ...contactFilter,
  ...csvQuery,
  cursor: Type.Optional(Type.String({ maxLength: 1_000, description: 'The `next` of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
});
const AlertsQuery = object({
  ...contactFilter,
  ...csvQuery,
  speedOfAnswerSeconds: Type.Optional(
    Type.Number({ minimum: 0, maximum: 3_600, default: 20, description: 'Average speed of answer above which there is an alert' }),
  ),
  habitContacts: Type.Optional(
    Type.Integer({ minimum: 2, maximum: 20, default: 3, description: 'Contacts running in which a rule is broken until it is a habit' }),
  ),
  hours: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 168, default: 24, description: 'Ended contacts opened in the last so many hours are looked at' }),
  ),
});
const [BOARD_LIMIT, SPEED_OF_ANSWER, HABIT, HOURS] = [50, 20, 3, 24];
const BOARD_COLUMNS = [
  'id',
  'flow',
  'agent',
  'channel',
  'stage',
  'openedAt',
  'waitingSince',
  'waitingSeconds',
  'overdue',
  'breachCount',
  'newestRule',
] as const;
const ALERT_COLUMNS = ['code', 'conversation', 'agent', 'since', 'rule', 'value', 'limit'] as const;

/** What goes on just now: the board of open contacts, and alerts. */
export function showBoard(app: FastifyInstance, { board }: Services): void {
  const schema = {
    tags: ['reports'],
    summary: 'Open contacts',
    description: 'The longest waiting first, with what is due and which rules were broken. A page at a time.',
    querystring: BoardQuery,
    response: { 200: { description: 'A page', content: { 'application/json': { schema: Board }, ...csvContent } }, ...commonProblems },
  };
  app.get('/v1/reports/board', { schema }, async (request, reply) => {
    const { format: _format, limit = BOARD_LIMIT, ...query } = request.query as Static<typeof BoardQuery>;
    const page = await board.board({ ...query, limit, tenant: request.tenant });
    if (!wantsCsv(request)) return page;
    const rows = page.contacts.map((contact) => ({ ...contact, newestRule: contact.breaches[0]?.rule ?? null }));
    return answerCsv(reply, 'sufler-board', BOARD_COLUMNS, rows);
  });
  showAlerts(app, board);
}

function showAlerts(app: FastifyInstance, board: Services['board']): void {
  const schema = {
    tags: ['reports'],
    summary: 'What a supervisor should see to',
    description:
      'Worked out from open contacts, from promises that are due, and from contacts that ended lately. The codes are stable; the reference of reports lists them.',
    querystring: AlertsQuery,
    response: { 200: { description: 'Alerts', content: { 'application/json': { schema: AlertList }, ...csvContent } }, ...commonProblems },
  };
  app.get('/v1/reports/alerts', { schema }, async (request, reply) => {
    const { format: _format, ...query } = request.query as Static<typeof AlertsQuery>;
    const thresholds = { speedOfAnswerSeconds: SPEED_OF_ANSWER, habitContacts: HABIT, hours: HOURS };
    const list = await board.alerts({ ...thresholds, ...query, tenant: request.tenant });
    return wantsCsv(request) ? answerCsv(reply, 'sufler-alerts', ALERT_COLUMNS, list.alerts) : list;
  });
}
