import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFlows } from '../../../server/loadFlows.ts';
import type { ProblemDocument } from '../../../server/schemas/ProblemDocument.ts';
import type { GlossaryList } from '../../../server/schemas/training/GlossaryList.ts';
import { openDesk, type Desk } from '../support/openDesk.ts';

let desk: Desk;
let bare: Desk;
beforeAll(async () => {
  desk = await openDesk({ flows: await loadFlows(fileURLToPath(new URL('../../../flows', import.meta.url))) });
  bare = await openDesk();
});
afterAll(() => Promise.all([desk.close(), bare.close()]));

describe('GET /v1/glossary', () => {
  it.each([
    ['ru', 'Тёплый перевод'],
    ['lt', 'Šiltas perkėlimas'],
    ['pl', 'Ciepły transfer'],
    ['en', 'Warm transfer'],
  ])('MET-9: serves the terms in "%s", each with what it comes from', async (language, term) => {
    const { status, body } = await desk.send<GlossaryList>('GET', `/v1/glossary?language=${language}`);
    expect([status, body.language]).toEqual([200, language]);
    expect(body.terms.find(({ id }) => id === 'warm-transfer')).toMatchObject({ term, rows: ['XFER-1', 'XFER-2'], sources: ['002:123'] });
    expect(body.terms.filter(({ sources, definition }) => sources.length === 0 || definition === '')).toEqual([]);
  });

  it('MET-2: lists the term that its source cuts off, as truncated', async () => {
    const { body } = await desk.send<GlossaryList>('GET', '/v1/glossary?language=ru');
    expect(body.terms.find(({ id }) => id === 'call-centre-specialist')).toEqual({
      id: 'call-centre-specialist',
      term: 'Специалист колл-центра',
      definition: 'Специалист колл центра, в чью компетенцию входит обслуживани…',
      rows: ['MET-2'],
      sources: ['000:98'],
      status: 'truncated',
    });
  });

  it('names the languages that there are to whoever asks for another', async () => {
    const { status, body } = await desk.send<ProblemDocument>('GET', '/v1/glossary?language=de');
    expect([status, body.code, body.detail]).toEqual([
      422,
      'unknown-glossary-language',
      'There is no glossary in "de"; there is one in en, lt, pl, ru',
    ]);
  });

  it('says so on a server whose flows have no glossary', async () => {
    const { status, body } = await bare.send<ProblemDocument>('GET', '/v1/glossary?language=en');
    expect([status, body.detail]).toEqual([422, 'There is no glossary in "en"; there is one in no language']);
  });

  it.each([
    ['without a language', '', 'invalid-data'],
    ['with a language that is none', '?language=English', 'invalid-data'],
    ['with something else', '?language=en&term=hold', 'unknown-field'],
  ])('is refused %s', async (_name, query, code) => {
    const { status, body } = await desk.send<ProblemDocument>('GET', `/v1/glossary${query}`);
    expect([status, body.code]).toEqual([422, code]);
  });
});
