import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/text/lint/Draft.ts';
import { nameUsesIn } from '../../src/text/nameUses.ts';

const natalya = { name: 'Наталья', patronymic: 'Ивановна' };
const jonas = { name: 'Jonas', address: 'pone Jonai' };
const tomasz = { name: 'Tomasz', address: 'Panie Tomaszu' };
const smith = { name: 'Mary', address: 'Ms Smith' };

describe('uses of the customer’s name', () => {
  it.each([
    ['ru', natalya, 'Наталья Ивановна, Ваш заказ готов.', 1, true],
    ['ru', natalya, 'Наталья, Ваш заказ готов.', 1, true],
    ['ru', natalya, 'Добрый день, Наталья!', 1, false],
    ['ru', natalya, 'Уважаемая Наталья Ивановна, спасибо. Наталья, заказ готов.', 2, true],
    ['ru', natalya, 'Могу ли я называть Вас Натальей?', 1, false],
    ['ru', natalya, 'наталья, заказ готов', 1, true],
    ['ru', natalya, 'Ваш заказ готов.', 0, false],
    ['ru', natalya, 'Меня зовут Наталья.', 0, false],
    ['ru', { name: 'Вера' }, 'Наша вера в успех крепка.', 0, false],
    ['lt', jonas, 'Pone Jonai, užsakymas paruoštas.', 1, true],
    ['lt', jonas, 'Laba diena, Jonai! Jono siunta pakeliui.', 2, false],
    ['lt', { name: 'Žydrūnė' }, 'Sveiki, Zydrune.', 1, false],
    ['lt', jonas, 'Ponas kurjeris atvyks rytoj.', 0, false],
    ['pl', tomasz, 'Panie Tomaszu, paczka jest gotowa.', 1, true],
    ['pl', tomasz, 'Dzień dobry, Panie Tomaszu. Dziękuję, Tomaszu.', 2, false],
    ['pl', tomasz, 'Panie i Panowie, dzień dobry.', 0, false],
    ['en', smith, 'Ms Smith, your order is ready.', 1, true],
    ['en', smith, 'Thank you, Mary.', 1, false],
    ['en', { name: 'Will' }, 'Will you wait?', 0, false],
    ['en', { name: 'Will' }, 'Will, your order is ready.', 1, true],
    ['en', {}, 'Hello, Mary.', 0, false],
  ])('NAME-3, NAME-5, %s, %o: in "%s" %i, opening with it: %s', (language, customer, text, uses, opens) => {
    expect(nameUsesIn(readDraft(text), customer, language)).toEqual({ uses, opens });
  });

  it('NAME-6: nobody is named where nobody is known', () => {
    expect(nameUsesIn(readDraft('Наталья, добрый день.'), undefined, 'ru')).toEqual({ uses: 0, opens: false });
  });
});
