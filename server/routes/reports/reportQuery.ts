import type { FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import { channel, language, object } from '../../../src/flow/vocabulary/data.ts';
import { GROUPS, type Group } from '../../../src/reports/periods.ts';
import type { ContactReportQuery } from '../../service/reports/ContactReports.ts';
import { csvQuery } from '../csv.ts';
import { readQueryTime } from '../readQueryTime.ts';

const id = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 120, description }));

/** Which contacts are meant. */
export const contactFilter = {
  flow: id('Contacts of this flow'),
  brand: id("The brand's id"),
  agent: id("The agent's id: who has the contact now, or had it in the end"),
  channel: Type.Optional(channel),
  language: Type.Optional(language),
};

/** What the reports of contacts can be asked for. */
export const ReportQuery = object({
  from: Type.Optional(Type.String({ maxLength: 40, description: 'Opened at this time or later' })),
  to: Type.Optional(Type.String({ maxLength: 40, description: 'Opened before this time' })),
  group: Type.Optional(
    Type.Unsafe<Group>(
      Type.Union(
        GROUPS.map((group) => Type.Literal(group)),
        { description: 'Divided into periods, in UTC; weeks begin on Monday' },
      ),
    ),
  ),
  version: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 130,
      description: 'Opened on this version of the flow: `published`, `files`, `draft:ID`, or a hash of which at least six digits are given',
    }),
  ),
  ...contactFilter,
  ...csvQuery,
});

/** @throws ProblemError `invalid-data` for a time that is none */
export function readReportQuery(request: FastifyRequest): ContactReportQuery {
  const { from, to, format: _format, ...query } = request.query as Static<typeof ReportQuery>;
  const [begin, end] = [readQueryTime('from', from), readQueryTime('to', to)];
  return { ...query, tenant: request.tenant, ...(begin === undefined ? {} : { from: begin }), ...(end === undefined ? {} : { to: end }) };
}
