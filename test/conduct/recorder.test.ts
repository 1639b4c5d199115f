import { describe, expect, it } from 'vitest';
import { play } from '../support/play.ts';

describe('M25 recorder', () => {
  it('WAIT-6, MET-5: the time to a solution runs from the first message, or from the answered call', () => {
    const chat = play('shop-chat').at(20).customerSays('Где заказ?').at(200).post('agent.marks-resolved');
    expect(chat.guidance.metrics.resolutionSeconds).toBe(180);
    const call = play('shop-phone-inbound').at(4).post('call.answered').at(64).post('agent.marks-resolved');
    expect(call.guidance.metrics.resolutionSeconds).toBe(60);
    expect(call.later(100).post('agent.marks-resolved').guidance.metrics.resolutionSeconds).toBe(60);
  });

  it('MET-3: the time that a contact takes ends with it, resolved or not', () => {
    const call = play('shop-phone-inbound').at(4).post('call.answered').at(94).post('call.ended', { by: 'customer' });
    expect(call.guidance.metrics).toMatchObject({ handleSeconds: 90 });
    expect(call.guidance.metrics.resolutionSeconds).toBeUndefined();
  });

  it('CONF-5: questions before the first advice are counted', () => {
    const call = play('shop-phone-inbound').post('call.answered').obey().agentSays('Какой у Вас номер заказа?');
    expect(call.guidance.counters['question.count']).toBe(1);
    call.agentSays('Сейчас посмотрю.').post('agent.advises').agentSays('Подходит?');
    expect(call.guidance.counters['question.count']).toBe(1);
  });

  it('MET-1: a call that nobody answered took no time', () => {
    const { metrics } = play('shop-phone-inbound').post('call.ringing', { ring: 1 }).at(30).post('call.ended', { by: 'customer' }).guidance;
    expect(metrics.handleSeconds).toBeUndefined();
    expect(metrics.speedOfAnswerSeconds).toBeUndefined();
  });
});
