import { describe, expect, it } from 'vitest';
import { AgentHours } from '../../src/reports/AgentHours.ts';
import { Grouped } from '../../src/reports/Grouped.ts';
import { openAgents } from '../../src/reports/kinds/agents.ts';
import { openPromises } from '../../src/reports/kinds/promises.ts';
import { MOST_BAD_ENDINGS, openRules } from '../../src/reports/kinds/rules.ts';
import { openScores } from '../../src/reports/kinds/scores.ts';
import { openStages } from '../../src/reports/kinds/stages.ts';
import { openSummary } from '../../src/reports/kinds/summary.ts';
import { periodStart } from '../../src/reports/periods.ts';
import type { ReportableScore } from '../../src/reports/ReportableScore.ts';
import { breach, call, contact, OPENED } from './support/contacts.ts';

const second = (after: number) => OPENED + after * 1_000;
const stages = (...names: string[]) => names.map((stage, place) => ({ stage, hash: 'h1', at: second(place * 10) }));

function score(
  total: number,
  more: Partial<ReportableScore> & { knockOuts?: string[]; criteria?: Record<string, number | null> } = {},
): ReportableScore {
  const { knockOuts = [], criteria = {}, ...given } = more;
  return {
    ...{ conversation: 'c', agent: 'a1', openedAt: OPENED, override: null },
    score: {
      ...{ conversation: 'c', revision: 1, card: 'card', channel: 'chat', language: 'en', total, weighed: total, closeness: null },
      knockOuts: knockOuts.map((id) => ({ id, rule: 'X', evidence: [] })),
      criteria: Object.entries(criteria).map(([id, value]) => ({ id, title: id, weight: 1, value, evidence: [] })),
      ...{ qualities: [], dimensions: [] },
    },
    ...given,
  };
}

describe('the report of stages', () => {
  it('tells where contacts of each version went, where they ended and how long they stayed', () => {
    const report = openStages();
    report.add(contact({ stages: stages('greeting', 'offer', 'objection', 'offer'), outcome: 'abandoned' }));
    report.add(contact({ stages: stages('greeting', 'offer'), outcome: 'customerEnded' }));
    report.add(contact({ stages: stages('greeting'), status: 'open', outcome: null, figures: null }));
    report.add(contact({ stages: [...stages('greeting'), { stage: 'offer', hash: 'h2', at: second(30) }] }));
    const { versions } = report.report();
    expect(versions.map(({ hash, contacts }) => [hash, contacts])).toEqual([
      ['h1', 4],
      ['h2', 1],
    ]);
    const [greeting, offer] = versions[0]!.stages;
    expect(greeting).toMatchObject({ stage: 'greeting', entered: 4, left: 3, ended: 0, open: 1, dropOff: 0, medianSeconds: 10, p90Seconds: 30 });
    expect(offer).toMatchObject({
      contacts: 2,
      entered: 3,
      to: [{ stage: 'objection', times: 1 }],
      ended: 2,
      dropOff: 1,
      outcomes: { abandoned: 1 },
    });
  });
});

describe('the report of rules', () => {
  it('EMO-8: lists contacts that ended badly with all that was broken in them, the newest first and no more than a hundred', () => {
    const report = openRules();
    const bad = contact({
      id: 'bad',
      agent: 'a2',
      breaches: [breach('HOLD-2'), breach('FILLER', { kind: 'finding' })],
      figures: { metrics: { rating: 1 } },
    });
    report.add(bad);
    report.add(contact({ breaches: [breach('HOLD-2'), breach('HOLD-2'), breach('END-1', { excused: true })] }));
    const { contacts, withBreaches, rules, badEndings } = report.report();
    expect([contacts, withBreaches]).toEqual([2, 2]);
    expect(rules.map(({ rule, breaches, excused, contacts: own, badEndings: badly }) => [rule, breaches, excused, own, badly])).toEqual([
      ['HOLD-2', 3, 0, 2, 1],
      ['FILLER', 1, 0, 1, 1],
      ['END-1', 0, 1, 0, 0],
    ]);
    expect(rules[0]?.agents).toEqual([
      { agent: 'a1', contacts: 1, breaches: 2 },
      { agent: 'a2', contacts: 1, breaches: 1 },
    ]);
    expect(badEndings).toEqual([
      { conversation: 'bad', agent: 'a2', openedAt: '2026-01-05T10:00:00Z', reason: 'rating', rules: ['HOLD-2', 'FILLER'] },
    ]);
    for (let place = 0; place < 300; place++) report.add({ ...bad, id: `${place}`, openedAt: second(place) });
    const many = report.report().badEndings;
    expect([many.length, many[0]?.conversation, many.at(-1)?.conversation]).toEqual([MOST_BAD_ENDINGS, '299', '200']);
  });
});

