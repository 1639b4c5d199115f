import { changeOf } from '../changeOf.ts';
import { compareNames } from '../compareNames.ts';
import type { FlowChange } from '../FlowChange.ts';
import { byName } from '../byName.ts';
import type { Aspect } from './Aspect.ts';

/** What is said to agents. A message that comes or goes in several languages is one change. */
export const messages: Aspect = ({ before, after, languages }) => {
  const { removed, added, both } = compareNames(byName(before.messages, languages), byName(after.messages, languages));
  return [
    ...removed.map(([name, texts]) => changeOf('message-removed', { name, before: texts })),
    ...added.map(([name, texts]) => changeOf('message-added', { name, after: texts })),
    ...both.flatMap(([name, was, is]): readonly FlowChange[] => {
      const texts = compareNames(was, is);
      return [
        ...(texts.removed.length === 0 ? [] : [changeOf('message-removed', { name, before: Object.fromEntries(texts.removed) })]),
        ...(texts.added.length === 0 ? [] : [changeOf('message-added', { name, after: Object.fromEntries(texts.added) })]),
        ...texts.both.flatMap(([language, old, now]) =>
          old === now ? [] : [changeOf('message-reworded', { name, language, before: old, after: now })],
        ),
      ];
    }),
  ];
};
