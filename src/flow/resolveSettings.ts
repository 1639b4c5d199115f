import type { Brand, SettingRow, SettingValue, SettingValues } from './schema/settings.ts';

/** Where a conversation stands now: what a setting's value may depend on. */
export interface SettingPlace {
  readonly channel: string;
  readonly direction: string;
  readonly language: string;
}

/**
 * The value of every setting, looked up most specific first: contact, brand × channel × language, brand,
 * channel × direction × language, default (catalogue section 4).
 */
export function resolveSettings(
  rows: Iterable<SettingRow>,
  place: SettingPlace,
  brand: Brand | null,
  contact: SettingValues | undefined,
): SettingValues {
  const values: Record<string, SettingValue> = {};
  const branded = brand ? brandSettings(brand, place) : undefined;
  for (const row of rows) values[row.id] = contact?.[row.id] ?? branded?.[row.id] ?? defaultOf(row, place);
  // By way of JSON: a parsed object is read faster than one that was filled key by key.
  return JSON.parse(JSON.stringify(values)) as SettingValues;
}

function brandSettings(brand: Brand, place: SettingPlace): SettingValues {
  const fitting = (brand.overrides ?? []).filter(
    (o) => (o.channel ?? place.channel) === place.channel && (o.language ?? place.language) === place.language,
  );
  const conditions = (o: { channel?: string; language?: string }): number => Number(o.channel !== undefined) + Number(o.language !== undefined);
  fitting.sort((a, b) => conditions(a) - conditions(b));
  return Object.assign({}, brand.settings, ...fitting.map((o) => o.settings)) as SettingValues;
}

function defaultOf(row: SettingRow, place: SettingPlace): SettingValue {
  let value = row.default;
  let best = 0;
  for (const by of row.by ?? []) {
    const holds =
      (by.channel ?? place.channel) === place.channel &&
      (by.direction ?? place.direction) === place.direction &&
      (by.language ?? place.language) === place.language;
    const conditions = Number(by.channel !== undefined) + Number(by.direction !== undefined) + Number(by.language !== undefined);
    if (holds && conditions >= best) {
      value = by.value;
      best = conditions;
    }
  }
  return value;
}
