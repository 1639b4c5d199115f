import Type, { type Static, type TObject, type TSchema } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { GROUPS, REPORT_TIME_ZONE } from '../../../src/reports/periods.ts';

const time = (description: string) => Type.Union([Type.String({ description }), Type.Null()]);

const period = <Report extends TSchema>(report: Report) =>
  object({ from: time('Null: from the first contact on'), to: time('Exclusive; null: to the last contact'), report });

/** A report of one kind, over the whole span and over each period of it. */
export const groupedReport = <Report extends TSchema>(report: Report): TObject =>
  object({
    timeZone: Type.Literal(REPORT_TIME_ZONE, { description: 'Of the periods' }),
    group: Type.Union([...GROUPS.map((group) => Type.Literal(group)), Type.Null()]),
    total: period(report),
    periods: Type.Array(period(report), { description: 'All of the span, empty ones too; none unless `group` is given' }),
  });

/** What the metrics of a report are; their values stand in rows with the same `id`. */
export const MetricDefinition = object({
  id: Type.String(),
  title: Type.String(),
  unit: Type.String(),
  adds: Type.String({ description: '`mean`, `share`, `ratio` or `sum`' }),
  rows: Type.Array(Type.String(), { description: 'Rows of the catalogue' }),
  counts: Type.String({ description: 'What exactly is counted' }),
});
export type MetricDefinition = Static<typeof MetricDefinition>;

export const MetricList = object({ metrics: Type.Array(MetricDefinition) });
