import type { MachineFile } from '../../flow/schema/machine.ts';
import { changeOf } from '../changeOf.ts';
import type { FlowChange } from '../FlowChange.ts';
import type { MatchedMachine } from '../matching/matchMachines.ts';
import { rulesOfMachine } from '../rulesOfMachine.ts';
import type { Aspect } from './Aspect.ts';

/** As `buildMember` ranks who names no rank. */
const FLOW_RANK = 10;
const RULE_RANK = 11;
const CHANNELS = ['chat', 'phone'];

/** Which rule machines there are, where they listen and who of them speaks first. */
export const ruleMachines: Aspect = ({ machines }) => [
  ...machines.removed.map((file) => changeOf('rule-machine-removed', { machine: file.id, softens: rulesOfMachine(file), before: summaryOf(file) })),
  ...machines.added.map((file) => changeOf('rule-machine-added', { machine: file.id, after: summaryOf(file) })),
  ...machines.both.flatMap(machineChanges),
  ...orderChanges(machines.both.filter(({ name }) => name !== 'flow')),
];

function summaryOf(file: MachineFile): object {
  return { rules: rulesOfMachine(file), channels: channelsOf(file), rank: rankOf('', file) };
}

function machineChanges({ name, before: { file: was }, after: { file: is } }: MatchedMachine): readonly FlowChange[] {
  const changes: FlowChange[] = [];
  const [rank, other] = [rankOf(name, was), rankOf(name, is)];
  if (rank !== other) changes.push(changeOf('rule-machine-ranked', { machine: name, before: rank, after: other }));
  if (name !== 'flow') changes.push(...channelChanges(name, was, is));
  const [rules, others] = [sorted(was.meta.rules), sorted(is.meta.rules)];
  if (String(rules) !== String(others)) changes.push(changeOf('rules-named-otherwise', { machine: name, before: rules, after: others }));
  const [goesOn, goes] = [was.meta.afterEnd === true, is.meta.afterEnd === true];
  if (goesOn !== goes) changes.push(changeOf('after-end-changed', { machine: name, before: goesOn, after: goes }));
  if (was.meta.machine !== is.meta.machine)
    changes.push(changeOf('described-otherwise', { machine: name, before: was.meta.machine, after: is.meta.machine }));
  return changes;
}

/** A machine that listens in another channel instead does both: it is narrowed by the one and widened by the other. */
function channelChanges(machine: string, was: MachineFile, is: MachineFile): readonly FlowChange[] {
  const [before, after] = [channelsOf(was), channelsOf(is)];
  const changes: FlowChange[] = [];
  if (before.some((channel) => !after.includes(channel)))
    changes.push(changeOf('rule-channels-narrowed', { machine, before, after, softens: rulesOfMachine(was) }));
  if (after.some((channel) => !before.includes(channel))) changes.push(changeOf('rule-channels-widened', { machine, before, after }));
  return changes;
}

/** Among machines of the same rank the one that stands first speaks first. */
function orderChanges(machines: readonly MatchedMachine[]): readonly FlowChange[] {
  const same = machines.filter(({ name, before, after }) => rankOf(name, before.file) === rankOf(name, after.file));
  const ranks = [...new Set(same.map(({ name, after }) => rankOf(name, after.file)))];
  return ranks.flatMap((rank) => {
    const equals = same.filter(({ name, after }) => rankOf(name, after.file) === rank);
    const after = equals.map(({ name }) => name);
    const before = [...equals].sort((a, b) => a.place - b.place).map(({ name }) => name);
    return String(before) === String(after) ? [] : [changeOf('rule-machine-ranked', { before, after })];
  });
}

function rankOf(name: string, file: MachineFile): number {
  return file.meta.rank ?? (name === 'flow' ? FLOW_RANK : RULE_RANK);
}

function channelsOf(file: MachineFile): readonly string[] {
  return CHANNELS.filter((channel) => file.meta.channels === undefined || (file.meta.channels as readonly string[]).includes(channel));
}

function sorted(names: readonly string[] = []): readonly string[] {
  return [...new Set(names)].sort();
}
