import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import type { Finding } from '../../src/conversation/Guidance.ts';
import { openDesk, type Desk } from './support/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const check = <T>(body: object) => desk.send<T>('POST', '/v1/texts/check', body);

describe('POST /v1/texts/check', () => {
  it('answers the findings in a draft, each with its rule, severity, span and message', async () => {
    const { status, body } = await check<{ findings: Finding[] }>({ text: 'Hello', language: 'en', channel: 'chat', state: 'greeting' });
    expect(status).toBe(200);
    const short = body.findings.find(({ rule }) => rule === 'GREET-SHORT');
    expect(short).toMatchObject({ severity: 'error', span: [0, 5] });
    expect(short?.message).toMatch(/\p{L}/u);
  });

  it('answers none for a draft with which nothing is wrong', async () => {
    const { body } = await check({ text: 'The shoes are in stock.', language: 'en', channel: 'chat', state: 'talking' });
    expect(body).toEqual({ findings: [] });
  });

  it.each([
    ['without a text', { text: undefined }, 'invalid-data', '/text'],
    ['in a language that no flow has', { language: 'de' }, 'unknown-language', '/language'],
    ['with an unknown field', { txt: 'x' }, 'unknown-field', '/txt'],
    ['with an unknown setting', { settings: { wait: 1 } }, 'unknown-setting', '/settings/wait'],
    ['of an unknown brand', { brand: { id: 'none' } }, 'unknown-brand', '/brand/id'],
  ])('refuses a draft %s', async (_name, wrong, code, pointer) => {
    const { status, body } = await check<ProblemDocument>({ text: 'Hello', language: 'en', channel: 'chat', ...wrong });
    expect([status, body.code, body.errors[0]?.pointer]).toEqual([422, code, pointer]);
  });
});
