import type { Cast } from '../flow/Cast.ts';
import type { FactValue } from '../flow/Facts.ts';
import type { MachineReading, Reading } from './readings.ts';

/** Numbers up to here are counted one by one. */
const MOST_EXACT = 12;
const LEAST_EXACT = 4;

/** Every comparison in the guards and writers of these machines that reads so and so. */
export function readingsWith(members: readonly MachineReading[], reads: (reading: Reading) => boolean): readonly Reading[] {
  return members.flatMap(({ guards, writes }) => [...guards.values(), ...[...writes.values()].flat()].flatMap(({ parts }) => parts).filter(reads));
}

/** Numbers that a value is compared with: those written out, and settings. */
export function limitsOf(cast: Cast, readings: readonly Reading[]): readonly number[] {
  const limits = new Set<number>();
  for (const { literals, settings } of readings) {
    for (const literal of literals) if (typeof literal === 'number') limits.add(literal);
    for (const name of settings) {
      const value = cast.settings.get(name)?.default;
      if (typeof value !== 'number') continue;
      limits.add(value);
      // "Twice as long as the setting says".
      for (const literal of literals) if (typeof literal === 'number' && literal > 1) limits.add(literal * value);
    }
  }
  return [...limits].sort((a, b) => a - b);
}

export function wordsOf(readings: readonly Reading[]): readonly string[] {
  return [...new Set(readings.flatMap(({ literals }) => literals.filter((literal) => typeof literal === 'string')))].sort();
}

/** Values of a fact that guards can tell apart, for one that is told from outside. */
export function factValues(cast: Cast, members: readonly MachineReading[], name: string): readonly FactValue[] {
  const declaration = cast.facts.get(name);
  const readings = readingsWith(members, ({ facts }) => facts.has(name));
  const unknown = declaration?.initial === undefined ? [null] : [];
  switch (declaration?.type) {
    case 'boolean':
      return [...unknown, false, true];
    case 'integer':
    case 'number':
      return [...unknown, ...new Set([0, ...limitsOf(cast, readings).flatMap((limit) => [limit, limit + 1])])];
    case 'list':
      return [...new Set([0, 1, ...limitsOf(cast, readings).flatMap((limit) => [limit, limit + 1])])].map((size) =>
        Array.from({ length: size }, (_, index) => `item ${index}`),
      );
    default:
      return [...unknown, ...new Set([...wordsOf(readings), 'something else'])];
  }
}

/** Tells a value of a fact by what guards can tell apart of it: equal marks, equal behaviour. */
export type FactMark = (value: FactValue, now: number) => string;

/** How the values of a fact are told apart in the states of a slice. */
export function factMark(cast: Cast, members: readonly MachineReading[], name: string): FactMark {
  const readings = readingsWith(members, (reading) => reading.facts.has(name));
  const declaration = cast.facts.get(name);
  if (members.some(({ writes }) => writes.get(name)?.some(({ now, facts }) => now && facts.size === 0)))
    return ageMark(
      cast,
      readingsWith(members, (reading) => reading.now && reading.facts.has(name)),
    );
  const highest = limitsOf(cast, readings).at(-1) ?? 0;
  if (declaration?.type === 'list') {
    if (readings.some(({ members: asked }) => asked.has(name))) return (value) => JSON.stringify([...((value ?? []) as string[])].sort());
    return (value) => numberMark((value as readonly unknown[] | null)?.length ?? 0, highest);
  }
  if (declaration?.type === 'integer' || declaration?.type === 'number')
    return (value) => (typeof value === 'number' ? numberMark(value, highest) : 'null');
  if (declaration?.type === 'boolean') return String;
  return (value) => JSON.stringify(value);
}

/** Counting on beyond the last limit changes nothing. */
function numberMark(value: number, highest: number): string {
  return String(Math.min(value, Math.max(highest, LEAST_EXACT) + 1));
}

/** A fact that would have to be counted up to a large number is left open instead: it may be anything whenever it is asked for. */
export function isCountable(cast: Cast, members: readonly MachineReading[], name: string): boolean {
  const highest =
    limitsOf(
      cast,
      readingsWith(members, (reading) => reading.facts.has(name) && !reading.now),
    ).at(-1) ?? 0;
  return !NUMERIC.has(cast.facts.get(name)?.type ?? '') || highest <= MOST_EXACT;
}

const NUMERIC: ReadonlySet<string> = new Set(['integer', 'number', 'list']);

/** When something was: how long ago, as far as a limit in seconds tells it. */
function ageMark(cast: Cast, readings: readonly Reading[]): FactMark {
  const limits = limitsOf(cast, readings).filter((limit) => limit > 0);
  return (value, now) => (typeof value === 'number' ? `${limits.filter((limit) => now - value >= limit - 0.001).length} ago` : 'null');
}
