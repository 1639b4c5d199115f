import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';
import { listens, recommended, saysAsTold } from './saysAsTold.ts';
import { words } from './words.ts';

/** From the first question to the end, as on every call. */
function served(call: Play, language: Language): void {
  const { forms, ...said } = words[language];
  saysAsTold(call, 'discovery', 'word.canhelp');
  saysAsTold(call, 'discovery', 'discovery.ask');
  listens(call, 'discovery');
  call.later(10).customerSays(said.problem, 'customer.states-problem');
  saysAsTold(call, 'clarify', forms.ask);
  listens(call, 'clarify');
  call.later(10).customerSays('12345', ['customer.gives', { fact: 'orderNumber', value: '12345' }]);
  call.post('agent.marks-fact', { fact: 'summary', value: said.summary }).post('agent.marks-fact', { fact: 'summarySentence', value: said.sentence });
  saysAsTold(call, 'confirm', forms.confirm);
  listens(call, 'confirm');
  call.later(5).customerSays(said.yes, 'customer.agrees');
  expect(call.flowStage).toBe('answer');

  call.later(2).post('agent.needs-colleague');
  // A callback is what is recommended first; this agent would rather find out while the customer waits.
  expect(recommended(call)).toEqual({ stage: 'lookup', phrase: 'callback.ask' });
  expect(call.also).toContain('word.findout');
  call.later(8).agentSaysPhrase('word.findout');
  call.post('agent.asks-hold', { reason: 'X1' });
  expect(call.stage).toBe('hold.ask');
  saysAsTold(call, 'lookup', 'hold.ask');
  listens(call, 'lookup');
  call.later(3).customerSays(said.yes, 'customer.agrees');
  expect(call.check('hold').decision).toBe('allow');
  call.later(1).post('call.held', { by: 'agent' });
  expect(call.stage).toBe('hold.active');
  listens(call, 'lookup');
  call.later(40).post('call.resumed');
  saysAsTold(call, 'lookup', 'hold.return');
  listens(call, 'lookup');
  call.later(2).post('lookup.done', { result: said.result });
  saysAsTold(call, 'answer', 'lookup.result');

  saysAsTold(call, 'answer', 'close.allanswered');
  listens(call, 'furtherHelp');
  call.later(3).customerSays(said.yes, 'customer.agrees');
  expect(recommended(call)).toEqual({ stage: 'awaitEnd', phrase: 'bye.phone' });
  call.later(2).customerSays(said.bye, 'customer.says-goodbye');
  saysAsTold(call, 'farewell', 'bye.phone');
  listens(call, 'farewell');
  call.later(2).post('call.ended', { by: 'agent' });
  listens(call, 'wrapup');

  expect(call.guidance.conversation).toMatchObject({ status: 'ended', outcome: 'customerEnded', stage: 'wrapup' });
  expect(call.guidance.counters).toMatchObject({ 'hold.count': 1, 'hold.seconds': 40 });
  expect(call.violations).toEqual([]);
  expect(call.records.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'info'))).toEqual([]);
}

describe('a call from greeting to wrap-up', () => {
  it.each(languages)('inbound, with a hold: %s', (language) => {
    const call = play('shop-phone-inbound', { language, requiredFacts: ['orderNumber'] });
    listens(call, 'queue');
    call.at(1).post('call.ringing', { ring: 1 });
    expect(call.reminders).toEqual(['pickup.now']);
    call.at(4).post('call.answered');
    saysAsTold(call, 'greeting', 'greet.phone.inbound');
    served(call, language);
    expect(call.guidance.metrics).toMatchObject({ ringsBeforeAnswer: 1, speedOfAnswerSeconds: 3, greetedInForm: true });
  });

  it.each(languages)('outbound, with the reason first: %s', (language) => {
    const call = play('shop-phone-outbound', { language, requiredFacts: ['orderNumber'] });
    listens(call, 'dialing');
    call.at(1).post('call.dialled').at(12).post('call.answered');
    saysAsTold(call, 'greeting', 'greet.phone.outbound');
    saysAsTold(call, 'discovery', 'outbound.reason');
    call.later(3).customerSays(words[language].yes, 'customer.agrees');
    served(call, language);
    expect(call.guidance.metrics).toMatchObject({ greetedInForm: true });
  });

  it.each(languages)('outbound, and it is no good time: the call ends as politely as any, %s', (language) => {
    const call = play('shop-phone-outbound', { language }).post('call.dialled').at(12).post('call.answered');
    saysAsTold(call, 'greeting', 'greet.phone.outbound');
    saysAsTold(call, 'discovery', 'outbound.reason');
    call.later(3).customerSays(words[language].no, 'customer.disagrees');
    expect(recommended(call)).toEqual({ stage: 'awaitEnd', phrase: 'bye.phone' });
  });

  it.each(languages)('a caller who is not known yet is asked how to address them: %s', (language) => {
    const call = play('shop-phone-inbound', { language, customer: undefined }).post('call.answered');
    saysAsTold(call, 'greeting', 'greet.phone.inbound');
    saysAsTold(call, 'identify', 'ask.name');
    call.later(5).customerSays('Мария', ['customer.gives', { fact: 'customerName', value: 'Мария' }]);
    expect(call.flowStage).toBe('discovery');
    call
      .post('agent.asks-hold')
      .later(3)
      .obey()
      .customerSays('…', 'customer.agrees')
      .post('call.held', { by: 'agent' })
      .later(20)
      .post('call.resumed');
    expect(call.guidance.say?.text).toMatch(/^Мария, /);
  });
});
