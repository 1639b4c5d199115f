import { common, isEmpty, union, type Values } from './Values.ts';

/** What is known of the values that an expression reads, by their names (`told`, `event.count`, `settings.hold.limit`, `size(offers)`). */
export interface Knowledge {
  /** What a name can be before anything was asked. */
  readonly atFirst: (name: string) => Values;
  /** What it can still be, after what was asked. */
  readonly learnt: ReadonlyMap<string, Values>;
}

export function valuesOf(knowledge: Knowledge, name: string): Values {
  return knowledge.learnt.get(name) ?? knowledge.atFirst(name);
}

/** With a name's values made fewer; null where none are left, so that it cannot come to this. */
export function learn(knowledge: Knowledge, name: string, values: Values): Knowledge | null {
  const left = common(valuesOf(knowledge, name), values);
  if (isEmpty(left)) return null;
  return { ...knowledge, learnt: new Map([...knowledge.learnt, [name, left]]) };
}

/** What is known where one of two things came true; null where neither can. */
export function eitherKnowledge(a: Knowledge | null, b: Knowledge | null): Knowledge | null {
  if (a === null || b === null) return a ?? b;
  const learnt = new Map<string, Values>();
  for (const [name, values] of a.learnt) {
    const other = b.learnt.get(name);
    if (other !== undefined) learnt.set(name, union(values, other));
  }
  return { ...a, learnt };
}
