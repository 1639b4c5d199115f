import type { Scorecard } from './Scorecard.ts';

/** Rules that no criterion names and that `unscored` gives no reason for: nobody is judged by them, and perhaps nobody meant that. */
export function rulesNotNamed({ criteria, unscored }: Scorecard, rules: ReadonlySet<string>): readonly string[] {
  const named = new Set([...criteria.flatMap((criterion) => criterion.rules), ...unscored.map(({ rule }) => rule)]);
  return [...rules].filter((rule) => !named.has(rule));
}
