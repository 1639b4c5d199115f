import Type, { type TSchema } from 'typebox';
import type { Moment } from '../Moment.ts';
import type { Reason } from '../explain/Reason.ts';
import type { NameUse } from '../names/NameKind.ts';
import { nameUse } from '../names/NameKind.ts';
import type { NameKind } from '../names/NameKind.ts';

/** What came where something else was expected; null where the expectation holds. */
export interface Mismatch {
  readonly actual: unknown;
}

/** One thing that a step can expect. All are of this shape. */
export interface ExpectationKind<V = never> {
  /** Its key in `expect`. */
  readonly key: string;
  readonly type: TSchema;
  /** What it promises, for the reference. */
  readonly description: string;
  /** It asks for the answer to a check, so only a `check` can expect it. */
  readonly ofCheck?: true;
  /** Names in it that must be known to the flow; pointers begin at the value. */
  names?(value: V): readonly NameUse[];
  judge(value: V, moment: Moment): Mismatch | null;
  /** Why it does not hold. Called only when it does not. */
  why?(value: V, moment: Moment): readonly Reason[];
}

/** A kind whatever its values are: the schema has seen to it that they fit. */
export type AnyKind = ExpectationKind;

export const name = Type.String({ minLength: 1, maxLength: 300 });
export const oneOrMore = <T extends TSchema>(type: T) => Type.Union([type, Type.Array(type, { maxItems: 50 })]);
export const names = oneOrMore(name);

export type OneOrMore<T> = T | readonly T[];

export function listOf<T>(value: OneOrMore<T>): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** The uses of names in a value that is one name or a list of them. */
export function namesOf(kind: NameKind): (value: OneOrMore<string>) => readonly NameUse[] {
  return (value) => (Array.isArray(value) ? value.map((one: string, i) => nameUse(kind, one, `/${i}`)) : [nameUse(kind, value as string, '')]);
}

/** The uses of names in the keys of a value. */
export function keysOf(kind: NameKind): (value: object) => readonly NameUse[] {
  return (value) => Object.keys(value).map((key) => nameUse(kind, key, `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}

export function mismatch(actual: unknown): Mismatch {
  return { actual };
}

/** A mismatch unless it holds. */
export function unless(holds: boolean, actual: () => unknown): Mismatch | null {
  return holds ? null : { actual: actual() };
}
