import type { SettingRow } from '../schema/settings.ts';
import { settingExpects } from '../settingExpects.ts';
import { settingRows } from './bundleIndex.ts';
import type { Report, Validation } from './Validation.ts';

/** The table of settings has each id once, and values of the type that the row says. */
export const settingsTable: Validation = {
  name: 'settings-table',
  needsAllFiles: false,
  check({ source }, report) {
    const table = source.settings;
    if (table === null) return;
    const taken = new Map<string, string>();
    for (const { id, row, pointer } of settingRows(table.value)) {
      const other = taken.get(id);
      if (other === undefined) taken.set(id, `${table.file}#${pointer}`);
      else report({ code: 'duplicate-name', args: { name: id, other }, file: table.file, pointer: `${pointer}/id` });
      if (row !== null) checkValues(row, table.file, pointer, report);
    }
  },
};

function checkValues(row: SettingRow, file: string, pointer: string, report: Report): void {
  if ((row.type === 'choice') !== (row.choices !== undefined)) {
    const reason = row.type === 'choice' ? 'a setting of type choice needs "choices"' : 'only a setting of type choice has "choices"';
    return report({ code: 'schema', args: { reason }, file, pointer: `${pointer}/choices` });
  }
  const values = [{ value: row.default, at: 'default' }, ...(row.by ?? []).map(({ value }, index) => ({ value, at: `by/${index}/value` }))];
  for (const { value, at } of values) {
    const expected = settingExpects(row, value);
    if (expected !== null) report({ code: 'wrong-setting', args: { name: row.id, expected }, file, pointer: `${pointer}/${at}` });
  }
}
