import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AlertList, Board } from '../../../server/schemas/reports/Board.ts';
import type { ProblemDocument } from '../../../server/schemas/ProblemDocument.ts';
import type { GroupedReport } from '../../../src/reports/Grouped.ts';
import type { AgentsReport } from '../../../src/reports/kinds/agents.ts';
import type { PromisesReport } from '../../../src/reports/kinds/promises.ts';
import type { RulesReport } from '../../../src/reports/kinds/rules.ts';
import type { ScoresReport } from '../../../src/reports/kinds/scores.ts';
import type { StagesReport } from '../../../src/reports/kinds/stages.ts';
import type { Summary } from '../../../src/reports/kinds/summary.ts';
import { metrics } from '../../../src/reports/metrics/metrics.ts';
import { shopCast } from '../../support/shopFlows.ts';
import { callHad, chatHad, openScored, second } from '../support/contactsHad.ts';
import { openDesk, type Desk } from '../support/openDesk.ts';
import { openChat, openShop } from '../support/shopDesk.ts';

vi.setConfig({ testTimeout: 60_000 });

const DAY = 86_400;
let desk: Desk | undefined;
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

/** Three answered calls and an abandoned one, a late chat without greeting, and one on the next day but one. */
async function seeded(): Promise<Desk> {
  desk = await openScored();
  for (const [place, wait] of [10, 20, 30].entries()) await callHad(desk, `call-${place}`, wait, { agent: place === 0 ? 'a2' : 'a1', after: place });
  await callHad(desk, 'lost', null, { after: 10 });
  await chatHad(desk, 'late', { reply: 90, greeting: false, after: 20 });
  await chatHad(desk, 'well', { language: 'ru', after: 2 * DAY });
  await desk.app.services.settled();
  return desk;
}
const report = async <R>(name: string, query = ''): Promise<GroupedReport<R>> =>
  (await desk!.send<GroupedReport<R>>('GET', `/v1/reports/${name}${query}`)).body;
const total = async <R>(name: string, query = ''): Promise<R> => (await report<R>(name, query)).total.report;
const metric = ({ metrics: rows }: Summary, id: string) => rows.find((row) => row.id === id && row.split === null);

