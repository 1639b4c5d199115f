import { describe, expect, it } from 'vitest';
import { ruleBlocks } from '../../../src/text/lint/ruleBlocks.ts';
import { found } from './linting.ts';

describe('PROFANITY', () => {
  it.each([
    ['ru', 'Ну и фиг с ним!'],
    ['ru', 'Какого хуя Вы звоните?'],
    ['lt', 'Na ir velniop jį!'],
    ['pl', 'Do diabła z nim!'],
    ['en', 'To hell with him!'],
  ])('FILL-5: the agent does not swear, in milder words neither, %s: %s', (language, text) => {
    expect(found('PROFANITY', text, { language })).toHaveLength(1);
    expect(found('PROFANITY', text, { language, channel: 'phone' })).toHaveLength(1);
  });

  it.each([
    ['ru', 'Чертёж и график.'],
    ['ru', 'Я решу этот вопрос.'],
    ['lt', 'Išspręsiu šį klausimą.'],
    ['pl', 'Rozwiążę tę sprawę.'],
    ['en', 'I will resolve this. Assess the class.'],
  ])('FILL-5: other words are left alone, %s: %s', (language, text) => {
    expect(found('PROFANITY', text, { language })).toEqual([]);
  });

  it.each([
    ['ru', 'Вы идиот.'],
    ['lt', 'Jūs idiotas.'],
    ['pl', 'Pan jest idiotą, debilu.'],
    ['en', 'You are an idiot.'],
  ])('FILL-5: nor does the agent call the customer names, %s: %s', (language, text) => {
    expect(found('PROFANITY', text, { language })).not.toEqual([]);
  });

  it('FILL-5: such a text is not sent', () => expect(ruleBlocks('PROFANITY')).toBe(true));
});
