import { describe, expect, it } from 'vitest';
import type { ReportableContact } from '../../src/reports/ReportableContact.ts';
import { MetricTallies, type MetricRow } from '../../src/reports/MetricTallies.ts';
import { metrics } from '../../src/reports/metrics/metrics.ts';
import { breach, call, contact, OPENED } from './support/contacts.ts';

const rowsOf = (contacts: readonly ReportableContact[]): readonly MetricRow[] => {
  const tallies = new MetricTallies();
  for (const one of contacts) tallies.add(one);
  return tallies.rows();
};
const row = (id: string, contacts: readonly ReportableContact[], split: string | null = null): MetricRow | undefined =>
  rowsOf(contacts).find((one) => one.id === id && (one.split === null ? null : `${one.split.by}=${one.split.of}`) === split);
const value = (id: string, contacts: readonly ReportableContact[], split: string | null = null) => row(id, contacts, split)?.value;
const counters = (given: Record<string, unknown>, more: Parameters<typeof contact>[0] = {}) => contact({ ...more, figures: { counters: given } });

describe('metrics', () => {
  it('MET-1: the average speed of answer is of answered calls: waits of 10, 20 and 30 s are 20 s, an abandoned call is not counted', () => {
    const waits = [10, 20, 30].map((speedOfAnswerSeconds) => call({ speedOfAnswerSeconds, handleSeconds: 60 }));
    const abandoned = call({}, { outcome: 'abandoned' });
    expect(row('speed-of-answer', [...waits, abandoned])).toEqual({
      id: 'speed-of-answer',
      split: null,
      value: 20,
      median: 20,
      p90: 30,
      contacts: 3,
    });
    expect(value('abandoned-calls', [...waits, abandoned])).toBe(0.25);
    expect(value('speed-of-answer', [abandoned])).toBeNull();
    const outbound = call({ speedOfAnswerSeconds: 90 }, { direction: 'outbound' });
    expect(value('speed-of-answer', [...waits, outbound])).toBe(20);
  });

  it('PICK-1: rings before the answer have a mean and a share of those answered at the first', () => {
    const calls = [1, 1, 4].map((ringsBeforeAnswer) => call({ ringsBeforeAnswer }));
    expect([value('rings', calls), value('first-ring', calls)]).toEqual([2, 0.6667]);
  });

  it('WAIT-5: average replies are weighed by how many there were', () => {
    const first = contact({ figures: { counters: { 'reply.count': 3 }, metrics: { firstReplySeconds: 10, averageReplySeconds: 20 } } });
    const second = contact({ figures: { counters: { 'reply.count': 1 }, metrics: { firstReplySeconds: 40, averageReplySeconds: 40 } } });
    expect([value('first-reply', [first, second]), value('average-reply', [first, second])]).toEqual([25, 25]);
  });

  it('WAIT-1, WAIT-3: replies in time, notices and overdue replies are of the turns of customers', () => {
    const late = counters({ 'reply.count': 4, 'notice.count': 2 }, { breaches: [breach('WAIT-3'), breach('WAIT-3', { excused: true })] });
    const figures = { counters: { 'reply.count': 1, 'notice.count': 0 }, leftWaiting: true };
    const unanswered = contact({ breaches: [breach('WAIT-3')], figures });
    const both = [late, unanswered];
    expect([value('replies-in-time', both), value('replies-overdue', both), value('notices', both)]).toEqual([0.6667, 2, 2]);
  });

  it('WAIT-6, MET-5: the time to resolution is told for each channel', () => {
    const both = [contact({ figures: { metrics: { resolutionSeconds: 180 } } }), call({ resolutionSeconds: 60 })];
    expect([value('resolution', both), value('resolution', both, 'channel=chat'), value('resolution', both, 'channel=phone')]).toEqual([
      120, 180, 60,
    ]);
    const later = contact({ outcome: 'followUp', figures: { metrics: { resolutionSeconds: 5 } } });
    expect(value('first-contact-resolution', [...both, later])).toBe(0.6667);
  });

  it('GREET-5, GREET-18: two of three contacts in the set form are 66.67 %, nine of ten 90 %', () => {
    const greeted = (times: number, greetedInForm: boolean) =>
      Array.from({ length: times }, () => contact({ figures: { metrics: { greetedInForm } } }));
    expect(value('greeting-in-form', [...greeted(2, true), ...greeted(1, false), contact()])).toBe(0.6667);
    expect(value('greeting-in-form', [...greeted(9, true), ...greeted(1, false)])).toBe(0.9);
  });

  it('HOLD-5, XFER-2: holds, their seconds and overruns, and transfers without brief', () => {
    const held = counters({ 'hold.count': 2, 'hold.seconds': 90, 'transfer.count': 0 }, { breaches: [breach('HOLD-7')] });
    const moved = counters({ 'hold.count': 0, 'hold.seconds': 0, 'transfer.count': 2 }, { breaches: [breach('XFER-2')] });
    const both = [held, moved];
    expect(['holds', 'hold-seconds', 'hold-overruns', 'transfers', 'transfers-without-brief'].map((id) => value(id, both))).toEqual([
      1, 90, 0.5, 1, 0.5,
    ]);
  });

  it('CB-3, FUP-1, FUP-2, MET-6: promises kept and overdue, and the punctuality of both', () => {
    const kept = counters({ callback: { kept: 2, missed: 1 }, followUp: { kept: 1, missed: 0 } });
    const ids = ['callbacks-kept', 'callbacks-overdue', 'follow-ups-kept', 'follow-ups-missed', 'punctuality'];
    expect(ids.map((id) => value(id, [kept]))).toEqual([0.6667, 1, 1, 0, 0.75]);
    expect(value('callbacks-kept', [counters({ callback: { kept: 0, missed: 0 } })])).toBeNull();
  });

  it('NAME-5: the name is counted, and 2 to 4 times of 3 are in measure', () => {
    const used = [0, 2, 3, 4, 5].map((times) => counters({ name: { used: times, target: 3 } }));
    expect([value('name-uses', used), value('name-in-measure', used)]).toEqual([2.8, 0.6]);
  });

  it('LISTEN-1, LISTEN-3, TEMPO-2, FILL-1, FILL-2, FILL-4: speech and words', () => {
    const spoken = call(
      { talkShare: 60, tempoDifference: -30 },
      { figures: { counters: { speech: { interruptions: 1, shortPauses: 2 }, words: { fillers: 3, drawls: 4, diminutives: 5 } } } },
    );
    const figures = { ...spoken.figures!, metrics: { talkShare: 60, tempoDifference: -30 } };
    const ids = ['talk-share', 'tempo-difference', 'interruptions', 'short-pauses', 'fillers', 'drawls', 'diminutives'];
    expect(ids.map((id) => value(id, [{ ...spoken, figures }]))).toEqual([60, 30, 1, 2, 3, 4, 5]);
  });

  it('OFFER-1, OBJ-1: offers beyond what was asked for, and objections to them', () => {
    const met = counters({ offer: { requested: 2, target: 3, given: 3 }, 'objection.count': 2 });
    const short = counters({ offer: { requested: 2, target: 3, given: 2 }, 'objection.count': 0 });
    const none = counters({ offer: { requested: 0, target: 0, given: 0 }, 'objection.count': 0 });
    expect([value('n-plus-one', [met, short, none]), value('objections', [met, short, none])]).toEqual([0.5, 1]);
  });

  it('TEL-3, TEL-5: chats offered a call, accepted offers, sales of those', () => {
    const offered = (phoneOffer: 'none' | 'open' | 'accepted' | 'refused', converted?: true) =>
      contact({ figures: { phoneOffer, metrics: converted ? { converted } : {} } });
    const chats = [offered('none'), offered('refused'), offered('accepted'), offered('accepted', true), call()];
    expect(['phone-offered', 'phone-accepted', 'phone-converted'].map((id) => value(id, chats))).toEqual([0.75, 0.6667, 0.5]);
  });

  it('FUP-4: conversion is told for leads and for customers', () => {
    const of = (contactStage: string | null, converted: boolean) => contact({ figures: { contactStage, metrics: converted ? { converted } : {} } });
    const all = [of('lead', true), of('lead', false), of('customer', true), of(null, true)];
    expect([value('conversion', all), value('conversion', all, 'contactStage=lead'), value('conversion', all, 'contactStage=customer')]).toEqual([
      0.6667, 0.5, 1,
    ]);
  });

  it('FB-2: ratings have a mean, a share of the best, and how many of those asked gave one', () => {
    const asked = { stages: [{ stage: 'feedback', at: OPENED, hash: 'h1' }] };
    const all = [...[3, 3, 1].map((rating) => contact({ ...asked, figures: { metrics: { rating } } })), contact(asked), contact()];
    expect([value('rating', all), value('best-rating', all), value('response-rate', all)]).toEqual([2.3333, 0.6667, 0.75]);
  });

  it('EMO-7: a complaint after which the customer gave the best rating is recovered', () => {
    const complained = (complaintRecovered: boolean) => contact({ figures: { counters: { 'complaint.count': 1 }, metrics: { complaintRecovered } } });
    const all = [complained(true), complained(false), counters({ 'complaint.count': 0 })];
    expect([value('complaints', all), value('complaints-recovered', all)]).toEqual([0.6667, 0.5]);
  });

  it('EMO-8: contacts that ended badly are told, and in how many of them a rule had been broken', () => {
    const low = contact({ breaches: [breach('FILLER', { kind: 'finding' }), breach('HOLD-2')], figures: { metrics: { rating: 1 } } });
    const all = [low, contact({ outcome: 'abandoned' }), contact({ outcome: 'abuse', breaches: [breach('END-1', { excused: true })] }), contact()];
    expect([value('bad-endings', all), value('breach-before-bad-ending', all)]).toEqual([0.75, 0.3333]);
  });

  it('PICK-4: a late answer or a bad greeting, then a complaint, is told', () => {
    const complaint = { 'complaint.count': 1 };
    const late = call({}, { figures: { counters: complaint, metrics: { ringsBeforeAnswer: 3 } } });
    const unkind = call(
      {},
      { breaches: [breach('GREET-ALLO', { kind: 'finding' })], figures: { counters: complaint, metrics: { ringsBeforeAnswer: 1 } } },
    );
    const well = call({}, { breaches: [breach('FILLER')], figures: { counters: complaint, metrics: { ringsBeforeAnswer: 1 } } });
    const content = call({}, { figures: { counters: { 'complaint.count': 0 }, metrics: { ringsBeforeAnswer: 5 } } });
    expect(row('breach-before-complaint', [late, unkind, well, content])).toMatchObject({ value: 0.6667, contacts: 3 });
  });

  it('REG-3: more breaches in the second half of a contact than in its first are a drift', () => {
    const at = (...seconds: number[]) =>
      contact({ breaches: seconds.map((second) => breach('FILLER', { at: OPENED + second * 1_000 })), figures: { metrics: { handleSeconds: 100 } } });
    expect(row('drift', [at(10, 60, 70), at(10, 20, 70), at(), at(10, 60)])).toMatchObject({ value: 0.3333, contacts: 3 });
  });

  it('PLREQ-13: four of five required facts are 80 %, and five questions for four of them 1.25', () => {
    const asked = contact({ figures: { counters: { 'question.count': 5 }, required: { all: 5, obtained: 4 } } });
    expect([value('facts-obtained', [asked]), value('questions-per-fact', [asked])]).toEqual([0.8, 1.25]);
  });

  it('MET-3: handle minutes are told for each direction: 90 s and 30 s inbound are 2 minutes', () => {
    const all = [call({ handleSeconds: 90 }), call({ handleSeconds: 30 }), call({ handleSeconds: 60 }, { direction: 'outbound' })];
    expect([value('handle-minutes', all, 'direction=inbound'), value('handle-minutes', all, 'direction=outbound')]).toEqual([2, 1]);
  });

  it('MET-4: handle minutes are told for each channel', () => {
    const all = [call({ handleSeconds: 120 }), contact({ figures: { metrics: { handleSeconds: 60 } } })];
    expect([value('handle-minutes', all, 'channel=phone'), value('handle-minutes', all, 'channel=chat')]).toEqual([2, 1]);
  });

  it('are null where no contact tells anything, an open one and one of a version without such rules included', () => {
    for (const contacts of [[], [contact({ status: 'open', outcome: null, figures: null })]]) {
      for (const { id, value: known, contacts: count } of rowsOf(contacts)) {
        if (id === 'replies-overdue') continue;
        expect([id, known, count]).toEqual([id, null, 0]);
      }
    }
  });

  it('have ids of their own', () => {
    expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
  });
});
