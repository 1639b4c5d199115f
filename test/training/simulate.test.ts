import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/conversation/advance.ts';
import { replay } from '../../src/conversation/replay.ts';
import { hearAgent } from '../../src/training/customer/hearAgent.ts';
import { DIFFICULTIES, type Persona } from '../../src/training/Persona.ts';
import type { Agent, AgentDeed } from '../../src/training/simulation/Agent.ts';
import { rebuildCustomer } from '../../src/training/simulation/rebuildCustomer.ts';
import { simulate, type SimulatedContact } from '../../src/training/simulation/simulate.ts';
import type { SimulationSetup } from '../../src/training/Customer.ts';
import { languages } from '../support/people.ts';
import type { ShopFlow } from '../support/shopFlows.ts';
import { flowsFor, opened, setupOf, shipped, somebody } from './support/contacts.ts';
import { scriptedAgent } from './support/scriptedAgent.ts';

const personas = [...shipped.personas.values()];
const MOST_TURNS = 75;

function contactOf(setup: SimulationSetup, flow: ShopFlow, agent: Agent = scriptedAgent): SimulatedContact {
  return simulate({ ...opened(setup, flow), setup, agent });
}

/** What was said and done, and when. */
function course(contact: SimulatedContact): unknown {
  return contact.commits;
}

/** An agent who does what a list says, over and over. */
function repeating(deeds: readonly (readonly AgentDeed[])[]): Agent {
  return { name: 'repeating', acts: ({ room }) => deeds[room.turn % Math.max(1, deeds.length)] ?? [] };
}

const text = (said: string, after = 4): AgentDeed => ({ type: 'agent.says', data: { text: said }, after });

/** Turns of all kinds, in and out of place. */
const deed: fc.Arbitrary<AgentDeed> = fc.oneof(
  fc
    .constantFrom(
      ...['Hello, my name is Emma, how may I help you?', 'What is your order number?', 'May I put you on hold?', 'Shut up.', '…', 'Goodbye!'],
      ...[
        'Can I help you with anything else?',
        'Do I understand you correctly that it is late?',
        'It will come tomorrow.',
        'No.',
        'Let me find that out.',
      ],
      ...['I will transfer you to a colleague, if you do not mind?', 'We stop here if you use obscene language again.', 'Which one suits you?'],
    )
    .chain((said) => fc.nat(90).map((after) => text(said, after))),
  fc
    .constantFrom(
      'call.held',
      'call.resumed',
      'chat.held',
      'chat.resumed',
      'agent.offers-phone',
      'agent.asks-feedback',
      'agent.briefs',
      'agent.advises',
    )
    .chain((type) => fc.nat(200).map((after) => ({ type, after }))),
);

