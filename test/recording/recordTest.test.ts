import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoTime } from '../../src/conversation/isoTime.ts';
import type { LogRecord, PostedEvent } from '../../src/conversation/Conversation.ts';
import { corrections, replay } from '../../src/conversation/replay.ts';
import { advance } from '../../src/conversation/advance.ts';
import { readEvents } from '../../src/conversation/readEvents.ts';
import { guide } from '../../src/conversation/guide.ts';
import { start } from '../../src/conversation/start.ts';
import type { Opening } from '../../src/conversation/Opening.ts';
import { formatProblemLine } from '../../src/problems/formatProblem.ts';
import { recordFindingsOf, type RecordFindings } from '../../src/recording/RecordFinding.ts';
import { recordTest, type TestBody } from '../../src/recording/recordTest.ts';
import { openedAt } from '../../src/recording/openedAt.ts';
import { readTranscript } from '../../src/recording/readTranscript.ts';
import { readTests } from '../../src/testing/readTests.ts';
import { runTest } from '../../src/testing/runTest.ts';
import type { Moment } from '../../src/testing/Moment.ts';
import { anyContact, type Contact } from '../conversation/support/contacts.ts';
import { play, type Play } from '../support/play.ts';
import { shopCast, type ShopFlow } from '../support/shopFlows.ts';

type Logged = readonly (readonly PostedEvent[])[];

/** What the server would answer for a log. */
function transcriptOf(flow: ShopFlow, opening: Opening, commits: Logged): string {
  const { retracted } = corrections(commits);
  let [conversation, turn] = start(shopCast(flow), opening);
  const records: LogRecord[] = [];
  commits.forEach((commit, index) => {
    [conversation, turn] = advance(conversation, commit);
    records.push(...turn.records);
    if (commit.some(({ type }) => type === 'event.retracted' || type === 'recognition.rejected'))
      conversation = replay(shopCast(flow), opening, commits.slice(0, index + 1)).conversation;
  });
  const events = records.map((record, index) => ({
    ...record,
    seq: index + 1,
    at: isoTime(record.at),
    retracted: record.id !== null && retracted.has(record.id),
  }));
  return JSON.stringify({ events });
}

function openingOf({ opening }: { readonly opening: Opening }): TestBody['opening'] {
  const { id: _id, flow: _flow, hash: _hash, clock: _clock, brand, at, ...rest } = opening;
  const named = brand === null ? {} : { brand: { id: brand.id, name: brand.name } };
  return Object.fromEntries(Object.entries({ ...rest, ...named, at: isoTime(at) }).filter(([, value]) => value !== undefined)) as TestBody['opening'];
}

interface Recorded {
  readonly test: TestBody;
  readonly findings: RecordFindings;
}

function recorded(flow: ShopFlow, transcript: string, opening: TestBody['opening']): Recorded {
  const read = readTranscript(transcript);
  if (!read.ok) throw new Error(read.problems.map(formatProblemLine).join('\n'));
  const findings = recordFindingsOf('transcript.json');
  const made = recordTest({ cast: shopCast(flow), brands: new Map() }, openedAt(read.value, opening.at), { name: 'Recorded', opening }, findings);
  if (!made.ok) throw new Error(made.problems.map(formatProblemLine).join('\n'));
  return { test: made.value, findings };
}

function momentsOf(flow: ShopFlow, test: TestBody): { readonly moments: readonly Moment[]; readonly failures: readonly unknown[] } {
  const casts = new Map([[flow as string, shopCast(flow)]]);
  const { tests, problems } = readTests([{ file: `${flow}/tests/some.json`, value: { tests: [test] } }], { casts, brands: new Map() });
  if (!tests[0]) throw new Error(problems.map(formatProblemLine).join('\n'));
  const moments: Moment[] = [];
  const observer = { entered: () => undefined, heard: () => undefined };
  const { failures } = runTest(shopCast(flow), tests[0], { watcher: { observer, reached: (moment) => void moments.push(moment) } });
  return { moments, failures };
}

/** Nothing happens at the very instant of a timer, nor late: a test has no way to say so. */
function untied(contact: Contact): Contact {
  let number = 0;
  let clock = contact.opening.at;
  const commits = contact.commits.map((commit) =>
    commit.map((event) => {
      number += 1;
      clock = Math.max(clock, event.at);
      return { ...event, at: clock + 7 * number };
    }),
  );
  return { ...contact, commits: commits.map((commit) => commit.filter((event) => isAccepted(contact.flow, event))) };
}

