import { expect } from 'vitest';
import type { Conversation, Turn } from '../../../src/conversation/Conversation.ts';
import { guide } from '../../../src/conversation/guide.ts';
import { saveSnapshot } from '../../../src/conversation/snapshot.ts';
import { buildCast } from '../../../src/flow/buildCast.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import { shopBundle, type ShopFlow } from '../../support/shopFlows.ts';
import { live, type Contact } from './contacts.ts';

/** Everything that one turn is to others: the conversation as it is stored, and what the agent sees. */
export function telling(conversation: Conversation, turn: Turn): string {
  return `${saveSnapshot(conversation)}\n${JSON.stringify(guide(conversation, turn))}`;
}

/** A contact told turn by turn. */
export function story(cast: Cast, contact: Contact): string[] {
  const told: string[] = [];
  live(cast, contact, (conversation, turn) => told.push(telling(conversation, turn)));
  return told;
}

/** Holds two stories against each other, and shows of a difference only the first turn that has one. */
export function expectSameStory(told: readonly string[], expected: readonly string[]): void {
  const at = expected.findIndex((turn, index) => turn !== told[index]);
  if (at >= 0) {
    expect({ turn: at, ...parsed(told[at]) }).toEqual({ turn: at, ...parsed(expected[at]) });
    expect(told[at]).toBe(expected[at]);
  }
  expect(told.length).toBe(expected.length);
}

function parsed(turn: string | undefined): Record<string, unknown> {
  const [snapshot, guidance] = (turn ?? 'null\nnull').split('\n') as [string, string];
  return { snapshot: JSON.parse(snapshot) as unknown, guidance: JSON.parse(guidance) as unknown };
}

/** A conversation as it is stored, but for the number of its commits. */
export function apartFromRevision(conversation: Conversation): string {
  return saveSnapshot({ ...conversation, revision: 0 });
}

const others = new Map<ShopFlow, Cast>();

/** The same flow version built a second time, as another process would have it: it shares nothing with the first, caches included. */
export function otherCast(flow: ShopFlow): Cast {
  const cast = others.get(flow) ?? buildCast(shopBundle(flow));
  others.set(flow, cast);
  return cast;
}
