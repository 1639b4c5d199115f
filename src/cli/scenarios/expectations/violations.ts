import type { Violation } from '../../../conversation/Guidance.ts';
import { listed, textsOf, type ExpectationKind } from './ExpectationKind.ts';

/** The log has it that the rule was broken, and not excused. */
export const violationRecorded: ExpectationKind = {
  that: 'violationRecorded',
  async judge(expectation, moment) {
    const rules = textsOf(expectation, 'rule');
    const broken = await moment.violations();
    // A rule of the lint is broken by the words that were just sent.
    const found = new Set(moment.findings.map(({ rule }) => rule));
    const ok = rules.length > 0 && rules.every((rule) => found.has(rule) || broken.some((violation) => counts(violation, rule)));
    return { ok, expected: `violation of ${listed(rules)}`, came: shown(broken) };
  },
};

/** Until now the rule was not broken; without a rule: none was. */
export const noViolation: ExpectationKind = {
  that: 'noViolation',
  async judge(expectation, moment) {
    const rules = textsOf(expectation, 'rule');
    const broken = await moment.violations();
    const unwanted = broken.filter((violation) => (rules.length === 0 ? !violation.excused : rules.some((rule) => counts(violation, rule))));
    return { ok: unwanted.length === 0, expected: rules.length === 0 ? 'no violation' : `no violation of ${listed(rules)}`, came: shown(broken) };
  },
};

function counts(violation: Violation, rule: string): boolean {
  return violation.rule === rule && !violation.excused;
}

function shown(broken: readonly Violation[]): string {
  return listed(broken.map(({ rule, excused, type }) => `${rule} by ${type}${excused ? ' (excused)' : ''}`));
}
