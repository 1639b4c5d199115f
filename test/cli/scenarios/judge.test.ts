import { describe, expect, it } from 'vitest';
import type { Guidance } from '../../../src/conversation/Guidance.ts';
import { expectationKinds } from '../../../src/cli/scenarios/expectations/expectationKinds.ts';
import { judge } from '../../../src/cli/scenarios/expectations/judge.ts';
import type { Moment } from '../../../src/cli/scenarios/Moment.ts';
import { decision, moment, say, violation } from './support/moment.ts';

type Fields = { readonly that: string; readonly [field: string]: unknown };
type Conversation = Partial<Guidance['conversation']>;

const holds = async (fields: Fields, at: Moment): Promise<boolean> => (await judge({ after: 1, ...fields }, at)).ok;
const finding = (rule: string, severity: 'error' | 'warn' | 'info' = 'warn') => ({
  rule,
  severity,
  span: [0, 1] as [number, number],
  message: 'm',
  replacement: 'better',
});
const standing = (conversation: Conversation): Moment => moment({ conversation: { ...moment().guidance.conversation, ...conversation } });
const reminded = (...reminders: readonly (readonly [string, string | null])[]): Moment =>
  moment({ reminders: reminders.map(([id, rule]) => ({ id, rule, text: id, urgency: 'normal' as const })) });

const WORK = [
  { id: 'x-2', contact: 2, waitingSeconds: 61, overdue: true },
  { id: 'x-1', contact: 1, waitingSeconds: 10, overdue: false },
  { id: 'x-3', contact: 3, waitingSeconds: null, overdue: false },
];

