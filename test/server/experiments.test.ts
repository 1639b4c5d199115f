import { afterEach, describe, expect, it } from 'vitest';
import type { ExperimentList } from '../../server/schemas/ExperimentList.ts';
import type { PhraseList } from '../../server/schemas/PhraseList.ts';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import { offerBundle, offerCast, warmOffer } from '../experiments/support/offerDesk.ts';
import { openDesk, OPENED, type Desk } from './support/openDesk.ts';

let desk: Desk | undefined;
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

const open = async (cast: Cast = offerCast(), store = openMemoryStore()): Promise<Desk> => {
  desk = await openDesk({ flows: { casts: new Map([['offer-desk', cast]]), brands: new Map() }, store });
  return desk;
};
const at = (seconds: number) => new Date(Date.parse(OPENED) + seconds * 1_000).toISOString();

/** A contact in which the agent greets, says what they are shown or something else, and the customer answers. */
async function contact(
  id: string,
  answer: 'agrees' | 'disagrees',
  { text, language = 'en', second = 0 }: { text?: string; language?: string; second?: number } = {},
) {
  const { body } = await desk!.start({ flow: 'offer-desk', id, language, at: at(second) });
  expect(body.say?.phrase).toBe('hello');
  const shown = (await desk!.post(id, { type: 'agent.says', at: at(second + 1), data: { phrase: 'hello' } })).body.say;
  await desk!.post(id, { type: 'agent.says', at: at(second + 2), data: text === undefined ? { phrase: 'offer' } : { text } });
  await desk!.post(id, { type: `customer.${answer}`, at: at(second + 3), id: `${id}-answer` });
  return shown;
}

const experiments = async (query = '') => (await desk!.send<ExperimentList>('GET', `/v1/flows/offer-desk/experiments${query}`)).body;
const phrases = async (query = '') => (await desk!.send<PhraseList>('GET', `/v1/flows/offer-desk/phrases${query}`)).body;
const problem = async (url: string) => {
  const { status, body } = await desk!.send<ProblemDocument>('GET', url);
  return `${status} ${body.code} ${body.errors[0]?.pointer ?? ''}`.trim();
};

describe('GET /v1/flows/{id}/experiments', () => {
  it('reports what came of conversations, each shown one variant throughout', async () => {
    await open();
    const texts = new Set<string>();
    for (const [place, id] of ['a', 'b', 'c', 'd', 'e', 'f'].entries())
      texts.add((await contact(id, place % 2 === 0 ? 'agrees' : 'disagrees'))!.text);
    expect(texts.size).toBe(2);
    const { flow, version, alpha, experiments: reports } = await experiments();
    expect({ flow, version, alpha }).toEqual({ flow: 'offer-desk', version: offerCast().hash, alpha: 0.05 });
    const [only] = reports;
    expect(only).toMatchObject({ id: 'warm-offer', status: 'running', control: 'plain', balanced: true, goal: { event: 'customer.agrees' } });
    const sum = (of: 'shown' | 'goals' | 'used') => only!.variants.reduce((all, variant) => all + variant[of], 0);
    expect([sum('shown'), sum('goals'), sum('used')]).toEqual([6, 3, 6]);
    expect(only?.variants.every(({ shown }) => shown > 0)).toBe(true);
    expect(only?.variants[1]?.difference).toMatchObject({ verdict: 'no-difference-yet', sequence: null });
    expect(only?.strata).toMatchObject([{ language: 'en', versions: [version], present: true }]);
  });

  it('counts a conversation once, and not what was taken back', async () => {
    await open();
    await contact('a', 'agrees');
    await desk!.post('a', { type: 'customer.agrees', at: at(9) });
    const goals = async () => (await experiments()).experiments[0]?.variants.reduce((all, { goals: own }) => all + own, 0);
    expect(await goals()).toBe(1);
    await contact('b', 'agrees');
    expect(await goals()).toBe(2);
    await desk!.post('b', { type: 'event.retracted', at: at(20), data: { id: 'b-answer' } });
    expect(await goals()).toBe(1);
    await desk!.send('DELETE', '/v1/conversations/a');
    expect(await goals()).toBe(0);
  });

  it('is asked for a time, a language, a version', async () => {
    await open();
    await contact('a', 'agrees');
    await contact('b', 'agrees', { language: 'ru', second: 60 });
    const shown = async (query: string) => (await experiments(query)).experiments[0]?.variants.reduce((all, { shown: own }) => all + own, 0);
    expect(await Promise.all([shown(''), shown('?language=ru'), shown(`?from=${at(30)}`), shown(`?to=${at(30)}`), shown(`?from=${at(90)}`)])).toEqual(
      [2, 1, 1, 1, 0],
    );
    const hash = offerCast().hash;
    expect(await Promise.all([shown('?version=published'), shown(`?version=${hash}`), shown(`?version=${hash.slice(0, 8)}`)])).toEqual([2, 2, 2]);
  });

  it('keeps what came of a version apart from what is compared now, and what was compared once from both', async () => {
    const store = openMemoryStore();
    await open(offerCast(), store);
    await contact('a', 'agrees');
    await contact('c', 'agrees');
    await desk!.close();
    const edited = buildCast(offerBundle([{ ...warmOffer, goal: { event: 'customer.agrees', within: 60 } }]));
    const cast = buildCast({ ...edited.bundle, flow: { ...edited.bundle.flow, version: '2.0.0' } });
    await open(cast, store);
    await desk!.send('GET', '/v1/flows');
    await contact('d', 'disagrees');
    const { experiments: reports, version } = await experiments();
    expect(version).toBe(cast.hash);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.goal).toEqual({ event: 'customer.agrees', within: 60 });
    const strata = reports[0]!.strata.map(({ versions, present, variants }) => [versions, present, variants.map(({ shown }) => shown)]);
    expect(strata).toEqual([
      [[cast.hash], true, [0, 1]],
      [[offerCast().hash], false, [1, 1]],
    ]);
    const before = await experiments(`?version=${offerCast().hash}`);
    expect(before.experiments[0]).toMatchObject({ goal: { event: 'customer.agrees' }, strata: [{ versions: [offerCast().hash], present: true }] });
  });

  it('is empty where nothing is compared', async () => {
    await open(offerCast([]));
    await contact('a', 'agrees');
    expect((await experiments()).experiments).toEqual([]);
  });

  it('names what is wrong with a request', async () => {
    await open();
    expect(await problem('/v1/flows/offer-desc/experiments')).toBe('422 unknown-flow');
    expect(await problem('/v1/flows/offer-desk/experiments?from=yesterday')).toBe('422 invalid-data /from');
    expect(await problem('/v1/flows/offer-desk/experiments?language=english')).toBe('422 invalid-data /language');
    expect(await problem('/v1/flows/offer-desk/experiments?version=zz')).toMatch(/^4\d\d invalid-version/);
    expect(await problem('/v1/flows/offer-desk/experiments?version=abcdef')).toMatch(/^404 unknown-version/);
    expect(await problem('/v1/flows/offer-desk/experiments?versions=published')).toBe('422 unknown-field /versions');
  });
});

