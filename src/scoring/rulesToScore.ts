import type { SettingRow } from '../flow/schema/settings.ts';
import { lintRules } from '../text/lint/lintRules.ts';

/** Every rule that can be broken, as evidence names it: those with a severity of their own, and those about texts. */
export function rulesToScore(settings: Iterable<Pick<SettingRow, 'id'>>): ReadonlySet<string> {
  const rules = new Set<string>();
  for (const { id } of settings) {
    // A case of a rule has a severity of its own: `severity.TEL-5.early` is of TEL-5.
    const [, rule] = /^severity\.([^.]+)/.exec(id) ?? [];
    if (rule !== undefined) rules.add(rule);
  }
  for (const { id } of lintRules) rules.add(id);
  return rules;
}
