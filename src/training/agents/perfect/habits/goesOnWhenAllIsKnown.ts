import { missingFacts } from '../../../../conversation/missingFacts.ts';
import { sayOf } from '../../../../conversation/sayOf.ts';
import { sayIt } from '../speak.ts';
import type { Habit } from '../Moment.ts';

const TOLD = ['lookup.result', 'outcome.window'];

/** Where the script wants a fact and none is missing: what was found is told, else what was understood is said back; then the way out. */
export const goesOnWhenAllIsKnown: Habit = (moment) => {
  const { conversation, flowState, run, says } = moment;
  if (flowState !== 'clarify.due' || says[0]?.source !== 'flow' || missingFacts(conversation).length > 0) return null;
  const isTold = TOLD.some((phrase) => (conversation.said[phrase] ?? 0) > 0);
  const say = sayOf(run, isTold ? 'further' : conversation.facts.result === null ? 'confirm' : 'lookup.outcome', 'flow', []);
  return say === null ? null : [sayIt(moment, say)];
};
