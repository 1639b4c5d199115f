import type { Conversation, Timer } from '../../conversation/Conversation.ts';
import type { Cast, Member } from '../../flow/Cast.ts';
import { factFits } from '../../flow/factFits.ts';
import { factEntries } from '../../flow/Facts.ts';
import { canonical } from '../normal/canonical.ts';
import { mapStates } from '../mapStates.ts';
import { mappedPath, type StateMapping } from '../StateMapping.ts';
import { fitMachine, missingMachine, type PlacedMachine } from './fitMachine.ts';
import { machinePlaces, timersOf, timerType } from './MachinePlaces.ts';
import { MISFIT_CODES, type Misfit } from './Misfit.ts';

/** Where a conversation would stand with another version, and what stands against it. */
export interface Fit {
  /** Empty where it could go on with that version; else the rest is only what fits of it. */
  readonly misfits: readonly Misfit[];
  /** By the later version's index of the machine. Machines that are new there are not among them: they begin at their beginning. */
  readonly machines: ReadonlyMap<number, PlacedMachine>;
  /** Those that run, under their names in the later version, in the order in which they fire. */
  readonly timers: readonly Timer[];
  /** Timers that the states in which it would stand have there and had not before: nobody has armed them. */
  readonly unarmed: readonly { readonly machine: number; readonly id: string; readonly name: string }[];
  /** Indices of the machines whose question is open, the newest last. */
  readonly questions: readonly number[];
}

interface Comparison {
  readonly conversation: Conversation;
  readonly after: Cast;
  readonly mapping: StateMapping;
  /** By the id of the machine, `flow` for the flow. */
  readonly later: ReadonlyMap<string, Member>;
  readonly misfits: Misfit[];
}

/** What keeps a conversation under way from going on with another version; nothing where its whole state fits. */
export function conversationFit(conversation: Conversation, after: Cast, mapping?: StateMapping): readonly Misfit[] {
  return fitConversation(conversation, after, mapping).misfits;
}

/**
 * Where a conversation would stand with another version. States that were only renamed or moved are followed, by `mapping`,
 * which is worked out once for a pair of versions where it is not given.
 */
export function fitConversation(
  conversation: Conversation,
  after: Cast,
  mapping: StateMapping = mapStates(conversation.cast.bundle, after.bundle),
): Fit {
  const later = new Map(after.members.map((member) => [nameOf(member), member]));
  const comparison: Comparison = { conversation, after, mapping, later, misfits: contactMisfits(conversation, after) };
  const machines = placeMachines(comparison);
  const timers = timersFit(comparison);
  const questions = questionsFit(comparison, machines);
  comparison.misfits.push(...factMisfits(conversation, after));
  const order = new Map(MISFIT_CODES.map((code, index) => [code, index]));
  const misfits = comparison.misfits.sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0));
  return { misfits, machines, timers, unarmed: unarmedTimers(comparison, machines), questions };
}

function contactMisfits({ cast, language }: Conversation, after: Cast): Misfit[] {
  const [was, is] = [cast.bundle.flow.meta, after.bundle.flow.meta];
  const misfits: Misfit[] = [];
  if (was.channel !== is.channel) misfits.push({ code: 'channel-differs', before: was.channel ?? 'any', after: is.channel ?? 'any' });
  if (was.direction !== is.direction) misfits.push({ code: 'direction-differs', before: was.direction ?? 'any', after: is.direction ?? 'any' });
  if (!(is.languages ?? ['en']).includes(language)) misfits.push({ code: 'language-gone', language });
  return misfits;
}

function placeMachines({ conversation, later, mapping, misfits }: Comparison): ReadonlyMap<number, PlacedMachine> {
  const machines = new Map<number, PlacedMachine>();
  conversation.shells.forEach((shell, index) => {
    const before = conversation.cast.members[index];
    if (before === undefined) return;
    const after = later.get(nameOf(before));
    if (after === undefined) return void misfits.push(...missingMachine(before, shell));
    const fit = fitMachine(nameOf(before), before, shell, after, mapping);
    misfits.push(...fit.misfits);
    if (fit.placed !== null) machines.set(after.index, fit.placed);
  });
  return machines;
}

function timersFit({ conversation, later, mapping, misfits }: Comparison): readonly Timer[] {
  return conversation.timers
    .flatMap((timer): Timer[] => {
      const before = conversation.cast.members[timer.machine];
      const was = before === undefined ? undefined : machinePlaces(before).timers.get(timer.type);
      if (before === undefined || was === undefined) return [];
      const name = nameOf(before);
      const after = later.get(name);
      const node = after === undefined ? undefined : machinePlaces(after).nodes.get(mappedPath(mapping, name, was.state));
      const type = after === undefined || node === undefined ? undefined : timerType(after, node, was.setting);
      if (after === undefined || type === undefined) {
        misfits.push({ code: 'timer-gone', machine: name, state: was.state, timer: was.setting });
        return [];
      }
      return [{ ...timer, machine: after.index, id: type, type }];
    })
    .sort((a, b) => a.due - b.due || a.machine - b.machine || a.seq - b.seq);
}

/** A timer that ran out without effect is not armed again; one that the state never had is told of. */
function unarmedTimers({ conversation, after, mapping }: Comparison, machines: ReadonlyMap<number, PlacedMachine>): Fit['unarmed'] {
  const earlier = new Map(conversation.cast.members.map((member) => [nameOf(member), member]));
  return [...machines].flatMap(([index, { member, paths }]) => {
    const before = earlier.get(nameOf(member));
    const had = new Map<string, readonly string[]>();
    for (const [path, node] of before === undefined ? [] : machinePlaces(before).nodes)
      had.set(mappedPath(mapping, nameOf(member), path), timersOf(node));
    return ['', ...paths].flatMap((path) => {
      const node = machinePlaces(after.members[index] ?? member).nodes.get(path);
      if (node === undefined) return [];
      return timersOf(node)
        .filter((setting) => !(had.get(path) ?? []).includes(setting))
        .flatMap((name) => {
          const id = timerType(member, node, name);
          return id === undefined ? [] : [{ machine: index, id, name }];
        });
    });
  });
}

/** A question stays open while its machine stands where it asks. */
function questionsFit({ conversation, later, misfits }: Comparison, machines: ReadonlyMap<number, PlacedMachine>): readonly number[] {
  return conversation.questions.flatMap((index) => {
    const before = conversation.cast.members[index];
    const name = before === undefined ? '' : nameOf(before);
    const after = later.get(name);
    const placed = after === undefined ? undefined : machines.get(after.index);
    if (after !== undefined && (placed === undefined || asks(placed))) return [after.index];
    misfits.push({ code: 'question-gone', machine: name });
    return [];
  });
}

function asks({ member, paths }: PlacedMachine): boolean {
  const { nodes } = machinePlaces(member);
  return [...paths].some((path) => (nodes.get(path)?.meta as { question?: boolean } | undefined)?.question === true);
}

/** Facts that are as they began are no hindrance: they begin as the other version has them. */
function factMisfits({ cast, facts }: Conversation, after: Cast): Misfit[] {
  return factEntries(facts).flatMap(([fact, value]): Misfit[] => {
    const declared = after.facts.get(fact);
    if (declared === undefined || factFits(declared.type, value) || canonical(value) === canonical(cast.initialFacts[fact])) return [];
    return [{ code: 'fact-differs', fact, before: cast.facts.get(fact)?.type ?? 'unknown', after: declared.type }];
  });
}

function nameOf(member: Member): string {
  return member.isFlow ? 'flow' : member.id;
}
