import { sayOf } from '../../../../conversation/sayOf.ts';
import { wordsOf } from '../../words/wordsOf.ts';
import { secondsToSay } from '../pace.ts';
import { sayIt } from '../speak.ts';
import type { Habit } from '../Moment.ts';

/** Questions that were asked and not answered, by the state that waits for the answer: they are put once more. */
const ASKED: Readonly<Record<string, string | undefined>> = Object.freeze({ 'confirm.asked': 'confirm', 'furtherHelp.asked': 'further' });

/** A customer who said something gets an answer, though the script has none. */
export const answersAnyway: Habit = (moment) => {
  const { says, turn, flowState, run, conversation } = moment;
  if (says.some(({ audience }) => audience === 'customer')) return null;
  const last = turn?.records.findLast(({ type }) => type === 'customer.says' || type === 'agent.says');
  if (last?.type !== 'customer.says') return null;
  const again = ASKED[flowState];
  const say = again === undefined ? null : sayOf(run, again, 'flow', []);
  if (say !== null) return [sayIt(moment, say)];
  const { noted } = wordsOf(conversation.language);
  const text = noted[moment.room.turn % noted.length] ?? '';
  return [{ type: 'agent.says', data: { text }, after: secondsToSay(moment, text) }];
};
