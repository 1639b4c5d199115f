import { describe, expect, it } from 'vitest';
import { languages } from '../support/people.ts';
import { play } from '../support/play.ts';
import { listens, recommended, saysAsTold } from './saysAsTold.ts';
import { words } from './words.ts';

describe('a chat from greeting to wrap-up', () => {
  it.each(languages)('a question that is looked up, goods that are picked, feedback, farewell: %s', (language) => {
    const { forms, ...said } = words[language];
    const chat = play('shop-chat', { language, requiredFacts: ['orderNumber'] });
    expect(recommended(chat)).toEqual({ stage: 'greeting', phrase: forms.greet });
    chat.at(2).customerSays(said.hello, 'customer.greets');
    saysAsTold(chat, 'greeting', forms.greet);
    saysAsTold(chat, 'discovery', 'word.canhelp');
    saysAsTold(chat, 'discovery', 'discovery.ask');
    listens(chat, 'discovery');

    chat.later(15).customerSays(said.problem, 'customer.states-problem');
    expect(chat.guidance.missing).toEqual(['orderNumber']);
    saysAsTold(chat, 'clarify', forms.ask);
    listens(chat, 'clarify');
    chat.later(15).customerSays('12345', ['customer.gives', { fact: 'orderNumber', value: '12345' }]);
    expect(chat.guidance.missing).toEqual([]);
    chat
      .post('agent.marks-fact', { fact: 'summary', value: said.summary })
      .post('agent.marks-fact', { fact: 'summarySentence', value: said.sentence });
    saysAsTold(chat, 'confirm', forms.confirm);
    listens(chat, 'confirm');
    chat.later(10).customerSays(said.yes, 'customer.agrees');
    expect(chat.flowStage).toBe('answer');

    chat.later(5).post('agent.takes-timeout');
    saysAsTold(chat, 'lookup', 'wait.notice');
    listens(chat, 'lookup');
    chat.later(20).post('lookup.done', { result: said.result });
    saysAsTold(chat, 'answer', 'lookup.result');
    expect(recommended(chat)).toEqual({ stage: 'answer', phrase: 'further.help' });

    chat.later(10).customerSays('…', ['customer.requests-selection', { count: 1 }]);
    expect(recommended(chat)).toEqual({ stage: 'offer', phrase: 'offer.card' });
    chat.later(30).post('agent.offers', { url: 'https://shop.example/x1' }).later(20).post('agent.offers', { url: 'https://shop.example/x2' });
    saysAsTold(chat, 'offer', 'offer.choose');
    chat.later(15).customerSays(said.yes, 'customer.agrees');
    saysAsTold(chat, 'recap', 'recap.total');
    expect(recommended(chat)).toEqual({ stage: 'furtherHelp', phrase: 'further.help' });

    chat.later(5).post('agent.marks-resolved');
    saysAsTold(chat, 'feedback', 'feedback.ask');
    chat.later(10).post('customer.rates', { rating: 3 });
    saysAsTold(chat, 'furtherHelp', 'further.help');
    listens(chat, 'furtherHelp');
    chat.later(10).customerSays(said.no, 'customer.disagrees');
    saysAsTold(chat, 'awaitEnd', forms.bye);
    listens(chat, 'farewell');
    chat.later(5).post('chat.closed', { by: 'agent' });
    listens(chat, 'wrapup');

    expect(chat.guidance.conversation).toMatchObject({ status: 'ended', outcome: 'customerEnded', stage: 'wrapup' });
    expect(chat.guidance.metrics).toMatchObject({ greetedInForm: true, rating: 3, firstReplySeconds: 8 });
    expect(chat.guidance.counters.offer).toEqual({ requested: 1, target: 2, given: 2 });
    expect(chat.violations).toEqual([]);
    expect(chat.records.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'info'))).toEqual([]);
  });

  it.each(languages)('a question that the knowledge answers: %s', (language) => {
    const { forms, ...said } = words[language];
    const chat = play('shop-chat', { language, knowledge: [{ question: said.problem, answer: said.result }] });
    chat.at(2).customerSays(said.problem, 'customer.states-problem');
    saysAsTold(chat, 'greeting', forms.greet);
    expect(chat.guidance.say).toMatchObject({ phrase: null, text: said.result, source: 'knowledge' });
    chat.later(5).obey();
    saysAsTold(chat, 'answer', 'further.help');
    chat.later(10).customerSays(said.no, 'customer.disagrees').later(3).customerSays(said.bye, 'customer.says-goodbye');
    saysAsTold(chat, 'farewell', forms.bye);
    chat.later(3).post('chat.closed', { by: 'customer' });
    expect(chat.guidance.conversation.outcome).toBe('customerEnded');
    expect(chat.violations).toEqual([]);
  });

  it.each(languages)('a complaint, said before the greeting: empathy first, then the matter: %s', (language) => {
    const { forms, ...said } = words[language];
    const chat = play('shop-chat', { language, facts: { summary: said.summary, summarySentence: said.sentence } });
    chat.at(2).customerSays(said.problem, 'customer.complains', 'customer.states-problem');
    saysAsTold(chat, 'greeting', forms.greet);
    expect(chat.guidance.conversation.tone).toBe('warm');
    saysAsTold(chat, 'complaint', 'empathy.dissatisfied');
    saysAsTold(chat, 'confirm', forms.confirm);
    chat.later(10).customerSays(said.yes, 'customer.agrees');
    expect(chat.flowStage).toBe('answer');
    expect(chat.violations).toEqual([]);
  });

  it('objections are heard out, twice; after the third the agent asks whether all is answered', () => {
    const chat = play('shop-chat', { stage: 'offer' }).customerSays('…', ['customer.requests-selection', { count: 2 }]);
    chat.post('agent.offers', { url: 'https://shop.example/x1' });
    for (const _time of ['first', 'second']) {
      chat.later(10).customerSays('Дорого', ['customer.objects', { topic: 'price' }]);
      saysAsTold(chat, 'objection', 'objection.explore');
      listens(chat, 'objection');
    }
    chat.later(10).customerSays('Не надо', 'customer.declines-offer');
    saysAsTold(chat, 'furtherHelp', 'close.allanswered');
    expect(chat.stateOf('shop-chat')).toBe('furtherHelp.asked');
    expect(chat.violations).toEqual([]);
  });
});
