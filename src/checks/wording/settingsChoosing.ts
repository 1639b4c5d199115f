import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import { resolveSettings } from '../../flow/resolveSettings.ts';
import type { SettingRow, SettingValue, SettingValues } from '../../flow/schema/settings.ts';
import type { Channel } from './phraseUses.ts';

/** Where a phrase is meant to be said: a family chooses it by settings and by who began the contact. */
export interface PhrasePlace {
  readonly direction: 'inbound' | 'outbound';
  readonly settings: SettingValues;
}

/** The settings of a channel and language in which families mean this phrase: those of its row, and not those of the rows before it. */
export function placeOfPhrase(
  index: BundleIndex,
  phrase: string,
  channel: Channel,
  language: string,
  direction: PhrasePlace['direction'],
): PhrasePlace {
  const chosen: Record<string, SettingValue> = {};
  let from = direction;
  for (const { family } of index.phrases.families.values()) {
    const at = family.findIndex((row) => row.phrase === phrase && (row.channel === undefined || row.channel === channel));
    if (at < 0) continue;
    from = family[at]?.direction ?? from;
    family.slice(0, at + 1).forEach(({ setting, is, channel: only }, row) => {
      if (setting === undefined || is === undefined || (only !== undefined && only !== channel)) return;
      if (row === at) chosen[setting] = is;
      else chosen[setting] ??= typeof is === 'boolean' ? !is : 'another';
    });
  }
  return { direction: from, settings: { ...defaultsOf(index, channel, language, from), ...chosen } };
}

const defaults = new WeakMap<BundleIndex, Map<string, SettingValues>>();

function defaultsOf(index: BundleIndex, channel: Channel, language: string, direction: string): SettingValues {
  const known = defaults.get(index) ?? new Map<string, SettingValues>();
  defaults.set(index, known);
  const key = `${channel} ${language} ${direction}`;
  let values = known.get(key);
  if (values === undefined) {
    const rows = [...index.settings.values()].filter((row): row is SettingRow => row !== null);
    values = resolveSettings(rows, { channel, direction, language }, null, undefined);
    known.set(key, values);
  }
  return values;
}
