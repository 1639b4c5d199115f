import type { SettingRow, SettingValue } from './schema/settings.ts';

/** Whether a change softens the rules that the setting stands for: it does, or it may, since the table does not say which way is milder. */
export type Softening = 'surely' | 'possibly';

/** Mildest first. */
const SEVERITIES: readonly unknown[] = ['info', 'warn', 'block'];

/** What a change of a setting does to the rules that it names in `softens`; null where it softens none. */
export function softeningOf(row: SettingRow, from: SettingValue, to: SettingValue): Softening | null {
  if (from === to || (row.softens ?? []).length === 0) return null;
  if (row.type !== 'severity') return 'possibly';
  return SEVERITIES.indexOf(to) < SEVERITIES.indexOf(from) ? 'surely' : null;
}
