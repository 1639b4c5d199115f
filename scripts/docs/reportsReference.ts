import { alertKinds } from '../../src/reports/alerts/alertKinds.ts';
import { MOST_PERIODS } from '../../src/reports/Grouped.ts';
import type { Metric } from '../../src/reports/metrics/Metric.ts';
import { metrics } from '../../src/reports/metrics/metrics.ts';
import { code, page, table, writtenFrom } from './markdown.ts';

const HEAD = `# Reports

What all real contacts together tell: \`GET /v1/reports/summary\`, \`stages\`, \`rules\`, \`scores\`, \`agents\`, \`promises\` and \`phrases\`. Contacts
of training are left out. A contact belongs to the time at which it was opened; one under way counts among contacts and with the rules that it
broke, and has no figures before it ends. What was erased is not counted any more.

\`from\`, \`to\` (exclusive), \`flow\`, \`version\` (beside \`flow\`), \`brand\`, \`agent\`, \`channel\` and \`language\` choose the contacts; \`group=day\`, \`week\` or
\`month\` divides them into periods, at most ${MOST_PERIODS}. Days begin at midnight in UTC and weeks on Monday, whatever time zone a brand has; periods
without contacts are there, with zeros and nulls. \`format=csv\`, or \`Accept: text/csv\`, gives the table in UTF-8; a text that a spreadsheet would
take for a formula has an apostrophe in front. \`phrases\` is of one \`flow\` and knows neither \`agent\` nor \`group\`.`;

const ADDING: Readonly<Record<Metric['adds'], string>> = {
  mean: 'mean of contacts',
  share: 'share of contacts',
  ratio: 'sum divided by sum',
  sum: 'sum',
};

/** The page docs/reference/reports.md, made from the tables of metrics and alerts. */
export function reportsReference(): string {
  return page(HEAD, writtenFrom('src/reports'), metricsTable(), load(), alertsTable());
}

function metricsTable(): string {
  const rows = metrics.map(({ id, title, unit, adds, rows: sources, counts, spread, split }) => [
    code(id),
    title,
    unit,
    ADDING[adds] + (spread === true ? ', median, 90th percentile' : ''),
    split === undefined ? '—' : split.map(code).join(', '),
    sources.join(', '),
    counts,
  ]);
  return page(
    '## Metrics',
    'In `summary` and `agents`; `GET /v1/reports/metrics` has this table as data. Each value comes with the number of contacts that it rests on, and is null where there is none. Shares are from 0 to 1. The median and the 90th percentile are values that came: the smallest that at least so many do not exceed.',
    table(['id', 'metric', 'unit', 'how it is added up', 'apart for', 'rules', 'what is counted'], rows),
  );
}

function load(): string {
  return page(
    '## Load',
    'Beside the metrics, of ended contacts whose agent is known: `hours` in which agents had at least one contact, contacts side by side counted once; `contactsPerHour` (MET-4); `openContacts`, how many an agent had at once on average, and `mostOpen`; `overloadHours` with more contacts than `load.maxChats` (PAR-2). A contact lasts from its answer or first message for as long as it was handled.',
  );
}

function alertsTable(): string {
  const rows = alertKinds.map(({ code: id, title, rows: sources }) => [code(id), title, sources.join(', ')]);
  return page('## Alerts', 'Of `GET /v1/reports/alerts`. The codes are stable.', table(['code', 'when', 'rules'], rows));
}
