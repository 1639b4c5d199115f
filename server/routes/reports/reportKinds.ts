import type { TSchema } from 'typebox';
import type { GroupedReport, PeriodReport } from '../../../src/reports/Grouped.ts';
import { AgentsReport } from '../../../src/reports/kinds/agents.ts';
import { PromisesReport } from '../../../src/reports/kinds/promises.ts';
import { RulesReport } from '../../../src/reports/kinds/rules.ts';
import { ScoresReport } from '../../../src/reports/kinds/scores.ts';
import { StagesReport } from '../../../src/reports/kinds/stages.ts';
import { Summary } from '../../../src/reports/kinds/summary.ts';
import type { MetricRow } from '../../../src/reports/MetricTallies.ts';
import type { ContactReportQuery, ContactReports } from '../../service/reports/ContactReports.ts';
import type { CsvValue } from '../csv.ts';

type Row = Readonly<Record<string, CsvValue>>;

/** A report of contacts as a route: what it answers, and as which table. Siblings are of one shape. */
export interface ReportRoute<Report = never> {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly schema: TSchema;
  /** Without those of the period, which every table begins with. */
  readonly columns: readonly string[];
  of(reports: ContactReports, query: ContactReportQuery): Promise<GroupedReport<Report>>;
  rows(report: Report): readonly Row[];
}

const METRIC_COLUMNS = ['metric', 'split', 'value', 'median', 'p90', 'contacts'] as const;

const summary: ReportRoute<Summary> = {
  name: 'summary',
  summary: 'All metrics',
  description: 'Speed, conduct, promises, ratings, complaints, load: `GET /v1/reports/metrics` says what each of them is.',
  schema: Summary,
  columns: METRIC_COLUMNS,
  of: (reports, query) => reports.summary(query),
  rows: ({ metrics, contacts, ended, load }) => [
    plain('contacts', contacts, contacts),
    plain('ended-contacts', ended, contacts),
    ...metrics.map(metricRow),
    plain('agent-hours', load.hours, load.contacts),
    plain('contacts-per-agent-hour', load.contactsPerHour, load.contacts),
    plain('open-contacts-per-agent', load.openContacts, load.contacts),
    plain('overload-hours', load.overloadHours, load.contacts),
  ],
};

const stages: ReportRoute<StagesReport> = {
  name: 'stages',
  summary: 'Where contacts went and where they ended',
  description: 'Of each version and stage: how many came, where they went on, how many ended there, and how long they stayed.',
  schema: StagesReport,
  columns: ['flow', 'version', 'stage', 'contacts', 'entered', 'left', 'ended', 'dropOff', 'open', 'medianSeconds', 'p90Seconds'],
  of: (reports, query) => reports.stages(query),
  rows: ({ versions }) =>
    versions.flatMap(({ flow, hash, stages: all }) => all.map(({ to: _to, outcomes: _outcomes, ...counts }) => ({ flow, version: hash, ...counts }))),
};

const rules: ReportRoute<RulesReport> = {
  name: 'rules',
  summary: 'Rules broken',
  description: 'Violations and findings, without those that merely inform; what was excused is counted apart.',
  schema: RulesReport,
  columns: ['rule', 'kind', 'agent', 'breaches', 'excused', 'contacts', 'share', 'badEndings'],
  of: (reports, query) => reports.rules(query),
  rows: ({ rules: all }) =>
    all.flatMap(({ rule, kind, breaches, excused, contacts, share, badEndings, agents }) => [
      { rule, kind, agent: '*', breaches, excused, contacts, share, badEndings },
      ...agents.map((own) => ({
        rule,
        kind,
        agent: own.agent,
        breaches: own.breaches,
        excused: null,
        contacts: own.contacts,
        share: null,
        badEndings: null,
      })),
    ]),
};

const scores: ReportRoute<ScoresReport> = {
  name: 'scores',
  summary: 'Scores of contacts',
  description: 'Means and distributions, criterion by criterion; a supervisor’s word counts where there is one.',
  schema: ScoresReport,
  columns: ['criterion', 'contacts', 'mean', 'knockedOut', 'overridden'],
  of: (reports, query) => reports.scores(query),
  rows: ({ contacts, mean, knockedOut, overridden, criteria }) => [
    { criterion: '*', contacts, mean, knockedOut, overridden },
    ...criteria.map((row) => ({ criterion: row.id, contacts: row.contacts, mean: row.mean, knockedOut: null, overridden: null })),
  ],
};

const agents: ReportRoute<AgentsReport> = {
  name: 'agents',
  summary: 'Agent by agent',
  description: 'Contacts, rules broken, scores, load, and those metrics that their contacts tell something of.',
  schema: AgentsReport,
  columns: ['agent', ...METRIC_COLUMNS],
  of: (reports, query) => reports.agents(query),
  rows: ({ agents: all }) =>
    all.flatMap(({ agent, contacts, breaches, score, scored, load, metrics }) =>
      [
        plain('contacts', contacts, contacts),
        plain('breaches', breaches, contacts),
        plain('score', score, scored),
        plain('agent-hours', load.hours, load.contacts),
        plain('contacts-per-agent-hour', load.contactsPerHour, load.contacts),
        ...metrics.map(metricRow),
      ].map((row) => ({ agent, ...row })),
    ),
};

const promises: ReportRoute<PromisesReport> = {
  name: 'promises',
  summary: 'Promises kept and missed',
  description: 'Callbacks, follow-ups and whatever else outlives a contact; of contacts that have ended.',
  schema: PromisesReport,
  columns: ['kind', 'agent', 'due', 'kept', 'missed', 'share'],
  of: (reports, query) => reports.promises(query),
  rows: ({ promises: all }) =>
    all.flatMap(({ kind, due, kept, missed, share, agents: own }) => [
      { kind, agent: '*', due, kept, missed, share },
      ...own.map((one) => ({ kind, ...one, share: null })),
    ]),
};

/** Every report of contacts that there is. */
export const reportKinds = Object.freeze([summary, stages, rules, scores, agents, promises]) as unknown as readonly ReportRoute[];

/** The table of a report: each period's rows, or those of the whole where there are no periods. */
export function tableOf<Report>({ rows }: Pick<ReportRoute<Report>, 'rows'>, report: GroupedReport<Report>): Row[] {
  const parts: readonly PeriodReport<Report>[] = report.group === null ? [report.total] : report.periods;
  return parts.flatMap(({ from, to, report: part }) => rows(part).map((row) => ({ from, to, ...row })));
}

function plain(metric: string, value: number | null, contacts: number): Row {
  return { metric, split: null, value, median: null, p90: null, contacts };
}

function metricRow({ id, split, ...values }: MetricRow): Row {
  return { metric: id, split: split === null ? null : `${split.by}=${split.of}`, ...values };
}
