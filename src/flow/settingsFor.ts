import type { Cast } from './Cast.ts';
import { resolveSettings, type SettingPlace } from './resolveSettings.ts';
import type { Brand, SettingValues } from './schema/settings.ts';

const unchanged = new WeakMap<Cast['settings'], Map<string, Readonly<SettingValues>>>();

/** The settings of a conversation of a flow version. Where neither brand nor contact says anything they are worked out once for a place. */
export function settingsFor(
  { settings }: Pick<Cast, 'settings'>,
  place: SettingPlace,
  brand: Brand | null,
  contact: SettingValues | undefined,
): Readonly<SettingValues> {
  if (brand?.settings !== undefined || brand?.overrides !== undefined || contact !== undefined)
    return resolveSettings(settings.values(), place, brand, contact);
  let places = unchanged.get(settings);
  if (places === undefined) unchanged.set(settings, (places = new Map<string, Readonly<SettingValues>>()));
  const key = `${place.channel} ${place.direction} ${place.language}`;
  let values = places.get(key);
  if (values === undefined) places.set(key, (values = resolveSettings(settings.values(), place, null, undefined)));
  return values;
}
