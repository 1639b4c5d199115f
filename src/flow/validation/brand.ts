import { pointerTo } from '../../problems/pointer.ts';
import type { SettingRow } from '../schema/settings.ts';
import { settingExpects } from '../settingExpects.ts';
import { isRecord, textOf } from '../walkMachine.ts';
import { checkFormat, type FlowDocument } from './formats.ts';
import type { Report } from './Validation.ts';

/** A brand is of its format, its time zone exists, and it changes only settings that there are, to values that they can have. */
export function checkBrand(document: FlowDocument, settings: ReadonlyMap<string, SettingRow | null> | null, report: Report): void {
  const { file, value } = document;
  checkFormat(document).forEach(report);
  if (!isRecord(value)) return;
  const timeZone = textOf(value.timeZone);
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    report({ code: 'schema', args: { reason: '"timeZone" must be an IANA name such as "Europe/Vilnius"' }, file, pointer: '/timeZone' });
  }
  if (settings === null) return;
  const check = (values: unknown, base: string): void => {
    if (!isRecord(values)) return;
    for (const [name, given] of Object.entries(values)) {
      const row = settings.get(name);
      const place = { file, pointer: pointerTo(base, name) };
      if (row === undefined) report({ code: 'undeclared-setting', args: { name }, ...place, known: settings.keys() });
      // What is no value of any setting was told of by the format.
      const expected = row && typeof given !== 'object' ? settingExpects(row, given) : null;
      if (expected !== null) report({ code: 'wrong-setting', args: { name, expected }, ...place });
    }
  };
  check(value.settings, '/settings');
  const overrides = value.overrides;
  if (Array.isArray(overrides))
    overrides.forEach((override: unknown, index) => isRecord(override) && check(override.settings, `/overrides/${index}/settings`));
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
