import type { Persona } from '../Persona.ts';
import { familyOf } from './familyOf.ts';
import { groupedBy } from './groupedBy.ts';
import type { PractisedContact } from './PractisedContact.ts';

/** So often of late makes a family of rules due to be practised again (TRAIN-1). */
export const REFRESH_AFTER = 3;
const LATE_CONTACTS = 30;

/** What somebody should practise again, from what they broke themselves. */
export interface Refresher {
  readonly family: string;
  readonly rules: readonly string[];
  /** How many of the latest contacts it was broken in. */
  readonly contacts: number;
  /** Personas that it is practised with. */
  readonly personas: readonly string[];
  /** Assignments that practise it. */
  readonly assignments: readonly string[];
}

/** What there is to practise with. */
export interface Practice {
  readonly personas: Iterable<Pick<Persona, 'id' | 'practises'>>;
  readonly assignments: Iterable<{ readonly id: string; readonly rules: readonly string[]; readonly personas: readonly string[] }>;
}

/** Of the latest 30 contacts, those most often broken first. Contacts in the order in which they were had, real ones and simulated. */
export function refresherOf(contacts: readonly PractisedContact[], { personas, assignments }: Practice): readonly Refresher[] {
  const counts = new Map<string, { contacts: number; rules: Set<string> }>();
  for (const { broken } of contacts.slice(-LATE_CONTACTS)) {
    for (const [family, rules] of groupedBy(broken, familyOf)) {
      const count = counts.get(family) ?? { contacts: 0, rules: new Set<string>() };
      count.contacts += 1;
      for (const rule of rules) count.rules.add(rule);
      counts.set(family, count);
    }
  }
  const [people, tasks] = [[...personas], [...assignments]];
  const practises = (names: readonly string[], family: string): boolean => names.some((name) => familyOf(name) === family);
  return [...counts]
    .filter(([, { contacts: times }]) => times >= REFRESH_AFTER)
    .sort(([a, { contacts: many }], [b, { contacts: few }]) => few - many || (a < b ? -1 : 1))
    .map(([family, { contacts: times, rules }]): Refresher => {
      const partners = people.filter((persona) => practises(persona.practises, family)).map(({ id }) => id);
      const fitting = tasks.filter((task) => practises(task.rules, family) || task.personas.some((id) => partners.includes(id)));
      return { family, rules: [...rules].sort(), contacts: times, personas: partners, assignments: fitting.map(({ id }) => id) };
    });
}
