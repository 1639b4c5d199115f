import type { FlowBundle } from '../../flow/FlowBundle.ts';
import type { MachineFile } from '../../flow/schema/machine.ts';
import { expressionNormaliser, type NormalExpression } from '../normal/normalExpression.ts';
import { normalMachine } from '../normal/normalMachine.ts';
import type { NormalMachine } from '../normal/NormalForm.ts';
import { mappedPath, type StateMapping } from '../StateMapping.ts';
import { matchStates, type Matched } from './matchStates.ts';

/** A machine of both versions; the states of the earlier one are named as they are in the later one wherever they are led to. */
export interface MatchedMachine {
  readonly name: string;
  readonly before: NormalMachine;
  readonly after: NormalMachine;
  readonly states: Matched;
}

export interface MatchedMachines {
  /** The flow first, then rule machines in the later version's order. */
  readonly both: readonly MatchedMachine[];
  readonly removed: readonly MachineFile[];
  readonly added: readonly MachineFile[];
  readonly mapping: StateMapping;
}

/** How the earlier version's names of phrases read in the later one. */
export type Renamed = (name: string) => string;

const asItIs = (name: string): string => name;
const samePath = (_machine: string, path: string): string => path;

/** Which machine and state of one version is which of another. The flow is the flow, whatever its id. */
export function matchMachines(before: FlowBundle, after: FlowBundle, phrase: Renamed = asItIs): MatchedMachines {
  const expression = expressionNormaliser();
  const later = new Map(after.rules.map((file) => [file.id, file]));
  const pairs = [
    ['flow', before.flow, after.flow] as const,
    ...before.rules.flatMap((file) => {
      const other = later.get(file.id);
      return other === undefined ? [] : [[file.id, file, other] as const];
    }),
  ];
  const kept = new Set(pairs.map(([name]) => name));
  const read = (bundle: FlowBundle, file: MachineFile, name: string, state: typeof samePath, renamed: Renamed): NormalMachine =>
    file === undefined ? file : normalMachine(file, name, { flow: bundle.flow.id, state, phrase: renamed, expression });
  const first = pairs.map(([name, from, to]) => {
    const earlier = read(before, from, name, samePath, phrase);
    const machine = from === to && before.flow.id === after.flow.id ? earlier : read(after, to, name, samePath, asItIs);
    return { name, before: earlier, after: machine, states: matchStates(earlier, machine) };
  });
  const mapping = new Map(first.flatMap(({ name, states }) => movedOf(name, states)));
  const again = (machine: MatchedMachine, from: MachineFile): MatchedMachine => ({
    ...machine,
    before: read(before, from, machine.name, (name, path) => mappedPath(mapping, name, path), phrase),
  });
  const rank = new Map(['flow', ...after.rules.map(({ id }) => id)].map((name, index) => [name, index]));
  const both = mapping.size === 0 ? first : first.map((machine, index) => again(machine, (pairs[index] as (typeof pairs)[number])[1]));
  return {
    both: [...both].sort((a, b) => (rank.get(a.name) ?? 0) - (rank.get(b.name) ?? 0)),
    removed: before.rules.filter(({ id }) => !kept.has(id)),
    added: after.rules.filter(({ id }) => !kept.has(id)),
    mapping,
  };
}

function movedOf(name: string, states: Matched): [string, ReadonlyMap<string, string>][] {
  const moved = new Map([...states].filter(([from, to]) => from !== to));
  return moved.size === 0 ? [] : [[name, moved]];
}

export type { NormalExpression };
