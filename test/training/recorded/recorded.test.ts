import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recorded } from '../../../src/backtest/Recorded.ts';
import { advance } from '../../../src/conversation/advance.ts';
import type { Conversation, LogRecord, PostedEvent } from '../../../src/conversation/Conversation.ts';
import type { Opening } from '../../../src/conversation/Opening.ts';
import { start } from '../../../src/conversation/start.ts';
import type { SimulationSetup } from '../../../src/training/Customer.ts';
import { personaProblems } from '../../../src/training/personaProblems.ts';
import { personaOfRecording } from '../../../src/training/recorded/personaOfRecording.ts';
import { replayFrom } from '../../../src/training/recorded/replayFrom.ts';
import { hearScripted, openScripted, rebuildScripted, waitScripted } from '../../../src/training/recorded/scriptedCustomer.ts';
import { shopCast } from '../../support/shopFlows.ts';

const AT = Date.parse('2026-01-05T10:00:00Z');
const cast = shopCast('shop-chat');
const opening: Opening = {
  ...{ id: 'c', flow: 'shop-chat', hash: cast.hash, language: 'en', clock: 'event', at: AT, brand: null },
  agent: { name: 'Ann' },
  customer: { name: 'Natalie', gender: 'female' },
};

/** A contact in which the agent and the customer said these things in turn, the customer first. */
function recordedOf(texts: readonly string[]): Recorded {
  let [conversation] = start(cast, opening);
  const events: LogRecord[] = [];
  texts.forEach((text, i) => {
    const type = i % 2 === 0 ? 'customer.says' : 'agent.says';
    const [next, turn] = advance(conversation, [{ id: `e${i}`, type, at: AT + (i + 1) * 7_000, data: { text } }]);
    conversation = next;
    events.push(...turn.records);
  });
  return { opening, events };
}

function setupOf(recorded: Recorded, keepPersonal = true): SimulationSetup {
  const persona = personaOfRecording(recorded, { id: 'met', title: 'Met', keepPersonal, channel: 'chat', direction: 'inbound' });
  if (persona === undefined) throw new Error('nobody said anything');
  return { persona, speech: {}, language: 'en', seed: 1, difficulty: 'normal' };
}

const customerTexts = (events: readonly PostedEvent[]): string[] =>
  events.flatMap(({ type, data }) => (type === 'customer.says' ? [String(data.text)] : []));

/** The agent's words again, and what the customer says to them; with the log. */
function met(setup: SimulationSetup, words: readonly string[]): { said: string[]; log: LogRecord[]; conversation: Conversation } {
  let [conversation] = start(cast, opening);
  const log: LogRecord[] = [];
  const commit = (events: readonly PostedEvent[]): void => {
    if (events.length === 0) return;
    const [next, turn] = advance(conversation, events);
    conversation = next;
    log.push(...turn.records);
  };
  let { customer, events } = openScripted(setup, conversation);
  commit(events);
  for (const [i, text] of words.entries()) {
    const posted = [{ id: `a${i}`, type: 'agent.says', at: conversation.at + 7_000, data: { text } }];
    const [after, turn] = advance(conversation, posted);
    ({ customer, events } = hearScripted(customer, { before: conversation, turn, after }));
    commit([...posted, ...events]);
    expect(rebuildScripted(setup, log, conversation).had).toEqual(customer.had);
  }
  return { said: customerTexts(log), log, conversation };
}

const CUSTOMER = [
  'Hello, where is my order 482913?',
  'Yes, please.',
  'I see.',
  'No, thanks.',
  'How long will it take?',
  'My order number is 77.',
  'This is outrageous!',
];
const AGENT = [
  'Hello, my name is Ann. How can I help you?',
  'May I put you on hold for a minute?',
  'Thank you for waiting.',
  'Can I help you with anything else?',
  'I understand you.',
];

describe('The customer of a recording', () => {
  it('says what they said then, in that order, to an agent who says what the agent said then', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom(...CUSTOMER), fc.constantFrom(...AGENT)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pairs, (said) => {
        const texts = said.flat();
        const setup = setupOf(recordedOf(texts));
        const again = met(
          setup,
          texts.filter((_, i) => i % 2 === 1),
        );
        const then = texts.filter((_, i) => i % 2 === 0);
        // After their last line they say goodbye: what stands before that is the recording.
        expect(again.said.slice(0, then.length)).toEqual(then);
      }),
      { numRuns: 30 },
    );
  });

  it('carries the meanings that their words had then', () => {
    const { persona } = setupOf(recordedOf(['I want a kettle', AGENT[0]!, 'Thanks, goodbye!']));
    const meanings = persona.script?.flatMap(({ events }) => events.map(({ data }) => data.meanings));
    expect(JSON.stringify(meanings)).toContain('customer.says-goodbye');
  });

  it('is a persona by the rules for personas, but for lines that nobody recorded', () => {
    const { persona } = setupOf(recordedOf(["It's {broken} – isn't it?", AGENT[0]!, 'My order number is 482913.', AGENT[4]!, 'Thanks!']));
    expect(personaProblems(persona, {}).filter(({ code }) => code !== 'speech-missing')).toEqual([]);
  });

  it('loses name, number and address unless they are to be kept', () => {
    const texts = ['Natalie here, +370 612 34567, natalie@shop.example', AGENT[0]!, 'Thanks'];
    expect(JSON.stringify(setupOf(recordedOf(texts), false).persona)).not.toMatch(/Natalie|34567|natalie@shop/);
    expect(JSON.stringify(setupOf(recordedOf(texts), true).persona)).toContain('Natalie');
  });

  it('answers a leave that is asked for beside the script, and ends the contact when they have said all', () => {
    const setup = setupOf(recordedOf([CUSTOMER[0]!, AGENT[0]!, 'Thanks.', AGENT[4]!, 'Bye then.']));
    const { log } = met(setup, [AGENT[1]!]);
    expect(log.at(-1)).toMatchObject({ id: 'sim-x1', data: { meanings: [{ type: 'customer.agrees' }] } });
    let [conversation] = start(cast, opening);
    let { customer } = openScripted(setup, conversation);
    for (let i = 0; i < 20 && customer.patientUntil !== null; i++) {
      const reaction = waitScripted(customer, conversation, customer.patientUntil);
      ({ customer } = reaction);
      [conversation] = advance(conversation, reaction.events);
    }
    expect(conversation.status).toBe('ended');
  });

  it('is nobody where nobody said anything', () => {
    expect(personaOfRecording({ opening, events: [] }, { id: 'x', title: 'X', channel: 'chat', direction: 'inbound' })).toBeUndefined();
  });
});

describe('A missed moment', () => {
  it('is taken up before the whole commit that it came with', () => {
    const log = [1, 1, 2, 3, 3, 4].map((revision, i) => ({ seq: i + 1, revision, record: { id: `e${i}`, type: 'agent.says', at: AT, data: {} } }));
    expect(replayFrom(log, 5)?.map((commit) => commit.map(({ seq }) => seq))).toEqual([[1, 2], [3]]);
    expect(replayFrom(log, 1)).toEqual([]);
    expect(replayFrom(log, 7)).toBeUndefined();
  });
});
