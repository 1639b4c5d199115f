import { factEntries } from '../../src/flow/Facts.ts';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/Conversation.ts';
import { Guidance } from '../../src/conversation/Guidance.ts';
import { guide } from '../../src/conversation/guide.ts';
import { serialiseGuidance } from '../../src/conversation/serialiseGuidance.ts';
import { saveSnapshot } from '../../src/conversation/snapshot.ts';
import { factFits } from '../../src/flow/factFits.ts';
import { schemaCheck } from '../../src/problems/schemaProblems.ts';
import { shopCast } from '../support/shopFlows.ts';
import { anyContact, live, type Contact } from './support/contacts.ts';
import { holds, UNHURRIED } from './support/holds.ts';

const always = (visit: Parameters<typeof live>[2], runs: number, options?: Parameters<typeof anyContact>[0]): void =>
  holds(
    fc.property(anyContact(options), (contact: Contact) => {
      live(shopCast(contact.flow), contact, visit);
    }),
    runs,
  );

describe('whatever happens in a contact', UNHURRIED, () => {
  it('no machine of the shipped flows fails', () => {
    always(
      (_conversation, { faults }) => {
        expect(faults).toEqual([]);
      },
      300,
      { lawless: true, longTexts: true },
    );
  });

  it('every turn is a revision, and time never goes back', () => {
    let before: Conversation | null = null;
    always((conversation) => {
      const { revision, at } = conversation;
      if (revision > 1) expect({ revision, later: at >= before!.at }).toEqual({ revision: before!.revision + 1, later: true });
      before = conversation;
    }, 100);
  });

  it('timers are in the order in which they fire, none is due before now, and none belongs to a machine that is not there', () => {
    always(({ timers, at, cast }) => {
      const order = timers.map(({ due, machine, seq }) => [due, machine, seq]);
      expect(order).toEqual([...order].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!));
      for (const timer of timers) expect(timer.due >= at && cast.members[timer.machine]!.delays.has(timer.type)).toBe(true);
    }, 200);
  });

  it('every fact is declared and of its declared type', () => {
    always(({ facts, cast }) => {
      const wrong = factEntries(facts).filter(([name, value]) => !cast.facts.has(name) || !factFits(cast.facts.get(name)!.type, value));
      expect(wrong).toEqual([]);
    }, 200);
  });

  it('open questions are those of machines that are asking', () => {
    always(({ questions, shells, status, cast, channel }) => {
      const listening = new Set((channel === 'chat' ? cast.chat : cast.phone).members.map(({ index }) => index));
      const asking = shells.flatMap((shell, index) => (shell.question && listening.has(index) ? [index] : []));
      expect([...questions].sort((a, b) => a - b)).toEqual(status === 'ended' ? [] : asking);
    }, 200);
  });

  it('a snapshot stays under 4 kB', () => {
    always((conversation) => {
      expect(Buffer.byteLength(saveSnapshot(conversation))).toBeLessThan(4_096);
    }, 150);
  });

  it('the guidance is as its schema says, and as JSON the same', () => {
    const check = schemaCheck(Guidance);
    always((conversation, turn) => {
      const guidance = guide(conversation, turn);
      expect(check(guidance)).toEqual([]);
      expect(isDeepStrictEqual(JSON.parse(serialiseGuidance(conversation, turn)), guidance)).toBe(true);
    }, 200);
  });

  it('nothing is recommended twice, and nothing that has no words', () => {
    always((conversation, turn) => {
      const { say, also } = guide(conversation, turn);
      const phrases = [say, ...also].filter((one) => one !== null);
      expect(new Set(phrases.map(({ phrase, text }) => `${phrase} ${text}`)).size).toBe(phrases.length);
      for (const { text } of phrases) expect(text.trim()).not.toBe('');
    }, 150);
  });
});
