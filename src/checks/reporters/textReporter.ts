import type { Severity } from '../../problems/codes.ts';
import type { CheckFinding } from '../CheckFinding.ts';
import { fails, summaryOf } from '../verdict.ts';
import type { Reporter, ReportPaint } from './Reporter.ts';

/** For people: a finding with its place as editors and terminals understand it, below it what to do, and a summary. */
export const textReporter: Reporter = {
  name: 'text',
  description: 'for people: place, message, what to do; a summary at the end',
  report({ findings, flows, strict, paint }) {
    const wrong = new Set(findings.map(({ file }) => file.split('/', 1)[0]));
    const good = flows.filter(({ id, description }) => description !== null && !wrong.has(id));
    const lines = findings.flatMap((finding) => [...linesOf(finding, paint), '']);
    for (const { description } of good) if (!fails(findings, strict)) lines.push(`${paint.good('ok')} ${description ?? ''}`);
    if (findings.length > 0) lines.push((fails(findings, strict) ? paint.bad : paint.caution)(summaryOf(findings)));
    return lines.join('\n');
  },
};

function linesOf({ file, pointer, line, column, severity, message, code, explanation, fix }: CheckFinding, paint: ReportPaint): string[] {
  const place = `${paint.strong(`${file}:${line}:${column}`)} ${inColour(severity, paint)}`;
  return [
    `${place} ${message} ${paint.faint(`[${code}]`)}`,
    ...(pointer === '' ? [] : [paint.faint(`  at ${pointer}`)]),
    `  ${explanation}`,
    ...(fix === null ? [] : [paint.faint(`  --fix: ${fix.description}`)]),
  ];
}

function inColour(severity: Severity, paint: ReportPaint): string {
  return severity === 'error' ? paint.bad(severity) : severity === 'warning' ? paint.caution(severity) : paint.faint(severity);
}
