import type { ImportFinding } from '../../importing/ImportFinding.ts';
import { PROBLEM_CODES } from '../../problems/codes.ts';
import { formatProblem } from '../../problems/formatProblem.ts';
import type { RecordFinding } from '../../recording/RecordFinding.ts';
import type { Paint } from '../Paint.ts';

type Finding = RecordFinding | ImportFinding;

const TONES = { error: 'bad', warning: 'caution', info: 'faint' } as const;
const GRAVITY = ['error', 'warning', 'info'] as const;
/** Of each kind, so that the many do not hide the few. */
const MOST_SHOWN = 20;

/** The report for a person: what was made, then every kind of finding, the gravest first. */
export function recordReport(head: string, findings: readonly Finding[], paint: Paint): readonly string[] {
  const lines = [head];
  for (const severity of GRAVITY) {
    const codes = new Set(findings.filter((one) => one.severity === severity).map(({ code }) => code));
    for (const code of codes) {
      const all = findings.filter((one) => one.code === code);
      lines.push('', paint[TONES[severity]](`${severity}: ${PROBLEM_CODES[code].title}, ${all.length} [${code}]`));
      for (const one of all.slice(0, MOST_SHOWN)) lines.push(`  ${placeOf(one)}: ${oneLine(formatProblem(one))}`);
      if (all.length > MOST_SHOWN) lines.push(paint.faint(`  and ${all.length - MOST_SHOWN} more`));
    }
  }
  return lines;
}

function placeOf({ file = '', pointer, line }: Finding): string {
  return `${file}${line === undefined ? '' : `:${line}`}${pointer ? `#${pointer}` : ''}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
