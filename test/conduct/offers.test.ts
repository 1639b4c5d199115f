import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

const url = (number: number): string => `https://shop.example/x${number}`;
const offers = (contact: Play, number: number): Play => contact.later(20).post('agent.offers', { title: `X${number}`, url: url(number) });
const objects = (contact: Play): Play => contact.later(10).customerSays('Дорого', ['customer.objects', { topic: 'price' }]);
const declines = (contact: Play): Play => contact.later(10).customerSays('Не надо', 'customer.declines-offer');

/** The customer asks for goods to be picked. */
const asks = (count: number | undefined, options = {}): Play =>
  play('shop-chat', options)
    .customerSays('…')
    .obey()
    .at(10)
    .customerSays('Подберите телефон', ['customer.requests-selection', count === undefined ? {} : { count }]);

const allAnswered: Record<Language, string> = {
  ru: 'Я ответила на все Ваши вопросы?',
  lt: 'Ar atsakiau į visus jūsų klausimus?',
  pl: 'Czy odpowiedziałam na wszystkie pytania?',
  en: 'Have I answered all your questions?',
};

describe('M17 offers', () => {
  it('OFFER-1: asked for two, one more is due after two cards, and after three the quota is met', () => {
    const contact = asks(2);
    expect(contact.guidance.counters.offer).toEqual({ requested: 2, target: 3, given: 0 });
    offers(offers(contact, 1), 2);
    expect(contact.reminders).toContain('offer.more');
    expect(contact.guidance.counters.offer).toEqual({ requested: 2, target: 3, given: 2 });
    offers(contact, 3);
    expect(contact.reminders).not.toContain('offer.more');
    expect(contact.phrase).toBe('offer.choose');
  });

  it('OFFER-1: a customer who names no number expects one', () => {
    const contact = offers(asks(undefined), 1);
    expect(contact.guidance.counters.offer).toEqual({ requested: 1, target: 2, given: 1 });
    expect(contact.reminders).toContain('offer.more');
    expect(offers(contact, 2).reminders).not.toContain('offer.more');
  });

  it('OFFER-1: until the quota is met the next offer is what to say', () => {
    const contact = asks(2);
    expect(contact.phrase).toBe('offer.card');
    expect(offers(offers(contact, 1), 2).phrase).toBe('offer.card');
  });

  it.each([
    ['the matter is marked as resolved', (contact: Play) => contact.post('agent.marks-resolved')],
    ['further help is asked for', (contact: Play) => contact.agentSaysPhrase('further.help')],
  ])('OFFER-1: leaving earlier is a breach: %s', (_name, leaves) => {
    expect(leaves(offers(asks(2), 1)).allViolations).toMatchObject([{ rule: 'OFFER-1', severity: 'warn' }]);
    expect(leaves(offers(offers(offers(asks(2), 1), 2), 3)).violations).toEqual([]);
  });

  it('OFFER-1: leaving earlier is warned about beforehand, and the next offer recommended', () => {
    expect(offers(asks(2), 1).check('send', { phrase: 'further.help' })).toMatchObject({
      decision: 'warn',
      rule: 'OFFER-1',
      say: { phrase: 'offer.card' },
    });
  });

  it('OFFER-1: a customer who has had enough is not offered one more', () => {
    const contact = offers(asks(2), 1).customerSays('Спасибо, достаточно', 'customer.wants-nothing-more');
    expect(contact.reminders).not.toContain('offer.more');
    expect(contact.violations).toEqual([]);
  });

  it('OFFER-1: the same product offered twice is one offer', () => {
    const contact = offers(offers(asks(1), 1), 1);
    expect(contact.guidance.counters.offer).toMatchObject({ given: 1 });
    expect(contact.reminders).toContain('offer.more');
  });

  it('OFFER-1: a card in a text is an offer, and the same offer as the event with its link', () => {
    const contact = asks(1);
    contact.at(30).agentSays(`---\nТелефон X1\n${url(1)}\n\nПлюсы:\n- лёгкий;\n\nМинусы:\n- дорогой;\n---`);
    expect(contact.guidance.counters.offer).toMatchObject({ given: 1 });
    expect(offers(contact, 1).guidance.counters.offer).toMatchObject({ given: 1 });
  });

  it('OFFER-1: how many more is a setting', () => {
    expect(asks(2, { settings: { 'offer.extra': 2 } }).guidance.counters.offer).toMatchObject({ target: 4 });
    expect(asks(undefined, { settings: { 'offer.expected': 3 } }).guidance.counters.offer).toMatchObject({ requested: 3, target: 4 });
  });

  it('OFFER-1: a new request counts anew', () => {
    const contact = offers(offers(asks(1), 1), 2).customerSays('А чехлы?', ['customer.requests-selection', { count: 3 }]);
    expect(contact.guidance.counters.offer).toEqual({ requested: 3, target: 4, given: 0 });
  });

  it('OFFER-1: on the telephone the same', () => {
    const call = play('shop-phone-inbound')
      .post('call.answered')
      .obey()
      .customerSays('Подберите', ['customer.requests-selection', { count: 1 }]);
    expect(call.phrase).toBe('offer.confident');
    expect(offers(call, 1).reminders).toContain('offer.more');
  });
});

