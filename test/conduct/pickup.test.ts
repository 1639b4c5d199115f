import { describe, expect, it } from 'vitest';
import { languages } from '../support/people.ts';
import { play } from '../support/play.ts';

describe('M01 pickup', () => {
  it('PICK-1: the first ring says to answer now, from the second on it is urgent', () => {
    const call = play('shop-phone-inbound').post('call.ringing', { ring: 1 });
    expect(call.guidance.reminders).toMatchObject([{ id: 'pickup.now', rule: 'PICK-1', urgency: 'normal' }]);
    call.at(4).post('call.ringing', { ring: 2 });
    expect(call.guidance.reminders).toMatchObject([{ id: 'pickup.urgent', rule: 'PICK-1', urgency: 'high' }]);
    call.at(8).post('call.ringing', { ring: 3 });
    expect(call.reminders).toEqual(['pickup.urgent']);
  });

  it.each(languages)('PICK-1: the reminders are in the language of the contact, %s', (language) => {
    const call = play('shop-phone-inbound', { language }).post('call.ringing', { ring: 1 });
    const [now] = call.guidance.reminders;
    const [urgent] = call.post('call.ringing', { ring: 2 }).guidance.reminders;
    expect([now!.text, urgent!.text]).not.toContain('reminder.pickup.now');
    expect(now!.text).not.toBe(urgent!.text);
  });

  it.each([1, 2, 3, 7])('PICK-1: rings before the answer are stored: %i', (rings) => {
    const call = play('shop-phone-inbound');
    for (let ring = 1; ring <= rings; ring++) call.at(ring * 4).post('call.ringing', { ring });
    expect(call.later(1).post('call.answered').guidance.metrics.ringsBeforeAnswer).toBe(rings);
  });

  it('PICK-1: a telephone that does not number its rings has them counted', () => {
    const call = play('shop-phone-inbound').post('call.ringing').post('call.ringing').post('call.ringing');
    expect(call.reminders).toEqual(['pickup.urgent']);
    expect(call.post('call.answered').guidance.metrics.ringsBeforeAnswer).toBe(3);
  });

  it('PICK-1: a telephone whose first message is the third ring is urgent at once', () => {
    const call = play('shop-phone-inbound').post('call.ringing', { ring: 3 });
    expect(call.reminders).toEqual(['pickup.urgent']);
    expect(call.post('call.answered').guidance.metrics.ringsBeforeAnswer).toBe(3);
  });

  it('PICK-1: nothing reminds to pick up once the call is answered', () => {
    const call = play('shop-phone-inbound').post('call.ringing').post('call.answered');
    expect(call.reminders).not.toContain('pickup.now');
    expect(call.post('call.ringing', { ring: 2 }).reminders).not.toContain('pickup.urgent');
  });

  it('PICK-2: ringing at 0 s and answered at 4 s, the speed of answer is 4 s', () => {
    const call = play('shop-phone-inbound').at(0).post('call.ringing', { ring: 1 }).at(4).post('call.answered');
    expect(call.guidance.metrics.speedOfAnswerSeconds).toBe(4);
  });

  it('PICK-2: the speed of answer counts from the first ring, not from the last, and not from the opening', () => {
    const call = play('shop-phone-inbound').at(10).post('call.ringing', { ring: 1 }).at(14).post('call.ringing', { ring: 2 });
    expect(call.at(16.25).post('call.answered').guidance.metrics).toEqual({ ringsBeforeAnswer: 2, speedOfAnswerSeconds: 6.25 });
  });

  it('a caller who hangs up before the answer has abandoned the call', () => {
    const call = play('shop-phone-inbound').post('call.ringing').at(20).post('call.ended', { by: 'customer' });
    expect(call.guidance.conversation).toMatchObject({ status: 'ended', outcome: 'abandoned' });
    expect(call.violations).toEqual([]);
  });

  it.each(['customer.says', 'agent.says'])('whoever speaks has answered: %s stands for call.answered', (type) => {
    const call = play('shop-phone-inbound').post('call.ringing').at(5).post(type, { text: 'Здравствуйте' });
    expect(call.stateOf('pickup')).toBe('answered');
    expect(call.guidance.metrics).toMatchObject({ ringsBeforeAnswer: 1, speedOfAnswerSeconds: 5 });
  });

  it('a conversation that starts in the middle has been answered', () => {
    const call = play('shop-phone-inbound', { stage: 'offer' });
    expect(call.stateOf('pickup')).toBe('answered');
    expect(call.conversation.facts.answered).toBe(true);
  });

  it('an outbound call that is answered has no rings of ours to count', () => {
    const call = play('shop-phone-outbound').post('call.dialled').at(9).post('call.answered');
    expect(call.guidance.metrics).toEqual({});
    expect(call.stage).toBe('greeting');
  });

  it('does not listen in a chat', () => {
    expect(play('shop-chat').post('call.ringing', { ring: 2 }).reminders).toEqual([]);
  });
});
