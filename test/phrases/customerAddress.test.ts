import { describe, expect, test } from 'vitest';
import { customerAddress } from '../../src/phrases/customerAddress.ts';

describe('the form of address', () => {
  test.each([
    ['ru', { name: 'Наталья', patronymic: 'Петровна' }, 'Наталья Петровна'],
    ['ru', { name: 'Наталья' }, 'Наталья'],
    ['ru', { patronymic: 'Петровна' }, ''],
    ['lt', { name: 'Jonas' }, 'Jonas'],
    ['lt', { name: 'Jonas', address: 'pone Jonai' }, 'pone Jonai'],
    ['pl', { name: 'Tomasz', patronymic: 'Iwanowicz', address: 'Panie Tomaszu' }, 'Panie Tomaszu'],
    ['pl', { name: 'Tomasz', patronymic: 'Iwanowicz' }, 'Tomasz'],
    ['en', { name: 'Jane Smith' }, 'Jane Smith'],
    ['en', { address: '  Ms  Smith ' }, 'Ms Smith'],
  ])('in %s for %j is "%s"', (language, customer, address) => {
    expect(customerAddress(customer, language)).toBe(address);
  });

  test('is empty where nobody knows the customer', () => {
    expect(customerAddress(undefined, 'ru')).toBe('');
  });
});
