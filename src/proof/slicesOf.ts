import type { Cast, Dispatch, Member } from '../flow/Cast.ts';
import { initialShell } from '../flow/machine/initialShell.ts';
import { valueAt } from '../flow/machine/stateAt.ts';
import { restoreShell } from '../flow/machine/shellOf.ts';
import type { Shell } from '../flow/Shell.ts';
import { walkMachine } from '../flow/walkMachine.ts';
import { factValues, isCountable } from './factValues.ts';
import type { Asked, MachineReading } from './readings.ts';
import { furtherFact } from './openings.ts';
import type { Input, Slice } from './Slice.ts';

/** So many combinations of the states of a slice's machines are looked at together; whose product is larger is left open. */
const MOST_COMBINATIONS = 60;

/** The slices in which the promises of a flow version are proved: one for each rule machine of its channels, and the flow's. */
export function slicesOf(cast: Cast, readings: readonly MachineReading[]): readonly Slice[] {
  const channels = cast.bundle.flow.meta.channel === 'phone' ? ['phone'] : ['chat', 'phone'];
  return readings
    .filter(({ member }) => member.isFlow || channels.some((channel) => member.channels.has(channel)))
    .map((reading) => sliceOf(cast, readings, reading));
}

/** A machine with as many of those that it listens to as can be explored together. */
export function sliceOf(cast: Cast, readings: readonly MachineReading[], subject: MachineReading): Slice {
  const members = [subject];
  let combinations = weight(subject);
  for (const dependency of subject.member.isFlow ? [] : dependencies(readings, subject)) {
    const with_ = combinations * weight(dependency);
    if (with_ > MOST_COMBINATIONS) continue;
    combinations = with_;
    members.push(dependency);
  }
  members.sort((a, b) => a.member.index - b.member.index);
  const relevant = relevantFacts(cast, members);
  const written = new Set(members.flatMap(({ writes }) => [...writes.keys()]));
  const tracked = relevant.filter((name) => written.has(name) && !isGiven(cast, name) && isCountable(cast, members, name));
  const untold = relevant.filter((name) => !tracked.includes(name) && name !== 'midway');
  const states = stateInputs(cast, members);
  return {
    subject: subject.member,
    members,
    cast: restricted(cast, new Set(members.map(({ member }) => member.index))),
    facts: tracked,
    inputs: [
      ...untold.map((name): Input => ({ kind: 'fact', name, values: factValues(cast, members, name) })),
      ...states,
      ...(members.some(({ guards }) => [...guards.values()].some(({ works }) => works.size > 0))
        ? [{ kind: 'works', name: 'works', values: [true, false] } as const]
        : []),
    ],
  };
}

/** All machines at once, for turns at random: too much to be explored. */
export function wholeTroupe(cast: Cast, readings: readonly MachineReading[]): Slice {
  return { subject: cast.flow, members: readings, cast, facts: relevantFacts(cast, readings), inputs: [] };
}

/** Those whose states it asks for, and those that write the facts that it reads; the smallest first. The flow has a slice of its own. */
function dependencies(readings: readonly MachineReading[], { member, guards }: MachineReading): readonly MachineReading[] {
  const facts = new Set([...guards.values()].flatMap((guard) => [...guard.facts]));
  return readings
    .filter((other) => other.member !== member && !other.member.isFlow)
    .filter((other) => member.asks.has(other.member.index) || [...other.writes.keys()].some((fact) => facts.has(fact)))
    .sort((a, b) => weight(a) - weight(b));
}

/** About how many states a machine comes to: its own, times those of the facts that it keeps for its guards. */
function weight({ walked, guards, writes }: MachineReading): number {
  const leaves = walked.states.filter(({ children }) => children.size === 0).length;
  const read = new Set([...guards.values()].flatMap(({ facts }) => [...facts]));
  return leaves * 2 ** [...writes.keys()].filter((fact) => read.has(fact)).length;
}

/** Facts that decide how the members go on: those that guards read, and what those are made of. */
function relevantFacts(cast: Cast, members: readonly MachineReading[]): readonly string[] {
  const relevant = new Set(members.flatMap(({ guards }) => [...guards.values()].flatMap((guard) => [...guard.facts])));
  if (members.some(({ member }) => member.isFlow || member.id === 'content')) relevant.add('contentIntent');
  for (const fact of relevant) {
    for (const { writes } of members) writes.get(fact)?.forEach((reading) => reading.facts.forEach((other) => relevant.add(other)));
    if (fact === 'missing') requiredFacts(cast).forEach((other) => relevant.add(other));
  }
  relevant.delete('missing');
  return [...relevant].filter((name) => cast.facts.has(name)).sort();
}

/** What may be missing: the facts that the flow needs, and one that an integration may ask for. */
export function requiredFacts(cast: Cast): readonly string[] {
  const own = Object.entries(cast.bundle.flow.meta.facts ?? {}).flatMap(([name, { required }]) => (required ? [name] : []));
  return [...own, furtherFact(cast)];
}

/** Facts that may become known, or unknown again, between any two events: nothing is lost by leaving them open. */
function isGiven(cast: Cast, name: string): boolean {
  return name === 'knowledgeAnswer' || cast.givenFacts.has(name);
}

function stateInputs(cast: Cast, members: readonly MachineReading[]): Extract<Input, { kind: 'state' }>[] {
  const inside = new Set(members.map(({ member }) => member.id));
  if (members.some(({ member }) => member.isFlow)) inside.add('flow');
  const asked = new Map<string, Asked[]>();
  for (const { guards } of members) {
    for (const one of [...guards.values()].flatMap(({ asks }) => asks)) {
      if (inside.has(one.machine)) continue;
      const known = asked.get(one.machine) ?? [];
      asked.set(one.machine, known);
      if (!known.some(({ state }) => state === one.state)) known.push(one);
    }
  }
  return [...asked].flatMap(([name, states]) => {
    const member = name === 'flow' ? cast.flow : cast.members.find(({ id }) => id === name);
    if (member === undefined) return [];
    const shells = new Map<string, Shell>();
    // One state for each set of answers: the beginning, and inside of each state that is asked for.
    for (const shell of [
      initialShell(member),
      ...states.filter(({ state }) => isThere(member, state)).map(({ state }) => restoreShell(member, valueAt(state), null)),
    ]) {
      const answers = states.map(({ state }) => shell.paths.has(state)).join();
      if (!shells.has(answers)) shells.set(answers, shell);
    }
    return [{ kind: 'state' as const, name, index: member.index, asked: states, shells: [...shells.values()] }];
  });
}

/** A rule may ask for a state that only some of the flows have. */
function isThere({ file }: Member, path: string): boolean {
  return walkMachine(file).byPath.has(path);
}

function restricted(cast: Cast, indices: ReadonlySet<number>): Cast {
  const only = ({ members, hearing, guarding, deciding }: Dispatch): Dispatch => {
    const within = (table: Dispatch['hearing']): Dispatch['hearing'] =>
      new Map([...table].map(([type, listed]) => [type, listed.filter((member) => indices.has(member.index))]));
    return { members: members.filter((member) => indices.has(member.index)), hearing: within(hearing), guarding: within(guarding), deciding };
  };
  return { ...cast, chat: only(cast.chat), phone: only(cast.phone) };
}
