import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/conversation/advance.ts';
import { check } from '../../../src/conversation/check.ts';
import type { Conversation, PostedEvent } from '../../../src/conversation/Conversation.ts';
import { guide } from '../../../src/conversation/guide.ts';
import { replay } from '../../../src/conversation/replay.ts';
import { restoreSnapshot, saveSnapshot } from '../../../src/conversation/snapshot.ts';
import { start } from '../../../src/conversation/start.ts';
import { buildCast } from '../../../src/flow/buildCast.ts';
import type { Experiment } from '../../../src/flow/schema/experiment.ts';
import { event, offerBundle, offerCast, OPENED, openingOf, warmOffer } from '../../experiments/support/offerDesk.ts';

/** By the hash of their names: the first has the plain offer, the other the warm one. */
const [PLAIN, WARM] = ['a', 'c'];
const TEXTS = { plain: 'A second pair is half the price.', warm: 'Shall we look for a second pair at half the price, …?' };

const hello = event('agent.says', { phrase: 'hello' }, 1);
const post = (conversation: Conversation, ...events: readonly PostedEvent[]) => advance(conversation, events)[0];
const begin = (id = PLAIN, experiment: Experiment = warmOffer, language = 'en') => {
  const cast = offerCast([experiment]);
  return start(cast, openingOf(cast, id, { language }))[0];
};
/** Up to where the offer is on top. */
const offered = (id?: string, experiment?: Experiment, language?: string) => post(begin(id, experiment, language), hello);
const say = (conversation: Conversation) => guide(conversation).say;

describe('a phrase whose texts are compared', () => {
  it('is said as the variant of the conversation, the others beside it', () => {
    expect(say(offered(PLAIN))).toMatchObject({ phrase: 'offer', text: TEXTS.plain, variants: [TEXTS.warm] });
    expect(say(offered(WARM))).toMatchObject({ phrase: 'offer', text: TEXTS.warm, variants: [TEXTS.plain], blanks: ['customerName'] });
  });

  it('is said by the same variant however often it was said', () => {
    let conversation = offered(WARM);
    for (let times = 0; times < 3; times += 1) {
      conversation = post(conversation, event('agent.says', { phrase: 'offer' }, 2 + times));
      expect(say(conversation)?.text).toBe(TEXTS.warm);
    }
    // One that nobody compares goes on to the text that was said least.
    conversation = post(conversation, event('customer.agrees', {}, 9), event('agent.says', { phrase: 'thanks' }, 10));
    expect(say(conversation)?.text).toBe('Many thanks.');
  });

  it('has the same variant in each language of the experiment, and rotates in others', () => {
    expect(say(offered(WARM, warmOffer, 'ru'))?.text).toBe('Посмотрим вторую пару за полцены?');
    const english: Experiment = { ...warmOffer, languages: ['en'] };
    const russian = offered(WARM, english, 'ru');
    expect(say(russian)?.text).toBe('Вторая пара за полцены.');
    expect(say(post(russian, event('agent.switches-language', { language: 'en' }, 2)))?.text).toBe(TEXTS.warm);
  });

  it('may be a fixed form, which has one of its texts throughout then', () => {
    const bundle = offerBundle();
    const cast = buildCast({ ...bundle, catalogue: { ...bundle.catalogue, offer: { rules: [], channels: ['chat'], fixed: true } } });
    expect(say(post(start(cast, openingOf(cast, WARM))[0], hello))?.text).toBe(TEXTS.warm);
  });

  it('is advised by a check in the same words', () => {
    const bundle = offerBundle();
    const rule = {
      ...{ id: 'ask', version: '1.0.0', initial: 'on', meta: { rank: 50, channels: ['chat' as const] } },
      states: { on: { on: { 'chat.held': { actions: { type: 'violate', params: { rule: 'HOLD-2', instead: 'offer' } } } } } },
    };
    const severity = { id: 'severity.HOLD-2', type: 'severity' as const, default: 'block', source: ['HOLD-2'], description: 'Hold' };
    const cast = buildCast({ ...bundle, rules: [rule], settings: [severity] });
    const texts = [PLAIN, WARM].map((id) => check(start(cast, openingOf(cast, id))[0], { action: 'hold' }, OPENED).say?.text);
    expect(texts).toEqual([TEXTS.plain, TEXTS.warm]);
  });

  it('is recognised in each of its wordings, whichever the conversation has', () => {
    const [, turn] = advance(offered(PLAIN), [event('agent.says', { text: 'Shall we look for a second pair at half the price, Ann?' }, 2)]);
    expect(turn.records[0]?.recognised).toMatchObject([{ phrase: 'offer', applied: true }]);
  });
});

