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
  return Object.assign({}, brand.settings, ...fittingOverrides(brand, place)) as SettingValues;
}

/** What a brand says for that channel and language, the more particular later: the last one that names a setting counts. */
export function fittingOverrides(brand: Brand, place: SettingPlace): readonly SettingValues[] {
  const fitting = (brand.overrides ?? []).filter(
    (o) => (o.channel ?? place.channel) === place.channel && (o.language ?? place.language) === place.language,
  );
  const conditions = (o: { channel?: string; language?: string }): number => Number(o.channel !== undefined) + Number(o.language !== undefined);
  return fitting.sort((a, b) => conditions(a) - conditions(b)).map((o) => o.settings);
}

/** What a setting is in a place as long as neither brand nor contact says otherwise. */
export function defaultOf(row: SettingRow, place: SettingPlace): SettingValue {
  let value = row.default;
  let best = 0;
  for (const by of rowsFor(row, place)) {
    const conditions = Number(by.channel !== undefined) + Number(by.direction !== undefined) + Number(by.language !== undefined);
    if (conditions >= best) {
      value = by.value;
      best = conditions;
    }
  }
  return value;
}

/** The defaults of a setting that hold in a place, as they stand in the table. */
export function rowsFor({ by = [] }: SettingRow, place: SettingPlace): NonNullable<SettingRow['by']> {
  return by.filter(
    ({ channel, direction, language }) =>
      (channel ?? place.channel) === place.channel &&
      (direction ?? place.direction) === place.direction &&
      (language ?? place.language) === place.language,
  );
}
