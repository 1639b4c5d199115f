import type { Recorded } from '../../backtest/Recorded.ts';
import { replayedEvents } from '../../backtest/replayedEvents.ts';
import type { PostedEvent } from '../../conversation/Conversation.ts';
import { isOthersEvent } from './scriptOf.ts';

/**
 * The first `count` events of a recording as the beginning of a simulation with its persona: what the customer did is named after its
 * place in the script, so that the scripted customer knows what they have said. What the log takes back is left out.
 */
export function takeUp(recorded: Recorded, count: number): readonly PostedEvent[] {
  let place = 0;
  return replayedEvents(recorded, false).events.flatMap(({ event, seq }): readonly PostedEvent[] => {
    const isScripted = isOthersEvent(event) && event.data.partial !== true;
    if (isScripted) place += 1;
    if (seq > count || event.type.startsWith('event.') || event.type.startsWith('recognition.')) return [];
    return [isScripted ? { ...event, id: `sim-${place}` } : event];
  });
}
