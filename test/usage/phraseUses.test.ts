import { describe, expect, it } from 'vitest';
import { advance } from '../../src/conversation/advance.ts';
import type { Conversation, PostedEvent } from '../../src/conversation/Conversation.ts';
import { start } from '../../src/conversation/start.ts';
import { exposuresOf } from '../../src/usage/exposuresOf.ts';
import { phraseUses } from '../../src/usage/phraseUses.ts';
import { event, offerCast, OPENED, openingOf } from '../experiments/support/offerDesk.ts';

const hello = event('agent.says', { phrase: 'hello' }, 1);
const says = (text: string, seconds = 2) => event('agent.says', { text }, seconds);

/** The conversation after each commit, and what the commits told of phrases. */
function play(id: string, ...commits: readonly (PostedEvent | readonly PostedEvent[])[]) {
  const cast = offerCast();
  let [conversation]: [Conversation, unknown] = start(cast, openingOf(cast, id));
  const told = commits.map((commit) => {
    const before = conversation;
    const [after, turn] = advance(before, 'type' in commit ? [commit] : commit);
    conversation = after;
    return { uses: phraseUses({ before, turn, after }), exposures: exposuresOf({ before, turn, after }) };
  });
  return { conversation, told };
}

const usesOf = (...commits: Parameters<typeof play> extends [string, ...infer Rest] ? Rest : never) =>
  play('a', ...commits).told.map(({ uses }) => uses.map(({ key, use }) => `${key} ${use}`).join());

describe('what became of the phrase on top', () => {
  it('is told with its variant, its place in the script and the version', () => {
    const { told, conversation } = play('c', hello, says('Shall we look for a second pair at half the price, Ann?'));
    expect(told[1]?.uses).toEqual([
      {
        ...{ key: 'offer#0', use: 'used', phrase: 'offer', variant: 1, language: 'en', state: 'offering' },
        ...{ hash: conversation.cast.hash, at: OPENED + 1_000 },
      },
    ]);
  });

  it('is told when the agent speaks, by the phrase’s id or by a text', () => {
    expect(usesOf(hello, event('customer.asks', {}, 2), event('agent.says', { phrase: 'offer' }, 3))).toEqual(['hello#0 used', '', 'offer#0 used']);
    expect(usesOf(says('Hello!'), says('A second pair is just half the price!'))).toEqual(['hello#0 used', 'offer#0 edited']);
    expect(usesOf(hello, event('agent.says', { phrase: 'thanks' }, 2))).toEqual(['hello#0 used', 'offer#0 passed']);
  });

  it('is edited where an agent chose the phrase and rewrote it', () => {
    expect(usesOf(hello, event('agent.says', { phrase: 'offer', text: 'Something to go with them?' }, 2))).toEqual([
      'hello#0 used',
      'offer#0 edited',
    ]);
  });

  it('keeps its key until the phrase is said, so that what is put off and said in the end is counted once', () => {
    expect(usesOf(hello, says('One moment'), says('Let me see'), event('agent.says', { phrase: 'offer' }, 4), says('Well?'))).toEqual([
      'hello#0 used',
      'offer#0 passed',
      'offer#0 passed',
      'offer#0 used',
      'offer#1 passed',
    ]);
  });

  it('is told once of several texts of one commit, by the best of them', () => {
    expect(usesOf(hello, [says('One moment', 2), says('A second pair is half the price', 3)])).toEqual(['hello#0 used', 'offer#0 used']);
  });

  it('says nothing of what an agent said after the customer spoke in the same commit: they had not seen what to say then', () => {
    expect(usesOf(hello, [event('customer.asks', {}, 2), says('Of course', 3)])).toEqual(['hello#0 used', '']);
    expect(usesOf(hello, [says('A second pair is half the price', 2), event('customer.agrees', {}, 3), says('Fine', 4)])).toEqual([
      'hello#0 used',
      'offer#0 used',
    ]);
  });
});

describe('exposures of a commit', () => {
  it('are those that began or reached their goal by it', () => {
    const { told } = play('c', hello, event('customer.asks', {}, 2), event('customer.asks', {}, 3), event('customer.agrees', {}, 4));
    expect(told.map(({ exposures }) => exposures.map(({ variant, goalAt }) => [variant, goalAt]))).toEqual([
      [],
      [['warm', null]],
      [],
      [['warm', OPENED + 4_000]],
    ]);
  });
});