describe('GET /v1/reports/summary', () => {
  it('MET-1, WAIT-3, GREET-18: has every metric, added up from contacts that took place', async () => {
    await seeded();
    const summary = await total<Summary>('summary');
    expect(summary).toMatchObject({ contacts: 6, ended: 6 });
    expect(metric(summary, 'speed-of-answer')).toMatchObject({ value: 20, contacts: 3 });
    expect(metric(summary, 'abandoned-calls')).toMatchObject({ value: 0.25, contacts: 4 });
    expect(metric(summary, 'replies-overdue')).toMatchObject({ value: 1, contacts: 2 });
    expect(metric(summary, 'replies-in-time')).toMatchObject({ value: 0.5 });
    expect(metric(summary, 'first-reply')).toMatchObject({ value: 50, contacts: 2 });
    expect(metric(summary, 'handle-minutes')?.contacts).toBe(5);
    expect(summary.metrics.filter(({ split }) => split === null).map(({ id }) => id)).toEqual(metrics.map(({ id }) => id));
  });

  it('is filtered by flow, version, brand, agent, channel, language and time', async () => {
    await seeded();
    const hash = shopCast('shop-chat').hash;
    const counted = async (query: string) => (await total<Summary>('summary', query)).contacts;
    const queries = [
      '?flow=shop-chat',
      `?flow=shop-chat&version=${hash.slice(0, 8)}`,
      '?flow=shop-chat&version=published',
      '?agent=a2',
      '?channel=phone',
    ];
    expect(await Promise.all(queries.map(counted))).toEqual([2, 2, 2, 1, 4]);
    const others = ['?language=ru', '?brand=nobody', `?from=${second(DAY)}`, `?to=${second(DAY)}`, `?from=${second(5)}&to=${second(11)}`];
    expect(await Promise.all(others.map(counted))).toEqual([1, 0, 1, 5, 1]);
  });

  it('is grouped by days, weeks and months in UTC, the empty ones too', async () => {
    await seeded();
    const { timeZone, group, periods } = await report<Summary>('summary', `?group=day&from=2026-01-04T00:00:00Z&to=2026-01-08T00:00:00Z`);
    expect([timeZone, group]).toEqual(['UTC', 'day']);
    expect(periods.map(({ from, report: { contacts } }) => [from?.slice(0, 10), contacts])).toEqual([
      ['2026-01-04', 0],
      ['2026-01-05', 5],
      ['2026-01-06', 0],
      ['2026-01-07', 1],
    ]);
    expect(periods[0]?.report.metrics.every(({ value }) => value === null)).toBe(true);
    expect((await report<Summary>('summary', '?group=week')).periods.map(({ report: { contacts } }) => contacts)).toEqual([6]);
    expect((await report<Summary>('summary', '?group=month')).periods.map(({ from, to }) => [from, to])).toEqual([
      ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'],
    ]);
  });

  it('is a table for spreadsheets where one is asked for', async () => {
    await seeded();
    for (const [url, headers] of [
      ['/v1/reports/summary?format=csv&group=day', {}],
      ['/v1/reports/summary?group=day', { accept: 'text/csv' }],
    ] as const) {
      const { body, headers: answered } = await desk!.send<string>('GET', url, undefined, headers);
      expect(answered['content-disposition']).toBe('attachment; filename="sufler-summary.csv"');
      const lines = body.split('\r\n');
      expect(lines[0]).toBe('\ufefffrom,to,metric,split,value,median,p90,contacts');
      expect(lines).toContain('2026-01-05T00:00:00Z,2026-01-06T00:00:00Z,speed-of-answer,,20,20,30,3');
      expect(lines).toContain('2026-01-06T00:00:00Z,2026-01-07T00:00:00Z,contacts,,0,,,0');
    }
  });

  it('leaves out what was erased, and contacts of training', async () => {
    desk = await openScored();
    await chatHad(desk, 'a');
    const create = desk.store.create.bind(desk.store);
    desk.store.create = (conversation) => create({ ...conversation, purpose: 'training' });
    await chatHad(desk, 'drill', { after: 5 });
    await desk.app.services.settled();
    expect((await total<Summary>('summary')).contacts).toBe(1);
    expect((await total<ScoresReport>('scores')).contacts).toBe(1);
    await desk.send('DELETE', '/v1/conversations/a');
    expect((await total<Summary>('summary')).contacts).toBe(0);
  });
});

