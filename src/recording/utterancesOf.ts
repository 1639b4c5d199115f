import type { Recording } from './Recording.ts';
import type { Utterance } from './readChatLog.ts';

/** What the two said in a recording, in words; what happened without words, or in half a sentence, is left out. */
export function utterancesOf({ happenings }: Recording): readonly Utterance[] {
  return happenings.flatMap(({ type, data, place }): Utterance[] => {
    const { text, partial } = data;
    if (typeof text !== 'string' || text.trim() === '' || partial === true) return [];
    if (type !== 'agent.says' && type !== 'customer.says') return [];
    return [{ speaker: type === 'agent.says' ? 'agent' : 'customer', text, stamp: null, place }];
  });
}
