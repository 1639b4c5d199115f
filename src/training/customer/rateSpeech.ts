import type { Turn } from '../../conversation/Conversation.ts';
import type { Draft } from './Draft.ts';
import { wordCount, wordsPerMinute } from './times.ts';

/** A pace cannot be told by fewer words. */
const FEWEST_WORDS = 6;
const SHORTEST = 1_000;

/**
 * On the telephone the softphone measures both paces: `speech.rated`, after a text of the agent whose speech was measured. What
 * `aroundSpeech` put around a text is made of its words and would measure nothing.
 */
export function rateSpeech(draft: Draft, { records }: Turn): void {
  if (draft.conversation.channel !== 'phone') return;
  const begun = records.find(({ type, id }) => type === 'agent.speaks' && id?.endsWith(':speaks') !== true);
  const ended = records.findLast(({ type }) => type === 'agent.pauses');
  if (begun === undefined || ended === undefined || ended.at - begun.at < SHORTEST) return;
  const texts = records.flatMap(({ type, data }) => (type === 'agent.says' && typeof data.text === 'string' ? [data.text] : []));
  const words = wordCount(texts.join(' '));
  if (words < FEWEST_WORDS) return;
  const agentWpm = Math.min(1_000, Math.round((words * 60_000) / (ended.at - begun.at)));
  draft.happenings.push({ type: 'speech.rated', data: { customerWpm: wordsPerMinute(draft), agentWpm }, at: draft.now });
}
