import { afterEach, describe, expect, it } from 'vitest';
import type { ProblemDocument } from '../../../server/schemas/ProblemDocument.ts';
import { openMemoryStore } from '../../../server/store/memory/openMemoryStore.ts';
import type { Desk } from '../support/openDesk.ts';
import { asRecommended, openSchool, shippedPersonas, talk, type Standing } from './support/school.ts';

const START = { persona: 'two-questions', flow: 'shop-chat', language: 'en', seed: 7, trainee: 'ann', agent: { name: 'Ann', gender: 'female' } };
const desks: Desk[] = [];

async function open(options = {}): Promise<Desk> {
  const desk = await openSchool(options);
  desks.push(desk);
  return desk;
}

async function begin(desk: Desk, body: object = {}): Promise<Standing> {
  const { status, body: started } = await desk.send<Standing>('POST', '/v1/simulations', { ...START, ...body });
  expect(status, JSON.stringify(started)).toBe(201);
  return started;
}

function turn(desk: Desk, id: string, body: object, headers: Record<string, string> = {}): Promise<{ status: number; body: Standing }> {
  return desk.send<Standing>('POST', `/v1/simulations/${id}/turns`, body, headers);
}

const says = (text: string, id?: string): object => ({ ...(id === undefined ? {} : { id }), type: 'agent.says', data: { text } });

afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close();
});

