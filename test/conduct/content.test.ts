import { describe, expect, it } from 'vitest';
import { play } from '../support/play.ts';

const chat = (intent: string, options = {}) =>
  play('shop-chat', { language: 'lt', stage: 'answer', customer: { gender: 'female' }, ...options }).customerSays('…', [
    'customer.means',
    { intent },
  ]);

describe('M24 content', () => {
  it('CAN-6, CAN-7: a canned reply is not recommended before what it states is true', () => {
    const refund = chat('refund_request');
    expect(refund.phrase).not.toBe('canned.refund');
    refund.post('fact.set', { fact: 'refundDone', value: true });
    expect(refund.guidance.say).toMatchObject({
      phrase: 'canned.refund',
      source: 'content',
      text: 'Gerbiama Ponia, informuojame, kad mes sėkmingai grąžinome pinigus į jūsų sąskaitą.',
    });
  });

  it('CAN-7: sent before, it is denied, by its phrase as by its text', () => {
    const refund = chat('refund_request');
    const text = 'Gerbiama Ponia, informuojame, kad mes sėkmingai grąžinome pinigus į jūsų sąskaitą.';
    expect(refund.check('send', { phrase: 'canned.refund' })).toMatchObject({ decision: 'deny', rule: 'CAN-7' });
    expect(refund.check('send', { text })).toMatchObject({ decision: 'deny', rule: 'CAN-7' });
    expect(refund.post('fact.set', { fact: 'refundDone', value: true }).check('send', { phrase: 'canned.refund' }).decision).toBe('allow');
    expect(chat('refund_request').agentSaysPhrase('canned.refund').violations).toContain('CAN-7');
  });

  it('CAN-7, GEND-5: the reply is inflected for the customer, and neutral where nothing is known', () => {
    const text = (customer: object) => chat('refund_request', { customer, facts: { refundDone: true } }).guidance.say?.text.split(',')[0];
    expect(text({ gender: 'male' })).toBe('Gerbiamas Pone');
    expect(text({ gender: 'female' })).toBe('Gerbiama Ponia');
    expect(text({})).not.toMatch(/Pon/);
  });

  it('CAN-5, CAN-8, CAN-9: a predefined answer comes with its subject and attachments', () => {
    expect(chat('return_damaged').guidance.say).toMatchObject({
      phrase: 'predefined.return',
      subject: 'Grąžinimas',
      attachments: ['courierLabel'],
    });
  });

  it.each([
    ['ru', 'Возврат'],
    ['lt', 'Grąžinimas'],
    ['pl', 'Zwrot'],
    ['en', 'Return'],
  ])('CAN-8: the subject is in the language of the contact, %s', (language, subject) => {
    expect(chat('return_damaged', { language }).guidance.say?.subject).toBe(subject);
  });

  it('CAN-10: without its attachment it cannot be sent, with it it can', () => {
    const broken = chat('return_damaged');
    expect(broken.check('send', { phrase: 'predefined.return' })).toMatchObject({ decision: 'deny', rule: 'CAN-10' });
    expect(broken.check('send', { phrase: 'predefined.return', attachments: [] })).toMatchObject({ decision: 'deny', rule: 'CAN-10' });
    expect(broken.check('send', { phrase: 'predefined.return', attachments: ['courierLabel'] }).decision).toBe('allow');
    broken.post('agent.says', { phrase: 'predefined.return', attachments: ['courierLabel'] });
    expect(broken.violations).toEqual([]);
    expect(broken.phrase).not.toBe('predefined.return');
  });

  it('CAN-2, CAN-3: content says of which kind it is', () => {
    const { catalogue } = chat('other').cast.bundle;
    expect(catalogue['canned.refund']?.content?.kind).toBe('canned');
    expect(catalogue['predefined.return']?.content?.kind).toBe('predefined');
  });

  it('an intent that no content answers changes nothing', () => {
    expect(chat('something_else').guidance.say?.source).not.toBe('content');
  });
});
