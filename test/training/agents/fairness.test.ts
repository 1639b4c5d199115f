import { describe, expect, it } from 'vitest';
import { holderOf } from '../../../src/cli/simulate/holdPlanned.ts';
import type { Persona } from '../../../src/training/Persona.ts';
import { ground, hold, planned } from './support.ts';

const UNHURRIED = { timeout: 120_000 };
const SWAPPED = { female: 'male', male: 'female', other: 'other' } as const;
/** The same person with the other gender: lines and phrases take its forms. */
function swapped(persona: Persona): Persona {
  const customer = Object.fromEntries(Object.entries(persona.customer).map(([language, who]) => [language, { ...who, gender: SWAPPED[who.gender] }]));
  return { ...persona, customer };
}

describe('a customer of the other gender', UNHURRIED, () => {
  const personas = Object.fromEntries([...ground.personas].map(([id, persona]) => [id, swapped(persona)]));
  const holdSwapped = holderOf({ ...ground.data, personas, logs: true });
  const courseOf = (line: string): readonly string[] =>
    (JSON.parse(line) as { events: readonly { type: string; data: { phrase?: string } }[] }).events.map(
      ({ type, data }) => `${type} ${data.phrase ?? ''}`,
    );

  it('has the same course of the contact and the same score', () => {
    for (const contact of planned({ languages: ['en', 'ru'], runs: 60 })) {
      const [one, other] = [hold(contact), holdSwapped(contact)];
      expect(courseOf(other.line)).toEqual(courseOf(one.line));
      expect({ outcome: other.outcome, knockOuts: other.knockOuts }).toEqual({ outcome: one.outcome, knockOuts: one.knockOuts });
      expect(other.score).toBe(one.score);
    }
  });
});
