import type { SettingRow } from '../flow/schema/settings.ts';
import { nearestName } from '../problems/nearestName.ts';
import { pointerTo } from '../problems/pointer.ts';
import type { Problem } from '../problems/Problem.ts';

/** What is wrong with setting this: there is no such setting, or its value is of another type. */
export function settingProblem(rows: ReadonlyMap<string, SettingRow>, name: string, value: unknown, base: string): Problem | undefined {
  const pointer = pointerTo(base, name);
  const row = rows.get(name);
  if (row === undefined) return { code: 'unknown-setting', args: { name: name.slice(0, 120) }, pointer, suggestion: nearestName(name, rows.keys()) };
  return isOf(row, value) ? undefined : { code: 'invalid-data', args: { reason: `The setting ${name} must be ${expected(row)}` }, pointer };
}

function isOf(row: SettingRow, value: unknown): boolean {
  switch (row.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isSafeInteger(value) && (value as number) >= 0;
    case 'seconds':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0;
    case 'severity':
      return value === 'block' || value === 'warn' || value === 'info';
    case 'choice':
      return typeof value === 'string' && (row.choices ?? []).includes(value);
    case 'text':
      return typeof value === 'string';
  }
}

function expected(row: SettingRow): string {
  switch (row.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return 'a whole number, 0 or more';
    case 'seconds':
      return 'a number of seconds, 0 or more';
    case 'severity':
      return 'one of block, warn, info';
    case 'choice':
      return `one of ${(row.choices ?? []).join(', ')}`;
    case 'text':
      return 'text';
  }
}
