import { formatReason } from './explain/Reason.ts';
import type { Failure } from './TestResult.ts';

/** Where the author wrote a place of a machine: file and pointer. */
export type MachinePlace = (machine: string, pointer: string) => string;

/** A failure in lines: what was expected and what came, then why. */
export function formatFailure(failure: Failure, placeOf?: MachinePlace): readonly string[] {
  const { step, label, expectation, expected, actual, reasons } = failure;
  const where = step === 0 ? 'at the opening' : `step ${step} (${label})`;
  const what = expectation === 'step' ? `${shown(expected)}; but ${shown(actual)}` : `${expectation} ${shown(expected)}; but ${shown(actual)} came`;
  return [`${where}: expected ${what}`, ...reasons.map((reason) => `  ${formatReason(reason, placeOf)}`)];
}

/** A value as JSON; a sentence as it is. */
function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value) && value.length === 0) return 'nothing';
  if (typeof value === 'string' && value.includes(' ') && !value.includes('"')) return value;
  return JSON.stringify(value);
}
