import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactRecord } from '../../src/scoring/ContactRecord.ts';
import { recordContact } from '../../src/scoring/recordContact.ts';
import { scoreContact } from '../../src/scoring/scoreContact.ts';
import type { Scorecard } from '../../src/scoring/Scorecard.ts';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';
import { brokenByFacts } from './support/brokenByFacts.ts';
import { CARD, cardBody, cardOf, criterion, recordOf, RULES, scoreOf } from './support/scoring.ts';

const chat = (options = {}): Play =>
  play('shop-chat', { language: 'en', ...options })
    .customerSays('Hello', 'customer.greets')
    .later(5)
    .obey()
    .later(5)
    .customerSays('When does it come?', 'customer.asks')
    .later(5);
const call = (options = {}): Play =>
  play('shop-phone-inbound', { language: 'en', ...options })
    .post('call.ringing', { ring: 1 })
    .later(2)
    .post('call.answered')
    .obey()
    .later(5);

/** A record in which a rule was broken so many times more, on its last event. */
function brokenIn(record: ContactRecord, rule: string, times = 1): ContactRecord {
  const last = record.steps.at(-1)!;
  const violation = {
    rule,
    severity: 'warn' as const,
    event: null,
    type: last.record.type,
    at: '2026-01-05T10:00:00Z',
    machine: 'm',
    excused: false,
    reason: null,
  };
  const violations = [...last.record.violations, ...Array.from({ length: times }, () => violation)];
  const step = { seq: last.seq, record: { ...last.record, violations }, before: last.before, after: last.after };
  return { ...record, steps: [...record.steps.slice(0, -1), step] };
}

const values = (card: Scorecard, record: ContactRecord) => new Map(scoreContact(card, record).criteria.map(({ id, value }) => [id, value]));

describe('a score', () => {
  it('is 100 where nothing was wrong, and counts only what applies', () => {
    const score = scoreOf(chat().agentSays('It is with the courier now.'));
    expect(score).toMatchObject({ total: 100, weighed: 100, knockOuts: [], closeness: null, channel: 'chat', language: 'en' });
    expect(criterion(score, 'SC-12').value).toBeNull();
    expect(criterion(score, 'SC-13').value).toBeNull();
  });

  it('is 100 times the weighed mean of the criteria that apply', () => {
    const score = scoreOf(chat().agentSays('Um, it is with the courier now ;)'));
    const applied = score.criteria.filter(({ value }) => value !== null);
    const [sum, weights] = applied.reduce(([s, w], { value, weight }) => [s + weight * value!, w + weight], [0, 0]);
    expect(score.total).toBe(Math.round((1_000 * sum) / weights) / 10);
    expect(score.total).toBeLessThan(100);
  });

  it('has evidence for each loss: event, words, rule, reason and what would have been right', () => {
    const contact = chat().agentSays('Um, it comes tomorrow.', 'e4');
    expect(criterion(scoreOf(contact), 'SC-11').evidence).toEqual([
      {
        rule: 'FILLER',
        kind: 'finding',
        seq: 4,
        event: 'e4',
        type: 'agent.says',
        at: '2026-01-05T10:00:15Z',
        text: 'Um, it comes tomorrow.',
        span: [0, 5],
        reason: contact.records.at(-1)!.findings[0]!.message,
        instead: 'It comes tomorrow.',
        cost: 0.15,
      },
    ]);
  });

  it('tells of a fact what the check would have recommended', () => {
    const contact = call().customerSays('When?', 'customer.asks').later(1);
    const { say } = contact.check('hold');
    const [evidence] = criterion(scoreOf(contact.post('call.held', { by: 'agent' })), 'SC-13').evidence;
    expect(evidence).toMatchObject({ rule: 'HOLD-2', kind: 'violation', seq: 5, type: 'call.held', instead: say!.text });
    expect(evidence!.reason).toMatch(/\p{L}/u);
  });

  it('tells of what the clock brought about which setting it went by, and when', () => {
    const [evidence] = criterion(scoreOf(chat().later(85).agentSays('It comes tomorrow.')), 'SC-01').evidence;
    expect(evidence).toMatchObject({ rule: 'WAIT-3', type: 'reply.due', at: '2026-01-05T10:01:10Z', text: null });
    expect(evidence!.instead).toMatch(/\p{L}/u);
  });

  it('costs of the evidence and the value of a criterion make 1', () => {
    for (const { contact } of brokenByFacts) {
      for (const { value, evidence } of scoreOf(contact(true)).criteria) {
        if (value !== null) expect(evidence.reduce((sum, { cost }) => sum + cost, value)).toBeCloseTo(1, 6);
      }
    }
  });

  it('is titled and reasoned in the language of the contact', () => {
    const titles = languages.map((language) => criterion(scoreOf(chat({ language }).agentSays('…')), 'SC-02').title);
    expect(new Set(titles).size).toBe(4);
  });

  it('of a stored log is the same score, byte for byte', () => {
    for (const { contact } of brokenByFacts) {
      const played = contact(true);
      const stored = JSON.parse(JSON.stringify({ opening: played.opening, commits: played.commits })) as Pick<Play, 'opening' | 'commits'>;
      const again = scoreContact(CARD, recordContact(played.cast, stored.opening, stored.commits), { closeness: true });
      expect(JSON.stringify(again)).toBe(JSON.stringify(scoreOf(played, { closeness: true })));
    }
  });

  it('holds nothing against who did what was recommended first', () => {
    const contact = call().customerSays('When?', 'customer.asks').later(1);
    const record = brokenIn(recordOf(contact), 'HOLD-2');
    const excused = record.steps.map((step) => ({
      ...step,
      record: { ...step.record, violations: step.record.violations.map((one) => ({ ...one, excused: true })) },
    }));
    expect(scoreContact(CARD, { ...record, steps: excused }).total).toBe(scoreOf(contact).total);
  });

  it('takes one deed that breaks two rules which mean the same once: the dearer counts', () => {
    const score = scoreOf(
      play('shop-chat', { language: 'en' })
        .customerSays('Hello', 'customer.greets')
        .later(5)
        .agentSays('Hello and welcome to Home, how may I help you?'),
    );
    const { value, evidence } = criterion(score, 'SC-02');
    expect(evidence.map(({ rule, cost }) => [rule, cost])).toEqual([
      ['GREET-1', 0.34],
      ['GREET-FORM', 0],
    ]);
    expect(value).toBe(0.66);
  });

  it('GREET-4, GREET-10: each part that is missing in the greeting costs the same', () => {
    const greeted = (text: string): number | null =>
      criterion(scoreOf(play('shop-phone-inbound', { language: 'en' }).post('call.answered').agentSays(text)), 'SC-02').value;
    expect(greeted('Home, Emma speaking, hello!')).toBe(1);
    expect(greeted('Home, hello, how may I help you?')).toBeCloseTo(0.66);
    expect(greeted('Hello, how may I help you?')).toBeCloseTo(0.32);
    expect(greeted('Hello?')).toBeCloseTo(0.32);
  });
});

