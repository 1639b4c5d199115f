import type { FlowBundle } from '../../flow/FlowBundle.ts';
import type { MachineFile } from '../../flow/schema/machine.ts';
import { canonical } from '../normal/canonical.ts';
import { expressionNormaliser } from '../normal/normalExpression.ts';
import { normalMachine } from '../normal/normalMachine.ts';
import type { NormalMachine } from '../normal/NormalForm.ts';
import { mappedPath, type StateMapping } from '../StateMapping.ts';
import { matchStates, type Matched } from './matchStates.ts';

/** A machine of both versions; the states of the earlier one are named as they are in the later one wherever they are led to. */
export interface MatchedMachine {
  /** `flow`, or the id of a rule machine. */
  readonly name: string;
  /** Its place among the rule machines of the earlier version. */
  readonly place: number;
  readonly before: NormalMachine;
  readonly after: NormalMachine;
  /** Which state is which; none where the machine is the same in both. */
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

/** A machine of both versions as its files have it. */
interface Pair {
  readonly name: string;
  readonly place: number;
  readonly was: MachineFile;
  readonly is: MachineFile;
  /** Nothing in it changed: most machines of most versions. */
  readonly same: boolean;
}

const asItIs = (name: string): string => name;
const samePath = (_machine: string, path: string): string => path;

/** Which machine and state of one version is which of another. The flow is the flow, whatever its id. */
export function matchMachines(before: FlowBundle, after: FlowBundle, phrase: Renamed = asItIs): MatchedMachines {
  const expression = expressionNormaliser();
  const pairs = pairsOf(before, after);
  const earlier = (pair: Pair, state: typeof samePath): NormalMachine =>
    pair.same ? unread(pair.was, pair.name) : normalMachine(pair.was, pair.name, { flow: before.flow.id, state, phrase, expression });
  const later = ({ is, name, same }: Pair): NormalMachine =>
    same ? unread(is, name) : normalMachine(is, name, { flow: after.flow.id, state: samePath, phrase: asItIs, expression });
  const first = pairs.map((pair) => {
    const [was, is] = [earlier(pair, samePath), later(pair)];
    return { name: pair.name, place: pair.place, before: was, after: is, states: matchStates(was, is) };
  });
  const mapping: StateMapping = new Map(first.flatMap(({ name, states }) => movedOf(name, states)));
  const renamed = (machine: string, path: string): string => mappedPath(mapping, machine, path);
  const kept = new Set(pairs.map(({ name }) => name));
  return {
    both: mapping.size === 0 ? first : first.map((machine, index) => ({ ...machine, before: earlier(pairs[index] as Pair, renamed) })),
    removed: before.rules.filter(({ id }) => !kept.has(id)),
    added: after.rules.filter(({ id }) => !kept.has(id)),
    mapping,
  };
}

function pairsOf(before: FlowBundle, after: FlowBundle): readonly Pair[] {
  const earlier = new Map(before.rules.map((file, place) => [file.id, { file, place }]));
  const rules = after.rules.flatMap((is): Pair[] => {
    const was = earlier.get(is.id);
    return was === undefined ? [] : [{ name: is.id, place: was.place, was: was.file, is, same: sameFile(was.file, is) }];
  });
  return [{ name: 'flow', place: before.rules.length, was: before.flow, is: after.flow, same: sameFile(before.flow, after.flow) }, ...rules];
}

function sameFile(was: MachineFile, is: MachineFile): boolean {
  return was === is || canonical(was) === canonical(is);
}

/** A machine that is the same in both versions has no states to compare. */
function unread(file: MachineFile, name: string): NormalMachine {
  return { name, file, states: new Map() };
}

function movedOf(name: string, states: Matched): [string, ReadonlyMap<string, string>][] {
  const moved = new Map([...states].filter(([from, to]) => from !== to));
  return moved.size === 0 ? [] : [[name, moved]];
}