describe('the other reports', () => {
  it('tell stages, rules, agents, scores and promises of the same contacts', async () => {
    await seeded();
    const { versions } = await total<StagesReport>('stages', '?flow=shop-chat');
    expect(versions.map(({ flow, contacts }) => [flow, contacts])).toEqual([['shop-chat', 2]]);
    expect(versions[0]?.stages.reduce((ended, stage) => ended + stage.ended, 0)).toBe(2);
    const rules = await total<RulesReport>('rules');
    expect(rules.rules.find(({ rule }) => rule === 'WAIT-3')).toMatchObject({ breaches: 1, contacts: 1, agents: [{ agent: 'a1', contacts: 1 }] });
    const { agents } = await total<AgentsReport>('agents');
    expect(agents.map(({ agent, contacts, scored }) => [agent, contacts, scored])).toEqual([
      ['a1', 5, 5],
      ['a2', 1, 1],
    ]);
    const scores = await total<ScoresReport>('scores');
    expect(scores).toMatchObject({ contacts: 6, overridden: 0 });
    expect(scores.distribution.reduce((all, one) => all + one, 0)).toBe(6);
    expect((await total<PromisesReport>('promises')).promises).toEqual([]);
  });

  it('count a supervisor’s word instead of what was worked out, and say that it is one', async () => {
    await seeded();
    const { mean } = await total<ScoresReport>('scores', '?agent=a2');
    const override = { total: 1, reason: 'Hung up on the customer', author: 'Rita' };
    await desk!.send('POST', '/v1/conversations/call-0/scorecard/overrides', override);
    expect(await total<ScoresReport>('scores', '?agent=a2')).toMatchObject({ mean: 1, computedMean: mean, overridden: 1 });
    expect((await total<AgentsReport>('agents', '?agent=a2')).agents[0]?.score).toBe(1);
    await desk!.send('DELETE', '/v1/conversations/call-0/scorecard/overrides', { reason: 'It was the line', author: 'Rita' });
    expect(await total<ScoresReport>('scores', '?agent=a2')).toMatchObject({ mean, overridden: 0 });
  });

  it('are tables, too', async () => {
    await seeded();
    const tables = ['stages', 'rules', 'agents', 'scores', 'promises', 'phrases?flow=shop-chat', 'board', 'alerts'];
    for (const name of tables) {
      const { status, body } = await desk!.send<string>('GET', `/v1/reports/${name}${name.includes('?') ? '&' : '?'}format=csv`);
      expect([name, status]).toEqual([name, 200]);
      const [head, ...rows] = body.trimEnd().split('\r\n');
      for (const row of rows) expect(row.replace(/"[^"]*"/g, '').split(',').length).toBe(head?.split(',').length);
    }
  });

  it('say what phrases were used and passed over', async () => {
    await seeded();
    const { body } = await desk!.send<{ phrases: { phrase: string; used: number }[] }>('GET', '/v1/reports/phrases?flow=shop-chat&order=used');
    expect(body.phrases[0]).toMatchObject({ phrase: 'greet.chat.nocompany', used: 1 });
  });

  it('name what is wrong with a request', async () => {
    desk = await openDesk();
    const problem = async (url: string) => {
      const { status, body } = await desk!.send<ProblemDocument>('GET', `/v1/reports/${url}`);
      return `${status} ${body.code} ${body.errors[0]?.pointer ?? ''}`.trim();
    };
    expect(await problem('summary?from=yesterday')).toBe('422 invalid-data /from');
    expect(await problem('summary?group=year')).toBe('422 invalid-data /group');
    expect(await problem('rules?version=published')).toBe('422 invalid-data /version');
    expect(await problem('rules?flow=desc&version=published')).toBe('422 unknown-flow');
    expect(await problem('agents?agnt=a1')).toBe('422 unknown-field /agnt');
    expect(await problem('stages?group=day&from=2000-01-01T00:00:00Z&to=2026-01-01T00:00:00Z')).toBe('422 report-too-large /group');
    expect(await problem('phrases')).toMatch(/^422 invalid-data/);
    expect(await problem('board?cursor=nowhere')).toBe('422 invalid-data /cursor');
    expect(await problem('alerts?hours=1000')).toBe('422 invalid-data /hours');
    expect(await problem('nothing')).toBe('404 unknown-route');
  });
});

describe('GET /v1/reports/board', () => {
  const board = async (query = '') => (await desk!.send<Board>('GET', `/v1/reports/board${query}`)).body;

  it('PAR-3: has open contacts, the longest waiting first, with what is overdue and broken now', async () => {
    desk = await openShop();
    for (const id of ['first', 'second', 'third']) await openChat(desk, id);
    await desk.post('second', { type: 'customer.says', data: { text: 'Hello?' } });
    await desk.pass(5);
    await desk.post('first', { type: 'customer.says', data: { text: 'Hello?' } });
    await desk.post('third', { type: 'chat.closed', data: { by: 'customer' } });
    await openChat(desk, 'idle', 'a2');
    await desk.pass(57);
    const { contacts, open, waiting, overdue, next } = await board();
    expect([open, waiting, overdue, next]).toEqual([3, 2, 1, null]);
    expect(contacts.map(({ id, waitingSeconds, overdue: late }) => [id, waitingSeconds, late])).toEqual([
      ['second', 62, true],
      ['first', 57, false],
      ['idle', null, false],
    ]);
    expect(contacts[0]).toMatchObject({ agent: 'a1', stage: 'greeting', breaches: [{ rule: 'WAIT-3', kind: 'violation' }], breachCount: 1 });
    expect((await board('?agent=a2')).contacts.map(({ id }) => id)).toEqual(['idle']);
    const first = await board('?limit=1');
    const rest = await board(`?limit=2&cursor=${first.next}`);
    expect([...first.contacts, ...rest.contacts].map(({ id }) => id)).toEqual(['second', 'first', 'idle']);
    expect(rest.next).toBeNull();
  });

  it('HOLD-7: shows a hold and whether it is over its limit', async () => {
    desk = await openShop();
    await openChat(desk, 'call', 'a1', { flow: 'shop-phone-inbound' });
    await desk.post('call', { type: 'call.answered' });
    await desk.post('call', { type: 'agent.says', data: { text: 'Good day, Busy, my name is Anna.' } });
    await desk.post('call', { type: 'call.held', data: { by: 'agent' } });
    await desk.pass(30);
    expect((await board()).contacts[0]?.hold).toMatchObject({ seconds: 30, over: false });
    await desk.pass(60);
    expect((await board()).contacts[0]).toMatchObject({ stage: 'hold.active', hold: { seconds: 90, over: true } });
    expect((await board()).contacts[0]?.breaches[0]?.rule).toBe('HOLD-7');
  });
});

describe('GET /v1/reports/alerts', () => {
  const alerts = async (query = '') => (await desk!.send<AlertList>('GET', `/v1/reports/alerts${query}`)).body;
  const told = ({ alerts: all }: AlertList) => all.map(({ code, conversation, agent, rule }) => [code, conversation, agent, rule]);

  it('WAIT-3, PAR-2: tells of overdue replies and of agents with too many chats', async () => {
    desk = await openShop();
    for (let place = 0; place < 5; place++) await openChat(desk, `chat-${place}`);
    await desk.post('chat-0', { type: 'customer.says', data: { text: 'Hello?' } });
    await desk.pass(61);
    const list = await alerts();
    expect(told(list)).toEqual([
      ['reply-overdue', 'chat-0', 'a1', 'WAIT-3'],
      ['overload', null, 'a1', null],
    ]);
    expect(list.counts).toMatchObject({ 'reply-overdue': 1, overload: 1, habit: 0 });
    expect(list.thresholds).toEqual({ speedOfAnswerSeconds: 20, habitContacts: 3, mostChats: 4 });
  });

  it('EMO-9, MET-1, TRAIN-7: tells of the lowest rating, of slow answers and of habits', async () => {
    desk = await openScored();
    for (const [place, id] of ['a', 'b', 'c'].entries()) await chatHad(desk, id, { greeting: false, after: place * 100 });
    await chatHad(desk, 'other', { greeting: false, agent: 'a2', after: 500 });
    await callHad(desk, 'slow', 40, { agent: 'a3', after: 600 });
    await desk.post('b', { type: 'customer.rates', at: second(700), data: { rating: 1 } });
    desk.clock.jump(1_000);
    const list = await alerts();
    const codes = told(list);
    expect(codes).toContainEqual(['lowest-rating', 'b', 'a1', null]);
    expect(codes).toContainEqual(['supervisor-alert', 'b', 'a1', 'EMO-9']);
    expect(codes).toContainEqual(['speed-of-answer', null, null, null]);
    expect(list.alerts.filter(({ code }) => code === 'habit').map(({ agent, value }) => [agent, value])).toContainEqual(['a1', 3]);
    expect(list.alerts.some(({ code, agent }) => code === 'habit' && agent === 'a2')).toBe(false);
    expect(told(await alerts('?speedOfAnswerSeconds=60')).map(([code]) => code)).not.toContain('speed-of-answer');
    expect(told(await alerts('?habitContacts=4')).map(([code]) => code)).not.toContain('habit');
    expect(told(await alerts('?hours=1&agent=a2')).map(([code]) => code)).toEqual([]);
  });

  it('tells of a rule that knocks a contact out while it goes on', async () => {
    desk = await openScored();
    await openChat(desk, 'rude');
    await desk.post('rude', { type: 'agent.says', data: { text: 'What the fuck do you want?' } });
    expect(told(await alerts())).toContainEqual(['knock-out', 'rude', 'a1', 'PROFANITY']);
  });

  it('ABUSE-1, SOS-1: tells of abuse and of calls for help as long as they last', async () => {
    desk = await openShop();
    await openChat(desk, 'call', 'a1', { flow: 'shop-phone-inbound' });
    await desk.post('call', { type: 'call.answered' });
    await desk.post('call', { type: 'customer.swears' });
    expect(told(await alerts())).toContainEqual(['abuse', 'call', 'a1', null]);
  });
});
