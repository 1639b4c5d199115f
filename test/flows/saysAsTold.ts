import { expect } from 'vitest';
import type { Play } from '../support/play.ts';

/** What the guidance says now: stage and first recommendation. */
export function recommended(contact: Play): { stage: string; phrase: string | null } {
  return { stage: contact.flowStage, phrase: contact.phrase };
}

/**
 * The agent is told to say this phrase in this stage, finds words without a gap, and says them, as they stand, some seconds
 * later.
 */
export function saysAsTold(contact: Play, stage: string, phrase: string): void {
  expect(recommended(contact)).toEqual({ stage, phrase });
  const { text, blanks, source } = contact.guidance.say!;
  expect({ phrase, blanks }).toEqual({ phrase, blanks: undefined });
  expect(text).toMatch(/\p{L}{2}/u);
  expect(text).not.toMatch(/[{}…]|undefined|null/);
  expect(['flow', 'rule']).toContain(source);
  contact.later(8).obey();
  expect(contact.records.at(-1)!.recognised.map((found) => found.phrase)).toContain(phrase);
}

/** It is the customer's turn: nothing is to be said. */
export function listens(contact: Play, stage: string): void {
  expect(recommended(contact)).toEqual({ stage, phrase: null });
}
