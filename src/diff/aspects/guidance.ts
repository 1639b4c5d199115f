import type { StateMeta } from '../../flow/schema/machine.ts';
import type { ChangeKindId } from '../changeKinds.ts';
import { changeOf } from '../changeOf.ts';
import type { FlowChange } from '../FlowChange.ts';
import { canonical } from '../normal/canonical.ts';
import { placeOf } from '../placeOf.ts';
import type { Aspect } from './Aspect.ts';

/** What of a state's `meta` is one change; several keys together are told together. */
const GROUPS: readonly (readonly [ChangeKindId, ...(keyof StateMeta)[]])[] = [
  ['say-changed', 'say'],
  ['also-changed', 'also'],
  ['answers-changed', 'knowledge', 'content'],
  ['stage-changed', 'stage'],
  ['goal-changed', 'goal'],
  ['tone-changed', 'tone'],
  ['interruption-changed', 'aside', 'hush'],
  ['state-rank-changed', 'rank'],
  ['reminders-changed', 'reminders'],
  ['midway-changed', 'midway'],
  ['state-rules-changed', 'rules'],
  ['outcome-changed', 'outcome'],
  ['waivers-changed', 'waive'],
];

/** What the agent reads in a state. */
export const guidance: Aspect = ({ machines }) =>
  machines.both.flatMap(({ name, before, after, states }) =>
    [...states].flatMap(([from, to]): readonly FlowChange[] => {
      const [was, is] = [before.states.get(from), after.states.get(to)];
      if (was === undefined || is === undefined || was.meta === is.meta) return [];
      const place = placeOf(name, after, is);
      return [
        ...GROUPS.flatMap(([kind, ...keys]) => {
          const [old, now] = [partOf(was.meta, keys), partOf(is.meta, keys)];
          return canonical(old) === canonical(now) ? [] : [changeOf(kind, { ...place, before: old, after: now })];
        }),
        ...questionChange(was.meta, is.meta, place),
      ];
    }),
  );

function questionChange(was: StateMeta, is: StateMeta, place: ReturnType<typeof placeOf>): readonly FlowChange[] {
  const [asked, asks] = [was.question === true, is.question === true];
  return asked === asks ? [] : [changeOf(asks ? 'question-opened' : 'question-dropped', place)];
}

/** The value of the one key, or of the several that are there; null for nothing. */
function partOf(meta: StateMeta, keys: readonly (keyof StateMeta)[]): unknown {
  const [first] = keys;
  // `"say": null` silences the states around and is something else than no `say` at all.
  if (keys.length === 1 && first !== undefined) return first in meta ? (meta[first] ?? 'nothing') : null;
  const there = keys.filter((key) => key in meta);
  return there.length === 0 ? null : Object.fromEntries(there.map((key) => [key, meta[key]]));
}
