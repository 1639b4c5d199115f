import type { Breach } from '../ContactFigures.ts';
import type { ReportableContact } from '../ReportableContact.ts';

/** Reads what contacts told; null for what is not known of them. */

/** A counter of the guidance, such as `hold.count`, or `offer` → `given`. Null for a contact that has not ended. */
export function counter(contact: ReportableContact, name: string, inner?: string): number | null {
  const value = contact.figures?.counters[name];
  return numberOf(inner === undefined ? value : isObject(value) ? value[inner] : undefined);
}

/** A measure of the guidance, such as `handleSeconds`. */
export function measure(contact: ReportableContact, name: string): number | null {
  return numberOf(contact.figures?.metrics[name]);
}

/** A measure that is true or false. */
export function flag(contact: ReportableContact, name: string): boolean | null {
  const value = contact.figures?.metrics[name];
  return typeof value === 'boolean' ? value : null;
}

/** Violations of a rule that nothing excused. */
export function violations(contact: ReportableContact, rule: string): number {
  let count = 0;
  for (const breach of contact.breaches) if (breach.kind === 'violation' && breach.rule === rule && !breach.excused) count += 1;
  return count;
}

/** Breaches that nothing excused. */
export function counted(contact: Pick<ReportableContact, 'breaches'>): readonly Breach[] {
  return contact.breaches.filter(({ excused }) => !excused);
}

export function hasEnded({ status }: ReportableContact): boolean {
  return status === 'ended';
}

export function isCall({ channel }: ReportableContact): boolean {
  return channel === 'phone';
}

export function isChat({ channel }: ReportableContact): boolean {
  return channel === 'chat';
}

/** The customer was disappointed and no more: the lowest rating, left, or had to be parted from for abuse. */
export function endedBadly(contact: ReportableContact): 'rating' | 'abandoned' | 'abuse' | null {
  if (measure(contact, 'rating') === LOWEST_RATING) return 'rating';
  return contact.outcome === 'abandoned' || contact.outcome === 'abuse' ? contact.outcome : null;
}

/** Ratings are from 1 to 3. */
export const LOWEST_RATING = 1;
export const BEST_RATING = 3;

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
