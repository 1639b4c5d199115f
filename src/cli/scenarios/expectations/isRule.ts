import { lintRules } from '../../../text/lint/lintRules.ts';

const rows: ReadonlyMap<string, readonly string[]> = new Map(lintRules.map((rule) => [rule.id, rule.rows]));

/** Whether a rule is the wanted one: by its own name, or by a row of the catalogue that a lint rule stands on. */
export function isRule(rule: string | null, wanted: readonly string[]): boolean {
  if (rule === null) return false;
  return wanted.includes(rule) || (rows.get(rule) ?? []).some((row) => wanted.includes(row));
}
