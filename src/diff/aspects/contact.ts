import { changeOf } from '../changeOf.ts';
import type { FlowChange } from '../FlowChange.ts';
import { languagesOf } from '../languagesOf.ts';
import { rulesOfMachine } from '../rulesOfMachine.ts';
import type { Aspect } from './Aspect.ts';

/** For which contacts the flow is. */
export const contact: Aspect = ({ before, after }) => {
  const [was, is] = [before.flow.meta, after.flow.meta];
  const changes: FlowChange[] = [];
  if (was.channel !== is.channel)
    changes.push(
      changeOf('channel-changed', { before: was.channel, after: is.channel, softens: rulesOnlyIn(before.rules, was.channel, is.channel) }),
    );
  if (was.direction !== is.direction) changes.push(changeOf('direction-changed', { before: was.direction, after: is.direction }));
  if (was.department !== is.department) changes.push(changeOf('department-changed', { before: was.department, after: is.department }));
  const [spoken, speaks] = [languagesOf(before), languagesOf(after)];
  for (const language of spoken) if (!speaks.includes(language)) changes.push(changeOf('language-removed', { language }));
  for (const language of speaks) if (!spoken.includes(language)) changes.push(changeOf('language-added', { language }));
  const [first, now] = [spoken[0], speaks[0]];
  const bothStay = first !== undefined && now !== undefined && speaks.includes(first) && spoken.includes(now);
  if (first !== now && bothStay) changes.push(changeOf('default-language-changed', { before: first, after: now }));
  return changes;
};

/** Rules whose machines listen in the channel that was, and not in the one that is. */
function rulesOnlyIn(rules: Parameters<Aspect>[0]['before']['rules'], was: string | undefined, is: string | undefined): readonly string[] {
  const listens = (channels: readonly string[] | undefined, channel: string | undefined): boolean =>
    channels === undefined || channel === undefined || channels.includes(channel);
  return rules.filter(({ meta }) => listens(meta.channels, was) && !listens(meta.channels, is)).flatMap(rulesOfMachine);
}