/** Each kind: what holds, and what does not hold at the same moment. */
const CASES: readonly { kind: string; at: Moment; yes: readonly object[]; no: readonly object[] }[] = [
  {
    kind: 'recommended',
    at: moment(
      { say: say('hold.return', 'Спасибо', { subject: 'S', attachments: ['label'] }), also: [say('smile', 'x')] },
      { decisions: [{ action: 'hold', decision: decision('deny', 'HOLD-1', { say: say(null, 'С 9 до 18', { source: 'knowledge' }) }) }] },
    ),
    yes: [
      {},
      { phrase: 'hold.return' },
      { phrase: 'hold.return', text: 'Спасибо' },
      { source: 'knowledgeBase', text: 'С 9 до 18' },
      { containsAll: ['Спа', 'бо'] },
      { subject: 'S', attachments: ['label'] },
    ],
    no: [
      { phrase: 'hold' },
      { phrase: 'smile' },
      { phrase: 'hold.return', text: 'Спасибо.' },
      { phrase: 'hold.return', source: 'knowledgeBase' },
      { phrase: 'hold.return', text: 'С 9 до 18' },
      { containsAll: ['Спа', 'нет'] },
      { attachments: ['other'] },
    ],
  },
  { kind: 'recommended', at: moment({ also: [say('smile', 'x')] }), yes: [], no: [{}, { phrase: 'smile' }] },
  {
    kind: 'recommendedAlso',
    at: moment({ say: say('a', 'A'), also: [say('b', 'B')] }),
    yes: [{ phrase: 'b' }, { text: 'B' }],
    no: [{ phrase: 'a' }, { phrase: 'b', text: 'A' }],
  },
  {
    kind: 'notRecommended',
    at: moment(
      { say: say('a', 'A'), also: [say('b', 'B')] },
      { decisions: [{ action: 'hold', decision: decision('deny', 'X', { say: say('c', 'C') }) }] },
    ),
    yes: [{ phrase: 'd' }, { phrase: 'a', text: 'B' }],
    no: [{ phrase: 'a' }, { phrase: 'b' }, { phrase: 'c' }],
  },
  {
    kind: 'containsAll',
    at: moment({ say: say('a', 'возврат, замена') }),
    yes: [{ containsAll: ['возврат', 'замена'] }, { values: ['замена'] }],
    no: [{ containsAll: ['ремонт'] }],
  },
  { kind: 'variantsAtLeast', at: moment({ say: say('a', 'A', { variants: ['B'] }) }), yes: [{ value: 2 }, { value: 1 }], no: [{ value: 3 }, {}] },
  { kind: 'briefContains', at: moment({}, { briefs: ['Notes: faktura 123'] }), yes: [{ text: 'faktura 123' }], no: [{ text: 'faktura 124' }] },
  {
    kind: 'finding',
    at: moment({}, { findings: [finding('GREET-FORM'), finding('SMILEY', 'error')] }),
    yes: [{ rule: 'GREET-FORM' }, { rule: 'SMILEY', severity: 'error' }, { rule: 'SMILEY', replacement: 'better' }],
    no: [{ rule: 'GREET' }, { rule: 'GREET-FORM', severity: 'error' }, { rule: 'SMILEY', replacement: 'worse' }, {}],
  },
  { kind: 'noFinding', at: moment({}, { findings: [finding('A', 'info')] }), yes: [{}, { rule: 'B' }], no: [{ rule: 'A' }] },
  { kind: 'noFinding', at: moment({}, { findings: [finding('A', 'warn')] }), yes: [{ rule: 'B' }], no: [{}, { rule: 'A' }] },
  {
    kind: 'violationRecorded',
    at: moment({}, { violations: [violation('HOLD-4'), violation('END-1', true)] }),
    yes: [{ rule: 'HOLD-4' }],
    no: [{ rule: 'HOLD-2' }, { rule: 'END-1' }, {}],
  },
  {
    kind: 'noViolation',
    at: moment({}, { violations: [violation('HOLD-4'), violation('END-1', true)] }),
    yes: [{ rule: 'HOLD-2' }, { rule: 'END-1' }],
    no: [{ rule: 'HOLD-4' }, {}],
  },
  { kind: 'noViolation', at: moment({}, { violations: [violation('END-1', true)] }), yes: [{}], no: [] },
  {
    kind: 'blocked',
    at: moment({}, { decisions: [{ action: 'hold', decision: decision('deny', 'HOLD-2') }] }),
    yes: [{ action: 'hold' }, { action: 'hold', because: 'HOLD-2' }, { because: 'HOLD-2' }, { because: ['HOLD-1', 'HOLD-2'] }],
    no: [{ action: 'hold', because: 'HOLD-1' }, { action: 'transfer' }, { action: 'hold', because: 'HOLD' }],
  },
  {
    kind: 'warned',
    at: moment({}, { decisions: [{ action: 'close', decision: decision('warn', 'END-1') }] }),
    yes: [{ action: 'end', because: 'END-1' }],
    no: [{ action: 'end', because: 'END-6' }, { action: 'hold' }],
  },
  {
    kind: 'allowed',
    at: moment({}, { decisions: [{ action: 'advise', decision: decision('allow') }] }),
    yes: [{ action: 'advice' }, { action: 'advice', because: 'CONF-3' }, {}],
    no: [{ action: 'hold' }],
  },
  {
    kind: 'allowed',
    at: moment({}, { decisions: [{ action: 'hold', decision: decision('warn', 'HOLD-5') }] }),
    yes: [],
    no: [{ action: 'hold' }, {}],
  },
  {
    kind: 'blocked',
    at: moment({ actions: { hold: decision('deny', 'HOLD-2'), close: decision('deny', 'END-6') } }),
    yes: [
      { action: 'hold', because: 'HOLD-2' },
      { action: 'end', because: 'END-6' },
    ],
    no: [{}, { action: 'resume' }],
  },
  {
    kind: 'reminder',
    at: reminded(['hold.return', 'HOLD-7'], ['name.use', 'NAME-5']),
    yes: [{ about: 'return or report (HOLD-7)' }, { about: 'hold.return' }, { about: 'use the name' }, { about: 'NAME-5' }],
    no: [{ about: 'smile' }, { about: 'one more offer' }, { about: 'name' }, { about: 'WAIT-3' }, {}],
  },
  { kind: 'alert', at: reminded(['supervisor.alert', null]), yes: [{}, { about: 'lowest rating' }], no: [] },
  { kind: 'alert', at: reminded(['smile', null]), yes: [], no: [{}] },
  {
    kind: 'tag',
    at: moment({ facts: { hotLead: true, contactStage: 'lead' } }),
    yes: [{ tag: 'hot' }, { name: 'hot' }, { tag: 'lead' }, { tag: 'hotLead' }],
    no: [{ tag: 'customer' }, { tag: 'cold' }],
  },
  {
    kind: 'priority',
    at: moment({ facts: { complaintPriority: 'high' } }),
    yes: [{ value: 'high' }, { priority: 'high' }],
    no: [{ value: 'normal' }, {}],
  },
  { kind: 'reminder', at: reminded(['pickup.urgent', 'PICK-1']), yes: [{ about: 'pick up at once' }], no: [{ about: 'smile' }] },
  { kind: 'reminder', at: reminded(['pickup.now', 'PICK-1']), yes: [{ about: 'answer now' }], no: [{ about: 'pick up at once' }] },
  {
    kind: 'noReminder',
    at: reminded(['offer.more', 'OFFER-1']),
    yes: [{ about: 'smile' }, { about: 'HOLD-7' }],
    no: [{ about: 'another offer' }, { about: 'OFFER-1' }, {}, { about: 'something nobody knows' }],
  },
  { kind: 'noReminder', at: reminded(), yes: [{}, { about: 'something nobody knows' }], no: [] },
  {
    kind: 'counter',
    at: moment({ counters: { offer: { target: 3, given: 0 }, 'hold.count': 1 } }),
    yes: [
      { name: 'offersNeeded', value: 3 },
      { name: 'offersSent', value: 0 },
      { name: 'holds', value: 1 },
      { name: 'offer.target', atLeast: 3, atMost: 3 },
    ],
    no: [
      { name: 'offersNeeded', value: 2 },
      { name: 'transfers', value: 0 },
      { name: 'offersNeeded' },
      { name: 'offersNeeded', atLeast: 4 },
      { name: 'constructor', value: 1 },
    ],
  },
  {
    kind: 'metric',
    at: moment({ metrics: { ringsBeforeAnswer: 2 } }),
    yes: [{ name: 'ringsBeforeAnswer', value: 2 }],
    no: [
      { name: 'ringsBeforeAnswer', value: 1 },
      { name: 'speedOfAnswerSeconds', value: 6 },
    ],
  },
  {
    kind: 'state',
    at: standing({ stage: 'hold.active', flowStage: 'clarify' }),
    yes: [{ state: 'hold.active' }, { state: 'hold' }, { state: 'clarify' }, { state: ['offer', 'hold'] }],
    no: [{ state: 'active' }, { state: 'hol' }, { state: 'hold.active.x' }, {}],
  },
  {
    kind: 'missingFacts',
    at: moment({ missing: ['b', 'a'] }),
    yes: [{ facts: ['a', 'b'] }],
    no: [{ facts: ['a'] }, { facts: ['a', 'b', 'c'] }, { facts: [] }],
  },
  { kind: 'missingFacts', at: moment(), yes: [{ facts: [] }], no: [{ facts: ['a'] }] },
  {
    kind: 'intent',
    at: moment({
      recognised: [
        { event: null, intent: 'customer.is-rude', confidence: 1, span: [0, 1], applied: true },
        { event: null, intent: 'refund_request', confidence: 1, span: [0, 1], applied: true },
      ],
    }),
    yes: [{ intent: 'rude' }, { intent: 'customer.is-rude' }, { intent: 'refund_request' }],
    no: [{ intent: 'agree' }, { intent: 'return_damaged' }, {}],
  },
  {
    kind: 'noIntent',
    at: moment({ recognised: [{ event: null, intent: 'customer.is-rude', confidence: 1, span: [0, 1], applied: true }] }),
    yes: [{ intent: 'agree' }],
    no: [{ intent: 'rude' }, {}],
  },
  {
    kind: 'fact',
    at: moment({ facts: { city: 'Vilnius' } }),
    yes: [
      { name: 'city', value: 'Vilnius' },
      { fact: 'city', value: 'Vilnius' },
    ],
    no: [
      { name: 'city', value: 'Riga' },
      { name: 'phone', value: '1' },
    ],
  },
  { kind: 'tone', at: standing({ tone: 'dry' }), yes: [{ tone: 'dry' }], no: [{ tone: 'warm' }, {}] },
  { kind: 'outcome', at: standing({ status: 'ended', outcome: 'abuse' }), yes: [{ outcome: 'abuse' }, {}], no: [{ outcome: 'transferred' }] },
  { kind: 'outcome', at: standing({ status: 'open' }), yes: [], no: [{}, { outcome: 'abuse' }] },
  {
    kind: 'task',
    at: moment({ tasks: [{ id: '1', kind: 'follow-up', dueAt: '2026-01-05T10:05:00Z', status: 'due' }] }),
    yes: [{ kind: 'followUp' }, { kind: 'followUp', status: 'due', dueIn: '5m' }, { dueInSeconds: 300 }],
    no: [{ kind: 'callback' }, { kind: 'followUp', status: 'kept' }, { kind: 'followUp', dueIn: '6m' }, { kind: 'followUp', dueIn: 'soon' }],
  },
  {
    kind: 'noTask',
    at: moment({ tasks: [{ id: '1', kind: 'call', dueAt: '2026-01-05T10:05:00Z', status: 'due' }] }),
    yes: [{ kind: 'callback' }],
    no: [{ kind: 'call' }, {}],
  },
  {
    kind: 'timer',
    at: moment({ timers: [{ name: 'hold.limit', machine: 'hold', dueAt: '2026-01-05T10:01:00Z' }] }),
    yes: [{ name: 'hold.limit' }, { name: 'hold.limit', dueIn: '60s' }],
    no: [{ name: 'reply.due' }, { name: 'hold.limit', dueIn: '61s' }],
  },
  {
    kind: 'rejected',
    at: moment({}, { refusals: [{ status: 422, code: 'invalid-data', detail: 'd' }] }),
    yes: [{}, { because: 'invalid-data' }],
    no: [{ because: 'unknown-fact' }],
  },
  { kind: 'rejected', at: moment(), yes: [], no: [{}] },
  {
    kind: 'rejected',
    at: moment({}, { decisions: [{ action: 'take-contact', decision: decision('deny', 'PAR-1') }] }),
    yes: [{}, { because: 'PAR-1' }],
    no: [{ because: 'PAR-2' }],
  },
  { kind: 'rejected', at: moment({}, { decisions: [{ action: 'hold', decision: decision('deny', 'HOLD-1') }] }), yes: [], no: [{}] },
  {
    kind: 'blocked',
    at: moment({}, { decisions: [{ action: 'take-contact', decision: decision('deny', 'PAR-1') }] }),
    yes: [{}, { action: 'take-contact', because: 'PAR-1' }, { action: 'second call' }, { action: 'chat' }],
    no: [{ action: 'take-contact', because: 'PAR-2' }, { action: 'hold' }],
  },
  {
    kind: 'metric',
    at: moment({}, { load: { calls: 0, chats: 5, limit: 4, overload: true } }),
    yes: [
      { name: 'overload', value: true },
      { name: 'openChats', value: 5 },
    ],
    no: [
      { name: 'overload', value: false },
      { name: 'openChats', atMost: 4 },
    ],
  },
  {
    kind: 'workList',
    at: moment({}, { work: WORK }),
    yes: [{ order: [2, 1] }, { order: ['B', 'chat A', 3] }, { first: 'contact 2' }, { contacts: ['B'] }, { value: 2 }],
    no: [{ order: [1, 2] }, { first: 'A' }, {}, { order: [] }, { order: [2, 1, 3, 4] }, { first: 'whoever waits' }],
  },
  { kind: 'workListFirst', at: moment({}, { work: WORK }), yes: [{ contact: 2 }, { contact: 'B' }, { value: '2' }], no: [{ contact: 1 }, {}] },
  {
    kind: 'overdue',
    at: moment({}, { work: WORK }),
    yes: [{}, { contact: 2 }, { contact: 1, value: false }],
    no: [{ contact: 1 }, { contact: 2, value: false }, { value: false }, { contact: 4, value: false }],
  },
  { kind: 'overdue', at: moment(), yes: [{ value: false }], no: [{}] },
  {
    kind: 'overload',
    at: moment({}, { load: { calls: 0, chats: 5, limit: 4, overload: true } }),
    yes: [{}, { value: true }],
    no: [{ value: false }],
  },
  { kind: 'overload', at: moment(), yes: [{ value: false }], no: [{}] },
];

