import { describe, expect, it } from 'vitest';
import { languages } from '../support/people.ts';
import { play } from '../support/play.ts';
import { recommended } from './saysAsTold.ts';

const inAnswer = () => play('shop-chat', { stage: 'confirm' }).customerSays('Да', 'customer.agrees');

describe('parts that the shop flows share', () => {
  it('SRCH-1, POS-2: without an answer at hand the agent offers to find out, and then does', () => {
    const chat = inAnswer();
    expect(recommended(chat)).toEqual({ stage: 'answer', phrase: 'word.findout' });
    expect(chat.agentSaysPhrase('word.findout').flowStage).toBe('lookup');
  });

  it('KB-1: an answer that the knowledge has stands in its place', () => {
    const knowledge = [{ question: 'Какая гарантия на чехол?', answer: 'Гарантия один год.' }];
    const chat = play('shop-chat', { stage: 'discovery', knowledge }).customerSays('Какая гарантия на чехол?', 'customer.asks');
    expect(chat.guidance.say).toMatchObject({ phrase: null, text: 'Гарантия один год.', source: 'knowledge' });
    expect(chat.also).toEqual(['recap.total']);
  });

  it('LEAD-1: once asked which offer fits, the customer is given time to choose', () => {
    const chat = play('shop-chat', { stage: 'discovery' }).customerSays('…', ['customer.requests-selection', { count: 1 }]);
    for (const url of ['https://shop.example/x1', 'https://shop.example/x2']) chat.post('agent.offers', { url });
    expect(chat.phrase).toBe('offer.choose');
    expect(chat.obey().phrase).toBeNull();
    expect(chat.customerSays('Не знаю').phrase).toBe('offer.choose');
  });

  it('GREET-8: a reason given once is not given again before the customer answers', () => {
    const call = play('shop-phone-outbound').post('call.answered').obey();
    expect(call.phrase).toBe('outbound.reason');
    expect(call.obey().phrase).toBeNull();
  });

  it('opened at the stage "discovery", an outbound call is past its reason', () => {
    expect(play('shop-phone-outbound', { stage: 'discovery' }).phrase).toBe('word.canhelp');
  });

  it('END-5: whoever wants something more is asked what, wherever the script stands', () => {
    const chat = play('shop-chat', { stage: 'answer' }).agentSays('Заказ в пути. Могу ли я ещё чем-нибудь помочь?');
    expect(chat.customerSays('Да, ещё вопрос', 'customer.wants-more').flowStage).toBe('discovery');
    expect(play('shop-chat', { stage: 'recap' }).customerSays('И ещё', 'customer.wants-more').flowStage).toBe('discovery');
  });

  it.each(languages)('SCR-4, REG-1: the tone is that of the language where no state asks for another, %s', (language) => {
    const chat = play('shop-chat', { language });
    expect(chat.guidance.conversation.tone).toBe(language === 'lt' || language === 'pl' ? 'warm' : 'formal');
    expect(chat.customerSays('…', 'customer.is-rude').guidance.conversation.tone).toBe('dry');
  });
});
