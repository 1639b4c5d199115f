import Type, { type Static } from 'typebox';
import { language, object } from '../../../src/flow/vocabulary/data.ts';
import type { ReportQuery } from '../../service/experiments/ScriptReports.ts';
import { readQueryTime } from '../readQueryTime.ts';

/** What reports of a flow can be asked for. */
export const reportQuery = {
  from: Type.Optional(Type.String({ maxLength: 40, description: 'Shown at this time or later' })),
  to: Type.Optional(Type.String({ maxLength: 40, description: 'Shown before this time' })),
  language: Type.Optional(language),
  version: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 130,
      description: 'Only this version: `published`, `files`, `draft:ID`, or a hash of which at least six digits are given',
    }),
  ),
};
const _Query = object(reportQuery);

export const flowParams = object({ id: Type.String({ minLength: 1, maxLength: 200, description: 'The flow' }) });

/** @throws ProblemError `invalid-data` for a time that is none */
export function readReportQuery(tenant: string, flow: string, { from, to, ...query }: Static<typeof _Query>): ReportQuery {
  const [begin, end] = [readQueryTime('from', from), readQueryTime('to', to)];
  return { ...query, tenant, flow, ...(begin === undefined ? {} : { from: begin }), ...(end === undefined ? {} : { to: end }) };
}
