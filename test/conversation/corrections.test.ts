import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostedEvent } from '../../src/conversation/Conversation.ts';
import { corrections, replay, type LoggedCommit } from '../../src/conversation/replay.ts';
import { play } from '../support/play.ts';
import { shopCast } from '../support/shopFlows.ts';
import { anyContact, type Contact } from './support/contacts.ts';
import { holds, UNHURRIED } from './support/holds.ts';
import { apartFromRevision } from './support/story.ts';

const CORRECTIONS = ['event.retracted', 'recognition.rejected'];

/** A contact in which nothing has been corrected yet, one of its events, and when the correction comes. */
const mistake = fc
  .tuple(anyContact({ without: CORRECTIONS, maxSteps: 25 }), fc.nat({ max: 99 }), fc.nat({ max: 600_000 }))
  .map(([contact, which, gap]) => {
    const events = contact.commits.flat();
    const wrong = events.length === 0 ? null : events[which % events.length]!;
    const now = Math.max(contact.opening.at, ...events.map(({ at }) => at));
    return { contact: withId(contact, wrong), wrong: 'wrong', at: now + gap };
  });

/** The event under an id that no other has. */
function withId(contact: Contact, wrong: PostedEvent | null): Contact {
  return { ...contact, commits: contact.commits.map((commit) => commit.map((event) => (event === wrong ? { ...event, id: 'wrong' } : event))) };
}

const retraction = (id: string, of: string, at: number): LoggedCommit => [{ id, type: 'event.retracted', at, data: { id: of } }];
const rejection = (id: string, of: string, intent: string, at: number): LoggedCommit => [
  { id, type: 'recognition.rejected', at, data: { id: of, intent } },
];
const without = (commits: Contact['commits'], id: string): LoggedCommit[] => commits.map((commit) => commit.filter((event) => event.id !== id));
const replayed = ({ flow, opening }: Contact, commits: readonly LoggedCommit[]) => replay(shopCast(flow), opening, commits).conversation;

describe('a retracted event', UNHURRIED, () => {
  it('leaves the conversation as if it had not been, but for the count of commits', () => {
    holds(
      fc.property(mistake, ({ contact, wrong, at }) => {
        const corrected = replayed(contact, [...contact.commits, retraction('r', wrong, at)]);
        const never = replayed(contact, [...without(contact.commits, wrong), retraction('r', 'nothing', at)]);
        expect(apartFromRevision(corrected)).toBe(apartFromRevision(never));
        expect(corrected.revision).toBe(contact.commits.length + 2);
      }),
      120,
    );
  });

  it('does not even move the time, when it was the last', () => {
    holds(
      fc.property(mistake, ({ contact, at }) => {
        const last: LoggedCommit = [{ id: 'last', type: 'agent.says', at, data: { phrase: 'hold.ask' } }];
        const corrected = replayed(contact, [...contact.commits, last, retraction('r', 'last', contact.opening.at)]);
        expect(apartFromRevision(corrected)).toBe(apartFromRevision(replayed(contact, contact.commits)));
      }),
      60,
    );
  });

  it('is back when its retraction is retracted', () => {
    holds(
      fc.property(mistake, ({ contact, wrong, at }) => {
        const twice = replayed(contact, [...contact.commits, retraction('r1', wrong, at), retraction('r2', 'r1', at + 1_000)]);
        const never = replayed(contact, [...contact.commits, retraction('r2', 'nothing', at + 1_000)]);
        expect(apartFromRevision(twice)).toBe(apartFromRevision(never));
      }),
      60,
    );
  });

  it('is gone also from the same commit, and before it was posted nothing is', () => {
    const at = Date.parse('2026-01-05T10:00:10Z');
    const events: PostedEvent[] = [
      { id: 'e1', type: 'customer.requests-selection', at, data: { count: 2 } },
      { id: 'r', type: 'event.retracted', at, data: { id: 'e1' } },
    ];
    expect(corrections([events]).retracted).toEqual(new Set(['e1']));
    const call = play('shop-chat');
    expect(replayed({ flow: 'shop-chat', opening: call.opening, commits: [] }, [events]).facts.requested).toBe(0);
  });
});

describe('a rejected recognition', UNHURRIED, () => {
  it('leaves the conversation as if the words had not meant that', () => {
    holds(
      fc.property(mistake, ({ contact, at }) => {
        const [said, meant] = firstMeaning(contact);
        if (said === null) return;
        const corrected = replayed(contact, [...contact.commits, rejection('r', said.id!, meant, at)]);
        const never = contact.commits.map((commit) => commit.map((event) => (event === said ? withoutMeaning(event, meant) : event)));
        expect(apartFromRevision(corrected)).toBe(apartFromRevision(replayed(contact, [...never, rejection('r', 'nothing', meant, at)])));
      }),
      120,
    );
  });

  it('counts again when the rejection is retracted', () => {
    holds(
      fc.property(mistake, ({ contact, at }) => {
        const [said, meant] = firstMeaning(contact);
        if (said === null) return;
        const twice = replayed(contact, [...contact.commits, rejection('r1', said.id!, meant, at), retraction('r2', 'r1', at)]);
        expect(apartFromRevision(twice)).toBe(apartFromRevision(replayed(contact, [...contact.commits, retraction('r2', 'nothing', at)])));
      }),
      60,
    );
  });

  it('of an act: the words that were taken for a question to wait were none', () => {
    const call = play('shop-phone-inbound').post('call.answered').obey();
    const before = call.commits.length;
    call.agentSays('Подождите, пожалуйста, я проверю.', 'e9');
    expect(call.stage).toBe('hold.ask');
    const { conversation } = replay(call.cast, call.opening, [...call.commits, rejection('r', 'e9', 'asks-hold', call.conversation.at)]);
    const hold = call.cast.members.find(({ id }) => id === 'hold')!;
    expect(conversation.shells[hold.index]!.value).toEqual({ none: 'quiet' });
    expect(before).toBe(2);
  });
});

/** The first text of the customer that means something, when it can be corrected. */
function firstMeaning(contact: Contact): [PostedEvent, string] | [null, ''] {
  for (const event of contact.commits.flat()) {
    const [meaning] = (event.data.meanings ?? []) as { type: string }[];
    if (event.id !== null && meaning && contact.commits.flat().filter(({ id }) => id === event.id).length === 1) return [event, meaning.type];
  }
  return [null, ''];
}

function withoutMeaning(event: PostedEvent, type: string): PostedEvent {
  const meanings = (event.data.meanings as { type: string }[]).filter((meaning) => meaning.type !== type);
  return { ...event, data: { ...event.data, meanings } };
}
