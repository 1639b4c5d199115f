import { familyOf } from './familyOf.ts';
import { groupedBy } from './groupedBy.ts';
import type { PractisedContact } from './PractisedContact.ts';

const WEEK = 7 * 24 * 3600 * 1000;
/** A Monday, 1970-01-05. */
const FIRST_MONDAY = 4 * 24 * 3600 * 1000;

/** Earlier against later: shares or means of 0 to 1, or points of 0 to 100; null where there was nothing to judge. */
export interface Change {
  readonly before: number | null;
  readonly after: number | null;
  /** `after` less `before`. */
  readonly change: number | null;
}

/** How often rules of a family were broken: shares of the contacts in which one could have been. */
export interface FamilyProgress extends Change {
  readonly family: string;
  readonly contacts: number;
  readonly broken: number;
  /** The rules of it that were broken, those most often first. */
  readonly rules: readonly { readonly rule: string; readonly contacts: number }[];
}

export interface CriterionProgress extends Change {
  readonly criterion: string;
  readonly title: string;
  readonly contacts: number;
}

export interface WeekProgress {
  /** Monday, 00:00 UTC, milliseconds since the epoch. */
  readonly from: number;
  readonly contacts: number;
  readonly mean: number;
  /** Contacts at the pass mark or above. */
  readonly passed: number;
}

export interface Progress {
  readonly contacts: number;
  /** Scores. */
  readonly total: Change;
  readonly passRate: Change;
  readonly families: readonly FamilyProgress[];
  readonly criteria: readonly CriterionProgress[];
  readonly weeks: readonly WeekProgress[];
}

/**
 * How somebody comes along: the first half of their contacts against the second, per family of rules and criterion, and week by week
 * (TRAIN-12). The middle one of an odd number belongs to the second half. Contacts in the order in which they were had.
 */
export function progressOf(contacts: readonly PractisedContact[], passMark: number): Progress {
  const middle = Math.floor(contacts.length / 2);
  const halves = [contacts.slice(0, middle), contacts.slice(middle)] as const;
  const compared = (of: (some: readonly PractisedContact[]) => number | null): Change => changeOf(of(halves[0]), of(halves[1]));
  return {
    contacts: contacts.length,
    total: compared((some) => mean(some.map(({ total }) => total))),
    passRate: compared((some) => mean(some.map(({ total }) => (total >= passMark ? 1 : 0)))),
    families: familiesOf(contacts, compared),
    criteria: criteriaOf(contacts, compared),
    weeks: weeksOf(contacts, passMark),
  };
}

type Compare = (of: (some: readonly PractisedContact[]) => number | null) => Change;

function familiesOf(contacts: readonly PractisedContact[], compared: Compare): readonly FamilyProgress[] {
  const rules = new Map<string, string[]>();
  for (const rule of new Set(contacts.flatMap(({ broken }) => broken))) rules.set(familyOf(rule), [...(rules.get(familyOf(rule)) ?? []), rule]);
  return [...rules]
    .map(([family, own]): FamilyProgress => {
      const could = (some: readonly PractisedContact[]): readonly PractisedContact[] =>
        some.filter(({ broken, idle }) => own.some((rule) => broken.includes(rule) || !idle.has(rule)));
      const isBroken = ({ broken }: PractisedContact): boolean => own.some((rule) => broken.includes(rule));
      const counted = own.map((rule) => ({ rule, contacts: contacts.filter(({ broken }) => broken.includes(rule)).length }));
      return {
        family,
        contacts: could(contacts).length,
        broken: contacts.filter(isBroken).length,
        ...compared((some) => mean(could(some).map((contact) => (isBroken(contact) ? 1 : 0)))),
        rules: counted.sort((a, b) => b.contacts - a.contacts || (a.rule < b.rule ? -1 : 1)),
      };
    })
    .sort((a, b) => b.broken - a.broken || (a.family < b.family ? -1 : 1));
}

function criteriaOf(contacts: readonly PractisedContact[], compared: Compare): readonly CriterionProgress[] {
  const titles = new Map(contacts.flatMap(({ criteria }) => criteria.map(({ id, title }) => [id, title] as const)));
  return [...titles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([criterion, title]): CriterionProgress => {
      const values = (some: readonly PractisedContact[]): readonly number[] =>
        some.flatMap(({ criteria }) => criteria.flatMap(({ id, value }) => (id === criterion && value !== null ? [value] : [])));
      return { criterion, title, contacts: values(contacts).length, ...compared((some) => mean(values(some))) };
    });
}

function weeksOf(contacts: readonly PractisedContact[], passMark: number): readonly WeekProgress[] {
  const weeks = groupedBy(contacts, ({ at }) => Math.floor((at - FIRST_MONDAY) / WEEK) * WEEK + FIRST_MONDAY);
  return [...weeks]
    .sort(([a], [b]) => a - b)
    .map(([from, some]) => ({
      from,
      contacts: some.length,
      mean: mean(some.map(({ total }) => total)) ?? 0,
      passed: some.filter(({ total }) => total >= passMark).length,
    }));
}

function changeOf(before: number | null, after: number | null): Change {
  return { before, after, change: before === null || after === null ? null : rounded(after - before) };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
