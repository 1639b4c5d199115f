import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/conversation/advance.ts';
import { guide } from '../../src/conversation/guide.ts';
import type { Opening } from '../../src/conversation/Opening.ts';
import { replay } from '../../src/conversation/replay.ts';
import { restoreSnapshot, saveSnapshot } from '../../src/conversation/snapshot.ts';
import { start } from '../../src/conversation/start.ts';
import { shopCast } from '../support/shopFlows.ts';
import { anyContact, type Contact } from './support/contacts.ts';
import { holds, UNHURRIED } from './support/holds.ts';
import { apartFromRevision, expectSameStory, otherCast, story, telling } from './support/story.ts';
import { withoutShortcuts } from './support/withoutShortcuts.ts';

const CORRECTIONS = ['event.retracted', 'recognition.rejected'];

describe('a conversation is its opening and its events', UNHURRIED, () => {
  it('is the same, byte for byte, whoever runs it', () => {
    holds(
      fc.property(anyContact(), (contact) => {
        expectSameStory(story(otherCast(contact.flow), contact), story(shopCast(contact.flow), contact));
      }),
      250,
    );
  });

  it('is the same when others run in between', () => {
    holds(
      fc.property(anyContact(), anyContact(), (contact, other) => {
        const told = story(shopCast(contact.flow), contact);
        expectSameStory(storyAmong(contact, other), told);
      }),
      120,
    );
  });

  it('is the same when it is saved and restored after every turn', () => {
    holds(
      fc.property(anyContact(), (contact) => {
        expectSameStory(storyWithRestarts(contact), story(shopCast(contact.flow), contact));
      }),
      250,
    );
  });

  it('is what replaying its log gives', () => {
    holds(
      fc.property(anyContact({ without: CORRECTIONS }), (contact) => {
        const { conversation, turn } = replay(shopCast(contact.flow), contact.opening, contact.commits);
        expect(telling(conversation, turn)).toBe(story(shopCast(contact.flow), contact).at(-1));
      }),
      120,
    );
  });

  it('does not depend on which events came in one commit', () => {
    holds(
      fc.property(anyContact(), ({ flow, opening, commits }) => {
        const singly = commits.flat().map((event) => [event]);
        const last = (events: Contact['commits']) => apartFromRevision(replayed({ flow, opening, commits: events }));
        expect(last(singly)).toBe(last(commits));
      }),
      120,
    );
  });

  it('takes no shortcut that XState would not come by: stepping every machine through it gives the same', () => {
    const slow = new Map(
      ['shop-chat', 'shop-phone-inbound', 'shop-phone-outbound'].map((flow) => [flow, withoutShortcuts(otherCast(flow as Contact['flow']))]),
    );
    holds(
      fc.property(anyContact(), (contact) => {
        expectSameStory(story(slow.get(contact.flow)!, contact), story(shopCast(contact.flow), contact));
      }),
      200,
    );
  });
});

function replayed({ flow, opening, commits }: Contact) {
  let [conversation] = start(shopCast(flow), opening);
  for (const commit of commits) [conversation] = advance(conversation, commit);
  return conversation;
}

/** Another contact takes a turn, and is looked at, between any two turns of this one. */
function storyAmong(contact: Contact, other: Contact): string[] {
  let [conversation, turn] = start(shopCast(contact.flow), contact.opening);
  let [beside] = start(shopCast(other.flow), other.opening);
  const told = [telling(conversation, turn)];
  contact.commits.forEach((commit, index) => {
    [beside] = advance(beside, other.commits[index] ?? []);
    guide(beside);
    [conversation, turn] = advance(conversation, commit);
    guide(beside);
    told.push(telling(conversation, turn));
  });
  return told;
}

/** After every turn the process ends and another one takes over, with nothing but what was stored. */
function storyWithRestarts({ flow, opening, commits }: Contact): string[] {
  let [conversation, turn] = start(shopCast(flow), opening);
  const told = [telling(conversation, turn)];
  commits.forEach((commit, index) => {
    const cast = index % 2 === 0 ? otherCast(flow) : shopCast(flow);
    const stored = JSON.parse(JSON.stringify(opening)) as Opening;
    [conversation, turn] = advance(restoreSnapshot(cast, stored, saveSnapshot(conversation)), commit);
    told.push(telling(conversation, turn));
  });
  return told;
}
