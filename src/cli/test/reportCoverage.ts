import { percentOf, type CoverageReport, type Share, type Uncovered } from '../../testing/coverage/Coverage.ts';
import type { Paint } from '../Paint.ts';

const COLUMNS = ['machine', 'states', 'transitions'] as const;

/** Coverage for people: a table of the machines, then what no test reached, with its place. */
export function reportCoverage(report: CoverageReport, paint: Paint): readonly string[] {
  const rows = [
    ...report.machines.map(({ machine, states, transitions }) => [machine, shareText(states), shareText(transitions)]),
    ['all', shareText(report.states), shareText(report.transitions)],
  ];
  return [
    '',
    ...tableOf([[...COLUMNS], ...rows]),
    `rules broken: ${shareText(report.rules)}; ${report.rules.checked} decided a check`,
    ...report.phrases.map((phrases) => `phrases recommended in ${phrases.language}: ${shareText(phrases)}`),
    ...listOf(
      'states that no test reached',
      report.machines.flatMap(({ states }) => states.uncovered),
      paint,
    ),
    ...listOf(
      'transitions that no test took',
      report.machines.flatMap(({ transitions }) => transitions.uncovered),
      paint,
    ),
    ...namesOf('rules that no test broke', report.rules.uncovered, paint),
    ...report.phrases.flatMap(({ language, uncovered }) => namesOf(`phrases never recommended in ${language}`, uncovered, paint)),
  ];
}

function shareText(share: Share): string {
  return `${percentOf(share)} % (${share.covered} of ${share.total})`;
}

function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = COLUMNS.map((_name, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function listOf(title: string, items: readonly Uncovered[], paint: Paint): readonly string[] {
  if (items.length === 0) return [];
  return ['', paint.strong(`${title}: ${items.length}`), ...items.map(({ name, file, pointer }) => `  ${name} ${paint.faint(`${file}#${pointer}`)}`)];
}

function namesOf(title: string, names: readonly string[], paint: Paint): readonly string[] {
  return names.length === 0 ? [] : ['', paint.strong(`${title}: ${names.length}`), `  ${names.join(' ')}`];
}
