import { nearestName } from '../../../problems/nearestName.ts';
import type { Moment } from '../Moment.ts';
import type { Expectation } from '../Scenario.ts';
import type { Verdict } from './ExpectationKind.ts';
import { expectationKinds } from './expectationKinds.ts';

/** Holds an expectation against what came of a step. One that nobody knows does not hold. */
export async function judge(expectation: Expectation, moment: Moment): Promise<Verdict> {
  const kind = expectationKinds.find(({ that }) => that === expectation.that);
  if (kind) return kind.judge(expectation, moment);
  const names = expectationKinds.map(({ that }) => that);
  const near = nearestName(expectation.that, names);
  return {
    ok: false,
    expected: expectation.that,
    came: `nobody knows how to judge "${expectation.that}"; ${near === undefined ? `there are ${names.join(', ')}` : `is "${near}" meant?`}`,
  };
}
