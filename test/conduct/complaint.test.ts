import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play } from '../support/play.ts';

const complaining = (options = {}) => play('shop-chat', { stage: 'answer', ...options }).customerSays('Ужас!', 'customer.complains');

const sympathy: Record<Language, string> = {
  ru: 'Понимаю Ваше недовольство, мне очень жаль.',
  lt: 'Suprantu jūsų nusivylimą, labai gaila.',
  pl: 'Rozumiem Pana rozczarowanie, bardzo mi przykro.',
  en: 'I understand how annoying this is, and I am sorry to hear it.',
};
const question: Record<Language, string> = {
  ru: 'Назовите, пожалуйста, номер заказа.',
  lt: 'Pasakykite, prašau, užsakymo numerį.',
  pl: 'Proszę podać numer zamówienia.',
  en: 'Please give me the order number.',
};

describe('M14 complaint', () => {
  it.each(languages)('EMO-2, EMO-3: a complaint is met with empathy before any question, %s', (language) => {
    const chat = complaining({ language });
    expect(chat.phrase).toBe('empathy.dissatisfied');
    expect(chat.check('send', { text: question[language] })).toMatchObject({
      decision: 'warn',
      rule: 'EMO-2',
      say: { phrase: 'empathy.dissatisfied' },
    });
    expect(chat.check('send', { text: sympathy[language] }).rule).not.toBe('EMO-2');
    expect(complaining({ language }).agentSays(question[language]).violations).toContain('EMO-2');
    expect(complaining({ language }).agentSays(sympathy[language]).agentSays(question[language]).violations).not.toContain('EMO-2');
  });

  it.each(['agent.advises', 'agent.offers'])('EMO-2: %s before a word of empathy comes too early', (type) => {
    expect(complaining().post(type).violations).toContain('EMO-2');
    expect(complaining().obey().post(type).violations).not.toContain('EMO-2');
  });

  it('EMO-3, EMO-4: the phrase is about the product or the service, in the customer’s gender, with the wish to solve', () => {
    const chat = complaining({ language: 'lt', facts: { subject: 'service' }, customer: { name: 'Rasa', gender: 'female' } });
    expect(chat.guidance.say?.text).toBe(
      'Apgailestauju, kad esate nepatenkinta mūsų paslauga. Pažiūrėkime, ką galime padaryti, kad ištaisytume padėtį.',
    );
  });

  it('EMO-2: greeting, thanking for waiting or asking to wait is no answer to a complaint', () => {
    const chat = complaining().agentSays('Мне нужно проверить заказ. Могу ли я попросить Вас подождать?');
    expect(chat.violations).not.toContain('EMO-2');
    expect(chat.stateOf('complaint')).toBe('open');
  });

  it('EMO-1: the agent is reminded to stay calm, and what is said in a complaint is not gushed', () => {
    expect(complaining().reminders).toContain('stay.calm');
    expect(complaining().obey().reminders).not.toContain('stay.calm');
  });

  it('EMO-10: the threat of a public review is a complaint of high priority', () => {
    const chat = play('shop-chat', { stage: 'answer' }).customerSays('Напишу отзыв', 'customer.threatens-review');
    expect(chat.phrase).toBe('empathy.dissatisfied');
    expect(chat.guidance.facts.complaintPriority).toBe('high');
    expect(complaining().guidance.facts.complaintPriority).toBe('normal');
  });

  it('EMO-10: a plain complaint after the threat does not lower its priority', () => {
    const chat = play('shop-chat', { stage: 'answer' }).customerSays('Напишу отзыв', 'customer.threatens-review').obey();
    expect(chat.customerSays('И курьер опоздал', 'customer.complains').guidance.facts.complaintPriority).toBe('high');
  });

  it('EMO-7: a customer who complained and thanks or rates best in the end was won back', () => {
    expect(complaining().guidance.metrics.complaintRecovered).toBe(false);
    expect(complaining().obey().customerSays('Спасибо', 'customer.thanks').guidance.metrics.complaintRecovered).toBe(true);
    expect(complaining().obey().post('customer.rates', { rating: 3 }).guidance.metrics.complaintRecovered).toBe(true);
    expect(complaining().obey().post('customer.rates', { rating: 2 }).guidance.metrics.complaintRecovered).toBe(false);
    expect(play('shop-chat', { stage: 'answer' }).guidance.metrics.complaintRecovered).toBeUndefined();
  });

  it('EMO-9: the lowest rating alerts a supervisor and proposes to contact the customer again', () => {
    const rated = play('shop-chat', { stage: 'answer' }).post('customer.rates', { rating: 1 });
    expect(rated.reminders).toContain('supervisor.alert');
    expect(rated.guidance.tasks).toMatchObject([{ kind: 'supervisor-alert', status: 'due' }]);
    expect(play('shop-chat', { stage: 'answer' }).post('customer.rates', { rating: 2 }).guidance.tasks).toEqual([]);
  });

  it('EMO-9: also when the rating comes after the end', () => {
    const chat = play('shop-chat', { stage: 'answer' }).post('chat.closed', { by: 'customer' }).post('customer.rates', { rating: 1 });
    expect(chat.guidance.tasks).toMatchObject([{ kind: 'supervisor-alert' }]);
  });

  it('EMO-2: said before the greeting, a complaint waits for it', () => {
    const chat = play('shop-chat').customerSays('Это ужас!', 'customer.complains');
    expect(chat.phrase).toBe('greet.chat.nocompany');
    expect(chat.obey().phrase).toBe('empathy.dissatisfied');
    expect(chat.violations).toEqual([]);
  });

  it('GEND-3, EMO-2: whoever complains, the guidance is the same', () => {
    const of = (gender: 'female' | 'male') => {
      const chat = complaining({ customer: { name: 'Саша', gender } });
      return [chat.phrase, chat.reminders, chat.check('advise').rule];
    };
    expect(of('female')).toEqual(of('male'));
  });
});
