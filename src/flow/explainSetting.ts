import { defaultOf, fittingOverrides, rowsFor, type SettingPlace } from './resolveSettings.ts';
import type { Brand, SettingRow, SettingValue } from './schema/settings.ts';

/** Where a value comes from: the table, the table's row for that channel, direction or language, the brand, or the brand's override for the place. */
export type SettingOrigin = 'default' | 'place' | 'brand' | 'brand-override';

export interface ExplainedSetting {
  readonly value: SettingValue;
  readonly origin: SettingOrigin;
  /** What it would be there without the brand. */
  readonly unbranded: SettingValue;
}

/** The value of a setting as `resolveSettings` finds it for a conversation that sets nothing itself, and why it is that. */
export function explainSetting(row: SettingRow, place: SettingPlace, brand: Brand | null): ExplainedSetting {
  const unbranded = defaultOf(row, place);
  const override = brand === null ? undefined : fittingOverrides(brand, place).findLast((settings) => settings[row.id] !== undefined)?.[row.id];
  if (override !== undefined) return { value: override, origin: 'brand-override', unbranded };
  const own = brand?.settings?.[row.id];
  if (own !== undefined) return { value: own, origin: 'brand', unbranded };
  return { value: unbranded, origin: rowsFor(row, place).length > 0 ? 'place' : 'default', unbranded };
}
