import type { Agent } from '../simulation/Agent.ts';
import { momentOf } from './perfect/Moment.ts';
import { deedsOf } from './perfect/perfectAgent.ts';
import type { Slip } from './slips/Slip.ts';

/** What may be done in some moment instead of what the prompter says first. */
export type Way = Pick<Slip, 'happens'>;

/**
 * An agent who follows the prompter, and does one thing otherwise wherever the moment for it comes: breaks one rule, or takes another of
 * the script's ways. To see that some customer lets that moment come.
 */
export function breakingAgent(name: string, { happens }: Way): Agent {
  return {
    name,
    acts(view) {
      const moment = momentOf(view);
      const deeds = deedsOf(moment);
      return happens(moment, deeds) ?? deeds;
    },
  };
}
