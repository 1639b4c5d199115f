import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ProblemDocument } from '../../../server/schemas/ProblemDocument.ts';
import { openMemoryStore } from '../../../server/store/memory/openMemoryStore.ts';
import { openSqliteStore } from '../../../server/store/sqlite/openSqliteStore.ts';
import type { Store } from '../../../server/store/Store.ts';
import type { Desk } from '../support/openDesk.ts';
import { openSchool, talk, type Standing } from './support/school.ts';

const SIGNED = { author: 'Tina', reason: 'spring course' };
const EXAM = {
  ...SIGNED,
  title: 'Spring exam',
  kind: 'exam',
  flow: 'shop-chat',
  languages: ['en'],
  personas: ['two-questions', 'silent-typer'],
  passMark: 0,
};
const desks: Desk[] = [];

async function open(options = {}): Promise<Desk> {
  const desk = await openSchool(options);
  desks.push(desk);
  return desk;
}

async function assign(desk: Desk, body: object = EXAM): Promise<string> {
  const { status, body: made } = await desk.send<{ id: string }>('POST', '/v1/assignments', body);
  expect(status, JSON.stringify(made)).toBe(201);
  return made.id;
}

const attempt = (desk: Desk, id: string, trainee: string): ReturnType<Desk['send']> =>
  desk.send<Standing>('POST', `/v1/assignments/${id}/attempts`, { trainee, agent: { name: 'Ann' } });

afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close();
});

describe.each<[string, () => Promise<Store>]>([
  ['memory', async () => openMemoryStore()],
  ['SQLite', () => openSqliteStore({ folder: mkdtempSync(join(tmpdir(), 'sufler-lessons-')), thread: 'inline' })],
])('Lessons and exams, kept in %s', (_kind, openStore) => {
  it('TRAIN-2: go from what a trainer gives to an exam that is passed, and to the table of it', async () => {
    const school = await open({ store: await openStore() });
    const id = await assign(school);
    for (const persona of ['two-questions', 'silent-typer']) {
      const begun = (await attempt(school, id, '=ann')) as { status: number; body: Standing };
      expect(begun).toMatchObject({ status: 201, body: { simulation: { persona, attempt: 1 }, guidance: { say: null } } });
      const again = (await attempt(school, id, '=ann')) as { status: number; body: Standing };
      expect(again).toMatchObject({ status: 200, body: { simulation: { id: begun.body.simulation.id } } });
      const end = await talk(school, begun.body.simulation.id, () => [{ type: 'agent.says', data: { text: 'I see.' } }], 40);
      if (!end.ended) await school.send('POST', `/v1/simulations/${begun.body.simulation.id}/turns`, { seconds: 86_400 });
    }
    const over = await attempt(school, id, '=ann');
    expect(over).toMatchObject({ status: 409, body: { code: 'no-attempt-left' } });
    const listed = await school.send<{ attempts: { total: number }[]; trainees: object[] }>('GET', `/v1/assignments/${id}/attempts`);
    expect(listed.body.attempts).toHaveLength(2);
    expect(listed.body.trainees).toMatchObject([{ trainee: '=ann', status: 'passed', attempts: 2 }]);
    const { body: table } = await school.send<string>('GET', `/v1/assignments/${id}/attempts?format=csv`);
    expect(table.split('\r\n').filter((line) => line !== '')).toHaveLength(3);
    expect(table).toContain(",'=ann,");
    const moment = await school.send('POST', `/v1/simulations/${(listed.body.attempts[0] as unknown as { simulation: string }).simulation}/replays`, {
      seq: 3,
      trainee: 'ann',
    });
    expect(moment).toMatchObject({ status: 409, body: { code: 'exam-not-replayed' } });
  });

  it('give one attempt of an exam to two requests at once', async () => {
    const school = await open({ store: await openStore() });
    const id = await assign(school);
    const both = (await Promise.all([attempt(school, id, 'bob'), attempt(school, id, 'bob')])) as { status: number; body: Standing }[];
    expect(new Set(both.map(({ body }) => body.simulation.id)).size).toBe(1);
    const { body } = await school.send<{ attempts: object[] }>('GET', `/v1/assignments/${id}/attempts`);
    expect(body.attempts).toHaveLength(1);
  });

  it('are changed by whoever has seen the last change, and removed', async () => {
    const school = await open({ store: await openStore() });
    const id = await assign(school);
    const changed = await school.send('PATCH', `/v1/assignments/${id}`, { ...SIGNED, passMark: 70 }, { 'if-match': '"1"' });
    expect(changed).toMatchObject({ status: 200, body: { passMark: 70, revision: 2, personas: EXAM.personas } });
    const stale = await school.send('PATCH', `/v1/assignments/${id}`, { ...SIGNED, passMark: 60 }, { 'if-match': '"1"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale-assignment' } });
    expect((await school.send('PATCH', `/v1/assignments/${id}`, { ...SIGNED, passmark: 60 })).status).toBe(422);
    expect((await school.send('DELETE', `/v1/assignments/${id}`, SIGNED)).status).toBe(204);
    expect((await school.send('GET', `/v1/assignments/${id}`)).status).toBe(404);
  });

  it('TRAIN-7, TRAIN-12: tell a trainer how somebody comes along, over real contacts and simulated ones', async () => {
    const school = await open({ store: await openStore() });
    await assign(school, { ...EXAM, kind: 'lesson', trainees: ['cid'], rules: ['HOLD'] });
    for (const id of ['one', 'two', 'three']) {
      await school.start({ id, flow: 'shop-chat', language: 'en', agent: { id: 'cid', name: 'Cid' } });
      const events = [
        { type: 'customer.says', data: { text: 'Where is my order?' } },
        { type: 'chat.held' },
        { type: 'chat.resumed' },
        { type: 'customer.says-goodbye' },
        { type: 'chat.closed', data: { by: 'customer' } },
      ];
      for (const event of events) await school.post(id, event);
    }
    await school.app.services.settled();
    const { body } = await school.send<{ habits: { rule: string }[]; refreshers: { family: string; assignments: string[] }[] }>(
      'GET',
      '/v1/trainees/cid/habits',
    );
    expect(body.habits).toContainEqual(expect.objectContaining({ rule: 'HOLD-2', status: 'flagged', contacts: ['one', 'two', 'three'] }));
    expect(body.refreshers.find(({ family }) => family === 'HOLD')?.assignments).toHaveLength(1);
    const progress = await school.send<{ contacts: number }>('GET', '/v1/trainees/cid/progress?purpose=live');
    expect(progress.body.contacts).toBe(3);
    const table = await school.send<string>('GET', '/v1/trainees/cid/progress', undefined, { accept: 'text/csv' });
    expect(table.body).toContain('cid,family,HOLD,3');
    const { body: list } = await school.send<{ trainees: { id: string }[] }>('GET', '/v1/trainees');
    expect(list.trainees.map(({ id }) => id)).toContain('cid');
  });
});

