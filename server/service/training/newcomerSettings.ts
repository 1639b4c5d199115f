import type { Cast } from '../../../src/flow/Cast.ts';
import type { SettingValues } from '../../../src/flow/schema/settings.ts';

/**
 * What is other for a newcomer (TRAIN-6): what others are warned of is denied, so that it is done right from the first day, and reminders
 * come sooner and again.
 */
export const NEWCOMER_SETTINGS: SettingValues = Object.freeze({
  'severity.GREET-1': 'block',
  'severity.GREET-4': 'block',
  'severity.GREET-6': 'block',
  'severity.GREET-11': 'block',
  'severity.HOLD-4': 'block',
  'severity.CONF-3': 'block',
  'severity.CONF-3.offer': 'block',
  'severity.EMO-2': 'block',
  'severity.OFFER-1': 'block',
  'severity.OBJ-1': 'block',
  'severity.INTERROGATION': 'block',
  'reminder.coolDown': 5,
  'name.reminderAfter': 2,
});

/** Those of them that a flow has. */
export function newcomerSettings({ settings }: Pick<Cast, 'settings'>): SettingValues {
  return Object.fromEntries(Object.entries(NEWCOMER_SETTINGS).filter(([name]) => settings.has(name)));
}
