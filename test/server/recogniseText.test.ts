import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFlows } from '../../server/loadFlows.ts';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import type { Recognised } from '../../src/conversation/Guidance.ts';
import { openDesk, type Desk } from './support/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ flows: await loadFlows(fileURLToPath(new URL('../../flows', import.meta.url))) });
});
afterAll(() => desk.close());

type Meanings = { recognised: Omit<Recognised, 'event'>[] };
const ask = <T = Meanings>(body: object) => desk.send<T>('POST', '/v1/texts/recognise', body);

describe('POST /v1/texts/recognise', () => {
  it('CAN-6: answers what a text means to any flow, the surest first, with places in it', async () => {
    const text = 'Sveiki, norėčiau paprašyti grąžinti pinigus, už neleistiną mokėjimą.';
    const { status, body } = await ask({ text, language: 'lt' });
    expect(status).toBe(200);
    expect(body.recognised[0]).toMatchObject({ intent: 'refund_request', applied: true });
    expect(body.recognised.find(({ intent }) => intent === 'customer.greets')).toMatchObject({ span: [0, 6] });
  });

  it('ABUSE-3: swearing too, by the word', async () => {
    const { body } = await ask({ text: 'Да блядь, сколько можно', language: 'ru' });
    expect(body.recognised).toContainEqual(expect.objectContaining({ intent: 'customer.swears', span: [3, 8] }));
  });

  it('OFFER-1: tells what the words say beside it', async () => {
    const { body } = await ask({ text: 'Pick two phones for me', language: 'en', flow: 'shop-chat' });
    expect(body.recognised[0]).toMatchObject({ intent: 'customer.requests-selection', data: { count: 2 }, applied: true });
  });

  it('REG-2: to a flow at a stage it means what is listened for there', async () => {
    const request = { text: 'нет, не надо', language: 'ru', flow: 'shop-chat' };
    const meant = async (state: string) => (await ask({ ...request, state })).body.recognised.find(({ applied }) => applied)?.intent;
    expect(await meant('offer')).toBe('customer.declines-offer');
    expect(await meant('confirm')).toBe('customer.disagrees');
  });

  it('ASK-1: a flow’s facts can be given to it', async () => {
    const { body } = await ask({ text: 'Моя накладная, номер счёта 12345', language: 'ru', flow: 'shop-chat' });
    expect(body.recognised).toContainEqual(expect.objectContaining({ intent: 'customer.gives', data: { fact: 'invoiceNumber', value: '12345' } }));
  });

  it('REG-2: answers nothing where nothing is meant', async () => {
    expect((await ask({ text: '…', language: 'ru' })).body).toEqual({ recognised: [] });
  });

  it('REG-2: a text as long as a text may be is answered', async () => {
    expect((await ask({ text: 'где мой заказ '.repeat(1_400), language: 'ru' })).status).toBe(200);
  });

  it.each([
    ['without a text', { text: undefined }, 'invalid-data', '/text'],
    ['with an empty one', { text: '' }, 'invalid-data', '/text'],
    ['that is too long', { text: 'x'.repeat(20_001) }, 'invalid-data', '/text'],
    ['without a language', { language: undefined }, 'invalid-data', '/language'],
    ['in a language that nobody knows', { language: 'de' }, 'unknown-language', '/language'],
    ['in a language that the flow does not have', { language: 'de', flow: 'shop-chat' }, 'unknown-language', '/language'],
    ['to an unknown flow', { flow: 'shop-cat' }, 'unknown-flow', '/flow'],
    ['at an unknown stage', { flow: 'shop-chat', state: 'ofer' }, 'unknown-stage', '/state'],
    ['at a stage of no flow', { state: 'offer' }, 'invalid-data', '/flow'],
    ['with an unknown field', { txt: 'x' }, 'unknown-field', '/txt'],
  ])('refuses a request %s', async (_name, wrong, code, pointer) => {
    const { status, body } = await ask<ProblemDocument>({ text: 'Hello', language: 'en', ...wrong });
    expect([status, body.code, body.errors[0]?.pointer]).toEqual([422, code, pointer]);
  });
});

describe('a conversation over HTTP', () => {
  it('REG-2, CAN-6: recognises the customer’s words, tells of it, and logs it', async () => {
    await desk.send('POST', '/v1/conversations', { id: 'talk', flow: 'shop-chat', language: 'ru', clock: 'event', at: '2026-01-05T10:00:00Z' });
    const text = 'Здравствуйте, я хочу попросить вернуть деньги за несанкционированный платёж.';
    const { body } = await desk.post('talk', { id: 'e1', type: 'customer.says', at: '2026-01-05T10:00:05Z', data: { text } });
    expect(body.recognised[0]).toMatchObject({ event: 'e1', intent: 'refund_request', applied: true });
    expect((await desk.transcript('talk'))[0]?.recognised).toEqual(body.recognised);
  });
});
