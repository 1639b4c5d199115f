import type { StartRequest } from '../../src/conversation/Opening.ts';

export const languages = ['ru', 'lt', 'pl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Who speaks in the tests: an agent, a customer and a shop for each language. */
export const people: Readonly<Record<Language, Required<Pick<StartRequest, 'agent' | 'customer' | 'brand'>>>> = {
  ru: {
    agent: { name: 'Елизавета', gender: 'female' },
    customer: { name: 'Наталья', patronymic: 'Петровна', gender: 'female' },
    brand: { name: 'Kid Mir' },
  },
  lt: { agent: { name: 'Rūta', gender: 'female' }, customer: { name: 'Jonas', address: 'Jonai', gender: 'male' }, brand: { name: 'Namai' } },
  pl: { agent: { name: 'Anna', gender: 'female' }, customer: { name: 'Tomasz', address: 'Panie Tomaszu', gender: 'male' }, brand: { name: 'Dom' } },
  en: { agent: { name: 'Emma', gender: 'female' }, customer: { name: 'Smith', address: 'Ms Smith', gender: 'female' }, brand: { name: 'Home' } },
};
