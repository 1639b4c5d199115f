import type { MeaningExamples } from '../../flow/schema/texts.ts';
import { byName } from '../byName.ts';
import { changeOf } from '../changeOf.ts';
import { compareNames } from '../compareNames.ts';
import type { FlowChange } from '../FlowChange.ts';
import { multisetDifference } from '../multisetDifference.ts';
import { canonical } from '../normal/canonical.ts';
import type { Aspect } from './Aspect.ts';

type Groups = MeaningExamples[string];

/** What customers write, by meaning. A meaning that comes or goes in all languages is one change. */
export const meanings: Aspect = ({ before, after, languages }) => {
  const { removed, added, both } = compareNames(byName(before.examples ?? {}, languages), byName(after.examples ?? {}, languages));
  return [
    ...removed.map(([name, groups]) => changeOf('meaning-removed', { name, before: countsOf(groups) })),
    ...added.map(([name, groups]) => changeOf('meaning-added', { name, after: countsOf(groups) })),
    ...both.flatMap(([name, was, is]) =>
      [...new Set([...Object.keys(was), ...Object.keys(is)])].sort().flatMap((language) => groupChanges(name, language, was[language], is[language])),
    ),
  ];
};

/** The order of groups, and of the texts in them, means nothing. */
function groupChanges(name: string, language: string, was: Groups = [], is: Groups = []): readonly FlowChange[] {
  const removed = multisetDifference(was.flat(), is.flat());
  const added = multisetDifference(is.flat(), was.flat());
  if (removed.length === 0 && added.length === 0)
    return normalGroups(was) === normalGroups(is) ? [] : [changeOf('examples-regrouped', { name, language, before: was, after: is })];
  return [
    ...(removed.length === 0 ? [] : [changeOf('examples-removed', { name, language, before: removed })]),
    ...(added.length === 0 ? [] : [changeOf('examples-added', { name, language, after: added })]),
  ];
}

function normalGroups(groups: Groups): string {
  return canonical(groups.map((texts) => canonical([...texts].sort())).sort());
}

/** How many texts it has in each language. */
function countsOf(groups: Readonly<Record<string, Groups>>): object {
  return Object.fromEntries(Object.entries(groups).map(([language, all]) => [language, all.flat().length]));
}
