import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CardInEffect, JudgedContact } from '../../../server/schemas/scoring/Scorecard.ts';
import type { ProblemDocument } from '../../../server/schemas/ProblemDocument.ts';
import { postedByCommit } from '../../../server/service/LiveConversation.ts';
import { openMemoryStore } from '../../../server/store/memory/openMemoryStore.ts';
import { openSqliteStore } from '../../../server/store/sqlite/openSqliteStore.ts';
import type { Store } from '../../../server/store/Store.ts';
import { hashScorecard } from '../../../src/scoring/hashScorecard.ts';
import { recordContact } from '../../../src/scoring/recordContact.ts';
import type { Scorecard } from '../../../src/scoring/Scorecard.ts';
import { scoreContact } from '../../../src/scoring/scoreContact.ts';
import { CARD, cardBody, cardOf } from '../../scoring/support/scoring.ts';
import { shopCast } from '../../support/shopFlows.ts';
import { chatHad, openScored, second } from '../support/contactsHad.ts';
import { openDesk, type Desk } from '../support/openDesk.ts';
import { temporaryFolders } from '../store/sqlite/temporaryFolders.ts';

vi.setConfig({ testTimeout: 60_000 });

const TENANT = 'default';
const newFolder = temporaryFolders();
const desks: Desk[] = [];
const stores: Store[] = [];
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close();
  for (const store of stores.splice(0)) await store.close();
});

async function open(store: Store = openMemoryStore(), card?: Scorecard): Promise<Desk> {
  const desk = await openScored({ store }, card);
  desks.push(desk);
  return desk;
}
const scorecard = async (desk: Desk, id: string, query = '') =>
  (await desk.send<JudgedContact>('GET', `/v1/conversations/${id}/scorecard${query}`)).body;
const overrides = (id: string) => `/v1/conversations/${id}/scorecard/overrides`;

/** Another card: greeting weighs nothing. */
const otherCard = (): Scorecard => {
  const body = cardBody();
  return cardOf({ ...body, criteria: body.criteria.map((criterion, place) => (place < 2 ? { ...criterion, weight: 0.5 } : criterion)) });
};

/** The score that the stored log gives. */
async function fromLog(store: Store, id: string, card: Scorecard) {
  const conversation = (await store.load(TENANT, id))!;
  const commits = postedByCommit(await store.events(TENANT, id));
  return scoreContact(card, recordContact(shopCast('shop-chat'), conversation.opening, commits));
}

