import fc from 'fast-check';
import type { StartRequest } from '../../../src/conversation/Opening.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import type { Brand, SettingRow, SettingValue } from '../../../src/flow/schema/settings.ts';
import { languages, people, type Language } from '../../support/people.ts';
import { anyFacts } from './facts.ts';

/** How a contact may be opened: with people or without, in the middle or not, with any settings and facts. */
export function anyRequest(cast: Cast, language: Language): fc.Arbitrary<Partial<StartRequest>> {
  const stages = cast.members.flatMap((member) => [...member.stages.keys()]);
  const { agent, customer, brand } = people[language];
  return fc.record({
    language: fc.constant(language),
    agent: mostly(agent),
    customer: mostly(customer),
    brand: mostly(brand),
    settings: settingsOf([...cast.settings.values()]),
    stage: fc.option(fc.constantFrom(...stages), { nil: undefined, freq: 1 }),
    facts: fc.option(anyFacts(cast), { nil: undefined, freq: 1 }),
    requiredFacts: fc.option(fc.uniqueArray(fc.constantFrom(...cast.givenFacts), { maxLength: 3 }), { nil: undefined, freq: 1 }),
    knowledge: fc.constantFrom(undefined, knowledge),
  });
}

const knowledge = [
  { question: 'режим работы', answer: 'Мы работаем с 9 до 18.' },
  { question: 'opening hours', answer: 'We are open from 9 to 18.' },
];

/** What a brand may have settled for itself, everywhere or for a channel and a language. */
export function anyBrandSettings(cast: Cast): fc.Arbitrary<Pick<Brand, 'settings' | 'overrides'>> {
  const settings = settingsOf([...cast.settings.values()]);
  const override = fc.record(
    { channel: fc.constantFrom('chat' as const, 'phone' as const), language: fc.constantFrom(...languages), settings },
    { requiredKeys: ['settings'], noNullPrototype: true },
  );
  return fc.record({ settings, overrides: fc.array(override, { maxLength: 3 }) }, { requiredKeys: [], noNullPrototype: true });
}

function mostly<T>(value: T): fc.Arbitrary<T | undefined> {
  return fc.constantFrom(value, value, value, undefined);
}

/** A few settings changed; durations among them that meet each other, and none at all. */
function settingsOf(rows: readonly SettingRow[]): fc.Arbitrary<Record<string, SettingValue>> {
  return fc
    .uniqueArray(fc.constantFrom(...rows), { maxLength: 6 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((row) => [row.id, settingOf(row)])), { noNullPrototype: true }));
}

function settingOf(row: SettingRow): fc.Arbitrary<SettingValue> {
  switch (row.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: 0, max: 5 });
    case 'seconds':
      return fc.constantFrom(0, 1, 3, 30, 50, 60, 61.5, 300, 86_400);
    case 'severity':
      return fc.constantFrom('block', 'warn', 'info');
    case 'choice':
      return fc.constantFrom(...row.choices!);
    case 'text':
      return fc.string({ maxLength: 20 });
  }
}
