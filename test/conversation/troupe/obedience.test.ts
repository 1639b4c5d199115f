import { describe, expect, it } from 'vitest';
import { play, type Play } from '../../support/play.ts';
import { machine, toyCast, violate } from '../support/toyCast.ts';

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

describe('what obeying excuses', () => {
  /** Asks to be told something, and has a rule against it. */
  const rule = (id: string, rank: number, say: string | null, breaks: string) =>
    machine(id, { idle: { meta: say === null ? {} : { say }, on: { 'agent.says': { actions: [violate(breaks)] } } } }, { rank });
  const settings = { 'severity.R-1': 'warn', 'severity.R-2': 'warn', 'severity.R-3': 'warn' };
  const told = (): Play =>
    play(toyCast({ rules: [rule('higher', 90, null, 'R-1'), rule('asks', 50, 'ask', 'R-2'), rule('lower', 10, 'warn', 'R-3')], settings }));

  it('are breaches of a lower rank, not those of its own or of a higher one', () => {
    const { allViolations } = told().agentSaysPhrase('ask');
    expect(allViolations.map(({ rule, excused }) => [rule, excused])).toEqual([
      ['R-1', false],
      ['R-2', false],
      ['R-3', true],
    ]);
  });

  it('is nothing when another phrase was said, recommended as it may be', () => {
    expect(told().agentSaysPhrase('warn').violations).toEqual(['R-1', 'R-2', 'R-3']);
    expect(told().agentSaysPhrase('hello').violations).toEqual(['R-1', 'R-2', 'R-3']);
  });
});

describe('what is said beside the script', () => {
  // In a recap the script goes on with whatever the agent says, so it shows what the script heard.
  const recap = (): Play => play('shop-chat', { stage: 'recap', facts: { summarySentence: 'Заказ привезут завтра.' } });

  it('is not heard by the script', () => {
    expect(recap().agentSays('Вижу заказ.').flowStage).toBe('furtherHelp');
    expect(recap().customerSays('…', 'customer.is-rude').obey().flowStage).toBe('recap');
    expect(recap().customerSays('…', 'customer.flirts').obey().flowStage).toBe('recap');
    expect(recap().customerSays('…').tick(55).obey().flowStage).toBe('recap');
    expect(recap().post('agent.asks-hold').obey().flowStage).toBe('recap');
    expect(recap().post('chat.held', { by: 'agent' }).post('chat.resumed').obey().flowStage).toBe('recap');
  });

  it('leaves the script with its phrase on top again, when the rule is done', () => {
    const chat = recap().customerSays('…', 'customer.is-rude');
    expect([chat.phrase, ...chat.also]).toEqual(['abuse.civil', 'recap.total']);
    chat.obey().customerSays('Ну ладно');
    expect(chat).toMatchObject({ phrase: 'recap.total', flowStage: 'recap', stage: 'recap' });
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
    expect(chat.guidance.conversation).toMatchObject({ stage: 'abuse.restrain', flowStage: 'farewell', tone: 'dry' });
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
