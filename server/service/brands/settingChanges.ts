import type { Cast } from '../../../src/flow/Cast.ts';
import { resolveSettings, type SettingPlace } from '../../../src/flow/resolveSettings.ts';
import type { Brand, SettingRow, SettingValue } from '../../../src/flow/schema/settings.ts';
import { softeningOf, type Softening } from '../../../src/flow/softeningOf.ts';

/** A setting that is another one than before, in these places. */
export interface SettingChange {
  readonly setting: string;
  readonly from: SettingValue;
  readonly to: SettingValue;
  readonly places: readonly SettingPlace[];
  /** Rules of conduct that the setting can soften, and whether this change does. */
  readonly softens: readonly string[];
  readonly softening: Softening | null;
}

/** What another brand makes of the settings of new conversations, wherever the flows hold them: in the order of the table. */
export function settingChanges(before: Brand | null, after: Brand | null, casts: Iterable<Cast>): readonly SettingChange[] {
  const found = new Map<string, SettingChange & { readonly row: number; readonly places: SettingPlace[] }>();
  for (const cast of casts) {
    const rows = [...cast.settings.values()];
    for (const place of placesOf(cast)) {
      const [was, is] = [resolveSettings(rows, place, before, undefined), resolveSettings(rows, place, after, undefined)];
      for (const [index, row] of rows.entries()) {
        const [from, to] = [was[row.id], is[row.id]] as readonly SettingValue[];
        if (from === undefined || to === undefined || from === to) continue;
        const key = JSON.stringify([row.id, from, to]);
        const change = found.get(key) ?? { ...changeOf(row, from, to), row: index, places: [] };
        found.set(key, change);
        if (!change.places.some((known) => samePlace(known, place))) change.places.push(place);
      }
    }
  }
  return [...found.values()].sort((one, other) => one.row - other.row).map(({ row: _, ...change }) => change);
}

/** The rules of conduct that are softer after these changes, or may be. */
export function softenedRules(changes: readonly SettingChange[]): readonly { rule: string; softening: Softening }[] {
  const rules = new Map<string, Softening>();
  for (const { softens, softening } of changes) {
    if (softening === null) continue;
    for (const rule of softens) if (rules.get(rule) !== 'surely') rules.set(rule, softening);
  }
  return [...rules].map(([rule, softening]) => ({ rule, softening })).sort((one, other) => (one.rule < other.rule ? -1 : 1));
}

/** Where conversations of a flow are held. */
export function placesOf({ bundle }: Cast): readonly SettingPlace[] {
  const { channel = 'chat', direction = 'inbound', languages = [] } = bundle.flow.meta;
  return languages.map((language) => ({ channel, direction, language }));
}

function changeOf(row: SettingRow, from: SettingValue, to: SettingValue): Omit<SettingChange, 'places'> {
  return { setting: row.id, from, to, softens: row.softens ?? [], softening: softeningOf(row, from, to) };
}

function samePlace(one: SettingPlace, other: SettingPlace): boolean {
  return one.channel === other.channel && one.direction === other.direction && one.language === other.language;
}