describe('judge', () => {
  it.each(CASES.flatMap(({ kind, at, yes }) => yes.map((fields) => ({ kind, fields, at }))))('holds: $kind $fields', async ({ kind, fields, at }) => {
    expect(await holds({ that: kind, ...fields }, at)).toBe(true);
  });

  it.each(CASES.flatMap(({ kind, at, no }) => no.map((fields) => ({ kind, fields, at }))))(
    'does not hold: $kind $fields',
    async ({ kind, fields, at }) => {
      expect(await holds({ that: kind, ...fields }, at)).toBe(false);
    },
  );

  it('is tried here with every kind that there is', () => {
    expect([...new Set(CASES.map(({ kind }) => kind))].sort()).toEqual(expectationKinds.map(({ that }) => that).sort());
  });

  it('lets a kind that nobody knows fail, and says which is meant', async () => {
    const verdict = await judge({ after: 1, that: 'recomended' }, moment());
    expect(verdict).toEqual({ ok: false, expected: 'recomended', came: 'nobody knows how to judge "recomended"; is "recommended" meant?' });
    expect((await judge({ after: 1, that: 'score' }, moment())).came).toContain('there are recommended, ');
  });

  it('tells what was expected and what came', async () => {
    const { expected, came } = await judge(
      { after: 1, that: 'blocked', action: 'hold', because: 'HOLD-1' },
      moment({}, { decisions: [{ action: 'hold', decision: decision('deny', 'HOLD-2') }] }),
    );
    expect({ expected, came }).toEqual({ expected: 'hold blocked because of HOLD-1', came: 'deny because of HOLD-2' });
  });
});
