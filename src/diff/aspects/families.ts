import type { PhraseFamily } from '../../flow/schema/texts.ts';
import { changeOf } from '../changeOf.ts';
import { compareNames } from '../compareNames.ts';
import { canonical } from '../normal/canonical.ts';
import type { Aspect } from './Aspect.ts';

/** Names for several phrases of which the first that fits is said: their order is part of their meaning. */
export const families: Aspect = ({ before, after, phrase }) => {
  const renamed = Object.fromEntries(
    Object.entries(before.families).map(([name, family]): [string, PhraseFamily] => [
      name,
      family.map((member) => ({ ...member, phrase: phrase(member.phrase) })),
    ]),
  );
  const { removed, added, both } = compareNames(renamed, after.families);
  return [
    ...removed.map(([name, family]) => changeOf('family-removed', { name, before: family })),
    ...added.map(([name, family]) => changeOf('family-added', { name, after: family })),
    ...both.flatMap(([name, was, is]) => (canonical(was) === canonical(is) ? [] : [changeOf('family-changed', { name, before: was, after: is })])),
  ];
};
