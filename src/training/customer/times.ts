import type { Draft } from './Draft.ts';
import { roll } from './Draft.ts';

/** How long people take: all of it follows from their temper, from the number of words, and from seeded chance. In seconds. */

const ordinary = { leastWait: 20, wait: 60, patience: 1.2 };

/** Words that a text has; its signs would make the same sentence longer in one gender than in the other. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Words a minute on the telephone. */
export function wordsPerMinute({ setup }: Pick<Draft, 'setup'>): number {
  const { talkativeness, haste } = setup.persona.temper;
  return Math.round(105 + talkativeness * 0.25 + haste * 0.4);
}

/** From hearing something to beginning to answer it. */
export function secondsToReact(draft: Draft): number {
  const { haste } = draft.setup.persona.temper;
  const jitter = roll(draft, 'react', 10) / 10;
  return draft.conversation.channel === 'phone' ? 1 + jitter * 0.5 : 2 + (100 - haste) / 25 + jitter * 3;
}

/** To say or to type so many words. */
export function secondsToUtter(draft: Draft, words: number): number {
  if (draft.conversation.channel === 'phone') return Math.max(0.6, (words / wordsPerMinute(draft)) * 60);
  return 1 + words * (0.9 - draft.setup.persona.temper.haste / 250);
}

/** How long they wait for the agent before they speak up, the longer the more patient; every further time is shorter. */
export function secondsToWait(draft: Draft): number {
  const { haste } = draft.setup.persona.temper;
  const { leastWait, wait, patience } = ordinary;
  const chat = leastWait + wait + draft.patience * patience - haste * 0.4;
  const share = 1 / (1 + draft.spokeUp * 0.5);
  return (draft.conversation.channel === 'phone' ? chat / 10 : chat) * share;
}

/** On hold nobody can be called out to: they wait, and then they are gone. */
export function secondsOnHold(draft: Draft): number {
  return 60 + draft.patience * 2.4 - draft.setup.persona.temper.haste * 0.6;
}

/** What is looked up is found. */
export function secondsToFind(draft: Draft): number {
  return 5 + roll(draft, 'find', 16);
}
