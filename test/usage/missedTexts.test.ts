import { describe, expect, it } from 'vitest';
import { advance } from '../../src/conversation/advance.ts';
import type { Conversation, PostedEvent } from '../../src/conversation/Conversation.ts';
import { replay } from '../../src/conversation/replay.ts';
import { startAt, type StartingPoint } from '../../src/conversation/startAt.ts';
import type { Opening } from '../../src/conversation/Opening.ts';
import { missedTexts } from '../../src/usage/missedTexts.ts';
import type { MissedText } from '../../src/usage/Usage.ts';
import { OPENED, openingOf, type Meaning } from '../support/play.ts';
import { shopCast, type ShopFlow } from '../support/shopFlows.ts';

interface At {
  readonly flow?: ShopFlow;
  readonly language?: 'ru' | 'lt' | 'pl' | 'en';
  readonly states?: StartingPoint['states'];
  readonly knowledge?: Opening['knowledge'];
}

function conversationAt(state: string, { flow = 'shop-chat', language = 'ru', states, knowledge }: At = {}): Conversation {
  const cast = shopCast(flow);
  const opening = { ...openingOf(cast, { language }), ...(knowledge === undefined ? {} : { knowledge }) };
  return startAt(cast, opening, { states: { greeting: 'greeted', flow: state, ...states } })[0];
}

let said = 0;
function says(text: string, more: object = {}): PostedEvent {
  said += 1;
  return { id: `e${said}`, type: 'customer.says', at: OPENED + 1_000, data: { text, ...more } };
}

function missedBy(before: Conversation, ...events: readonly PostedEvent[]): readonly MissedText[] {
  const [after, turn] = advance(before, events);
  return missedTexts({ before, turn, after });
}

const kindOf = (text: string, state: string, at?: At) => missedBy(conversationAt(state, at), says(text))[0]?.kind ?? null;
const given = (...meanings: readonly Meaning[]) => ({
  meanings: meanings.map((meaning) => (typeof meaning === 'string' ? { type: meaning } : { type: meaning[0], data: meaning[1] })),
});

describe('a text is missed', () => {
  it.each([
    ['ru', 'Подарочную упаковку сделайте'],
    ['lt', 'Palaukite minutėlę, susirasiu laišką.'],
    ['pl', 'Proszę doliczyć punkty z karty'],
    ['en', 'One moment, let me find the e-mail.'],
  ] as const)('where nothing is understood (%s)', (language, text) => {
    const [one] = missedBy(conversationAt('discovery.asked', { language }), says(text));
    expect(one).toMatchObject({ kind: 'not-understood', text, language, state: 'discovery.asked', hash: shopCast('shop-chat').hash });
  });

  it('where a meaning is understood that the state has no move for', () => {
    const [one] = missedBy(conversationAt('offer.asked'), says('Чек потеряла'));
    expect(one).toMatchObject({ kind: 'no-move', meanings: ['customer.states-problem'], state: 'offer.asked' });
  });

  it('where something is asked beside a greeting', () => {
    expect(kindOf('Здравствуйте, мне бы гравировку на ручку', 'discovery.asked')).toBe('not-understood');
  });

  it('where the softphone understood it and nobody has an answer', () => {
    const event = says('Верните деньги', given(['customer.means', { intent: 'warranty_case' }]));
    expect(missedBy(conversationAt('lookup.due', { flow: 'shop-phone-inbound' }), event)).toMatchObject([
      { kind: 'no-move', meanings: ['warranty_case'] },
    ]);
  });

  it('where the only recognition was rejected by the agent', () => {
    const before = conversationAt('offer.asked');
    const event = says('Да, беру.');
    const rejections = new Map([[String(event.id), new Set(['customer.agrees'])]]);
    const [after, turn] = advance(before, [event], rejections);
    expect(missedTexts({ before, turn, after, rejections })).toMatchObject([
      { kind: 'rejected', meanings: expect.arrayContaining(['customer.agrees']) },
    ]);
  });
});

