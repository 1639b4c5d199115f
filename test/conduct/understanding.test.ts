import { describe, expect, it } from 'vitest';
import { languages } from '../support/people.ts';
import { play } from '../support/play.ts';

const asked = (options = {}) => play('shop-phone-inbound', { stage: 'clarify', ...options }).customerSays('…', 'customer.states-problem');

describe('M15 understanding', () => {
  it.each(languages)('CONF-3: advice before the customer confirmed is warned of, and the summary recommended instead, %s', (language) => {
    const call = asked({ language });
    expect(call.check('advise')).toMatchObject({
      decision: 'warn',
      rule: 'CONF-3',
      say: { phrase: language === 'lt' ? 'confirm.situation' : 'confirm.understanding' },
    });
    expect(call.check('advise').reason).toMatch(/\p{L}/u);
    expect(call.post('agent.advises').violations).toEqual(['CONF-3']);
  });

  it('CONF-3: once confirmed, advice is free', () => {
    const call = asked().agentSays('Правильно ли я Вас понимаю, что заказ не пришёл?').customerSays('Да', 'customer.agrees');
    expect(call.check('advise').decision).toBe('allow');
    expect(call.post('agent.advises').violations).toEqual([]);
  });

  it('CONF-3: a summary that the customer rejects confirms nothing', () => {
    const call = asked().agentSays('Правильно ли я Вас понимаю, что заказ не пришёл?').customerSays('Нет', 'customer.disagrees');
    expect(call.check('advise')).toMatchObject({ decision: 'warn', rule: 'CONF-3' });
  });

  it('CONF-3, LEAD-3: a new question is understood anew, however clear the last one was', () => {
    const call = asked().agentSays('Правильно ли я Вас понимаю, что заказ не пришёл?').customerSays('Да', 'customer.agrees');
    call.post('agent.advises').customerSays('А ещё чехол не подошёл', 'customer.states-problem');
    expect(call.check('advise').rule).toBe('CONF-3');
  });

  it('CONF-3: an answer that the knowledge has needs no confirmation', () => {
    const knowledge = [{ question: 'Какая гарантия?', answer: 'Один год.' }];
    const call = play('shop-phone-inbound', { stage: 'discovery', knowledge }).customerSays('Какая гарантия?', 'customer.asks');
    expect(call.check('advise').decision).toBe('allow');
  });

  it('CONF-3: goods that the customer asked for may be offered, others may not', () => {
    const chat = play('shop-chat', { stage: 'discovery' });
    expect(chat.check('offer', { card: { url: 'https://shop.example/x1' } })).toMatchObject({ decision: 'warn', rule: 'CONF-3' });
    chat.customerSays('Подберите чехол', ['customer.requests-selection', { count: 1 }]);
    expect(chat.check('offer', { card: { url: 'https://shop.example/x1' } }).decision).toBe('allow');
  });

  it('CONF-3: a contact opened at a stage past the confirmation has been confirmed', () => {
    expect(play('shop-chat', { stage: 'answer' }).check('advise').decision).toBe('allow');
    expect(play('shop-chat', { stage: 'confirm' }).check('advise').rule).toBe('CONF-3');
  });

  it('CONF-4: facts that are needed are asked for one by one before the summary', () => {
    const chat = play('shop-chat', { stage: 'discovery', requiredFacts: ['orderNumber', 'city'] }).customerSays('…', 'customer.states-problem');
    chat.customerSays('Вильнюс', ['customer.gives', { fact: 'city', value: 'Вильнюс' }]);
    expect(chat.guidance.missing).toEqual(['orderNumber']);
    expect(chat.guidance.say?.text).toContain('номер заказа');
    chat.customerSays('12345', ['customer.gives', { fact: 'orderNumber', value: '12345' }]);
    expect(chat.phrase).toBe('confirm.understanding');
  });

  it('CONF-1, LEAD-3: a specific request is confirmed with one question, not answered at once', () => {
    const chat = play('shop-chat').customerSays('Нужен чехол X, чёрный', 'customer.states-problem').obey();
    expect(chat.phrase).toBe('confirm.understanding');
  });

  it('LEAD-2: whoever offers before the problem is known stays in discovery, with a question recommended', () => {
    const chat = play('shop-chat', { stage: 'discovery' }).post('agent.offers', { url: 'https://shop.example/x1' });
    expect(chat.violations).toEqual(['CONF-3']);
    expect(chat.flowStage).toBe('discovery');
    expect(chat.also).toContain('discovery.ask');
  });
});
