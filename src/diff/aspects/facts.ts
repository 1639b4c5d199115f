import type { FactDeclaration } from '../../flow/schema/machine.ts';
import { changeOf } from '../changeOf.ts';
import type { ChangeKindId } from '../changeKinds.ts';
import { compareNames } from '../compareNames.ts';
import type { FlowChange } from '../FlowChange.ts';
import { canonical, withoutDefaults } from '../normal/canonical.ts';
import type { Aspect } from './Aspect.ts';

const DEFAULTS = { required: false, given: false, metric: false, shown: false };

/** What of a declaration is one change; several keys together are told together. */
const GROUPS: readonly (readonly [ChangeKindId, ...(keyof FactDeclaration)[]])[] = [
  ['fact-beginning-changed', 'initial'],
  ['fact-words-changed', 'slot', 'question', 'label'],
  ['fact-shown-changed', 'given', 'counter', 'metric', 'shown'],
  ['fact-described-otherwise', 'description'],
];

/** What the machines know of a contact. */
export const facts: Aspect = ({ machines }) =>
  machines.both.flatMap(({ name: machine, before, after }): readonly FlowChange[] => {
    const { removed, added, both } = compareNames(before.file.meta.facts ?? {}, after.file.meta.facts ?? {});
    return [
      ...removed.map(([name, fact]) => changeOf('fact-removed', { machine, name, before: normalFact(fact) })),
      ...added.map(([name, fact]) => changeOf('fact-added', { machine, name, after: normalFact(fact) })),
      ...both.flatMap(([name, was, is]) => factChanges(machine, name, normalFact(was), normalFact(is))),
    ];
  });

function factChanges(machine: string, name: string, was: FactDeclaration, is: FactDeclaration): readonly FlowChange[] {
  const changes = GROUPS.flatMap(([kind, ...keys]) => {
    const [old, now] = [partOf(was, keys), partOf(is, keys)];
    return canonical(old) === canonical(now) ? [] : [changeOf(kind, { machine, name, before: old, after: now })];
  });
  // What a fact of another type begins as is told with its type.
  const rest = was.type === is.type ? changes : changes.filter(({ kind }) => kind !== 'fact-beginning-changed');
  return [
    ...(was.type === is.type ? [] : [changeOf('fact-type-changed', { machine, name, before: was.type, after: is.type })]),
    ...((was.required === true) === (is.required === true) ? [] : [changeOf(is.required ? 'fact-required' : 'fact-optional', { machine, name })]),
    ...rest,
  ];
}

/** A list that begins empty begins as lists do. */
function normalFact(fact: FactDeclaration): FactDeclaration {
  return withoutDefaults(fact, { ...DEFAULTS, ...(fact.type === 'list' ? { initial: [] } : {}) });
}

function partOf(fact: FactDeclaration, keys: readonly (keyof FactDeclaration)[]): unknown {
  const [first] = keys;
  if (keys.length === 1 && first !== undefined) return fact[first] ?? null;
  const there = keys.filter((key) => fact[key] !== undefined);
  return there.length === 0 ? null : Object.fromEntries(there.map((key) => [key, fact[key]]));
}
