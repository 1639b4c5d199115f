import type { RuleChange, Spot } from './ConversationOutcome.ts';

/** A rule that was broken, or a finding: by its rule, and what else matters of it. */
interface Named {
  readonly rule: string;
  readonly severity: string;
  readonly excused?: boolean;
}

const NONE: readonly RuleChange[] = Object.freeze([]);

/** What one event broke, or was found wanting in, in one version and not in the other; each as often as it is so. */
export function ruleChanges(before: readonly Named[], after: readonly Named[], spot: Spot): readonly RuleChange[] {
  if (before.length === 0 && after.length === 0) return NONE;
  const rules = [...new Set([...before, ...after].map(({ rule }) => rule))].sort();
  return rules.flatMap((rule) => {
    const [one, other] = [of(before, rule), of(after, rule)];
    const change = one.length === other.length ? 'changed' : one.length < other.length ? 'new' : 'gone';
    if (change === 'changed' && one.join() === other.join()) return [];
    const times = Math.max(1, Math.abs(one.length - other.length));
    return Array.from({ length: times }, (): RuleChange => ({ ...spot, rule, change }));
  });
}

function of(named: readonly Named[], rule: string): readonly string[] {
  return named
    .filter((one) => one.rule === rule)
    .map(({ severity, excused = false }) => `${severity} ${excused}`)
    .sort();
}