describe('An assignment', () => {
  it('is for those whom it names, and not after an exam was due', async () => {
    const school = await open();
    const id = await assign(school, { ...EXAM, trainees: ['dan'], dueAt: '2026-01-05T10:30:00Z' });
    expect(await attempt(school, id, 'eve')).toMatchObject({ status: 403, body: { code: 'not-assigned' } });
    await school.pass(3600);
    expect(await attempt(school, id, 'dan')).toMatchObject({ status: 409, body: { code: 'assignment-over' } });
  });

  it('is refused with the names of what is wrong', async () => {
    const school = await open();
    const refused = await school.send<ProblemDocument>('POST', '/v1/assignments', { ...EXAM, personas: ['two-question'] });
    expect(refused).toMatchObject({ status: 422, body: { code: 'unknown-persona' } });
    expect((await school.send('POST', '/v1/assignments', { ...EXAM, author: undefined })).status).toBe(422);
  });
});

describe('Personas', () => {
  it('of the files are read, and not changed over HTTP', async () => {
    const school = await open();
    const { body } = await school.send<{ personas: { id: string; source: string }[] }>('GET', '/v1/personas?channel=chat&language=lt&limit=5');
    expect(body.personas).toHaveLength(5);
    const one = await school.send<{ persona: object }>('GET', '/v1/personas/two-questions');
    const refused = await school.send('PUT', '/v1/personas/two-questions', { ...SIGNED, persona: one.body.persona });
    expect(refused).toMatchObject({ status: 409, body: { code: 'persona-in-files' } });
  });

  it('that were made here are changed by whoever has seen the last change', async () => {
    const school = await open();
    const { persona } = (await school.send<{ persona: object }>('GET', '/v1/personas/two-questions')).body;
    const own = { ...SIGNED, persona: { ...persona, id: 'our-own', $schema: undefined } };
    expect((await school.send('PUT', '/v1/personas/our-own', own)).status).toBe(201);
    expect(await school.send('PUT', '/v1/personas/our-own', own)).toMatchObject({ status: 428 });
    expect(await school.send('PUT', '/v1/personas/our-own', own, { 'if-match': '"7"' })).toMatchObject({
      status: 412,
      body: { code: 'stale-persona' },
    });
    expect((await school.send('PUT', '/v1/personas/our-own', own, { 'if-match': '"1"' })).status).toBe(200);
    expect((await school.send('PUT', '/v1/personas/bad', { ...SIGNED, persona: { id: 'bad' } })).status).toBe(422);
    expect((await school.send('DELETE', '/v1/personas/our-own', SIGNED)).status).toBe(204);
    expect((await school.send('GET', '/v1/personas/our-own')).status).toBe(404);
  });
});

