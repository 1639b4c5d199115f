import { describe, expect, it } from 'vitest';
import type { Persona } from '../../src/training/Persona.ts';
import { Contact, setupOf, somebody } from './support/contacts.ts';
import type { ShopFlow } from '../support/shopFlows.ts';

const GREETING = 'Welcome to Home! My name is Emma. Do you have questions? You are in the right place!';

/** A chat whose customer has written what they want, and was greeted. */
function chat(changes: Partial<Persona> = {}, seed = 3): Contact {
  return greeted(new Contact(setupOf(somebody(changes), { seed })));
}

function greeted(contact: Contact): Contact {
  contact.says(GREETING);
  return contact;
}

function call(changes: Partial<Persona> = {}, flow: ShopFlow = 'shop-phone-inbound'): Contact {
  const contact = new Contact(setupOf(somebody(changes)), flow);
  if (flow === 'shop-phone-inbound') contact.posts([{ type: 'call.answered' }], 1);
  return contact;
}

describe('a simulated customer in a chat', () => {
  it('writes first, with what it means', () => {
    const contact = new Contact(setupOf(somebody(), { seed: 3 }));
    expect(contact.types.filter((type) => type !== 'customer.types')).toEqual(['chat.opened', 'customer.says']);
    expect(contact.words).toContain('Where is my parcel?');
    expect(contact.meanings).toContain('states-problem');
  });

  it('gives a fact that is asked for in words of the agent’s own', () => {
    expect(chat().says('So that I can look: what is your order number, please?').words).toContain('58213');
  });

  it('gives a fact that is asked for by the phrase of the script', () => {
    const contact = chat().posts([{ type: 'agent.says', data: { phrase: 'ask.couldyou' } }]);
    expect(contact.words).toContain('58213');
    expect(contact.conversation.facts.orderNumber).toBe('58213');
  });

  it('says that it was told already when asked again, and likes it less', () => {
    const contact = chat().says('What is your order number, please?');
    const before = contact.customer.patience;
    contact.says('Could you tell me the order number?');
    expect(contact.words).toMatch(/already|said|told|from me/i);
    expect(contact.customer.patience).toBeLessThan(before - 3);
  });

  it('confirms a summary, and corrects one with a number that is none of its own', () => {
    expect(chat().says('Do I understand you correctly that the parcel has not come?').meanings).toEqual(['agrees']);
    expect(chat().says('Do I understand you correctly that order 99999 has not come?').meanings).toEqual(['disagrees']);
  });

  it('lets be put on hold when asked in whatever words, and minds when it is not asked', () => {
    const asked = chat().says('I need to look through your request. Could you hold for a minute, please?');
    expect(asked.meanings).toEqual(['agrees']);
    const unasked = chat();
    const before = unasked.customer.patience;
    unasked.posts([{ type: 'chat.held' }]);
    expect(unasked.customer).toMatchObject({ behaviour: 'onHold' });
    expect(unasked.customer.patience).toBeLessThan(before - 8);
  });

  it('refuses hold where the persona always does', () => {
    expect(chat({ consents: { hold: 0 } }).says('May I put you on hold while I look it up?').meanings).toEqual(['disagrees']);
  });

  it('is pleased by empathy and hurt by rudeness', () => {
    const pleased = chat();
    const before = pleased.customer.patience;
    expect(pleased.says('I am so sorry to hear that, I understand how upsetting this is.').customer.patience).toBeGreaterThan(before);
    const hurt = chat();
    expect(hurt.says('Shut up, idiot.').customer.patience).toBeLessThan(hurt.customer.setup.persona.temper.patience - 15);
  });

  it('has an answer when what had to be looked up is found and told, and not before', () => {
    const contact = chat().says('What is your order number, please?').says('It will come some day for sure, that is how it goes.');
    expect(contact.customer.settled).toBe(false);
    contact.says('Let me find that out.');
    expect(contact.types).toContain('lookup.done');
    contact.says('Your parcel is on its way and you will have it tomorrow.');
    expect(contact.customer.settled).toBe(true);
    expect(contact.meanings.some((meaning) => meaning === 'thanks' || meaning === 'agrees')).toBe(true);
  });

  it('finds nothing while a fact that it takes is not told', () => {
    expect(chat().says('Let me find that out.').types).not.toContain('lookup.done');
  });

  it('says again what it wants when asked for further help too early, then lets go, then says goodbye and ends first', () => {
    const contact = chat().says('Can I help you with anything else?');
    expect(contact.meanings).toContain('wants-more');
    contact.says('What is your order number?').says('Let me find that out.').says('Here is what I found out: the parcel will be delivered tomorrow.');
    contact.says('Is there anything else I can help you with?');
    expect(contact.meanings).toEqual(['wants-nothing-more']);
    contact.says('All the best, and if you have more questions, please get in touch!');
    expect(contact.types.slice(-2)).toEqual(['customer.says', 'chat.closed']);
    expect(contact.conversation.outcome).toBe('customerEnded');
  });

  it('comes with its next matter when asked for further help', () => {
    const [order] = somebody().matters;
    const contact = chat({
      matters: [order!, { id: 'gift', meaning: 'customer.asks', wants: 'answer' }],
      speech: { en: { ...somebody().speech.en, 'matter.gift': ['Do you wrap gifts?'] } },
    });
    contact.says('What is your order number?').says('Let me find that out.').says('Here is what I found out: the parcel will be delivered tomorrow.');
    contact.says('Can I help you with anything else?');
    expect(contact.words).toContain('Do you wrap gifts?');
    expect(contact.meanings).toEqual(['wants-more', 'asks']);
  });

  it('says again what it wants after a turn without a word, and likes it less', () => {
    const contact = chat();
    const before = contact.customer.patience;
    contact.says('…');
    expect(contact.words).toContain('when the parcel comes');
    expect(contact.customer.patience).toBeLessThan(before - 4);
  });

  it('asks how it goes, calls out, and leaves when nobody answers', () => {
    const contact = new Contact(setupOf(somebody(), { seed: 3 }));
    expect(contact.waits().meanings).toEqual(['asks-progress']);
    expect(contact.waits().meanings).toEqual(['asks-progress']);
    expect(contact.waits().types).toContain('chat.closed');
    expect(contact.conversation.status).toBe('ended');
  });

  it('chooses among products that were offered by name, after its objections were answered', () => {
    const persona: Partial<Persona> = {
      matters: [
        {
          id: 'gift',
          meaning: 'customer.requests-selection',
          data: { count: 1 },
          wants: 'selection',
          products: { en: [{ title: 'Blue Bricks' }, { title: 'Red Rocket' }] },
        },
      ],
      objections: [{ topic: 'price', answers: 2 }],
      speech: { en: { ...somebody().speech.en, 'matter.gift': ['Please choose a present.'], 'objection.price': ['That is too dear.'] } },
    };
    const contact = chat(persona).says('We have Blue Bricks, 200 pieces.').says('And there is the Red Rocket, which children love.');
    expect(contact.customer.offers).toEqual(['Blue Bricks', 'Red Rocket']);
    contact.says('Which of the two suits you best?');
    expect(contact.meanings).toEqual(['objects']);
    contact.says('The bricks last for years.');
    expect(contact.meanings).toEqual(['objects']);
    contact.says('And there is a reduction today.');
    expect(contact.meanings).toEqual(['agrees']);
    expect(contact.customer.settled).toBe(true);
  });

  it('swears when moved to, and a warning is heeded by who is easy', () => {
    const swearer = somebody({
      reactions: [
        { on: 'sent-to-search', does: 'swear' },
        { on: 'refused', does: 'swear' },
      ],
    });
    const contact = greeted(new Contact(setupOf(swearer, { seed: 3, difficulty: 'easy' })));
    contact.says('No.');
    expect(contact.meanings).toContain('swears');
    contact.says('If you continue to use obscene language, we will be forced to end the conversation');
    expect(contact.meanings).toContain('apologises');
  });

  it('shows a reaction no more often than the persona says', () => {
    const contact = chat({ reactions: [{ on: 'turn', does: 'small-talk', times: 1 }] });
    const said = [1, 2, 3].map((n) => contact.says(`I have read it, thank you, point ${n} is clear.`).words !== '');
    expect(said.filter(Boolean)).toHaveLength(1);
  });

  it('thanks whoever says that it has reached another company, and goes', () => {
    const contact = chat({
      matters: [{ id: 'other', meaning: 'customer.wrong-company', wants: 'nothing' }],
      speech: { en: { ...somebody().speech.en, 'matter.other': ['Is this the bank?'] } },
    });
    contact.says('We are sorry, but we are not the company that could help you with this request.');
    expect(contact.meanings).toContain('thanks');
    expect(contact.says('Can I help you with anything else?').meanings).toEqual(['wants-nothing-more']);
    expect(contact.conversation.outcome ?? contact.conversation.facts.outcome).toBe('wrongCompany');
  });

  it('stays silent when it falls silent, and may come back when written to', () => {
    const quiet = somebody({ reactions: [{ on: 'turn', does: 'fall-silent', times: 1 }] });
    const backs = [...Array(20).keys()].map((seed) => {
      const contact = greeted(new Contact(setupOf(quiet, { seed })));
      contact.says('One moment, I am reading it.');
      expect(contact.customer.behaviour).toBe('silent');
      return contact.says('Are you still there? What is your order number?').words !== '';
    });
    expect(new Set(backs)).toEqual(new Set([true, false]));
  });
});