describe('a conversation’s part in an experiment', () => {
  const answer = (seconds: number, type = 'customer.agrees', data = {}) => event(type, data, seconds);

  it('begins when the agent has seen the variant on top', () => {
    const shown = offered(WARM);
    expect(shown.exposures).toEqual({});
    const after = post(shown, answer(5, 'customer.asks'));
    expect(after.exposures).toEqual({
      'warm-offer': {
        ...{ experiment: 'warm-offer', variant: 'warm', language: 'en', hash: after.cast.hash },
        ...{ digest: after.cast.experiments?.byId.get('warm-offer')?.digests.get('en'), shownAt: OPENED + 1_000, goalAt: null },
      },
    });
  });

  it('does not begin with what came up and went within one commit', () => {
    expect(post(begin(), hello, answer(2)).exposures).toEqual({});
  });

  it('does not begin in a language that the experiment has not', () => {
    expect(post(offered(WARM, { ...warmOffer, languages: ['en'] }, 'ru'), answer(2)).exposures).toEqual({});
  });

  it('is complete with the first event of the goal', () => {
    const reached = post(offered(), answer(5));
    expect(reached.exposures['warm-offer']?.goalAt).toBe(OPENED + 5_000);
    expect(post(reached, answer(9)).exposures).toBe(reached.exposures);
    expect(post(offered(), answer(5, 'customer.disagrees')).exposures['warm-offer']?.goalAt).toBeNull();
  });

  it('is complete by what was recognised in words, and by what a machine raised', () => {
    const said = answer(5, 'customer.says', { text: 'Yes', meanings: [{ type: 'customer.agrees' }] });
    expect(post(offered(), said).exposures['warm-offer']?.goalAt).toBe(OPENED + 5_000);
    const bundle = offerBundle([{ ...warmOffer, goal: { event: 'agent.marks-resolved' } }]);
    const raise = { actions: { type: 'raise', params: { event: 'agent.marks-resolved' } } };
    const cast = buildCast({ ...bundle, flow: { ...bundle.flow, on: { 'customer.thanks': raise } } });
    const thanked = post(start(cast, openingOf(cast, PLAIN))[0], hello);
    expect(post(thanked, answer(5, 'customer.thanks')).exposures['warm-offer']?.goalAt).toBe(OPENED + 5_000);
  });

  it('is complete only while its time runs', () => {
    const soon: Experiment = { ...warmOffer, goal: { event: 'customer.agrees', within: 60 } };
    const goalAt = (seconds: number) => post(offered(PLAIN, soon), answer(seconds)).exposures['warm-offer']?.goalAt;
    expect([goalAt(61), goalAt(62)]).toEqual([OPENED + 61_000, null]);
  });

  it('is complete only where the condition holds, of the event and of facts as they are after it', () => {
    const asked: Experiment = { ...warmOffer, goal: { event: 'customer.asks', when: 'asked >= 2' } };
    const once = post(offered(PLAIN, asked), answer(5, 'customer.asks'));
    expect(once.exposures['warm-offer']?.goalAt).toBeNull();
    expect(post(once, answer(6, 'customer.asks')).exposures['warm-offer']?.goalAt).toBe(OPENED + 6_000);
    const rated: Experiment = { ...warmOffer, goal: { event: 'customer.rates', when: 'event.rating >= 4' } };
    const goalOf = (rating: number) => post(offered(PLAIN, rated), answer(5, 'customer.rates', { rating })).exposures['warm-offer']?.goalAt;
    expect([goalOf(3), goalOf(4)]).toEqual([null, OPENED + 5_000]);
  });

  it('leaves a fault, and the conversation as it is, where the condition cannot be told', () => {
    const broken: Experiment = { ...warmOffer, goal: { event: 'customer.agrees', when: 'customerName.startsWith("A")' } };
    const [after, turn] = advance(offered(PLAIN, broken), [answer(5)]);
    expect(after.exposures['warm-offer']?.goalAt).toBeNull();
    expect(turn.faults).toMatchObject([{ machine: null, event: 'customer.agrees', message: expect.stringContaining('warm-offer') as string }]);
    expect(say(after)?.phrase).toBe('thanks');
  });

  it('is kept by snapshots, which without one are what they were', () => {
    const reached = post(offered(WARM), answer(5));
    const again = restoreSnapshot(reached.cast, reached.opening, saveSnapshot(reached));
    expect(again.exposures).toEqual(reached.exposures);
    expect(saveSnapshot(begin())).not.toContain('exposures');
  });

  it('is not, where the event that reached the goal was taken back', () => {
    const cast = offerCast();
    const agreed = { ...answer(5), id: 'wrong-button' };
    const commits = [[hello], [agreed], [{ ...event('event.retracted', { id: 'wrong-button' }, 9), id: 'r' }]];
    expect(replay(cast, openingOf(cast, PLAIN), commits).conversation.exposures['warm-offer']?.goalAt).toBeNull();
    expect(replay(cast, openingOf(cast, PLAIN), commits.slice(0, 2)).conversation.exposures['warm-offer']?.goalAt).toBe(OPENED + 5_000);
  });

  it('is the same in every replay of the log, whatever happens and at whatever commit it is resumed', () => {
    const cast = offerCast();
    const types = ['agent.says', 'customer.asks', 'customer.agrees', 'customer.disagrees', 'clock.ticked'];
    const commit = fc.array(fc.constantFrom(...types), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(commit, { maxLength: 12 }), fc.constantFrom(PLAIN, WARM), (commits, id) => {
        let seconds = 0;
        const log = commits.map((kinds) => kinds.map((type) => event(type, type === 'agent.says' ? { phrase: 'hello' } : {}, ++seconds)));
        let [resumed] = start(cast, openingOf(cast, id));
        for (const events of log) {
          [resumed] = advance(resumed, events);
          resumed = restoreSnapshot(cast, resumed.opening, saveSnapshot(resumed));
        }
        const { conversation } = replay(cast, openingOf(cast, id), log);
        expect(conversation.exposures).toEqual(resumed.exposures);
        for (const { shownAt, goalAt } of Object.values(conversation.exposures)) expect(goalAt === null || goalAt >= shownAt).toBe(true);
      }),
    );
  });
});