describe('the report of scores', () => {
  it('tells means, distributions and knock-outs, and counts what supervisors said apart', () => {
    const report = openScores();
    report.add(score(100, { criteria: { 'SC-2': 1, 'SC-10': null } }));
    report.add(score(0, { knockOuts: ['profanity', 'profanity'], criteria: { 'SC-2': 0.5, 'SC-10': 0.25 } }));
    report.add(score(50, { override: { total: 80 } }));
    report.add(score(50, { override: { total: null } }));
    expect(report.report()).toMatchObject({
      ...{ contacts: 4, mean: 57.5, computedMean: 50, distribution: [1, 0, 0, 0, 0, 1, 0, 0, 1, 1] },
      ...{ knockedOut: 1, knockOuts: [{ id: 'profanity', contacts: 1 }], overridden: 1, cards: [{ hash: 'card', contacts: 4 }] },
      criteria: [
        { id: 'SC-2', contacts: 2, mean: 0.75 },
        { id: 'SC-10', contacts: 1, mean: 0.25, distribution: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0] },
      ],
    });
  });
});

describe('the report of agents', () => {
  it('has contacts, breaches, scores and the load of each', () => {
    const report = openAgents({ mostChats: 1 });
    report.add(contact({ breaches: [breach('HOLD-2')], figures: { metrics: { handleSeconds: 1_800 } } }));
    report.add(contact({ openedAt: second(900), figures: { metrics: { handleSeconds: 1_800 } } }));
    report.add(contact({ agent: null }));
    report.add(score(40, { override: { total: 90 } }));
    const { agents } = report.report();
    expect(agents.map(({ agent, contacts, breaches, score: mean, scored }) => [agent, contacts, breaches, mean, scored])).toEqual([
      [null, 1, 0, null, 0],
      ['a1', 2, 1, 90, 1],
    ]);
    expect(agents[1]?.load).toEqual({ contacts: 2, hours: 0.75, contactsPerHour: 2.6667, openContacts: 1.3333, mostOpen: 2, overloadHours: 0.25 });
  });
});

describe('the hours of agents', () => {
  it('PAR-2, MET-4: count contacts side by side once, waiting before the answer not at all', () => {
    const hours = new AgentHours(4);
    for (const start of [0, 0, 3_600]) hours.add(call({ handleSeconds: 3_600 }, { openedAt: second(start) }));
    hours.add(call({ handleSeconds: 3_600, speedOfAnswerSeconds: 3_600 }, { agent: 'a2' }));
    hours.add(contact({ agent: null, figures: { metrics: { handleSeconds: 60 } } }));
    expect(hours.report()).toEqual({ contacts: 4, hours: 3, contactsPerHour: 1.3333, openContacts: 1.3333, mostOpen: 2, overloadHours: 0 });
  });
});

describe('the report of promises', () => {
  it('counts each kind by what became of it, and by agent', () => {
    const report = openPromises();
    const tasks = (...given: [string, string][]) => given.map(([kind, status]) => ({ kind, status }));
    report.add(contact({ figures: { tasks: tasks(['callback', 'kept'], ['follow-up', 'due']) } }));
    report.add(contact({ agent: 'a2', figures: { tasks: tasks(['callback', 'missed']) } }));
    report.add(contact());
    const { contacts, promises } = report.report();
    expect(contacts).toBe(2);
    expect(promises[0]).toMatchObject({
      kind: 'callback',
      promised: 2,
      due: 0,
      kept: 1,
      missed: 1,
      share: 0.5,
      agents: [{ agent: 'a2', missed: 1 }, {}],
    });
    expect(promises[1]).toMatchObject({ kind: 'follow-up', promised: 1, due: 1, share: null });
  });
});

describe('periods', () => {
  it('begin at midnight, on Monday, on the first of the month, all in UTC', () => {
    const at = Date.parse('2026-03-01T23:30:00Z');
    expect((['day', 'week', 'month'] as const).map((group) => new Date(periodStart(at, group)).toISOString().slice(0, 10))).toEqual([
      '2026-03-01',
      '2026-02-23',
      '2026-03-01',
    ]);
  });

  it('are all there, those without contacts with zeros and nulls', () => {
    const report = new Grouped('day', { from: null, to: null }, () => openSummary({ mostChats: 4 }));
    report.add(contact());
    report.add(contact({ openedAt: OPENED + 2 * 86_400_000 }));
    const { timeZone, periods } = report.report();
    expect(timeZone).toBe('UTC');
    expect(periods.map(({ from, report: { contacts } }) => [from, contacts])).toEqual([
      ['2026-01-05T00:00:00Z', 1],
      ['2026-01-06T00:00:00Z', 0],
      ['2026-01-07T00:00:00Z', 1],
    ]);
    expect(periods[1]?.report.metrics.every(({ value, contacts }) => contacts === 0 && value === null)).toBe(true);
    expect(periods[1]?.report.load).toMatchObject({ hours: 0, contactsPerHour: null });
  });

  it('are none where nothing is known of a span', () => {
    expect(new Grouped('day', { from: null, to: null }, () => openSummary({ mostChats: 4 })).report().periods).toEqual([]);
  });

  it('are bounded', () => {
    const open = () => new Grouped('day', { from: 0, to: OPENED }, openStages);
    expect(open).toThrow('report-too-large');
    expect(() => new Grouped('month', { from: 0, to: OPENED }, openStages).report()).not.toThrow();
  });
});
