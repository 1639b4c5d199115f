import { describe, expect, it } from 'vitest';
import { holderOf } from '../../../src/cli/simulate/holdPlanned.ts';
import type { HeldRow, PlannedContact } from '../../../src/cli/simulate/SimulationTask.ts';
import type { Persona } from '../../../src/training/Persona.ts';
import { ground, hold, planned } from './support.ts';

const UNHURRIED = { timeout: 120_000 };
const SWAPPED = { female: 'male', male: 'female', other: 'other' } as const;
/** The same person with the other gender: lines and phrases take its forms. */
function swapped(persona: Persona): Persona {
  const customer = Object.fromEntries(Object.entries(persona.customer).map(([language, who]) => [language, { ...who, gender: SWAPPED[who.gender] }]));
  return { ...persona, customer };
}

/** Somebody else in the same place: another name, another address. */
const OTHERS: Readonly<Record<string, Persona['customer'][string]>> = {
  ru: { name: 'Зульфия', patronymic: 'Рашидовна', gender: 'female' },
  lt: { name: 'Kazimieras', address: 'Kazimierai', gender: 'male' },
  pl: { name: 'Oksana', address: 'Pani Oksano', gender: 'female' },
  en: { name: 'Mohammed Khan', address: 'Mr Khan', gender: 'male' },
};
function renamed(persona: Persona): Persona {
  const customer = Object.fromEntries(
    Object.entries(persona.customer).map(([language, who]) => [language, { ...(OTHERS[language] ?? who), gender: who.gender }]),
  );
  return { ...persona, customer };
}

const changed = (change: (persona: Persona) => Persona): ((contact: PlannedContact) => HeldRow) =>
  holderOf({ ...ground.data, personas: Object.fromEntries([...ground.personas].map(([id, persona]) => [id, change(persona)])), logs: true });

/** What happened, but for how long somebody seemed to type: words of another length take other times. */
const courseOf = (line: string): readonly string[] =>
  (JSON.parse(line) as { events: readonly { type: string; data: { phrase?: string } }[] }).events
    .filter(({ type }) => type !== 'customer.types')
    .map(({ type, data }) => `${type} ${data.phrase ?? ''}`);

describe('the same conduct towards', UNHURRIED, () => {
  it.each([
    { who: 'a customer of the other gender', change: swapped, agent: 'perfect' },
    { who: 'a customer of the other gender', change: swapped, agent: 'careless' },
    { who: 'a customer of another name', change: renamed, agent: 'perfect' },
  ])('$who is worth the same, and the contact takes the same course: $agent', ({ change, agent }) => {
    const holdChanged = changed(change);
    for (const contact of planned({ agents: [agent], runs: 64 })) {
      const [one, other] = [hold(contact), holdChanged(contact)];
      expect(courseOf(other.line)).toEqual(courseOf(one.line));
      expect({ outcome: other.outcome, knockOuts: other.knockOuts }).toEqual({ outcome: one.outcome, knockOuts: one.knockOuts });
      // A longer name takes longer to say, and the agent's share of the talk is measured.
      if (contact.flow.includes('phone') && change === renamed) expect(Math.abs(other.score - one.score)).toBeLessThan(0.5);
      else expect(other.score).toBe(one.score);
    }
  });
});
