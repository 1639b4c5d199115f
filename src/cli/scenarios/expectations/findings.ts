import type { Finding } from '../../../conversation/Guidance.ts';
import type { Expectation } from '../Scenario.ts';
import { listed, textOf, textsOf, type ExpectationKind } from './ExpectationKind.ts';

/** The text that was last checked or said has this mistake. */
export const finding: ExpectationKind = {
  that: 'finding',
  judge(expectation, { findings }) {
    return {
      ok: findings.some((found) => matches(found, expectation)),
      expected: `finding ${describe(expectation)}`,
      came: listed(findings.map(shown)),
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
    textsOf(expectation, 'rule').includes(found.rule) &&
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
