import { describe, expect, it } from 'vitest';
import { play } from '../support/play.ts';

describe('what a lookup comes to', () => {
  it('SRCH-4: hours that were found out are told as a window', () => {
    const contact = play('shop-chat', { language: 'ru', customer: { name: 'Наталья' } })
      .customerSays('Когда приедет курьер?', 'customer.asks')
      .obey();
    contact.post('lookup.done', { result: 'курьер приедет завтра', date: 'завтра', from: '14:00', to: '16:00' });
    expect(contact.guidance.say).toMatchObject({ phrase: 'outcome.window', text: 'Наталья, курьер приедет завтра с 14:00 до 16:00.' });
  });

  it('SRCH-4: anything else is told as it is', () => {
    const contact = play('shop-chat', { language: 'ru' }).customerSays('Когда приедет курьер?', 'customer.asks').obey();
    contact.post('lookup.done', { result: 'гарантия два года' });
    expect(contact.phrase).toBe('lookup.result');
  });
});

describe('what is said instead of a text in which something is wrong', () => {
  it('NEG-1: the phrase that takes its place is recommended', () => {
    const contact = play('shop-chat', { language: 'lt' }).customerSays('Kada atvyks kurjeris?', 'customer.asks').obey();
    expect(contact.check('send', { text: 'Nežinau.' }).say).toMatchObject({ phrase: 'word.findout' });
  });

  it('SRCH-1: on the telephone a call back is, instead of sending the customer away', () => {
    const contact = play('shop-phone-inbound', { language: 'ru', customer: { name: 'Наталья' }, stage: 'answer' });
    expect(contact.check('send', { text: 'Позвоните курьеру сами' }).say).toMatchObject({ phrase: 'callback.ask' });
  });

  it('TEXT-9: a summary is offered to a long text without one', () => {
    const contact = play('shop-chat', { language: 'ru', stage: 'answer' });
    expect(contact.check('send', { text: 'Раз.\n\nДва.\n\nТри.', state: 'answer' }).say).toMatchObject({ phrase: 'recap.total' });
    expect(contact.check('send', { text: 'Раз.\n\nДва.\n\nИтого: три.', state: 'answer' }).say).toBeNull();
  });
});
