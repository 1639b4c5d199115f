import type { FactType } from './schema/machine.ts';

/** Whether a value is of a fact's type. Null is of every type: the fact is not known. */
export function factFits(type: FactType, value: unknown): boolean {
  if (value === null) return true;
  if (type === 'list') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
