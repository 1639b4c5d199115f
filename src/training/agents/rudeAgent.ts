import { rolled } from '../customer/chance.ts';
import type { Agent } from '../simulation/Agent.ts';
import { momentOf, type Moment } from './perfect/Moment.ts';
import { deedsOf } from './perfect/perfectAgent.ts';
import type { Slip } from './slips/Slip.ts';
import { slips } from './slips/slips.ts';

/** What each kind of rude agent does, first choice first. On a call that the agent made, ending it first knocks nobody out. */
const KINDS: readonly (readonly string[])[] = [['PROFANITY'], ['END-1', 'END-6', 'PROFANITY'], ['SIDE-TALK', 'PROFANITY'], ['OBJ-1', 'PROFANITY']];
const PATIENT_TURNS = 2;

/**
 * Breaks what knocks a contact out: swears, ends it first, talks about the customer in their hearing, goes on offering after the last
 * refusal. By its seed which of them; where the contact gives no occasion for that, it swears.
 */
export function rudeAgent(seed: number): Agent {
  const rules = KINDS[rolled(seed, 'rude', 0, KINDS.length)] ?? [];
  const ways = rules.flatMap((rule) => slips.filter((slip) => slip.rule === rule));
  return {
    name: 'rude',
    acts(view) {
      const moment = momentOf(view);
      const deeds = deedsOf(moment);
      for (const way of ways) {
        const happened = isDue(way, moment) ? way.happens(moment, deeds) : null;
        if (happened !== null) return happened;
      }
      return deeds;
    },
  };
}

/** Offers that are to go on have to be refused first; whoever waits for that does not swear before. */
function isDue({ rule }: Slip, { conversation, room, flowState, stateOf }: Moment): boolean {
  if (rule === 'OBJ-1') return true;
  if (conversation.direction === 'outbound' && (rule === 'END-1' || rule === 'END-6')) return false;
  if (rule !== 'PROFANITY' || room.matter.wants !== 'selection') return room.turn >= 1;
  return room.turn >= PATIENT_TURNS && (stateOf('offers') === 'none' || !/^(?:offer|objection|answer|lookup)/.test(flowState));
}