describe('knock-outs', () => {
  const ended = (options = {}): Play => call(options).customerSays('When?', 'customer.asks').later(5).post('call.ended', { by: 'agent' });

  it.each<[string, string, () => Play]>([
    ['profanity', 'PROFANITY', () => chat().agentSays('To hell with him!')],
    ['ended-first', 'END-1', () => ended()],
    ['ended-first', 'END-6', () => chat().agentSays('It comes tomorrow.').later(5).post('chat.closed', { by: 'agent' })],
    ['side-talk', 'SIDE-TALK', () => call().customerSays('When?', 'customer.asks').later(5).agentSays('Some man is calling.')],
  ])('%s: 0, with the rule %s named and what it would have been', (id, rule, contact) => {
    const score = scoreOf(contact());
    expect(score.total).toBe(0);
    expect(score.weighed).toBeGreaterThan(0);
    expect(score.knockOuts).toMatchObject([{ id, rule, evidence: [{ rule }] }]);
  });

  it('an offer after offers had stopped knocks out when it is made twice', () => {
    const contact = play('shop-chat', { language: 'en' }).customerSays('Hello', 'customer.greets').later(5).obey().later(5);
    contact.customerSays('Find me one', ['customer.requests-selection', { count: 1 }]).later(5);
    const offer = (number: number): Play => contact.later(5).post('agent.offers', { title: `X${number}`, url: `https://shop.example/x${number}` });
    offer(1);
    for (let time = 0; time < 3; time += 1) contact.later(5).customerSays('No', 'customer.declines-offer');
    offer(2);
    expect(scoreOf(contact)).toMatchObject({ knockOuts: [] });
    offer(3);
    expect(scoreOf(contact)).toMatchObject({ total: 0, knockOuts: [{ id: 'pushy', rule: 'OBJ-1', evidence: [{}, {}] }] });
  });

  it('an outbound call that the agent ends first is no knock-out', () => {
    const contact = play('shop-phone-outbound', { language: 'en' }).post('call.dialled').later(5).post('call.answered').obey().later(5);
    contact.customerSays('Well?', 'customer.asks').later(5).post('call.ended', { by: 'agent' });
    expect(contact.violations).toContain('END-1');
    expect(scoreOf(contact).knockOuts).toEqual([]);
  });

  it('what merely informs knocks nobody out', () => {
    expect(scoreOf(ended({ settings: { 'severity.END-1': 'info' } })).knockOuts).toEqual([]);
  });
});

