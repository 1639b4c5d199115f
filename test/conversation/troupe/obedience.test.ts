import { describe, expect, it } from 'vitest';
import { play, type Play } from '../../support/play.ts';

/** Back from a hold, and the customer has sworn meanwhile: two things to say at once. */
const sworeOnHold = (): Play =>
  play('shop-phone-inbound', { settings: { 'abuse.apologiseFirst': false } })
    .post('call.answered')
    .obey()
    .at(10)
    .customerSays('Где заказ?', 'customer.asks')
    .post('agent.asks-hold')
    .obey()
    .customerSays('Да', 'customer.agrees')
    .at(20)
    .post('call.held', { by: 'agent' })
    .at(50)
    .post('call.resumed')
    .customerSays('…', 'customer.swears');

describe('obeying is never punished', () => {
  it('whoever says the top recommendation breaks no rule of lower rank by it: the breach is recorded as excused', () => {
    const contact = sworeOnHold();
    expect([contact.phrase, contact.also[0]]).toEqual(['abuse.warn.profanity', 'hold.return']);
    contact.obey();
    expect(contact.allViolations).toMatchObject([{ rule: 'HOLD-4', excused: true }]);
    expect(contact.violations).toEqual([]);
  });

  it('a check of the top recommendation says so beforehand', () => {
    const contact = sworeOnHold();
    expect(contact.check('send', { text: contact.guidance.say!.text }).decision).toBe('allow');
  });

  it('whoever says anything else breaks what it breaks', () => {
    expect(sworeOnHold().agentSays('Срок гарантии два года.').allViolations).toMatchObject([{ rule: 'HOLD-4', excused: false }]);
  });

  it('the second recommendation excuses nothing of a higher rank', () => {
    const contact = play('shop-chat').customerSays('Где заказ?', 'customer.asks').obey().customerSays('…', 'customer.is-rude');
    expect(contact.phrase).toBe('abuse.civil');
    expect(contact.agentSaysPhrase('further.help').agentSaysPhrase('bye.chat.short').violations).toEqual(['END-5']);
  });

  it('following every recommendation from the greeting on breaks nothing', () => {
    for (const flow of ['shop-chat', 'shop-phone-inbound', 'shop-phone-outbound'] as const) {
      const contact = play(flow);
      if (flow !== 'shop-chat') contact.post('call.answered');
      for (let turn = 1; turn <= 20; turn++) {
        contact.at(turn * 20).customerSays('…', turn % 3 === 0 ? 'customer.asks' : 'customer.agrees');
        if (contact.guidance.say) contact.later(5).obey();
      }
      expect({ flow, violations: contact.violations }).toEqual({ flow, violations: [] });
    }
  });
});

describe('what is said beside the script', () => {
  it('the script stays where it is while a rule has its way, and its phrase is on top again afterwards', () => {
    const chat = play('shop-chat').customerSays('…').obey().at(10).customerSays('Где заказ?', 'customer.asks');
    const { phrase, flowStage } = chat;
    chat.customerSays('…', 'customer.is-rude').obey();
    expect(chat.flowStage).toBe(flowStage);
    chat.customerSays('Ну ладно');
    expect(chat).toMatchObject({ phrase, flowStage });
  });

  it('the same words are no aside where no rule asks for them', () => {
    const chat = play('shop-chat', { stage: 'refusal' }).agentSaysPhrase('wait.notice');
    expect(chat.flowStage).toBe('lookup');
  });

  it('what the script itself wants is no aside, even when a rule wants it as well', () => {
    const chat = play('shop-chat', { stage: 'awaitEnd' }).customerSays('До свидания', 'customer.says-goodbye');
    expect(chat.phrase).toBe('bye.chat.short');
    expect(chat.obey().stateOf('shop-chat')).toBe('farewell.said');
  });

  it('the most urgent speaks first: abuse, hold’s return, reply clock, closing, script', () => {
    const chat = play('shop-chat')
      .customerSays('…')
      .obey()
      .at(10)
      .customerSays('Где заказ?', 'customer.asks')
      .customerSays('До свидания', 'customer.says-goodbye')
      .tick(65)
      .post('chat.held', { by: 'agent' })
      .post('chat.resumed')
      .customerSays('…', 'customer.is-rude');
    expect([chat.phrase, ...chat.also]).toEqual(['abuse.civil', 'hold.return', 'bye.chat.short']);
    const waiting = play('shop-chat')
      .customerSays('…')
      .obey()
      .at(10)
      .customerSays('Где заказ?', 'customer.asks')
      .customerSays('Пока', 'customer.says-goodbye')
      .tick(65);
    expect([waiting.phrase, ...waiting.also]).toEqual(['wait.notice', 'bye.chat.short']);
  });
});
