import type { BacktestReport, Sample } from '../../backtest/BacktestReport.ts';
import type { Paint } from '../Paint.ts';

/** Rows of a kind that are shown to people; `--format json` has more. */
const MOST_SHOWN = 20;

/** A back-test for people: how many still run, where the others part from the script, and what else differs. */
export function reportText(report: BacktestReport, paint: Paint): readonly string[] {
  const { conversations: count, events, flow, draft, against, reached } = report;
  return [
    paint.strong(`${flow} ${draft.slice(0, 12)} against ${against === null ? 'the version that each ran on' : against.slice(0, 12)}`),
    `  ${number(count.total)} conversations, ${number(events)} events`,
    `  ${paint.good(share(count.same, count.total))} run as they did`,
    `  ${share(count.differ, count.total)} still run, and something else is recommended, broken or found`,
    `  ${count.part > 0 ? paint.bad(share(count.part, count.total)) : share(0, count.total)} part from the script`,
    `  ${count.fail > 0 ? paint.bad(share(count.fail, count.total)) : share(0, count.total)} fail`,
    ...(count.withoutBaseline > 0
      ? [
          paint.caution(
            `  ${number(count.withoutBaseline)} without the version that they ran on: of these only the violations of the log are compared`,
          ),
        ]
      : []),
    `  an ending of the script is reached by ${number(reached.after)}, before by ${number(reached.before)}`,
    ...section('Where they part', report.partings, paint, ({ state, event, expected, came, conversations, return: back, samples }) => [
      `${number(conversations)} in ${state || 'the opening'} on ${event}: went to ${expected}, now ${came === state ? 'stays' : `goes to ${came}`}`,
      `${back > 0 ? `${number(back)} of them come back; ` : ''}${shown(samples)}`,
    ]),
    ...section('What fails', report.failures, paint, ({ kind, what, event, message, conversations, samples }) => [
      `${number(conversations)} on ${event}: ${kind === 'fault' ? `the machine ${what} fails: ` : ''}${message}${kind === 'refused' ? ` [${what}]` : ''}`,
      shown(samples),
    ]),
    ...section('Violations', report.violations, paint, ruleLines),
    ...section('Findings in agents’ texts', report.findings, paint, ruleLines),
    ...section('Recommended', report.recommendations, paint, ({ state, from, to, conversations, samples }) => [
      `${number(conversations)} in ${state}: ${from ?? 'nothing'} → ${to ?? 'nothing'}`,
      shown(samples),
    ]),
    ...section('How they end', report.endings, paint, ({ from, to, conversations, samples }) => [
      `${number(conversations)}: ${from ?? 'unknown'} → ${to}`,
      shown(samples),
    ]),
    ...(report.omitted > 0 ? [paint.faint(`  ${number(report.omitted)} more rows are left out`)] : []),
  ];
}

function ruleLines({ rule, new: more, gone, changed, conversations, samples }: BacktestReport['violations'][number]): readonly string[] {
  const told = [
    ...(more > 0 ? [`${number(more)} new`] : []),
    ...(gone > 0 ? [`${number(gone)} gone`] : []),
    ...(changed > 0 ? [`${number(changed)} weighed otherwise`] : []),
  ];
  return [`${rule}: ${told.join(', ')}, in ${number(conversations)}`, shown(samples)];
}

function section<Row>(title: string, rows: readonly Row[], paint: Paint, lines: (row: Row) => readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  const told = rows.slice(0, MOST_SHOWN).flatMap((row) => {
    const [first = '', ...more] = lines(row);
    return [`  ${first}`, ...more.map((line) => paint.faint(`    ${line}`))];
  });
  const left = rows.length - MOST_SHOWN;
  return [paint.strong(title), ...told, ...(left > 0 ? [paint.faint(`  and ${number(left)} more`)] : [])];
}

function shown(samples: readonly Sample[]): string {
  return samples.map(({ conversation, seq, words }) => `${conversation}#${seq}${words === undefined ? '' : ` "${words}"`}`).join(', ');
}

function share(some: number, all: number): string {
  return `${number(some)} (${all === 0 ? '0.0' : ((some / all) * 100).toFixed(1)}%)`;
}

/** With the same separators on every machine. */
function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