describe('conduct alone', () => {
  const swapped: Record<Language, readonly [object, object]> = {
    ru: [
      { name: 'Наталья', patronymic: 'Петровна', gender: 'female' },
      { name: 'Александр', patronymic: 'Петрович', gender: 'male' },
    ],
    lt: [
      { name: 'Jonas', address: 'Jonai', gender: 'male' },
      { name: 'Rasa', address: 'Rasa', gender: 'female' },
    ],
    pl: [
      { name: 'Tomasz', address: 'Panie Tomaszu', gender: 'male' },
      { name: 'Ewa', address: 'Pani Ewo', gender: 'female' },
    ],
    en: [
      { name: 'Smith', address: 'Ms Smith', gender: 'female' },
      { name: 'Brown', address: 'Mr Brown', gender: 'male' },
    ],
  };
  const agents: Record<Language, readonly [object, object]> = {
    ru: [
      { name: 'Елизавета', gender: 'female' },
      { name: 'Дмитрий', gender: 'male' },
    ],
    lt: [
      { name: 'Rūta', gender: 'female' },
      { name: 'Tomas', gender: 'male' },
    ],
    pl: [
      { name: 'Anna', gender: 'female' },
      { name: 'Marek', gender: 'male' },
    ],
    en: [
      { name: 'Emma', gender: 'female' },
      { name: 'Oliver', gender: 'male' },
    ],
  };
  const deeds: readonly ((contact: Play) => Play)[] = [
    (contact) => contact.obey(),
    (contact) => contact.post('agent.advises'),
    (contact) => contact.post('agent.takes-timeout'),
    (contact) => contact.post('agent.offers-phone'),
    (contact) => contact.post('chat.held', { by: 'agent' }).later(20).post('chat.resumed'),
    (contact) => contact.agentSaysPhrase('further.help'),
    (contact) => contact.customerSays('…', 'customer.complains'),
    (contact) => contact.customerSays('…', 'customer.asks'),
    (contact) => contact.later(70).customerSays('…', 'customer.agrees'),
  ];

  it('the same deeds towards or by somebody of another name and gender score the same', () => {
    const run = fc.property(fc.constantFrom(...languages), fc.array(fc.nat(deeds.length - 1), { maxLength: 12 }), (language, chosen) => {
      const totals = [0, 1].flatMap((one) =>
        [0, 1].map((other) => {
          const contact = chat({ language, customer: swapped[language][one], agent: agents[language][other] });
          for (const index of chosen) {
            contact.later(5);
            if (index !== 0 || contact.guidance.say !== null) deeds[index]!(contact);
          }
          const { total, weighed, criteria } = scoreOf(contact);
          return JSON.stringify({ total, weighed, values: criteria.map(({ id, value }) => [id, value]) });
        }),
      );
      expect(new Set(totals).size).toBe(1);
    });
    fc.assert(run, { numRuns: 60 });
  });
});

describe('whatever is broken', () => {
  const clean = [
    recordOf(chat().agentSays('It comes tomorrow.')),
    recordOf(call().customerSays('When?', 'customer.asks').later(5).agentSays('It comes tomorrow.')),
  ];
  const rules = fc.array(fc.constantFrom(...[...RULES].filter((rule) => rule !== 'SPELLING')), { maxLength: 25 });

  it('the points stay from 0 to 100, every value from 0 to 1, and one breach more never raises any', () => {
    const run = fc.property(fc.constantFrom(...clean), rules, (record, broken) => {
      let last = record;
      let before = scoreContact(CARD, last);
      for (const rule of broken) {
        last = brokenIn(last, rule);
        const after = scoreContact(CARD, last);
        expect(after.total).toBeGreaterThanOrEqual(0);
        expect(after.weighed).toBeLessThanOrEqual(100);
        for (const { id, value } of after.criteria) {
          const was = before.criteria.find((one) => one.id === id)!.value;
          if (value === null) expect(was).toBeNull();
          else {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(was ?? 1);
          }
        }
        before = after;
      }
    });
    fc.assert(run, { numRuns: 60 });
  });

  it('a rule broken once and once more lowers each criterion that names it, down to 0 and not below', () => {
    for (const record of clean) {
      for (const rule of RULES) {
        const naming = CARD.criteria.filter(({ rules: own, channels }) => own.includes(rule) && channels.includes(record.conversation.channel));
        const [none, once, often] = [0, 1, 100].map((times) => values(CARD, times === 0 ? record : brokenIn(record, rule, times)));
        for (const { id } of naming) {
          expect(once!.get(id)).toBeLessThan(none!.get(id) ?? 1);
          // Breaches of one event that mean the same are one.
          if (!CARD.same.flat().includes(rule)) expect(often!.get(id)).toBe(0);
        }
        for (const { id } of CARD.criteria) if (!naming.some((one) => one.id === id)) expect(once!.get(id)).toEqual(none!.get(id));
      }
    }
  });

  it('weights decide what counts: of weight 0 nothing does, and without any weight nothing is lost', () => {
    const weighed = (weight: (id: string) => number): Scorecard => {
      const body = cardBody();
      for (const one of body.criteria) one.weight = weight(one.id);
      return cardOf(body);
    };
    const record = recordOf(chat().agentSays('Um, it comes tomorrow ;)'));
    expect(
      scoreContact(
        weighed((id) => (id === 'SC-11' ? 1 : 0)),
        record,
      ).total,
    ).toBe(85);
    expect(
      scoreContact(
        weighed(() => 0),
        record,
      ).total,
    ).toBe(100);
  });
});
