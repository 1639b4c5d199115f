import type { ReminderShown } from '../../../conversation/Guidance.ts';
import { listed, type ExpectationKind } from './ExpectationKind.ts';
import { reminderIds } from './reminderIds.ts';

/** The agent is reminded of it now. */
export const reminder: ExpectationKind = {
  that: 'reminder',
  judge({ about }, { guidance: { reminders } }) {
    const wanted = String(about);
    return { ok: reminders.some((shown) => isAbout(shown, wanted)), expected: `reminder "${wanted}"`, came: describe(reminders) };
  },
};

/** The agent is not reminded of it. Without `about`, or where nobody knows which reminder is meant, there must be none at all. */
export const noReminder: ExpectationKind = {
  that: 'noReminder',
  judge({ about }, { guidance: { reminders } }) {
    const wanted = String(about);
    const known = about !== undefined && (reminderIds(wanted) !== undefined || rulesIn(wanted).length > 0);
    const ok = known ? !reminders.some((shown) => isAbout(shown, wanted)) : reminders.length === 0;
    return { ok, expected: about === undefined ? 'no reminder' : `no reminder "${wanted}"`, came: describe(reminders) };
  },
};

/** Somebody above the agent is to be told: the reminder of it, or the task. */
export const alert: ExpectationKind = {
  that: 'alert',
  judge(_expectation, { guidance: { reminders, tasks } }) {
    const ok = reminders.some(({ id }) => id === 'supervisor.alert') || tasks.some(({ kind }) => kind === 'supervisor-alert');
    return { ok, expected: 'an alert for the supervisor', came: `reminders ${describe(reminders)}; tasks ${listed(tasks.map(({ kind }) => kind))}` };
  },
};

/** By the table of words, else by the rule that is named, else by the id's own words. */
function isAbout({ id, rule }: ReminderShown, about: string): boolean {
  const ids = reminderIds(about);
  if (ids) return ids.includes(id);
  const rules = rulesIn(about);
  if (rules.length > 0) return rule !== null && rules.includes(rule);
  const words = about.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return id.split(/[.-]/).every((part) => words.some((word) => word.startsWith(part.toLowerCase())));
}

function rulesIn(about: string): readonly string[] {
  return about.match(/\b[A-Z]{2,12}-\d{1,3}\b/g) ?? [];
}

function describe(reminders: readonly ReminderShown[]): string {
  return listed(reminders.map(({ id, rule }) => (rule === null ? id : `${id} (${rule})`)));
}
