import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFlows } from '../../server/loadFlows.ts';
import type { MissedDismissed, MissedEntries, MissedGroups, MissedResolved } from '../../server/schemas/MissedAnswers.ts';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import { startAt } from '../../src/conversation/startAt.ts';
import { advance } from '../../src/conversation/advance.ts';
import { statePath } from '../../src/usage/missedTexts.ts';
import { OPENED, openDesk, type Desk } from './support/openDesk.ts';

const FOLDER = fileURLToPath(new URL('../../flows', import.meta.url));
const TENANT = 'default';
const who = { author: 'Vera', reason: 'customers ask for it' };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ flows: await loadFlows(FOLDER), flowsFolder: FOLDER });
}, 60_000);
afterAll(() => desk.close());

let opened = 0;
/** A chat in which the agent has asked what the customer needs, and the customer says these texts. */
async function chat(...texts: readonly string[]): Promise<string> {
  opened += 1;
  const id = `chat-${opened}`;
  const language = 'ru';
  const person = { id: 'a1', name: 'Елизавета', gender: 'female' };
  await desk.start({ id, flow: 'shop-chat', language, agent: person, customer: { name: 'Наталья' }, stage: 'discovery' });
  const says = [
    ['agent.says', { phrase: 'word.canhelp' }],
    ['agent.says', { phrase: 'discovery.ask' }],
    ...texts.map((text) => ['customer.says', { text }] as const),
  ] as const;
  for (const [index, [type, data]] of says.entries()) {
    const { status, body } = await desk.post(id, { id: `${type}-${index}`, type, at: at(index + 1), data });
    expect(status, JSON.stringify(body)).toBe(200);
  }
  return id;
}

function at(seconds: number): string {
  return new Date(Date.parse(OPENED) + seconds * 1_000).toISOString();
}

const groups = async (query = '') => (await desk.send<MissedGroups>('GET', `/v1/flows/shop-chat/missing${query}`)).body;
const entries = async (query = '') => (await desk.send<MissedEntries>('GET', `/v1/flows/shop-chat/missing/entries${query}`)).body.entries;
const resolve = (body: object, headers?: Record<string, string>) =>
  desk.send<MissedResolved>('POST', '/v1/flows/shop-chat/missing/resolve', { ...who, ...body }, headers);
const refused = async (body: object, headers?: Record<string, string>, path = 'resolve') => {
  const reply = await desk.send<ProblemDocument>('POST', `/v1/flows/shop-chat/missing/${path}`, body, headers);
  return [reply.status, reply.body.code, reply.body.errors[0]?.pointer];
};

/** Where the script stands when a conversation on the draft heard the text in that state. */
async function stateAfter(draft: string, state: string, text: string): Promise<string> {
  const { bundle, hash } = await desk.app.services.authoring.refs.resolve(TENANT, 'shop-chat', `draft:${draft}`);
  const cast = buildCast(bundle);
  const opening = { id: 'x', flow: 'shop-chat', hash, language: 'ru', clock: 'event', at: 0, brand: null } as const;
  const [conversation] = startAt(cast, opening, { states: { flow: state } });
  const [after] = advance(conversation, [{ id: null, type: 'customer.says', at: 1_000, data: { text } }]);
  return statePath(after);
}

