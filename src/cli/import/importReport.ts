import { IMPORT_SEVERITIES, type ImportCode, type ImportFinding } from '../../importing/ImportFinding.ts';
import type { Imported } from '../../importing/importScript.ts';
import { PROBLEM_CODES } from '../../problems/codes.ts';
import { formatProblem } from '../../problems/formatProblem.ts';
import type { Paint } from '../Paint.ts';

/** Of each kind, so that the many do not hide the few. */
const MOST_SHOWN = 10;

/** The report for a person: what was made, then every kind of finding, the gravest first. */
export function importReport({ findings, counts, nodes, ways, states }: Imported, folder: string, paint: Paint): string[] {
  const lines = [`${folder}: ${nodes} nodes and ${ways} ways became ${states} states`];
  const order = Object.keys(IMPORT_SEVERITIES) as ImportCode[];
  for (const code of order) {
    const count = counts.get(code) ?? 0;
    if (count === 0) continue;
    const severity = IMPORT_SEVERITIES[code];
    const tone = ({ error: 'bad', warning: 'caution', info: 'faint' } as const)[severity];
    lines.push('', paint[tone](`${severity}: ${PROBLEM_CODES[code].title}, ${count} [${code}]`));
    const shown = findings.filter((finding) => finding.code === code).slice(0, MOST_SHOWN);
    for (const finding of shown) lines.push(`  ${placeOf(finding)}: ${formatProblem(finding)}`);
    if (count > shown.length) lines.push(paint.faint(`  and ${count - shown.length} more; --report FILE has them`));
  }
  return lines;
}

/** The same for a program: every finding with its place. */
export function importReportJson({ findings, counts, nodes, ways, states }: Imported, folder: string): string {
  const report = {
    folder,
    nodes,
    ways,
    states,
    counts: Object.fromEntries(counts),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      file: finding.file,
      ...(finding.pointer === undefined ? {} : { pointer: finding.pointer }),
      ...(finding.line === undefined ? {} : { line: finding.line }),
      message: formatProblem(finding),
      args: finding.args,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function placeOf({ file = '', pointer, line }: ImportFinding): string {
  return `${file}${line === undefined ? '' : `:${line}`}${pointer ? `#${pointer}` : ''}`;
}
