import { describe, expect, it } from 'vitest';
import { outcomeFigures } from '../../src/reports/outcomeFigures.ts';
import { play } from '../support/play.ts';

describe('the figures of an outcome', () => {
  it('PLREQ-13: count the required facts, and those that were obtained', () => {
    const chat = play('shop-chat', { language: 'en', requiredFacts: ['phone', 'email'] });
    const { all, obtained } = outcomeFigures(chat.conversation).required;
    expect([all - obtained >= 2, obtained >= 0]).toEqual([true, true]);
    chat.post('customer.gives', { fact: 'phone', value: '+37060000000' });
    expect(outcomeFigures(chat.conversation).required).toEqual({ all, obtained: obtained + 1 });
  });

  it('TEL-3, TEL-5: tell what became of the offer to go on by telephone', () => {
    const states: unknown[] = [];
    const look = (chat: ReturnType<typeof play>) => states.push(outcomeFigures(chat.conversation).phoneOffer);
    for (const answer of ['customer.agrees', 'customer.disagrees']) {
      const chat = play('shop-chat', { language: 'en' });
      chat.customerSays('Hello', 'customer.greets');
      chat.later(5).obey();
      look(chat);
      chat.later(5).post('agent.offers-phone', {});
      look(chat);
      chat.later(5).post(answer, {});
      look(chat);
    }
    look(play('shop-phone-inbound', { language: 'en' }));
    expect(states).toEqual(['none', 'open', 'accepted', 'none', 'open', 'refused', null]);
  });

  it('WAIT-3: tell that the last words of the customer had no reply, and that a notice is one', () => {
    const chat = play('shop-chat', { language: 'en' });
    const left = () => outcomeFigures(chat.conversation).leftWaiting;
    const seen = [left()];
    chat.customerSays('Hello', 'customer.greets');
    seen.push(left());
    chat.later(55).post('agent.says', { phrase: 'wait.notice' });
    seen.push(left());
    expect(seen.slice(1)).toEqual([true, false]);
  });

  it('FUP-4: tell what the customer was to the shop', () => {
    const chat = play('shop-chat', { language: 'en', facts: { contactStage: 'lead' } });
    expect(outcomeFigures(chat.conversation).contactStage).toBe('lead');
    expect(outcomeFigures(play('shop-chat', { language: 'en' }).conversation).contactStage).toBeNull();
  });
});
