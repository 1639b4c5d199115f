import { sayOf } from '../../../../conversation/sayOf.ts';
import { sayIt } from '../speak.ts';
import type { Habit, Moment } from '../Moment.ts';

const STAGES = ['answer', 'lookup'];

/** Before something can be looked up, what it takes is asked for; then it is looked up, though the script thinks of going on. */
export const asksWhatIsNeeded: Habit = (moment) => {
  const { run, flowState, says } = moment;
  if (!STAGES.some((stage) => flowState.startsWith(stage)) || !isToBeFound(moment)) return null;
  const [top] = says;
  const wanted = questionFor(moment);
  if (wanted !== null && top?.source === 'flow') {
    const ask = sayOf(run, 'ask.sell.faster', 'flow', []);
    return ask === null ? null : [sayIt(moment, ask, { question: wanted })];
  }
  const look = flowState === 'answer.given' && top?.source === 'flow' ? sayOf(run, 'word.findout', 'flow', []) : null;
  return look === null ? null : [sayIt(moment, look)];
};

/** There is something to be found out for the matter, and nobody has found it out. */
function isToBeFound({ room, conversation: { facts } }: Moment): boolean {
  const { lookup } = room;
  return lookup !== null && !Object.entries(lookup).some(([name, value]) => facts[name] === value) && facts.knowledgeAnswer === null;
}

/** How the flow asks for the first fact that the matter takes and nobody knows; null where there is none. */
function questionFor({ room, conversation }: Moment): string | null {
  const { cast, facts, language } = conversation;
  for (const name of room.matter.requires ?? []) {
    const question = (cast.facts.get(name)?.question as Readonly<Record<string, string>> | undefined)?.[language];
    if (question !== undefined && (facts[name] === null || facts[name] === undefined)) return question;
  }
  return null;
}
