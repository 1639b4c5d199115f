import { stateOf } from '../testing/members.ts';
import { found, type Read } from '../problems/Read.ts';
import type { PlannedStep } from './draftOfLogs.ts';
import { completeTest, momentsOf, type RecordPlace, type TestBody } from './recordTest.ts';
import type { RecordFindings } from './RecordFinding.ts';

/**
 * A test that plays a log through the draft made of it. It expects the state after every step; where the draft does not
 * come to the state that was meant, the test ends and a finding tells so. Null where not even the first step does.
 */
export function playDraft(
  place: RecordPlace,
  plan: readonly PlannedStep[],
  { name, opening }: Pick<TestBody, 'name' | 'opening'>,
  findings: RecordFindings,
): Read<TestBody | null> {
  const moments = momentsOf(place, { name, opening, steps: plan.map(({ body }) => body) });
  if (!moments.ok) return moments;
  // The first moment is that of the opening; one that is missing could not be played.
  const at = plan.findIndex(({ state }, index) => {
    const moment = moments.value[index + 1];
    return moment === undefined || stateOf(moment.after, 'flow') !== state;
  });
  const astray = plan[at];
  if (astray !== undefined) {
    const moment = moments.value[at + 1];
    const state = moment === undefined ? 'the step cannot be taken' : `it is in ${stateOf(moment.after, 'flow')}, not in ${astray.state}`;
    findings.add('record-astray', astray.place, { reason: state });
  }
  const kept = astray === undefined ? plan : plan.slice(0, at);
  if (kept.length === 0) return found(null);
  return completeTest(place, { name, opening, steps: kept.map(({ body, state }) => ({ ...body, expect: { states: { flow: state } } })) });
}