describe.each([
  ['memory', () => openMemoryStore()],
  ['SQLite', async () => openSqliteStore({ folder: newFolder() })],
] as const)('scores with a store in %s', (_name, openStore) => {
  const newStore = async () => {
    const store = await openStore();
    stores.push(store);
    return store;
  };

  it('are worked out when a contact has ended, and are those that the stored log gives, after a restart too', async () => {
    const store = await newStore();
    const first = await open(store);
    await chatHad(first, 'well');
    await chatHad(first, 'badly', { greeting: false, reply: 90 });
    await first.app.services.settled();
    for (const id of ['well', 'badly']) {
      const stored = await store.loadScore(TENANT, id);
      expect(stored?.score).toEqual(await fromLog(store, id, CARD));
      expect(stored?.score.revision).toBe((await store.load(TENANT, id))?.state.revision);
    }
    const before = await scorecard(first, 'badly');
    expect(before.score.total).toBeLessThan((await scorecard(first, 'well')).score.total);
    expect(before.scoredAt).not.toBeNull();
    await first.close();
    const second = await open(store);
    await second.app.services.settled();
    expect(await scorecard(second, 'badly')).toEqual(before);
    expect((await scorecard(second, 'badly')).score).toEqual(await fromLog(store, 'badly', CARD));
  });

  it('keep the card that they were worked out by when another one is in effect', async () => {
    const store = await newStore();
    const before = await open(store);
    await chatHad(before, 'a', { greeting: false });
    await before.app.services.settled();
    await before.close();
    const desk = await open(store, otherCard());
    await desk.app.services.settled();
    const kept = await scorecard(desk, 'a');
    expect(kept.score.card).toBe(hashScorecard(CARD));
    const other = await scorecard(desk, 'a', `?card=${hashScorecard(otherCard())}`);
    expect(other).toMatchObject({ scoredAt: null, score: { card: hashScorecard(otherCard()) } });
    expect(other.score).toEqual(await fromLog(store, 'a', otherCard()));
    await chatHad(desk, 'b', { after: 100 });
    await desk.app.services.settled();
    expect((await scorecard(desk, 'b')).score.card).toBe(hashScorecard(otherCard()));
    expect((await scorecard(desk, 'b', `?card=${hashScorecard(CARD)}`)).score).toEqual(await fromLog(store, 'b', CARD));
  });

  it('of contacts that ended while nobody scored are made up for', async () => {
    const store = await newStore();
    const unscored = await openDesk({ flows: { casts: new Map([['shop-chat', shopCast('shop-chat')]]), brands: new Map() }, store });
    for (const id of ['a', 'b', 'c']) await chatHad(unscored, id);
    await unscored.close();
    expect(await store.unscored({ tenant: TENANT, limit: 10 })).toHaveLength(3);
    const desk = await open(store);
    await desk.app.services.settled();
    expect(await store.unscored({ tenant: TENANT, limit: 10 })).toEqual([]);
    expect((await store.loadScore(TENANT, 'b'))?.score).toEqual(await fromLog(store, 'b', CARD));
  });

  it('are made anew for what comes after the end', async () => {
    const store = await newStore();
    const desk = await open(store);
    await chatHad(desk, 'a');
    await desk.app.services.settled();
    const { revision } = (await scorecard(desk, 'a')).score;
    expect((await desk.post('a', { type: 'customer.rates', at: second(60), data: { rating: 1 } })).status).toBe(200);
    await desk.app.services.settled();
    expect((await store.loadScore(TENANT, 'a'))?.score).toEqual(await fromLog(store, 'a', CARD));
    expect((await scorecard(desk, 'a')).score.revision).toBe(revision + 1);
  });

  it('of training contacts are worked out like any other', async () => {
    const store = await newStore();
    const create = store.create.bind(store);
    store.create = (conversation) => create({ ...conversation, purpose: 'training' });
    const desk = await open(store);
    await chatHad(desk, 'drill', { greeting: false });
    await desk.app.services.settled();
    expect((await store.load(TENANT, 'drill'))?.purpose).toBe('training');
    expect((await store.loadScore(TENANT, 'drill'))?.score).toEqual(await fromLog(store, 'drill', CARD));
    expect((await scorecard(desk, 'drill')).scoredAt).not.toBeNull();
  });
});

