import type { SettingRow } from './schema/settings.ts';

/** What a setting must be, in words, if the value is not that; null where it fits. */
export function settingExpects({ type, choices = [] }: SettingRow, value: unknown): string | null {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : 'true or false';
    case 'integer':
      return Number.isSafeInteger(value) && (value as number) >= 0 ? null : 'a whole number, 0 or more';
    case 'seconds':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? null : 'a number of seconds, 0 or more';
    case 'severity':
      return value === 'block' || value === 'warn' || value === 'info' ? null : 'one of block, warn, info';
    case 'choice':
      return typeof value === 'string' && choices.includes(value) ? null : `one of ${choices.join(', ')}`;
    case 'text':
      return typeof value === 'string' ? null : 'a text';
  }
}
