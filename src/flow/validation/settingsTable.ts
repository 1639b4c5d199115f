import type { SettingRow } from '../schema/settings.ts';
import { settingExpects } from '../settingExpects.ts';
import { settingRows, settingsById } from './bundleIndex.ts';
import type { Report, Validation } from './Validation.ts';

/** The table of settings has each id once, and values of the type that the row says. */
export const settingsTable: Validation = {
  name: 'settings-table',
  needsAllFiles: false,
  check({ source }, report) {
    const table = source.settings;
    if (table === null) return;
    const taken = new Map<string, string>();
    const rows = settingsById(table.value);
    for (const { id, row, pointer } of settingRows(table.value)) {
      const other = taken.get(id);
      if (other === undefined) taken.set(id, `${table.file}#${pointer}`);
      else report({ code: 'duplicate-name', args: { name: id, other }, file: table.file, pointer: `${pointer}/id` });
      if (row === null) continue;
      checkValues(row, table.file, pointer, report);
      checkBefore(row, rows, table.file, pointer, report);
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

/** A time that is counted back from the end of another one needs that one, in seconds too and not counted back itself. */
function checkBefore(row: SettingRow, rows: ReturnType<typeof settingsById>, file: string, pointer: string, report: Report): void {
  if (row.before === undefined) return;
  const place = { file, pointer: `${pointer}/before` };
  if (row.type !== 'seconds') return report({ code: 'schema', args: { reason: 'only a setting of type seconds has "before"' }, ...place });
  const other = rows.get(row.before);
  if (other === undefined) report({ code: 'undeclared-setting', args: { name: row.before }, ...place, known: rows.keys() });
  else if (other !== null && (other.type !== 'seconds' || other.before !== undefined))
    report({ code: 'wrong-setting', args: { name: row.before, expected: 'of type seconds and not counted back itself' }, ...place });
}
