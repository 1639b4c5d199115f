import { foldText } from '../text/fold.ts';

export type Speaker = 'customer' | 'agent';

/** What the two are called before their lines, in four languages. */
const ROLES: Readonly<Record<Speaker, readonly string[]>> = {
  customer: [
    ...['client', 'customer', 'visitor', 'user', 'guest', 'buyer', 'caller', 'клиент', 'клиентка', 'покупатель', 'посетитель', 'гость'],
    ...['klientas', 'klientė', 'pirkėjas', 'lankytojas', 'klient', 'klientka', 'kupujący', 'gość', 'użytkownik'],
  ],
  agent: [
    ...['agent', 'operator', 'support', 'manager', 'consultant', 'assistant', 'оператор', 'агент', 'менеджер', 'консультант', 'поддержка'],
    ...['operatorius', 'operatorė', 'konsultantas', 'konsultantė', 'vadybininkas', 'vadybininkė', 'agentas', 'konsultant', 'konsultantka', 'doradca'],
  ],
};
const roles: ReadonlyMap<string, Speaker> = new Map(
  (['customer', 'agent'] as const).flatMap((speaker) => ROLES[speaker].map((name) => [foldText(name), speaker] as const)),
);
const LONGEST_NAME = 60;
const MOST_WORDS = 5;

/** Names that were told, beside those of the roles. */
export interface KnownNames {
  readonly agent: string | null;
  readonly customer: string | null;
}

/** A line with a name before its first colon. */
export interface NamedLine {
  readonly name: string;
  readonly text: string;
}

/** A line as `Name: text`; null where no name can stand before the colon. */
export function namedLine(line: string): NamedLine | null {
  const colon = line.slice(0, LONGEST_NAME + 1).indexOf(':');
  if (colon < 1 || line.startsWith('//', colon + 1)) return null;
  const name = line.slice(0, colon).trim();
  const isName = /^[\p{L}\p{M}\p{N} .()'’_-]+$/u.test(name) && /\p{L}/u.test(name) && name.split(/\s+/).length <= MOST_WORDS;
  return isName ? { name, text: line.slice(colon + 1).trim() } : null;
}

/** Who is meant by a name that says what somebody is: `Client`, `Оператор Анна`, `Anna (konsultant)`. */
export function roleOf(name: string): Speaker | null {
  for (const word of name.split(/[\s().]+/)) {
    const role = roles.get(foldText(word));
    if (role !== undefined) return role;
  }
  return null;
}

/** Of the names of a log who is who, and what of that is a guess. */
export interface People {
  readonly of: (name: string) => Speaker | null;
  /** The names that were guessed. */
  readonly guessed: ReadonlyMap<Speaker, string>;
}

/**
 * Decides who is who. Names of roles and names that were told are certain; for a side that has none of these, the name that
 * stands most often before a line is taken. With neither side known the one who speaks first is `first`.
 */
export function whoIsWho(names: readonly string[], known: KnownNames, first: Speaker): People {
  const isTold = (name: string, told: string | null): boolean => told !== null && foldText(told) === foldText(name);
  const certain = (name: string): Speaker | null => (isTold(name, known.agent) ? 'agent' : isTold(name, known.customer) ? 'customer' : roleOf(name));
  const sides = new Set(names.map(certain));
  const counts = new Map<string, number>();
  for (const name of names) if (certain(name) === null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequent = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const missing = (['agent', 'customer'] as const).filter((side) => !sides.has(side));
  const guessed = new Map<Speaker, string>();
  if (missing.length === 1 && frequent[0] !== undefined) guessed.set(missing[0] as Speaker, frequent[0]);
  else if (missing.length === 2) {
    const [one, other] = frequent.slice(0, 2).sort((a, b) => names.indexOf(a) - names.indexOf(b));
    if (one !== undefined) guessed.set(first, one);
    if (other !== undefined) guessed.set(first === 'agent' ? 'customer' : 'agent', other);
  }
  const byName = new Map([...guessed].map(([side, name]) => [name, side]));
  return { of: (name) => certain(name) ?? byName.get(name) ?? null, guessed };
}
