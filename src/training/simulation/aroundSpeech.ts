import type { Conversation, PostedEvent } from '../../conversation/Conversation.ts';
import type { Customer } from '../Customer.ts';
import { rolled } from '../customer/chance.ts';
import { wordCount } from '../customer/times.ts';

const WORDS_A_MINUTE = 135;
const HASTY = 70;
const CUTS_IN = 25;
const IMPATIENT = 25;
/** Nobody interrupts a sentence of a few words. */
const FEWEST_WORDS = 12;

/**
 * On the telephone every text of the agent is spoken: `agent.speaks` before it and `agent.pauses` when it ends, by the words in it, where
 * whoever posts them did not say so. A hasty or annoyed customer begins to speak before that; the event is theirs (`sim-…`). In a chat
 * and where speech was posted the events stay as they are.
 */
export function aroundSpeech(conversation: Conversation, events: readonly PostedEvent[], customer: Customer | null = null): readonly PostedEvent[] {
  if (conversation.channel !== 'phone' || events.some(({ type }) => type === 'agent.speaks' || type === 'agent.pauses')) return events;
  const last = events.findLastIndex(({ type }) => type === 'agent.says');
  let shift = 0;
  return events.flatMap((event, index): PostedEvent[] => {
    const at = event.at + shift;
    if (event.type !== 'agent.says') return [{ ...event, at }];
    const words = wordCount(typeof event.data.text === 'string' ? event.data.text : '');
    const ends = at + Math.round((Math.max(4, words) / WORDS_A_MINUTE) * 60_000);
    shift += ends - at;
    const spoken = [around(event, 'agent.speaks', at), { ...event, at: ends }];
    const cuts = index === last && customer !== null && interrupts(customer, words) ? [cutIn(customer, ends)] : [];
    return [...spoken, ...cuts, around(event, 'agent.pauses', ends)];
  });
}

function around({ id }: PostedEvent, type: string, at: number): PostedEvent {
  return { id: id === null ? null : `${id}:${type.slice('agent.'.length)}`.slice(0, 120), type, at, data: {} };
}

function cutIn({ next }: Customer, at: number): PostedEvent {
  return { id: `sim-${next}`, type: 'customer.speaks', at, data: {} };
}

/** Who was moved to interrupt does; else whoever is hasty or has had enough, now and then. */
function interrupts({ setup, heard, patience, cutsIn, behaviour, told }: Customer, words: number): boolean {
  if (!told || words < FEWEST_WORDS || (behaviour !== 'listening' && behaviour !== 'considering')) return false;
  if (cutsIn) return true;
  if (setup.persona.temper.haste < HASTY && patience >= IMPATIENT) return false;
  return rolled(setup.seed, 'cuts-in', heard, 100) < CUTS_IN;
}