describe('GET /v1/flows/{id}/phrases', () => {
  it('tells what agents made of what they were shown, passed over most first', async () => {
    await open();
    await contact('a', 'agrees', { text: 'One moment please' });
    await contact('b', 'agrees', { text: 'So: a second pair is half the price.' });
    await contact('c', 'disagrees');
    const { phrases: rows, next } = await phrases();
    expect(next).toBeNull();
    expect(rows.map(({ phrase, variant, recommended, used, edited, passed }) => [phrase, variant, recommended, used, edited, passed])).toEqual([
      ['offer', 0, 2, 0, 1, 1],
      ['hello', 0, 3, 3, 0, 0],
      ['offer', 1, 1, 1, 0, 0],
    ]);
    expect(rows[0]).toMatchObject({ text: 'A second pair is half the price.', language: 'en', versions: [offerCast().hash] });
    expect((await phrases('?order=used')).phrases[0]?.phrase).toBe('hello');
    expect((await phrases('?order=name')).phrases.map(({ phrase, variant }) => `${phrase} ${variant}`)).toEqual(['hello 0', 'offer 0', 'offer 1']);
  });

  it('counts a phrase that was put off and said in the end as said', async () => {
    await open();
    await desk!.start({ flow: 'offer-desk', id: 'a', language: 'en' });
    for (const [second, data] of [{ phrase: 'hello' }, { text: 'One moment' }, { phrase: 'offer' }].entries())
      await desk!.post('a', { type: 'agent.says', at: at(second + 1), data });
    expect((await phrases('?order=name')).phrases).toMatchObject([
      { phrase: 'hello', used: 1, passed: 0 },
      { phrase: 'offer', used: 1, passed: 0, recommended: 1 },
    ]);
  });

  it('comes in pages that leave nothing out', async () => {
    await open();
    for (const id of ['a', 'b', 'c']) await contact(id, 'agrees');
    const whole = (await phrases()).phrases;
    const paged: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: PhraseList = await phrases(`?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(page.phrases).toHaveLength(1);
      paged.push(...page.phrases);
      cursor = page.next;
    }
    expect(paged).toEqual(whole);
  });

  it('names what is wrong with a request', async () => {
    await open();
    expect(await problem('/v1/flows/offer-desk/phrases?cursor=x')).toBe('422 invalid-data /cursor');
    expect(await problem(`/v1/flows/offer-desk/phrases?cursor=${Buffer.from('[1,2]').toString('base64url')}`)).toBe('422 invalid-data /cursor');
    expect(await problem('/v1/flows/offer-desk/phrases?order=price')).toBe('422 invalid-data /order');
    expect(await problem('/v1/flows/offer-desk/phrases?limit=501')).toBe('422 invalid-data /limit');
    expect(await problem('/v1/flows/nope/phrases')).toBe('422 unknown-flow');
  });
});
