import { describe, expect, it } from 'vitest';
import { announcesQuestion } from '../../src/text/announcesQuestion.ts';
import { play } from '../support/play.ts';

describe('a question that is only announced', () => {
  it.each([
    ['ru', 'А можно вопросик?'],
    ['ru', 'Здравствуйте, у меня вопрос'],
    ['ru', 'хотела спросить'],
    ['lt', 'Ar galima vieną klausimėlį?'],
    ['lt', 'Sveiki, turiu klausimą.'],
    ['pl', 'A można pytanko?'],
    ['pl', 'Mam jeszcze jedno pytanie'],
    ['en', 'Can I ask a quick question?'],
    ['en', 'Hi, I have a question'],
  ])('REG-2: is told from one that is asked: %s "%s"', (language, text) => {
    expect(announcesQuestion(text, language)).toBe(true);
  });

  it.each([
    ['ru', 'Можно вопрос по доставке?'],
    ['ru', 'Хочу узнать цену'],
    ['ru', 'Подскажите, когда привезут заказ?'],
    ['lt', 'Turiu klausimą dėl garantijos'],
    ['pl', 'Mam pytanie o zwrot'],
    ['en', 'I have a question about my order'],
    ['en', 'Can I pay by card?'],
  ])('REG-2: one that is asked is none: %s "%s"', (language, text) => {
    expect(announcesQuestion(text, language)).toBe(false);
  });

  it('REG-2, LEAD-2: the agent asks which it is, and confirms nothing yet', () => {
    const chat = play('shop-chat').customerSays('Привет').obey().customerSays('А можно вопросик?', 'customer.asks');
    expect(chat.flowStage).toBe('discovery');
    expect(chat.guidance.findings).toEqual([]);
    expect(chat.customerSays('Когда привезут заказ?', 'customer.asks').flowStage).toBe('confirm');
  });
});