describe('a simulated contact', () => {
  it.each(personas.flatMap((persona) => flowsFor(persona).map((flow) => ({ id: persona.id, flow, persona }))))(
    'of $id in $flow ends by itself, in each language',
    ({ persona, flow }) => {
      for (const [seed, language] of languages.entries()) {
        const contact = contactOf(setupOf(persona, { language, seed }), flow);
        expect(contact.brokenOff).toBe(false);
        expect(contact.conversation.status).toBe('ended');
        expect(contact.outcome).not.toBeNull();
        expect(contact.turns).toBeLessThan(MOST_TURNS);
        expect(contact.customer.behaviour).toBe('gone');
      }
    },
  );

  it('is the same for the same seed and the same agent, and another for another seed', () => {
    for (const persona of personas) {
      const flow = flowsFor(persona)[0]!;
      const again = [1, 1, 2, 3].map((seed) => JSON.stringify(course(contactOf(setupOf(persona, { seed }), flow))));
      expect(again[0]).toBe(again[1]);
      expect(new Set(again).size).toBeGreaterThan(2);
    }
  });

  it('is what its log says when that is played again', () => {
    for (const persona of personas) {
      const setup = setupOf(persona, { seed: 5, language: 'lt' });
      const flow = flowsFor(persona)[0]!;
      const { cast, opening } = opened(setup, flow);
      const contact = contactOf(setup, flow);
      const { conversation } = replay(cast, opening, contact.commits);
      const told = ({ facts, revision, outcome, at, shells, timers, questions, tasks }: typeof conversation): unknown => ({
        ...{ facts, revision, outcome, at, timers, questions, tasks },
        states: shells.map(({ key }) => key),
      });
      expect(told(conversation)).toEqual(told(contact.conversation));
    }
  });

  it('ends whatever the agent does, without a fault, in the order of time, with every id used once', () => {
    const flows: readonly ShopFlow[] = ['shop-chat', 'shop-phone-inbound', 'shop-phone-outbound'];
    fc.assert(
      fc.property(
        fc.array(fc.array(deed, { maxLength: 2 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...personas),
        fc.constantFrom(...flows),
        fc.constantFrom(...DIFFICULTIES),
        fc.nat(1_000),
        (deeds, persona, flow, difficulty, seed) => {
          const contact = contactOf(setupOf(persona, { seed, difficulty, language: 'en' }), flow, repeating(deeds));
          expect(contact.brokenOff).toBe(false);
          expect(contact.conversation.status).toBe('ended');
          const events = contact.commits.flat();
          expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
          expect(events.every(({ at }, index) => index === 0 || at >= events[index - 1]!.at)).toBe(true);
          const theirs = events.filter(({ id }) => id?.startsWith('sim-'));
          expect(theirs.some(({ type }) => type.startsWith('agent.'))).toBe(false);
        },
      ),
      { numRuns: 50, seed: 7 },
    );
  });

  it('ends by the customer’s leaving when the agent never says a word', () => {
    for (const flow of ['shop-chat', 'shop-phone-inbound', 'shop-phone-outbound'] as const) {
      const contact = contactOf(setupOf(somebody()), flow, { name: 'absent', acts: () => [] });
      expect(contact).toMatchObject({ brokenOff: false, turns: 0 });
      expect(contact.commits.at(-1)!.at(-1)!.data).toEqual({ by: 'customer' });
    }
  });

  it('depends on nobody’s name or gender', () => {
    const swapped = (persona: Persona): Persona => ({
      ...persona,
      customer: Object.fromEntries(
        Object.entries(persona.customer).map(([language, { gender, ...customer }]) => [
          language,
          { ...customer, name: 'Sam', gender: gender === 'female' ? ('male' as const) : ('female' as const) },
        ]),
      ),
    });
    const shape = (contact: SimulatedContact): unknown =>
      contact.commits.map((commit) =>
        commit.map(({ type, data }) => [type, (data.meanings as { type: string }[] | undefined)?.map((meaning) => meaning.type)]),
      );
    for (const persona of personas) {
      const flow = flowsFor(persona)[0]!;
      const [one, other] = [persona, swapped(persona)].map((each) => contactOf(setupOf(each, { seed: 11, language: 'ru' }), flow));
      expect(shape(other!)).toEqual(shape(one!));
    }
  });

  it('is harder for the harder: fewer have what they wanted, or more patience is lost', () => {
    const left = (difficulty: 'easy' | 'hard'): number =>
      personas
        .map((persona) => contactOf(setupOf(persona, { difficulty, seed: 2 }), flowsFor(persona)[0]!).customer.patience)
        .reduce((sum, patience) => sum + patience, 0);
    expect(left('hard')).toBeLessThan(left('easy') * 0.7);
  });
});

describe('a customer worked out again from the log', () => {
  it('is the one who lived through it, at every moment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...personas),
        fc.nat(5_000),
        fc.constantFrom(...DIFFICULTIES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (persona, seed, difficulty, share) => {
          const setup = setupOf(persona, { seed, difficulty });
          const flow = flowsFor(persona)[seed % flowsFor(persona).length]!;
          const { cast, opening } = opened(setup, flow);
          const contact = contactOf(setup, flow);
          expect(rebuildCustomer(cast, setup, opening, contact.commits).customer).toEqual(contact.customer);
          // From any moment on the same words of the agent get the same answer, as the log has it.
          const until = 1 + Math.floor(share * (contact.commits.length - 2));
          const commit = contact.commits[until] ?? [];
          const { customer, conversation } = rebuildCustomer(cast, setup, opening, contact.commits.slice(0, until));
          const last = commit.findLastIndex(({ id }) => !/^sim-/.test(id ?? ''));
          const agents = commit.slice(0, last + 1);
          if (agents.length === 0) return;
          const [after, turn] = advance(conversation, agents);
          expect(hearAgent(customer, { before: conversation, turn, after }).events).toEqual(commit.slice(last + 1));
        },
      ),
      { numRuns: 25, seed: 3 },
    );
  });
});
