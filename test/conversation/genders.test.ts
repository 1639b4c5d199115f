import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/conversation/advance.ts';
import type { Conversation, Turn } from '../../src/conversation/Conversation.ts';
import type { Guidance, Say } from '../../src/conversation/Guidance.ts';
import { guide } from '../../src/conversation/guide.ts';
import type { Opening } from '../../src/conversation/Opening.ts';
import { start } from '../../src/conversation/start.ts';
import { languages } from '../support/people.ts';
import { play } from '../support/play.ts';
import { shopCast } from '../support/shopFlows.ts';
import { anyContact, type Contact } from './support/contacts.ts';
import { holds, UNHURRIED } from './support/holds.ts';

const gender = fc.constantFrom('female', 'male', 'other', undefined);

describe('GEND-1, GEND-2, GEND-3: whoever speaks with whom', UNHURRIED, () => {
  it('is guided the same way; only the words are inflected', () => {
    holds(
      fc.property(anyContact({ byId: true }), gender, gender, gender, gender, (contact, ...genders) => {
        const [agent, customer, otherAgent, otherCustomer] = genders;
        expect(guided(contact, agent, customer)).toEqual(guided(contact, otherAgent, otherCustomer));
      }),
      150,
    );
  });

  it.each(languages)('is led back from flirting with the same phrase (FLIRT-1), %s', (language) => {
    const said = (agent: 'female' | 'male', customer: 'female' | 'male') =>
      play('shop-chat', { language, agent: { name: 'Sasha', gender: agent }, customer: { name: 'Sasha', gender: customer } }).customerSays(
        '…',
        'customer.flirts',
      ).phrase;
    expect([said('female', 'male'), said('male', 'female'), said('male', 'male')]).toEqual(Array(3).fill('flirt.redirect'));
  });
});

/** The guidance of every turn, but for its words. */
function guided({ flow, opening, commits }: Contact, agent: string | undefined, customer: string | undefined): unknown[] {
  const mine = { ...opening, agent: { ...opening.agent, gender: agent }, customer: { ...opening.customer, gender: customer } } as Opening;
  let [conversation, turn] = start(shopCast(flow), mine);
  const turns = [wordless(conversation, turn)];
  for (const commit of commits) {
    [conversation, turn] = advance(conversation, commit);
    turns.push(wordless(conversation, turn));
  }
  return turns;
}

function wordless(conversation: Conversation, turn: Turn): unknown {
  const { say, also, actions, ...rest }: Guidance = guide(conversation, turn);
  const phraseOf = (one: Say | null): unknown => one && { ...one, text: one.phrase === null ? one.text : '', variants: one.variants.length };
  const decisions = Object.entries(actions).map(([action, { say: instead, ...decision }]) => ({ action, ...decision, say: phraseOf(instead) }));
  return { ...rest, say: phraseOf(say), also: also.map(phraseOf), decisions };
}
