import type { Moment } from '../Moment.ts';
import type { Expectation } from '../Scenario.ts';

/** What was expected and what came, for a person to compare. */
export interface Verdict {
  readonly ok: boolean;
  readonly expected: string;
  readonly came: string;
}

/** One `that` of expectations. All are of this shape; `expectationKinds` has them in order. */
export interface ExpectationKind {
  readonly that: string;
  judge(expectation: Expectation, moment: Moment): Verdict | Promise<Verdict>;
}

/** The field as a text; undefined when there is none. */
export function textOf(expectation: Expectation, field: string): string | undefined {
  const value = expectation[field];
  return typeof value === 'string' ? value : undefined;
}

/** The field as texts: one, several, or none. */
export function textsOf(expectation: Expectation, field: string): readonly string[] {
  const value = expectation[field];
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

export function listed(items: readonly string[]): string {
  return items.length > 0 ? items.join(', ') : 'none';
}