/** The door of the server lets it in: a transcript holds nothing else. */
function isAccepted(flow: ShopFlow, { id, type, data }: PostedEvent): boolean {
  return readEvents({ ...(id === null ? {} : { id }), type, data }, { cast: shopCast(flow), clock: 'event', now: 0, at: 0 }).ok;
}

/** A test opens with a brand by its name; what a brand settles for itself stands in a folder of flows. */
function plainlyOpened({ opening }: Contact): Opening {
  const { brand } = opening;
  return brand === null ? opening : { ...opening, brand: { id: brand.id, name: brand.name } };
}

/** The rules that were broken, one after the other. */
function brokenIn(records: readonly LogRecord[]): readonly string[] {
  return records.flatMap(({ violations }) => violations.map(({ rule, excused }) => `${rule}${excused ? ' excused' : ''}`));
}

const OPENED = { language: 'ru', at: '2026-01-05T10:00:00Z', agent: { name: 'Елизавета', gender: 'female' } } as const;

describe('recording a transcript', () => {
  const contact = (): Play => play('shop-chat', { agent: OPENED.agent, customer: undefined, brand: undefined });
  const made = (had: Play, opening: TestBody['opening'] = OPENED): Recorded =>
    recorded('shop-chat', transcriptOf('shop-chat', had.opening, had.commits), opening);

  it('keeps what was recognised, so that the test does not depend on the recogniser', () => {
    const had = contact().at(5).post('customer.says', { text: 'Здравствуйте! Где мой заказ?' });
    const [, wait, step] = made(had).test.steps;
    expect(wait).toMatchObject({ wait: 5 });
    expect(step).toMatchObject({
      customer: 'Здравствуйте! Где мой заказ?',
      meanings: had.guidance.recognised.filter(({ applied }) => applied).map(({ intent }) => ({ type: intent })),
    });
    expect(had.guidance.recognised.length).toBeGreaterThan(0);
  });

  it('leaves out what was taken back, and understands words without what was rejected', () => {
    const had = contact()
      .post('customer.says', { text: 'Да ну вас, дураки!' }, 'c1')
      .post('agent.says', { text: 'Ошибка' }, 'a1')
      .post('event.retracted', { id: 'a1' });
    const [rejected] = had.records[0]?.recognised ?? [];
    expect(rejected?.intent).toBeDefined();
    had.post('recognition.rejected', { id: 'c1', intent: rejected?.intent });
    const { test } = made(had);
    expect(JSON.stringify(test.steps)).not.toContain('Ошибка');
    const said = test.steps.find((step) => 'customer' in step);
    expect(JSON.stringify(said?.meanings)).not.toContain(`"${String(rejected?.intent)}"`);
  });

  it('keeps a correction of what the agent was understood to say', () => {
    const had = contact().post('customer.says', { text: 'Здравствуйте', meanings: [{ type: 'customer.greets' }] });
    had.post('agent.says', { text: had.guidance.say?.text }, 'a1').post('recognition.rejected', { id: 'a1', intent: 'greet' });
    const { test } = made(had);
    expect(test.steps.find((step) => 'agent' in step)).toMatchObject({ id: 'a1' });
    expect(test.steps.at(-1)).toMatchObject({ event: 'recognition.rejected', data: { id: 'a1', intent: 'greet' } });
  });

  it('puts an event at the very instant of a timer before it', () => {
    const had = contact().post('customer.says', { text: 'Здравствуйте', meanings: [{ type: 'customer.greets' }] });
    const timer = had.guidance.timers[0];
    const seconds = (Date.parse(timer?.dueAt ?? '') - Date.parse(OPENED.at)) / 1_000;
    expect(seconds).toBeGreaterThan(0);
    had.at(seconds).agentSays('Здравствуйте');
    const { test } = made(had);
    expect(test.steps.find((step) => 'wait' in step)).toMatchObject({ wait: seconds - 0.001 });
  });

  it('says what was broken, what was recommended instead, and how it ended', () => {
    const had = contact().post('customer.says', { text: 'Где мой заказ?', meanings: [{ type: 'customer.asks' }] });
    const recommended = had.phrase;
    had.agentSays('Ждите.').at(1).post('chat.closed', { by: 'agent' });
    const { test, findings } = made(had);
    expect(test.steps.find((step) => 'customer' in step)).toMatchObject({ expect: { said: recommended } });
    expect(test.steps.at(-1)).toMatchObject({
      event: 'chat.closed',
      expect: { status: 'ended', violation: had.guidance.violations.map(({ rule }) => rule) },
    });
    expect([...findings.counts.keys()]).toContain('record-not-said');
    expect([...findings.counts.keys()]).not.toContain('record-differs');
  });

  it('tells where the transcript was judged otherwise', () => {
    const had = contact().post('customer.says', { text: 'Здравствуйте', meanings: [{ type: 'customer.greets' }] });
    const held = JSON.parse(transcriptOf('shop-chat', had.opening, had.commits)) as { events: { violations: object[] }[] };
    held.events[0]?.violations.push({ rule: 'GREET-1', excused: false });
    const { findings } = recorded('shop-chat', JSON.stringify(held), OPENED);
    expect(findings.list.find(({ code }) => code === 'record-differs')?.args).toEqual({ before: 'GREET-1', now: 'none' });
  });

  it('leaves out what the flow refuses and what came after the end, and says so', () => {
    const at = OPENED.at;
    const events = [
      { type: 'customer.says', at, data: { text: 'Здравствуйте' } },
      { type: 'customer.gives', at, data: { fact: 'noSuchFact', value: '1' } },
      { type: 'no.such', at, data: {} },
      { type: 'chat.closed', at, data: { by: 'customer' } },
      { type: 'agent.says', at, data: { text: 'Вы тут?' } },
    ];
    const { test, findings } = recorded('shop-chat', JSON.stringify({ events }), OPENED);
    expect(test.steps).toHaveLength(3);
    expect(findings.list.filter(({ severity }) => severity === 'error').map(({ code, pointer }) => [code, pointer])).toEqual([
      ['record-refused', '/events/1'],
      ['record-refused', '/events/2'],
      ['record-after-end', '/events/4'],
    ]);
  });

  it("a move to another version is the server's doing: the test only lets its time pass", () => {
    const at = '2026-01-05T10:00:00Z';
    const events = [
      { type: 'customer.says', at, data: { text: 'Здравствуйте' } },
      { type: 'flow.changed', at: '2026-01-05T10:00:05Z', data: { from: 'a', to: 'b', author: 'Olga', reason: 'a greeting' } },
      { type: 'chat.closed', at: '2026-01-05T10:00:09Z', data: { by: 'customer' } },
    ];
    const { test, findings } = recorded('shop-chat', JSON.stringify({ events }), OPENED);
    expect(findings.list.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(JSON.stringify(test)).not.toContain('flow.changed');
  });

  it.each([
    ['nothing', '', 'file-malformed'],
    ['a list', '[]', 'invalid-data'],
    ['no events', '{"events":[]}', 'record-unreadable'],
    ['a part', '{"events":[{"seq":3,"type":"customer.greets","at":"2026-01-05T10:00:00Z"}]}', 'record-incomplete'],
    ['a time without its zone', '{"events":[{"type":"customer.greets","at":"2026-01-05 10:00"}]}', 'invalid-data'],
    ['__proto__', '{"events":[{"type":"a","at":"b","data":{"__proto__":{}}}]}', 'forbidden-name'],
    ['nesting', `{"events":${'['.repeat(100_000)}`, 'file-malformed'],
    ['too many', JSON.stringify({ events: Array.from({ length: 10_001 }, () => ({ type: 'a', at: OPENED.at })) }), 'record-too-long'],
  ])('%s is no transcript, and it says why', (_what, text, code) => {
    const read = readTranscript(text);
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toContain(code);
  });

  it('whatever a contact was, its test holds at once and goes the same way', () => {
    fc.assert(
      fc.property(anyContact({ maxSteps: 12 }).map(untied), (contact) => {
        const { flow, commits } = contact;
        fc.pre(commits.flat().length > 0);
        const opening = plainlyOpened(contact);
        const { test } = recorded(flow, transcriptOf(flow, opening, commits), openingOf({ opening }));
        const { moments, failures } = momentsOf(flow, test);
        expect(failures).toEqual([]);
        const { conversation } = replay(shopCast(flow), opening, commits);
        const last = moments.at(-1)?.after;
        expect([last?.status, last?.outcome, guide(last ?? conversation).conversation.stage]).toEqual([
          conversation.status,
          conversation.outcome,
          guide(conversation).conversation.stage,
        ]);
        if (!commits.flat().some(({ type }) => type === 'event.retracted' || type === 'recognition.rejected')) {
          const held = JSON.parse(transcriptOf(flow, opening, commits)) as { events: readonly LogRecord[] };
          expect(brokenIn(moments.flatMap(({ turn }) => turn?.records ?? []))).toEqual(brokenIn(held.events));
        }
        expect(last?.shells.map(({ paths }) => [...paths])).toEqual(conversation.shells.map(({ paths }) => [...paths]));
      }),
      { numRuns: 40 },
    );
  });
});
