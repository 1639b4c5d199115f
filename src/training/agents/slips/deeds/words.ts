import type { AgentDeed } from '../../../simulation/Agent.ts';
import type { Moment } from '../../perfect/Moment.ts';

type Words = Readonly<Record<'ru' | 'lt' | 'pl' | 'en', string>>;

/** Says such words, a moment later. */
export function says({ conversation, isPhone }: Moment, words: Words): AgentDeed {
  const text = words[conversation.language as keyof Words] ?? words.en;
  return { type: 'agent.says', data: { text }, after: isPhone ? 1.2 : 8 };
}

export function speaks(deeds: readonly AgentDeed[]): boolean {
  return deeds.some(({ type }) => type === 'agent.says');
}

/** The event of the line that the contact is on. */
export function onLine({ isPhone }: Moment, phone: string, chat: string): string {
  return isPhone ? phone : chat;
}

export function ends(moment: Moment): AgentDeed {
  return { type: onLine(moment, 'call.ended', 'chat.closed'), data: { by: 'agent' }, after: 2 };
}

export function isGreeted({ stateOf }: Moment): boolean {
  return stateOf('greeting') === 'greeted';
}

/** So long nobody waits in a chat, or on hold. */
export const TOO_LONG = 80;

/** Whatever was going to be done is done so much later. */
export function later(deeds: readonly AgentDeed[], seconds: number): readonly AgentDeed[] {
  return deeds.map((deed, index) => (index === 0 ? { ...deed, after: seconds } : deed));
}