describe('what customers say and no move fits', () => {
  it('is in the inbox with those that say the same, and with the nearest meanings', async () => {
    await chat('Подарочную упаковку сделайте');
    await chat('упаковку подарочную сделайте, пожалуйста!!!', 'Спасибо');
    const { groups: found, total, entries: count, isWhole } = await groups();
    expect([found.length, total, count, isWhole]).toEqual([1, 1, 2, true]);
    expect(found[0]).toMatchObject({ language: 'ru', count: 2, conversations: 2, states: ['discovery.asked'], kinds: ['not-understood'] });
    expect(found[0]?.suggestions.length).toBeGreaterThan(0);
    expect(found[0]?.entries).toHaveLength(2);
  });

  it('becomes a new move of a draft, with which a conversation understands that very text', async () => {
    const [group] = (await groups()).groups;
    const move = { event: 'customer.means', intent: 'gift_wrapping', from: 'discovery', target: 'lookup', label: 'wants it wrapped as a present' };
    const { status, body, headers } = await resolve({ entries: group?.entries, as: { move } });
    expect([status, headers.etag, body.draft.revision]).toEqual([200, '"1"', 1]);
    expect(body.files).toEqual(['parts/discovery.json', 'shop-chat/examples/ru.json']);
    expect(body.texts.map(({ meaning, understood }) => [meaning, understood])).toEqual([
      ['gift_wrapping', true],
      ['gift_wrapping', true],
    ]);
    expect(body.added).toEqual([...(group?.entries ?? [])].reverse());
    expect((await groups()).groups).toEqual([]);
    expect(await stateAfter(body.draft.id, 'discovery', 'Подарочную упаковку сделайте')).toMatch(/^lookup/);
    // What the draft does not change goes as before.
    expect(await stateAfter(body.draft.id, 'discovery', 'Коляска пришла сломанная.')).not.toMatch(/^lookup/);
  });

  it('changes nothing more when it is resolved in the same way again', async () => {
    const { drafts } = await desk.store.drafts({ tenant: TENANT, flow: 'shop-chat', limit: 10 });
    const numbers = (await entries('?status=added')).map(({ number }) => number);
    const move = { event: 'customer.means', intent: 'gift_wrapping', from: 'discovery', target: 'lookup' };
    const { status, body } = await resolve({ entries: numbers, draft: drafts[0]?.id, as: { move } });
    expect([status, body.draft.revision, body.files, body.added]).toEqual([200, 1, [], []]);
  });

  it('is understood by new conversations once the draft is published', async () => {
    const { drafts } = await desk.store.drafts({ tenant: TENANT, flow: 'shop-chat', limit: 10 });
    const { status, body } = await desk.send('POST', '/v1/flows/shop-chat/publish', { ...who, draft: drafts[0]?.id });
    expect(status, JSON.stringify(body)).toBe(201);
    const id = await chat('Подарочную упаковку сделайте');
    const { conversation, recognised } = await desk.guidance(id);
    expect([conversation.flowStage, recognised]).toEqual(['lookup', []]);
    expect(await entries('?status=open')).toEqual([]);
  });

  it('becomes an example of a meaning that there is, in the wording of the author and without what tells who somebody is', async () => {
    await chat('Бонусы мои спишите');
    const [entry] = await entries('?status=open');
    const example = { meaning: 'customer.states-problem' };
    const { body } = await resolve({ entries: [entry?.number], text: 'Спишите бонусы с карты +7 921 555-01-34, это я писала', as: { example } });
    expect(body.masked).toBe(1);
    expect(body.texts[0]).toMatchObject({ text: expect.stringContaining('+7 000 000-00-00'), understood: true });
    expect(body.files).toEqual(['shop-chat/examples/ru.json']);
  });

  it('adds nothing and leaves entries open where the draft has been changed since', async () => {
    await chat('Хочу вступить в ваш клуб покупателей');
    const [entry] = await entries('?status=open');
    const { body } = await desk.send<MissedResolved>('POST', '/v1/flows/shop-chat/missing/resolve', {
      ...who,
      entries: [entry?.number],
      as: { example: { meaning: 'customer.asks' } },
    });
    const draft = body.draft.id;
    await chat('Про клуб покупателей расскажите подробнее');
    const open = await entries('?status=open');
    const request = { ...who, entries: open.map(({ number }) => number), draft, as: { example: { meaning: 'customer.asks' } } };
    expect(await refused(request, { 'if-match': '"7"' })).toEqual([412, 'stale-draft', undefined]);
    expect(await entries('?status=open')).toEqual(open);
    const { body: saved } = await resolve(request, { 'if-match': '"1"' });
    expect([saved.draft.revision, saved.added]).toEqual([2, request.entries]);
  });

  it('is dismissed where it needs no answer', async () => {
    await chat('Колёса у самосвала квадратные бывают');
    const [entry] = await entries('?status=open');
    const { body } = await desk.send<MissedDismissed>('POST', '/v1/flows/shop-chat/missing/dismiss', { ...who, entries: [entry?.number] });
    expect(body.dismissed).toEqual([entry?.number]);
    expect(await entries('?status=open')).toEqual([]);
    expect((await entries('?status=dismissed')).map(({ number }) => number)).toEqual([entry?.number]);
  });

  it('goes with its conversation when that is erased', async () => {
    const id = await chat('Забыл пароль от домофона вчера');
    expect((await entries()).map(({ conversation }) => conversation)).toContain(id);
    await desk.send('DELETE', `/v1/conversations/${id}`);
    expect((await entries()).map(({ conversation }) => conversation)).not.toContain(id);
  });

  it('is told anew after a correction: what was retracted was never missed, what was rejected is', async () => {
    const id = await chat('Велосипеды напрокат даёте на выходные');
    expect((await entries()).filter((entry) => entry.conversation === id)).toMatchObject([{ kind: 'not-understood', state: 'discovery.asked' }]);
    await desk.post(id, { type: 'event.retracted', at: at(10), data: { id: 'customer.says-2' } });
    expect((await entries()).filter((entry) => entry.conversation === id)).toEqual([]);
    const other = await chat('Где мой заказ?');
    expect((await entries()).filter((entry) => entry.conversation === other)).toEqual([]);
    await desk.post(other, { type: 'recognition.rejected', at: at(10), data: { id: 'customer.says-2', intent: 'customer.asks-progress' } });
    const [rejected] = (await entries()).filter((entry) => entry.conversation === other);
    expect([rejected?.kind, rejected?.meanings[0]]).toEqual(['rejected', 'customer.asks-progress']);
  });
});

describe('a request to the inbox that cannot be done', () => {
  const as = { example: { meaning: 'customer.asks' } };
  it.each([
    ['numbers that there are not', { ...who, entries: [987_654], as }, [404, 'unknown-entries', '/entries']],
    ['neither an example nor a move', { ...who, entries: [1], as: {} }, [422, 'invalid-data', '/as']],
    ['nobody who does it', { entries: [1], as, reason: 'x' }, [422, expect.any(String), expect.any(String)]],
    ['no entries', { ...who, entries: [], as }, [422, 'invalid-data', '/entries']],
    ['a draft that there is not', { ...who, entries: [1], draft: 'nowhere', as }, [404, 'unknown-draft', undefined]],
    ['a meaning that there is not', { ...who, entries: [1], as: { example: { meaning: 'customer.ask' } } }, [422, 'unknown-meaning', '/as']],
    [
      'a state that there is not',
      { ...who, entries: [1], as: { move: { event: 'customer.means', intent: 'some_intent', from: 'discovry', target: 'lookup' } } },
      [422, 'missing-state', '/as/move/from'],
    ],
  ])('is refused: %s', async (_what, body, answer) => {
    expect(await refused(body)).toEqual(answer);
  });

  it('is refused: a flow that there is not, and a page that nobody gave', async () => {
    expect((await desk.send('GET', '/v1/flows/shop-chatt/missing')).status).toBe(422);
    expect((await desk.send('GET', '/v1/flows/shop-chat/missing?cursor=x')).status).toBe(422);
  });
});