describe('the scorecard of a contact', () => {
  it('is worked out as it stands while the contact goes on, and not stored', async () => {
    const desk = await open();
    await desk.start({ id: 'open', flow: 'shop-chat', language: 'en' });
    await desk.post('open', { type: 'agent.says', at: second(1), data: { text: 'What?' } });
    const judged = await scorecard(desk, 'open');
    expect(judged).toMatchObject({ scoredAt: null, override: null, effective: judged.score.total, score: { revision: 2, closeness: null } });
    expect(await desk.store.loadScore(TENANT, 'open')).toBeNull();
  });

  it('TRAIN-8: tells closeness where that is asked for, of one that is stored too', async () => {
    const desk = await open();
    await desk.start({ id: 'a', flow: 'shop-chat', language: 'en', agent: { id: 'a1', name: 'Anna' } });
    await desk.post('a', { type: 'customer.says', at: second(1), data: { text: 'Hello' } });
    await desk.post('a', { type: 'agent.says', at: second(5), data: { text: 'Hello, my name is Anna, how may I help?' } });
    await desk.post('a', { type: 'chat.closed', at: second(30), data: { by: 'customer' } });
    await desk.app.services.settled();
    const judged = await scorecard(desk, 'a', '?closeness=true');
    expect(judged.score.closeness?.phrases.length).toBeGreaterThan(0);
    expect(judged.scoredAt).not.toBeNull();
    expect((await scorecard(desk, 'a')).score).toEqual({ ...judged.score, closeness: null });
  });

  it('is overridden with a reason, and taken back; what was worked out stays beside it', async () => {
    const desk = await open();
    await chatHad(desk, 'a');
    await desk.app.services.settled();
    const { total } = (await scorecard(desk, 'a')).score;
    const said = { total: 77.5, reason: 'The customer was deaf', author: 'Rita' };
    const { status, body } = await desk.send<JudgedContact>('POST', overrides('a'), said);
    expect([status, body.effective, body.score.total]).toEqual([201, 77.5, total]);
    expect(body.override).toEqual({ ...said, at: '2026-01-05T10:00:00Z' });
    const back = await desk.send<JudgedContact>('DELETE', overrides('a'), { reason: 'Not so deaf', author: 'Rita' });
    expect([back.status, back.body.effective, back.body.override]).toEqual([200, total, null]);
    const { body: history } = await desk.send<{ overrides: { total: number | null; reason: string }[] }>('GET', overrides('a'));
    expect(history.overrides.map((one) => [one.total, one.reason])).toEqual([
      [77.5, 'The customer was deaf'],
      [null, 'Not so deaf'],
    ]);
    await desk.send('DELETE', '/v1/conversations/a');
    expect((await desk.send('GET', overrides('a'))).status).toBe(404);
  });

  it('names what is wrong with a request', async () => {
    const desk = await open();
    await chatHad(desk, 'a');
    const problem = async (method: 'GET' | 'POST' | 'DELETE', url: string, body?: object) => {
      const answer = await desk.send<ProblemDocument>(method, url, body);
      return `${answer.status} ${answer.body.code} ${answer.body.errors[0]?.pointer ?? ''}`.trim();
    };
    expect(await problem('GET', '/v1/conversations/nobody/scorecard')).toBe('404 unknown-conversation');
    expect(await problem('GET', '/v1/conversations/a/scorecard?card=abc')).toBe('404 unknown-scorecard');
    expect(await problem('GET', '/v1/conversations/a/scorecard?closenes=true')).toBe('422 unknown-field /closenes');
    expect(await problem('POST', overrides('a'), { total: 101, reason: 'x', author: 'y' })).toBe('422 invalid-data /total');
    expect(await problem('POST', overrides('a'), { total: 100, author: 'y' })).toMatch(/^422 invalid-data/);
    expect(await problem('DELETE', overrides('a'))).toMatch(/^422 invalid-data/);
    expect(await problem('POST', overrides('nobody'), { total: 1, reason: 'x', author: 'y' })).toBe('404 unknown-conversation');
  });

  it('is refused where there is no card, and by a card with a mistake, which is named', async () => {
    const casts = new Map([['shop-chat', shopCast('shop-chat')]]);
    const mistaken = {
      ok: false as const,
      problems: [{ code: 'scorecard-unknown-rule' as const, args: { name: 'HOLD-99' }, file: 'scorecard.json' }],
    };
    for (const [scorecardRead, detail] of [
      [null, 'the folder of flows has no scorecard.json'],
      [mistaken, 'HOLD-99'],
    ] as const) {
      const desk = await openDesk({ flows: { casts, brands: new Map(), scorecard: scorecardRead as never } });
      desks.push(desk);
      await chatHad(desk, 'a');
      const answers = await Promise.all(['/v1/scorecard', '/v1/conversations/a/scorecard'].map((url) => desk.send<ProblemDocument>('GET', url)));
      for (const { status, body } of answers) {
        expect([status, body.code]).toEqual([409, 'no-scorecard']);
        expect(body.detail).toContain(detail);
      }
    }
  });
});

it('the card in effect is shown with the hash that scores name', async () => {
  const desk = await open();
  await chatHad(desk, 'a');
  const { body } = await desk.send<CardInEffect>('GET', '/v1/scorecard');
  expect(body).toEqual({ hash: hashScorecard(CARD), scorecard: JSON.parse(JSON.stringify(CARD)) as object });
  expect((await scorecard(desk, 'a')).score.card).toBe(body.hash);
});