describe('a simulated customer on the telephone', () => {
  it('lets it ring, and gives up when nobody picks up', () => {
    const contact = new Contact(setupOf(somebody()), 'shop-phone-inbound');
    expect(contact.types).toEqual(['call.ringing']);
    for (let rings = 0; contact.conversation.status === 'open' && rings < 30; rings += 1) contact.waits();
    expect(contact.conversation).toMatchObject({ status: 'ended', outcome: 'abandoned' });
  });

  it('says what it wants once it was greeted, and begins and ends its speech', () => {
    const contact = call().says('Home, Emma speaking, hello!');
    expect(contact.types).toEqual(['customer.speaks', 'customer.says', 'customer.pauses']);
    expect(contact.meanings).toContain('states-problem');
  });

  it('picks up when called, and has its say when asked', () => {
    const contact = call({}, 'shop-phone-outbound');
    expect(contact.types).toEqual(['call.dialled', 'call.answered', 'customer.speaks', 'customer.says', 'customer.pauses']);
    contact.says('Hello, Ms Smith! My name is Emma, Home.').says('Is this a convenient time for you to talk?');
    contact.says('Could you please tell me more about what you need?');
    expect(contact.meanings).toContain('states-problem');
  });

  it('agrees to a callback and to the number that is read back, and not to another', () => {
    const contact = call().says('Home, Emma speaking, hello!');
    contact.says('Allow me to check the answer and call you back within five minutes. Would that be convenient for you?');
    expect(contact.meanings).toEqual(['agrees']);
    expect(contact.says('May I confirm that your contact number is 07700 111222, is that right?').meanings).toEqual(['disagrees']);
    expect(contact.says('May I confirm that your contact number is 07700 900117, is that right?').meanings).toEqual(['agrees']);
  });

  it('hangs up when left on hold', () => {
    const contact = call()
      .says('Home, Emma speaking, hello!')
      .posts([{ type: 'call.held' }])
      .waits();
    expect(contact.types).toEqual(['call.ended']);
  });

  it('interrupts when hasty, before the agent has paused, and is not heard to begin twice', () => {
    const long = 'Thank you for the question, I will look through everything that we have on it and then tell you all of it in detail.';
    const hasty = somebody({ temper: { ...somebody().temper, haste: 95 } });
    const cut = [...Array(20).keys()].flatMap((seed) => {
      const contact = new Contact(setupOf(hasty, { seed }), 'shop-phone-inbound');
      contact
        .posts([{ type: 'call.answered' }])
        .says('Home, Emma speaking, hello!')
        .says(long);
      const types = contact.commits.at(-1)!.map(({ type }) => type);
      const begun = types.indexOf('customer.speaks');
      return begun >= 0 && begun < types.indexOf('agent.pauses') ? [types] : [];
    });
    expect(cut.length).toBeGreaterThan(0);
    for (const types of cut) expect(types.filter((type) => type === 'customer.speaks')).toHaveLength(1);
  });

  it('has its pace measured beside the agent’s where the agent’s speech was measured, and only there', () => {
    const contact = call().says('Home, Emma speaking, hello!').says('Thank you, I have understood what this is about.');
    expect(contact.types).not.toContain('speech.rated');
    contact.posts([
      { type: 'agent.speaks' },
      { type: 'agent.says', data: { text: 'Thank you, I have now understood what this is all about.' } },
      { type: 'agent.pauses' },
    ]);
    const rated = contact.last.find(({ type }) => type === 'speech.rated')!;
    // 11 words between two events of 5 seconds each.
    expect(rated.data).toMatchObject({ agentWpm: 66 });
    expect(rated.data.customerWpm).toBeGreaterThan(100);
  });
});
