import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/scoring/ContactView.ts';
import type { Measure } from '../../src/scoring/measures/Measure.ts';
import { MEASURES, type MeasureName } from '../../src/scoring/measures/measures.ts';
import { languages } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';
import { shopCast } from '../support/shopFlows.ts';
import { recordOf } from './support/scoring.ts';

const value = (name: MeasureName, contact: Play, params: object = {}): number | null => {
  const measure = MEASURES.find((one) => one.name === name) as Measure;
  return measure.measure(viewOf(recordOf(contact)), { ...measure.defaults, ...params })?.value ?? null;
};

const chat = (options = {}): Play =>
  play('shop-chat', { language: 'en', ...options })
    .customerSays('Hello', 'customer.greets')
    .later(5)
    .obey()
    .later(5);
const call = (rings = 1, options = {}): Play => {
  const contact = play('shop-phone-inbound', { language: 'en', ...options });
  for (let ring = 1; ring <= rings; ring += 1) contact.post('call.ringing', { ring }).later(4);
  return contact.post('call.answered').obey().later(5);
};
const talks = (contact: Play, texts: readonly string[]): Play => {
  for (const text of texts) contact.later(5).customerSays('…').later(5).agentSays(text);
  return contact;
};

describe('measures', () => {
  it('PICK-1: rings are worth 1, 0.7, 0.4 and nothing; whoever was not rung is not measured', () => {
    expect([1, 2, 3, 4].map((rings) => value('rings', call(rings)))).toEqual([1, 0.7, 0.4, 0]);
    expect(value('rings', call(2), { bands: [1, 0.5] })).toBe(0.5);
    expect(value('rings', call(0))).toBeNull();
  });

  it('NAME-5: two to four uses are right, fewer and more are not, and a short contact has room for one', () => {
    const named = 'Ms Smith, it comes tomorrow.';
    const long = (uses: number): Play =>
      talks(
        chat(),
        Array.from({ length: 10 }, (_, index) => (index < uses ? `${named.slice(0, -1)}, ${index}.` : `It is number ${index}.`)),
      );
    expect([0, 1, 2, 4, 5].map((uses) => value('name-uses', long(uses)))).toEqual([0, 0.6, 1, 1, 0.6]);
    expect(value('name-uses', talks(chat(), [named, 'It is here.']))).toBe(1);
    expect(value('name-uses', chat())).toBeNull();
    expect(value('name-uses', talks(chat({ customer: {} }), ['It is here.', 'It is there.', 'It is gone.']))).toBeNull();
  });

  it('LISTEN-3: of what is said while the matter is found out, the agent has 60 percent and no more', () => {
    const talk = (agent: number): Play =>
      call()
        .post('customer.speaks')
        .later(20 - agent)
        .post('customer.pauses')
        .later(1)
        .post('agent.speaks')
        .later(agent)
        .post('agent.pauses');
    expect(value('talk-share', talk(10), { stages: ['greeting', 'discovery', 'identify'] })).toBe(1);
    expect(value('talk-share', talk(16), { stages: ['greeting', 'discovery', 'identify'] })).toBeCloseTo(0.5);
    expect(value('talk-share', talk(16), { stages: ['farewell'] })).toBeNull();
  });

  it('LISTEN-2: an answer within two seconds is right; longer waits count on average, holds do not', () => {
    const waits = (...seconds: readonly number[]): Play => {
      const contact = call();
      for (const wait of seconds)
        contact.later(5).post('customer.speaks').later(2).post('customer.pauses').later(wait).post('agent.speaks').later(1).post('agent.pauses');
      return contact;
    };
    expect(value('pauses', waits(1.5))).toBe(1);
    expect(value('pauses', waits(1, 7))).toBeCloseTo(0.5);
    expect(value('pauses', waits(30))).toBe(0);
    expect(
      value(
        'pauses',
        call().post('customer.speaks').later(2).post('customer.pauses').post('call.muted').later(30).post('call.unmuted').post('agent.speaks'),
      ),
    ).toBeNull();
  });

  it('CONF-5: what the customer has told is not asked again', () => {
    const asks = 'So that I can solve the problem faster, could you clarify the order number?';
    const contact = (isAnswered: boolean): Play => {
      const asked = chat().customerSays('Where is it?', 'customer.asks').later(5).agentSays(asks).later(5);
      if (isAnswered) asked.customerSays('5', ['customer.gives', { fact: 'orderNumber', value: '5' }]);
      else asked.customerSays('What?', 'customer.asks-repeat');
      return asked.later(5);
    };
    const other = 'Could you tell me the order number once more?';
    expect(value('asked-again', contact(true).agentSays('Is the order number 5?'))).toBe(1);
    expect(value('asked-again', contact(true).agentSays('I have the order number.'))).toBe(1);
    expect(value('asked-again', contact(false).agentSays(other))).toBe(1);
    expect(value('asked-again', contact(true).agentSays(other))).toBeCloseTo(0.66);
  });

  it('LEAD-1: who only answers does not lead; who asks does', () => {
    expect(value('leading', talks(chat(), ['It is red.', 'It is new.', 'It is here.', 'It is light.', 'It is fast.']))).toBeLessThan(1);
    expect(value('leading', talks(chat(), ['It is red, do you like it?', 'It is new.', 'Which size do you need?']))).toBe(1);
    expect(value('leading', chat())).toBeNull();
  });

  it('CONF-4: advice before the facts are known is measured by how many were missing', () => {
    const contact = (): Play =>
      chat({ requiredFacts: ['orderNumber'] })
        .customerSays('It broke', 'customer.states-problem')
        .later(5);
    expect(value('facts-complete', contact())).toBeNull();
    expect(value('facts-complete', contact().post('agent.advises'))).toBeLessThan(1);
    const told = contact().post('fact.set', { fact: 'orderNumber', value: '5' }).post('fact.set', { fact: 'customerProblem', value: 'broke' });
    expect(value('facts-complete', told.post('agent.advises'))).toBe(1);
  });

  it('OFFER-1: the quota is one more than asked for', () => {
    const contact = (offers: number): Play => {
      const asked = chat()
        .customerSays('Find two', ['customer.requests-selection', { count: 2 }])
        .later(5);
      for (let number = 1; number <= offers; number += 1) asked.post('agent.offers', { url: `https://shop.example/x${number}` }).later(5);
      return asked;
    };
    expect([0, 3, 4].map((offers) => value('quota', contact(offers)))).toEqual([0, 1, 1]);
    expect(value('quota', contact(2))).toBeCloseTo(2 / 3);
    expect(value('quota', chat())).toBeNull();
  });

  it('EMO-2: a complaint is met with empathy sometime, or never', () => {
    const contact = (): Play => chat().customerSays('Awful', 'customer.complains').later(5);
    expect(value('empathy', contact())).toBeNull();
    expect(value('empathy', contact().agentSays('The order is here.'))).toBe(0);
    expect(value('empathy', contact().agentSays('The order is here.').agentSaysPhrase('empathy.dissatisfied'))).toBe(1);
  });

  it('TEMPO-2: within 20 percent of the customer’s tempo nothing is lost', () => {
    const rated = (agentWpm: number): number | null => value('tempo', call().post('speech.rated', { customerWpm: 100, agentWpm }));
    expect([110, 140, 60, 200].map(rated)).toEqual([1, 0.5, 0.5, 0]);
    expect(value('tempo', call())).toBeNull();
  });

  it('END-3: a customer who takes leave and waits is answered', () => {
    const contact = (wait: number, isAnswered: boolean): Play => {
      const leaving = chat().customerSays('Bye', 'customer.says-goodbye').later(2);
      if (isAnswered) leaving.agentSaysPhrase('bye.chat.short');
      return leaving.later(wait).post('chat.closed', { by: 'customer' });
    };
    expect(value('farewell', contact(30, false))).toBe(0);
    expect(value('farewell', contact(30, true))).toBe(1);
    expect(value('farewell', contact(1, false))).toBeNull();
  });

  it.each(languages)('tell what they measured and what would be better in words, %s', (language) => {
    const { phrasebook } = shopCast('shop-chat');
    for (const { name } of MEASURES) {
      for (const id of [`score.${name}`, `score.${name}.instead`]) {
        expect(
          phrasebook.message(id, language, {
            uses: 1,
            rings: 2,
            times: 1,
            from: 2,
            to: 4,
            most: 2,
            share: 60,
            seconds: 3,
            percent: 5,
            missing: 'x',
            given: 1,
            target: 2,
          }),
        ).not.toMatch(new RegExp(`^${id}|[{}]`));
      }
    }
  });
});
