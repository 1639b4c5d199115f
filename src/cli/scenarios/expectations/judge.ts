import { nearestName } from '../../../problems/nearestName.ts';
import type { Moment } from '../Moment.ts';
import type { Expectation } from '../Scenario.ts';
import type { Verdict } from './ExpectationKind.ts';
import { expectationKinds } from './expectationKinds.ts';

/** Other names of the kinds. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['recommendedFirst', 'recommended'],
  ['alsoRecommended', 'recommendedAlso'],
  ['noRecommendation', 'notRecommended'],
  ['violation', 'violationRecorded'],
  ['noViolationRecorded', 'noViolation'],
  ['forbidden', 'blocked'],
  ['denied', 'blocked'],
  ['warning', 'warned'],
  ['permitted', 'allowed'],
  ['refused', 'rejected'],
  ['stage', 'state'],
  ['taskCreated', 'task'],
  ['taskDue', 'task'],
  ['taskStatus', 'task'],
  ['noTaskCreated', 'noTask'],
  ['timerRunning', 'timer'],
  ['closed', 'outcome'],
  ['ended', 'outcome'],
  ['recognised', 'intent'],
  ['order', 'workList'],
  ['workListOrder', 'workList'],
  ['supervisorAlert', 'alert'],
]);

/** Holds an expectation against what came of a step. One that nobody knows does not hold. */
export async function judge(expectation: Expectation, moment: Moment): Promise<Verdict> {
  const kind = expectationKinds.find(({ that }) => that === (SYNONYMS.get(expectation.that) ?? expectation.that));
  if (kind) return kind.judge(expectation, moment);
  const names = expectationKinds.map(({ that }) => that);
  const near = nearestName(expectation.that, names);
  return {
    ok: false,
    expected: expectation.that,
    came: `nobody knows how to judge "${expectation.that}"; ${near === undefined ? `there are ${names.join(', ')}` : `is "${near}" meant?`}`,
  };
}
