import { foldText } from '../text/fold.ts';
import type { Findings } from './ImportFinding.ts';
import type { Meanings } from './meanings.ts';
import { nameMaker } from './nameMaker.ts';
import type { ScriptNode, ScriptReply } from './Script.ts';

/** What a machine hears when a customer replies so: an event of the vocabulary, an intent of the script, or the agent's choice. */
export type ReplyEvent =
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'intent'; readonly intent: string }
  | { readonly kind: 'choice'; readonly option: string };

export interface ReplyEvents {
  readonly of: (node: ScriptNode) => readonly ReplyEvent[];
  /** What customers write, by intent. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
}

/** As many meanings as a language may have. */
const MOST_MEANINGS = 100;
const LONGEST_EXAMPLE = 300;

/**
 * Finds the event of each reply. What surely means an event of the vocabulary is that event; of two that mean the same the
 * surer one, and the other, like all the rest, is an intent of its own with the reply as its example. What cannot be an
 * example is chosen by the agent.
 */
export function replyEvents(meanings: Meanings, findings: Findings): ReplyEvents {
  const verbs = [...meanings.names].map((name) => name.replace(/^customer\./, ''));
  const nameIntent = nameMaker('intent', [...verbs, ...['means', 'greets', 'gives', 'speaks', 'pauses', 'types', 'says', 'rates']]);
  const intents = new Map<string, string>();
  const examples = new Map<string, string[]>();
  const room = MOST_MEANINGS - meanings.names.size;

  const intentOf = (words: string): string | null => {
    const key = foldText(words);
    const known = intents.get(key);
    if (known !== undefined || reasonAgainst(words, meanings, intents.size >= room) !== null) return known ?? null;
    const intent = nameIntent(words);
    intents.set(key, intent);
    examples.set(intent, [words]);
    return intent;
  };
  const of = (node: ScriptNode): readonly ReplyEvent[] => {
    const options = nameMaker('option');
    const events = node.replies.map(({ words }) => (words === '' ? null : meanings.eventOf(words)));
    const surest = surestByEvent(events);
    return node.replies.map((reply, index) => {
      const event = events[index] ?? null;
      if (event !== null && surest.get(event.event) === index) return { kind: 'event', event: event.event };
      const intent = reply.words === '' ? null : intentOf(reply.words);
      tell(node, reply, event?.event ?? null, intent);
      return intent === null ? { kind: 'choice', option: options(reply.words || (reply.target ?? '')) } : { kind: 'intent', intent };
    });
  };
  const tell = (node: ScriptNode, { words, place }: ScriptReply, event: string | null, intent: string | null): void => {
    if (intent === null) {
      const reason = reasonAgainst(words, meanings, intents.size >= room) ?? 'it means the same as another one';
      findings.add('import-no-example', place, { node: node.name, words, reason });
    } else if (event !== null) findings.add('import-same-meaning', place, { node: node.name, words, event, intent });
  };
  return { of, examples };
}

/** Of the replies that mean the same event, the place of the one that does most surely. */
function surestByEvent(events: readonly ({ event: string; confidence: number } | null)[]): ReadonlyMap<string, number> {
  const surest = new Map<string, number>();
  events.forEach((found, index) => {
    if (found === null) return;
    const before = surest.get(found.event);
    if (before === undefined || (events[before]?.confidence ?? 0) < found.confidence) surest.set(found.event, index);
  });
  return surest;
}

/** Why words cannot be an example of an intent of their own. */
function reasonAgainst(words: string, meanings: Meanings, isFull: boolean): string | null {
  if (words === '') return 'it has no words';
  if (!/[\p{L}\p{N}]/u.test(words)) return 'it has no word';
  if (words.length > LONGEST_EXAMPLE) return `it is longer than ${LONGEST_EXAMPLE} letters`;
  const meaning = meanings.exampleOf(words);
  if (meaning !== null) return `these words mean ${meaning} already`;
  return isFull ? `a language has at most ${MOST_MEANINGS} meanings` : null;
}
