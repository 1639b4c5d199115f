import type { Severity } from '../problems/codes.ts';
import type { CheckFinding } from './CheckFinding.ts';

/** Whether findings make a check fail: errors do; where it is strict, everything does. */
export function fails(findings: readonly CheckFinding[], strict: boolean): boolean {
  return findings.some(({ severity }) => strict || severity === 'error');
}

/** How many findings there are of each severity: `3 findings: 2 errors, 1 warning`. */
export function summaryOf(findings: readonly CheckFinding[]): string {
  const counts = countsOf(findings);
  const parts = [counted(counts.error, 'error'), counted(counts.warning, 'warning'), counted(counts.info, 'info')].filter(Boolean);
  const fixable = findings.filter(({ fix }) => fix !== null).length;
  return `${counted(findings.length, 'finding')}: ${parts.join(', ')}${fixable === 0 ? '' : `; --fix can mend ${fixable}`}`;
}

export function countsOf(findings: readonly CheckFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 || noun === 'info' ? '' : 's'}`;
}
