import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { isoTime } from '../../../src/conversation/isoTime.ts';
import { object } from '../../../src/flow/vocabulary/data.ts';
import type { Change, Progress } from '../../../src/training/lessons/progressOf.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import { TraineeHabits, TraineeList, TraineeProgress } from '../../schemas/training/Trainee.ts';
import type { Services } from '../../service/Services.ts';
import { pageOf } from '../../store/pageOf.ts';
import { answerCsv, csvContent, csvQuery, wantsCsv, type CsvValue } from '../csv.ts';
import { DEFAULT_LIMIT, pageQuery } from '../requests.ts';
import { answer, choiceOf, contactQuery, idOf, traineeParam } from './requests.ts';

const tags = ['training'];
const PASS_MARK = 80;
const ProgressQuery = object({
  ...contactQuery,
  passMark: Type.Optional(Type.Number({ minimum: 0, maximum: 100, default: PASS_MARK })),
  ...csvQuery,
});
const HabitQuery = object(contactQuery);
const ListQuery = object(pageQuery);
const COLUMNS = ['trainee', 'kind', 'name', 'contacts', 'before', 'after', 'change'] as const;

/** How trainees come along. */
export function trainees(app: FastifyInstance, services: Services): void {
  const list = {
    tags,
    summary: 'List trainees',
    description: 'Everybody who has practised or is to, by id, a page at a time.',
    querystring: ListQuery,
    response: { 200: answer('A page', TraineeList), ...commonProblems },
  };
  app.get('/v1/trainees', { schema: list }, async (request) => {
    const { cursor = '', limit = DEFAULT_LIMIT } = request.query as Static<typeof ListQuery>;
    const found = (await services.trainees.list(request.tenant)).filter(({ id }) => id > cursor);
    const { page, next } = pageOf(found, limit, ({ id }) => id);
    return { trainees: page.map((one) => ({ ...one, lastAt: timeOrNull(one.lastAt) })), next };
  });
  showProgress(app, services);
  showHabits(app, services);
}

function showProgress(app: FastifyInstance, services: Services): void {
  const schema = {
    tags,
    summary: 'How a trainee comes along',
    description:
      'The first half of their scored contacts against the second, per family of rules and criterion, and week by week; simulated contacts and real ones.',
    params: traineeParam,
    querystring: ProgressQuery,
    response: { 200: { description: 'Progress', content: { 'application/json': { schema: TraineeProgress }, ...csvContent } }, ...commonProblems },
  };
  app.get('/v1/trainees/:id/progress', { schema }, async (request, reply) => {
    const query = request.query as Static<typeof ProgressQuery>;
    const trainee = idOf(request);
    const { passMark = PASS_MARK } = query;
    const progress = await services.trainees.progress(request.tenant, trainee, choiceOf(query), passMark);
    if (wantsCsv(request)) return answerCsv(reply, `progress-${trainee}`, COLUMNS, rowsOf(trainee, progress));
    const weeks = progress.weeks.map((week) => ({ ...week, from: isoTime(week.from) }));
    return reply.send({ trainee, passMark, ...progress, weeks });
  });
}

function rowsOf(trainee: string, { contacts, total, passRate, families, criteria, weeks }: Progress): Record<(typeof COLUMNS)[number], CsvValue>[] {
  const row = (kind: string, name: string, count: number, { before, after, change }: Change): Record<(typeof COLUMNS)[number], CsvValue> => ({
    ...{ trainee, kind, name, contacts: count, before, after, change },
  });
  return [
    row('total', 'total', contacts, total),
    row('passRate', 'passRate', contacts, passRate),
    ...families.map((one) => row('family', one.family, one.contacts, one)),
    ...criteria.map((one) => row('criterion', one.criterion, one.contacts, one)),
    ...weeks.map(({ from, contacts: count, mean }) => row('week', isoTime(from), count, { before: null, after: mean, change: null })),
  ];
}

function showHabits(app: FastifyInstance, services: Services): void {
  const schema = {
    tags,
    summary: 'Habits of a trainee',
    description:
      'Rules that were broken in three contacts running, until three came in which they could have been broken and were not; and what should be practised again.',
    params: traineeParam,
    querystring: HabitQuery,
    response: { 200: answer('Habits', TraineeHabits), ...commonProblems },
  };
  app.get('/v1/trainees/:id/habits', { schema }, async (request) => {
    const trainee = idOf(request);
    const { habits, refreshers } = await services.trainees.habits(request.tenant, trainee, choiceOf(request.query as Static<typeof HabitQuery>));
    return { trainee, habits: habits.map((one) => ({ ...one, since: isoTime(one.since), last: isoTime(one.last) })), refreshers };
  });
}

function timeOrNull(at: number | null): string | null {
  return at === null ? null : isoTime(at);
}