describe('a text is not missed', () => {
  it.each([
    ['a move of the script', 'Где мой заказ?', 'discovery.asked'],
    ['a move of any state', 'Подберите мне, пожалуйста, коляску.', 'answer.given'],
    ['thanks that nobody waits for', 'Спасибо большое!', 'discovery.asked'],
    ['a greeting', 'Здравствуйте', 'greeting'],
    ['a nod while nothing is asked', 'ок', 'lookup.due'],
    ['abuse', 'Вы идиоты', 'clarify.asked'],
    ['a fact that was asked for', 'Номер заказа 12345.', 'clarify.asked'],
    ['a fact that nobody asked for', 'Мой телефон +7 921 555-01-34', 'discovery.asked'],
    ['hurry', 'Только побыстрее, я очень спешу', 'clarify.asked'],
    ['a sound', 'Эээ', 'clarify.asked'],
    ['a smiley', ':)))', 'clarify.asked'],
    ['an objection that the state knows and hears out again', 'Для меня это дороговато.', 'objection.asked'],
  ])('when it is %s', (_what, text, state) => {
    expect(kindOf(text, state)).toBeNull();
  });

  it('while it is being spoken, on hold, and after the end', () => {
    const text = 'Подарочную упаковку сделайте';
    expect(missedBy(conversationAt('discovery.asked'), says(text, { partial: true }))).toEqual([]);
    expect(kindOf(text, 'discovery.asked', { states: { hold: 'active' } })).toBeNull();
    const before = conversationAt('discovery.asked');
    const closed = { id: 'end', type: 'chat.closed', at: OPENED + 500, data: { by: 'customer' } };
    expect(missedBy(before, closed, says(text))).toEqual([]);
    expect(missedBy(before, says(text), { ...closed, at: OPENED + 2_000 })).toHaveLength(1);
  });

  it('when the knowledge answers it', () => {
    const knowledge = [{ question: 'Есть ли подарочная упаковка?', answer: 'Да, за 100 рублей.' }];
    expect(kindOf('Подарочную упаковку сделайте', 'discovery.asked', { knowledge })).toBeNull();
    expect(kindOf('Бонусы мои спишите', 'discovery.asked', { knowledge })).toBe('not-understood');
  });

  it('when a ready text answers its intent, and is when there is none', () => {
    const damaged = says('Коляска пришла со сломанным колесом', given(['customer.means', { intent: 'return_damaged' }]));
    expect(missedBy(conversationAt('lookup.due'), damaged)).toEqual([]);
    const other = says('Замерьте мне окно', given(['customer.means', { intent: 'measuring' }]));
    expect(missedBy(conversationAt('lookup.due'), other)).toMatchObject([{ kind: 'no-move', meanings: ['measuring'] }]);
  });

  it('when a rule asked and the customer answers it', () => {
    const before = conversationAt('clarify.due', { states: { hold: 'asked.said' } });
    expect(missedBy(before, says('Хорошо'))).toEqual([]);
    expect(missedBy(before, says('Нет'))).toEqual([]);
  });
});

describe('the texts of a commit', () => {
  it('are each judged where the script stood when they were said', () => {
    const before = conversationAt('discovery.asked');
    const texts = ['Подарочную упаковку сделайте', 'Где мой заказ?', 'Бонусы мои спишите'];
    const one = missedBy(before, ...texts.map((text) => says(text)));
    expect(one.map(({ text }) => text)).toEqual([texts[0], texts[2]]);
    expect(one.map(({ state }) => state)).toEqual(['discovery.asked', expect.stringMatching(/^lookup/)]);
  });

  it('go by their ids, and without one by a place that a replay finds again', () => {
    const cast = shopCast('shop-chat');
    const opening = openingOf(cast, { stage: 'discovery' });
    const event = (id: string | null, text: string): PostedEvent => ({ ...says(text), id });
    const commits = [
      [event('a', 'Подарочную упаковку сделайте')],
      [event('b', 'Бонусы мои спишите'), event(null, 'Подарочную упаковку сделайте'), event(null, 'Бонусы мои спишите')],
    ];
    const keys = (log: typeof commits): string[] => {
      const found: string[] = [];
      replay(cast, opening, log, { watch: (commit) => void found.push(...missedTexts(commit).map(({ key }) => key)) });
      return found;
    };
    const before = keys(commits);
    expect(before).toEqual(['a', 'b', ' 2.0', ' 2.1']);
    const retract: PostedEvent = { id: 'r', type: 'event.retracted', at: OPENED + 2_000, data: { id: 'b' } };
    expect(keys([...commits, [retract]])).toEqual(['a', ' 2.0', ' 2.1']);
  });

  it('cost nothing where nobody said anything', () => {
    const before = conversationAt('discovery.asked');
    const [after, turn] = advance(before, [{ id: null, type: 'clock.ticked', at: OPENED + 5_000, data: {} }]);
    expect(missedTexts({ before, turn, after })).toBe(missedTexts({ before, turn, after }));
  });
});
