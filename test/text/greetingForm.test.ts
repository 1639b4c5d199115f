import { describe, expect, test } from 'vitest';
import { readGreeting } from '../../src/text/greetingForm.ts';

const parts = (language: string, text: string, names: { agentName?: string; companyName?: string; customerAddress?: string } = {}): string[] =>
  Object.entries(readGreeting(text, { language, ...names }))
    .filter(([, value]) => value !== null && value !== false)
    .map(([part]) => part);

describe('reading a greeting', () => {
  test.each([
    ['ru', 'Здравствуйте, меня зовут Елизавета', { agentName: 'Елизавета', companyName: 'Kid Mir' }, ['greeting', 'agent']],
    [
      'ru',
      'Интернет-магазин I Love Me, Елизавета, здравствуйте!',
      { agentName: 'Елизавета', companyName: 'Интернет-магазин I Love Me' },
      ['greeting', 'agent', 'company'],
    ],
    ['ru', 'I Love Me, добрый день', { companyName: 'Интернет-магазин I Love Me' }, ['greeting', 'company']],
    ['ru', 'Привет, это Елизавета', { agentName: 'Елизавета' }, ['agent']],
    ['ru', 'Здравствуйте, Наталья!', { customerAddress: 'Наталья Ивановна' }, ['greeting', 'customer']],
    ['ru', 'Эй, ты!', {}, ['shout']],
    ['ru', 'Алло, да, слушаю', {}, ['shout', 'bareHello']],
    ['lt', 'Laba diena, cia Ruta', { agentName: 'Rūta' }, ['greeting', 'agent']],
    ['lt', 'Labas, čia Rūta', { agentName: 'Rūta' }, ['agent']],
    ['lt', 'Laba diena, pone Jonai', { customerAddress: 'Jonas' }, ['greeting', 'customer']],
    ['pl', 'Dzień dobry, Pani Anno', { customerAddress: 'Anna' }, ['greeting', 'customer']],
    ['pl', 'Cześć', {}, []],
    ['pl', 'Halo?', {}, ['shout', 'bareHello']],
    ['en', 'Hello?', {}, ['greeting', 'bareHello']],
    ['en', 'Good morning, Home, Ruth speaking', { agentName: 'Ruth', companyName: 'Home' }, ['greeting', 'agent', 'company']],
    ['ru', 'Забрали из дома', { companyName: 'Дом' }, []],
    ['de', 'Guten Tag, Anna', { agentName: 'Anna' }, ['agent']],
  ])('in %s finds in "%s" with %j the parts %j', (language, text, names, expected) => {
    expect(parts(language, text, names)).toEqual(expected);
  });

  test('says where the parts stand in the original', () => {
    const text = '  Добрый\u00a0 день, Елизавета';
    const { greeting, agent } = readGreeting(text, { language: 'ru', agentName: 'Елизавета' });
    expect(text.slice(...(greeting ?? [0, 0]))).toBe('Добрый\u00a0 день');
    expect(text.slice(...(agent ?? [0, 0]))).toBe('Елизавета');
  });
});