describe('M17 objections', () => {
  it.each(languages)('OBJ-1: after the third refusal no offer is recommended but the closing question, word for word, %s', (language) => {
    const contact = declines(objects(objects(offers(asks(2, { language }), 1))));
    expect(contact.guidance.say).toMatchObject({ phrase: 'close.allanswered', text: allAnswered[language] });
    expect(contact.also).not.toContain('offer.card');
    expect(contact.reminders).not.toContain('offer.more');
  });

  it('OBJ-1: two are answered', () => {
    const contact = objects(objects(offers(asks(2), 1)));
    expect(contact.phrase).toBe('objection.explore');
    expect(contact.check('offer').decision).toBe('allow');
    expect(contact.guidance.counters['objection.count']).toBe(2);
  });

  it('OBJ-1: another offer after the third is warned about, and a breach', () => {
    const contact = declines(declines(declines(offers(asks(2), 1))));
    expect(contact.check('offer', { card: { url: url(2) } })).toMatchObject({
      decision: 'warn',
      rule: 'OBJ-1',
      say: { phrase: 'close.allanswered' },
    });
    expect(offers(contact, 2).allViolations).toMatchObject([{ rule: 'OBJ-1', severity: 'warn' }]);
  });

  it('OBJ-1: a card in a text is such an offer', () => {
    const contact = declines(declines(declines(offers(asks(2), 1))));
    const text = `---\nТелефон X2\n${url(2)}\n\nПлюсы:\n- лёгкий;\n\nМинусы:\n- дорогой;\n---`;
    expect(contact.check('send', { text })).toMatchObject({ decision: 'warn', rule: 'OBJ-1' });
    expect(contact.agentSays(text).violations).toEqual(['OBJ-1']);
  });

  it('OBJ-1: refusals count also when nobody had asked for a selection', () => {
    const chat = play('shop-chat').customerSays('…').obey();
    expect(declines(declines(declines(chat))).check('offer')).toMatchObject({ decision: 'warn', rule: 'OBJ-1' });
  });

  it('OBJ-1: a customer who asks again may be offered again', () => {
    const contact = declines(declines(declines(offers(asks(2), 1)))).customerSays('А чехлы?', ['customer.requests-selection', { count: 1 }]);
    expect(contact.check('offer').decision).toBe('allow');
    expect(contact.guidance.counters['objection.count']).toBe(0);
  });

  it('OBJ-1: how many are answered is a setting', () => {
    const contact = objects(offers(asks(2, { settings: { 'offer.maxObjections': 0 } }), 1));
    expect(contact.check('offer').rule).toBe('OBJ-1');
  });
});