describe('A simulated contact', () => {
  it('TRAIN-3: begins with the customer, answers what the agent says, and is scored with evidence when it ends', async () => {
    const school = await open();
    const started = await begin(school);
    expect(started.customer.map(({ type }) => type)).toContain('chat.opened');
    expect(started.customer.some(({ type }) => type === 'customer.says')).toBe(true);
    expect(started.patientUntil).not.toBeNull();
    const end = await talk(school, started.simulation.id, asRecommended, 60);
    expect(end.ended).toBe(true);
    expect(end.score?.total).toBeGreaterThan(0);
    expect(end.score?.criteria.flatMap(({ evidence }) => evidence).every(({ cost }) => cost >= 0)).toBe(true);
    const listed = (await school.send<{ simulations: Standing['simulation'][] }>('GET', '/v1/simulations?trainee=ann')).body.simulations;
    expect(listed[0]).toMatchObject({ id: started.simulation.id, total: end.score?.total });
  });

  it('is the same again for the same seed and the same words', async () => {
    const school = await open();
    const runs: unknown[] = [];
    for (const id of ['one', 'two']) {
      const started = await begin(school, { id, at: '2026-01-05T10:00:00Z' });
      await talk(school, id, asRecommended, 60);
      const log = await school.transcript(id);
      runs.push([started.customer, log.map(({ type, at, data }) => ({ type, at, data }))]);
    }
    expect(runs[0]).toEqual(runs[1]);
  });

  it('tells the seed that the server took', async () => {
    const school = await open();
    const { seed: _seed, ...body } = START;
    const { body: started } = await school.send<Standing>('POST', '/v1/simulations', body, { 'idempotency-key': 'k1' });
    const again = await school.send<Standing>('POST', '/v1/simulations', body, { 'idempotency-key': 'k1' });
    expect(Number.isInteger(started.simulation.seed)).toBe(true);
    expect(again).toMatchObject({ status: 200, body: { simulation: { id: started.simulation.id, seed: started.simulation.seed } } });
  });

  it('goes on after a restart in the middle as if nothing had been', async () => {
    const kept = openMemoryStore();
    const [first, other] = [await open({ store: kept }), await open()];
    const id = 'through';
    const whole = await begin(other, { id });
    await begin(first, { id });
    await turn(first, id, { events: [says(whole.guidance.say?.text ?? '')], seconds: 8 });
    await turn(other, id, { events: [says(whole.guidance.say?.text ?? '')], seconds: 8 });
    const second = await open({ store: kept });
    for (const text of ['I understand. Please tell me more.', 'Let me look it up.', 'Is there anything else?']) {
      const [resumed, straight] = [
        await turn(second, id, { events: [says(text)], seconds: 9 }),
        await turn(other, id, { events: [says(text)], seconds: 9 }),
      ];
      expect(resumed.body.events).toEqual(straight.body.events);
      expect(resumed.body.patientUntil).toEqual(straight.body.patientUntil);
    }
  });

  it('takes turns one after another, and refuses one that has not seen the last', async () => {
    const school = await open();
    const { simulation, guidance } = await begin(school);
    const revision = `"${guidance.conversation.revision}"`;
    const both = await Promise.all(
      ['a', 'b'].map((id) => turn(school, simulation.id, { events: [says('Hello, how can I help?', id)], seconds: 5 }, { 'if-match': revision })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const log = await school.transcript(simulation.id);
    expect(log.filter(({ type }) => type === 'agent.says')).toHaveLength(1);
  });

  it('answers a turn that is sent again as it did first, and does nothing', async () => {
    const school = await open();
    const { simulation } = await begin(school);
    const body = { events: [says('Hello, how can I help?')], seconds: 5 };
    const first = await turn(school, simulation.id, body, { 'idempotency-key': 'turn-1' });
    const before = await school.transcript(simulation.id);
    const again = await turn(school, simulation.id, body, { 'idempotency-key': 'turn-1' });
    expect(again.body.events).toEqual(first.body.events);
    expect(await school.transcript(simulation.id)).toEqual(before);
  });

  it('lets time pass until the customer does something of their own accord', async () => {
    const school = await open();
    const { simulation, patientUntil } = await begin(school);
    const { body } = await turn(school, simulation.id, { at: patientUntil });
    expect(body.events.length).toBeGreaterThan(0);
    expect(body.taken).toBe(true);
  });

  it('does not hear an agent who comes when the customer has gone', async () => {
    const school = await open();
    const { simulation } = await begin(school);
    const { body } = await turn(school, simulation.id, { events: [says('Sorry, I was away.')], seconds: 20_000 });
    expect(body).toMatchObject({ ended: true, taken: false });
    expect((await school.transcript(simulation.id)).some(({ type }) => type === 'agent.says')).toBe(false);
  });

  it('takes nothing that only the customer does, and its customer cannot be forged', async () => {
    const school = await open();
    const { simulation } = await begin(school);
    const refused = await school.send<ProblemDocument>('POST', `/v1/simulations/${simulation.id}/turns`, { events: [{ type: 'customer.thanks' }] });
    expect(refused).toMatchObject({ status: 422, body: { code: 'not-the-agents' } });
    const forged = await school.refused(simulation.id, { type: 'customer.thanks' });
    expect(forged).toMatchObject({ status: 409, body: { code: 'simulated-customer' } });
    const checked = await school.send('POST', `/v1/conversations/${simulation.id}/checks`, { action: 'close' });
    expect(checked.status).toBe(200);
    const reserved = await school.send<ProblemDocument>('POST', `/v1/simulations/${simulation.id}/turns`, { events: [says('Hi', 'sim-1')] });
    expect(reserved.status).toBe(422);
  });

  it('names the persona that was meant, and one that does not fit', async () => {
    const school = await open();
    const misspelt = await school.send<ProblemDocument>('POST', '/v1/simulations', { ...START, persona: 'two-question' });
    expect(misspelt).toMatchObject({ status: 422, body: { code: 'unknown-persona', errors: [{ suggestion: 'two-questions' }] } });
    const misfit = await school.send<ProblemDocument>('POST', '/v1/simulations', { ...START, flow: 'shop-phone-outbound' });
    expect(misfit).toMatchObject({ status: 422, body: { code: 'persona-misfit' } });
  });

  it('gives no phrase away where guidance is hidden, whatever the agent asks or says', async () => {
    const school = await open();
    const [hidden, shown] = [await begin(school, { id: 'hidden', guidance: 'hidden' }), await begin(school, { id: 'shown' })];
    expect(shown.guidance.say).not.toBeNull();
    let [own, other] = [hidden, shown];
    for (let i = 0; i < 12 && !other.ended; i++) {
      const phrases = [other.guidance.say, ...other.guidance.also, ...Object.values(other.guidance.actions).map((action) => action.say)];
      const texts = phrases.flatMap((say) => (say === null ? [] : [say.text, ...say.variants])).filter((text) => text.length > 12);
      const [asked, checked] = [
        await school.send('GET', '/v1/conversations/hidden'),
        await school.send('POST', '/v1/conversations/hidden/checks', { action: 'hold' }),
      ];
      // What was said stands in the facts of nobody: only the customer's words and the agent's own may be told.
      const told = JSON.stringify([own.guidance, asked.body, checked.body]);
      for (const text of texts) expect(told).not.toContain(text);
      const events = [says(other.guidance.say?.text ?? 'I see.')];
      [own, other] = [(await turn(school, 'hidden', { events, seconds: 8 })).body, (await turn(school, 'shown', { events, seconds: 8 })).body];
      expect(own.events).toEqual(other.events);
    }
  });

  it('TRAIN-6: a newcomer is stopped where others are warned', async () => {
    const school = await open();
    await begin(school, { id: 'experienced' });
    await begin(school, { id: 'newcomer', level: 'newcomer' });
    const advise = async (id: string): Promise<unknown> =>
      (await school.send<{ decision: string }>('POST', `/v1/conversations/${id}/checks`, { action: 'advise' })).body;
    expect(await advise('experienced')).toMatchObject({ decision: 'warn' });
    expect(await advise('newcomer')).toMatchObject({ decision: 'deny' });
  });

  it('is left out of what is told of real contacts', async () => {
    const school = await open();
    await begin(school);
    const { body } = await school.send<{ conversations: unknown[] }>('GET', '/v1/conversations');
    expect(body.conversations).toEqual([]);
  });

  it.each([...shippedPersonas.values()].map(({ id, channels, directions, customer }) => ({ id, channels, directions, customer })))(
    'can be had with $id, by who says what is recommended',
    async ({ id, channels, directions, customer }) => {
      const school = await open();
      const channel = channels[0] as string;
      const flow = channel === 'chat' ? 'shop-chat' : directions[0] === 'outbound' ? 'shop-phone-outbound' : 'shop-phone-inbound';
      const language = Object.keys(customer)[0] as string;
      const started = await begin(school, { persona: id, flow, language });
      await talk(school, started.simulation.id, asRecommended, 12);
      const log = await school.transcript(started.simulation.id);
      expect(log.some(({ type }) => type === 'customer.says' || type === 'call.ringing')).toBe(true);
    },
  );
});
