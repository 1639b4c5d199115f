import type { Finding } from '../../../conversation/Guidance.ts';
import type { Expectation } from '../Scenario.ts';
import { isRule } from './isRule.ts';
import { listed, textOf, textsOf, type ExpectationKind } from './ExpectationKind.ts';

/** The text that was last checked or said has this mistake. */
export const finding: ExpectationKind = {
  that: 'finding',
  judge(expectation, { findings, decisions, guidance }) {
    const rules = textsOf(expectation, 'rule');
    // Some codes are found by the conduct rules, not in the words alone: UNVERIFIED, INTERRUPT.
    const broken = [...decisions.map(({ decision }) => decision.rule ?? ''), ...guidance.violations.map(({ rule }) => rule)];
    return {
      ok: findings.some((found) => matches(found, expectation)) || broken.some((rule) => rules.includes(rule)),
      expected: `finding ${describe(expectation)}`,
      came: listed([...findings.map(shown), ...broken.filter((rule) => rule !== '')]),
    };
  },
};

/** It does not have it. Without a rule: it has no mistake that is more than a hint. */
export const noFinding: ExpectationKind = {
  that: 'noFinding',
  judge(expectation, { findings }) {
    const unwanted =
      expectation.rule === undefined
        ? findings.filter(({ severity }) => severity !== 'info')
        : findings.filter((found) => matches(found, expectation));
    return {
      ok: unwanted.length === 0,
      expected: expectation.rule === undefined ? 'no finding' : `no finding ${describe(expectation)}`,
      came: listed(findings.map(shown)),
    };
  },
};

function matches(found: Finding, expectation: Expectation): boolean {
  const severity = textOf(expectation, 'severity');
  const replacement = textOf(expectation, 'replacement');
  return (
    isRule(found.rule, textsOf(expectation, 'rule')) &&
    (severity === undefined || found.severity === severity) &&
    (replacement === undefined || found.replacement === replacement)
  );
}

function describe(expectation: Expectation): string {
  const severity = textOf(expectation, 'severity');
  const replacement = textOf(expectation, 'replacement');
  return `${listed(textsOf(expectation, 'rule'))}${severity === undefined ? '' : ` (${severity})`}${replacement === undefined ? '' : `, better "${replacement}"`}`;
}

function shown({ rule, severity, message }: Finding): string {
  return `${rule} (${severity}: ${message})`;
}