describe('A moment', () => {
  it('of a simulation is taken up from just before it, with the same customer', async () => {
    const school = await open();
    const { body: started } = await school.send<Standing>('POST', '/v1/simulations', {
      persona: 'two-questions',
      flow: 'shop-chat',
      language: 'en',
      seed: 7,
      trainee: 'ann',
      at: '2026-01-05T10:00:00Z',
    });
    const { id } = started.simulation;
    const first = await school.send<Standing>('POST', `/v1/simulations/${id}/turns`, {
      events: [{ id: 'a', type: 'agent.says', data: { text: started.guidance.say?.text } }],
      seconds: 8,
    });
    await school.send('POST', `/v1/simulations/${id}/turns`, {
      events: [{ id: 'b', type: 'agent.says', data: { text: 'What do you want?' } }],
      seconds: 8,
    });
    const log = await school.transcript(id);
    const seq = log.find((event) => event.id === 'b')?.seq;
    const again = await school.send<Standing>('POST', `/v1/simulations/${id}/replays`, { seq, trainee: 'ann' });
    expect(again.status).toBe(201);
    const replayed = await school.transcript(again.body.simulation.id);
    expect(replayed.map(({ type, data }) => [type, data])).toEqual(
      log.filter((event) => event.seq < (seq ?? 0)).map(({ type, data }) => [type, data]),
    );
    const better = await school.send<Standing>('POST', `/v1/simulations/${again.body.simulation.id}/turns`, {
      events: [{ type: 'agent.says', data: { text: first.body.guidance.say?.text ?? '' } }],
      seconds: 8,
    });
    expect(better.body.events.some(({ type }) => type === 'customer.says')).toBe(true);
    const nowhere = await school.send('POST', `/v1/simulations/${id}/replays`, { seq: 999, trainee: 'ann' });
    expect(nowhere).toMatchObject({ status: 422, body: { code: 'no-such-moment' } });
  });

  it('of a real contact is taken up with its customer, whose name and number are masked; the contact is a persona too', async () => {
    const school = await open();
    const id = 'real';
    await school.start({ id, flow: 'shop-chat', language: 'en', agent: { id: 'zed', name: 'Zed' }, customer: { name: 'Natalie', gender: 'female' } });
    const events: [string, string][] = [
      ['customer.says', 'Hello, this is Natalie. Where is my order 482913?'],
      ['agent.says', 'Hello, my name is Zed. How can I help you?'],
      ['customer.says', 'My telephone is +370 612 34567.'],
      ['agent.says', 'Thank you. Let me look.'],
      ['customer.says', 'Thanks, goodbye!'],
    ];
    for (const [i, [type, text]] of events.entries())
      await school.post(id, {
        id: `e${i + 1}`,
        type,
        at: new Date(Date.parse('2026-01-05T10:00:00Z') + (i + 1) * 10_000).toISOString(),
        data: { text },
      });
    const log = await school.transcript(id);
    const seq = log.find((event) => event.id === 'e4')?.seq;
    const { status, body } = await school.send<Standing>('POST', `/v1/conversations/${id}/replays`, { seq, trainee: 'ann' });
    expect(status, JSON.stringify(body)).toBe(201);
    expect(JSON.stringify([body, await school.transcript(body.simulation.id)])).not.toMatch(/Natalie|34567/);
    const next = await school.send<Standing>('POST', `/v1/simulations/${body.simulation.id}/turns`, {
      events: [{ type: 'agent.says', data: { text: 'Thank you. Let me look.' } }],
      seconds: 10,
    });
    expect(next.body.events.map(({ data }) => data.text)).toEqual(['Thanks, goodbye!']);
    const made = await school.send<{ persona: object }>('POST', '/v1/personas/from-conversation', {
      ...SIGNED,
      conversation: id,
      id: 'natalie',
      title: 'Where is my order',
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(JSON.stringify(made.body)).not.toMatch(/Natalie|34567/);
    const met = await school.send<Standing>('POST', '/v1/simulations', { persona: 'natalie', flow: 'shop-chat', language: 'en', trainee: 'ann' });
    expect(met.body.customer.map(({ data }) => data.text)).toEqual(['Hello, this is Anne. Where is my order 482913?']);
    expect(await school.send('POST', '/v1/conversations/nobody/replays', { seq: 1, trainee: 'ann' })).toMatchObject({ status: 404 });
  });
});
