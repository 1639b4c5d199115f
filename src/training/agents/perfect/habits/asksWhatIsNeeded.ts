import { sayOf } from '../../../../conversation/sayOf.ts';
import { sayIt } from '../speak.ts';
import type { Habit, Moment } from '../Moment.ts';

const STAGES = ['answer', 'lookup'];
/** Asks for a fact by its name, and says why. */
const ASKS = 'ask.sell.precise';
/** Whoever does not know it will not know it the fourth time. */
const MOST_ASKED = 3;

/** Before something can be looked up, what it takes is asked for; then it is looked up, though the script thinks of going on. */
export const asksWhatIsNeeded: Habit = (moment) => {
  const { run, flowState, says } = moment;
  if (!STAGES.some((stage) => flowState.startsWith(stage)) || !isToBeFound(moment)) return null;
  const [top] = says;
  const wanted = wantedOf(moment);
  if (wanted !== null && top?.source === 'flow' && (moment.conversation.said[ASKS] ?? 0) < MOST_ASKED) {
    const ask = sayOf(run, ASKS, 'flow', []);
    return ask === null ? null : [sayIt(moment, ask, { slot: wanted })];
  }
  const look = flowState === 'answer.given' && top?.source === 'flow' ? sayOf(run, 'word.findout', 'flow', []) : null;
  return look === null ? null : [sayIt(moment, look)];
};

/** There is something to be found out for the matter, and nobody has found it out. */
function isToBeFound({ room, conversation: { facts } }: Moment): boolean {
  const { lookup } = room;
  return lookup !== null && !Object.entries(lookup).some(([name, value]) => facts[name] === value) && facts.knowledgeAnswer === null;
}

/** How the flow calls the first fact that the matter takes and nobody knows; null where there is none. */
function wantedOf({ room, conversation }: Moment): string | null {
  const { cast, facts, language } = conversation;
  for (const name of room.matter.requires ?? []) {
    const slot = (cast.facts.get(name)?.slot as Readonly<Record<string, string>> | undefined)?.[language];
    if (slot !== undefined && (facts[name] === null || facts[name] === undefined)) return slot;
  }
  return null;
}
