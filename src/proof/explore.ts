import { advance } from '../conversation/advance.ts';
import type { Conversation, PostedEvent, Turn } from '../conversation/Conversation.ts';
import type { Observer } from '../conversation/troupe/Observer.ts';
import { eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import { alphabetOf, type Letter } from './alphabet.ts';
import { assumptionsFor, type Assumptions } from './assumptions.ts';
import { limitsOf, readingsWith } from './factValues.ts';
import type { Slice } from './Slice.ts';
import type { Step } from './Step.ts';
import { stateKeys } from './stateKey.ts';

/** A reachable state of a slice, with a conversation that is in it and the shortest way there. */
export interface Node {
  readonly index: number;
  readonly conversation: Conversation;
  readonly from: Node | null;
  readonly step: Step | null;
  readonly depth: number;
  /** States from which one step leads here. */
  readonly before: Node[];
}

/** A step that was taken: from a conversation, with what the outside was assumed to be, to the next one. */
export interface Taken {
  readonly node: Node;
  readonly step: Step;
  readonly from: Conversation;
  readonly event: PostedEvent | null;
  readonly to: Conversation;
  readonly turn: Turn;
}

export interface Exploration {
  readonly nodes: readonly Node[];
  readonly steps: number;
  /** Every state was seen and every step from it; what is cut off is told, not hidden. */
  readonly exhausted: boolean;
}

export interface Explorer {
  readonly slice: Slice;
  readonly starts: readonly Conversation[];
  readonly mostStates: number;
  readonly visit: (node: Node) => void;
  readonly taken: (taken: Taken) => void;
  /** Looks on while machines answer. */
  readonly observer: Observer | null;
}

/** Goes through all that a slice can come to, nearest first, so that the way to each state is a shortest one. */
export function explore({ slice, starts, mostStates, visit, taken, observer }: Explorer): Exploration {
  const keyOf = stateKeys(slice);
  const ways = waysOn(slice);
  const known = new Map<string, Node>();
  const nodes: Node[] = [];
  let steps = 0;
  const reach = (conversation: Conversation, from: Node | null, step: Step | null): void => {
    const key = keyOf(conversation);
    let node = known.get(key);
    if (node === undefined) {
      node = { index: nodes.length, conversation, from, step, depth: (from?.depth ?? -1) + 1, before: [] };
      known.set(key, node);
      nodes.push(node);
    }
    if (from !== null && from !== node && node.before.at(-1) !== from) node.before.push(from);
  };
  for (const start of starts) reach(start, null, null);
  for (const node of nodes) {
    if (nodes.length > mostStates) return { nodes, steps, exhausted: false };
    visit(node);
    for (const way of ways(node.conversation)) {
      const [to, turn] = advance(way.from, way.event === null ? [] : [way.event], undefined, observer);
      steps += 1;
      taken({ node, step: way.step, from: way.from, event: way.event, to, turn });
      reach(way.step.kind === 'pause' ? way.from : to, node, way.step);
    }
  }
  return { nodes, steps, exhausted: true };
}

interface Way {
  readonly step: Step;
  readonly from: Conversation;
  readonly event: PostedEvent | null;
}

/** Everything that can happen next. */
function waysOn(slice: Slice): (conversation: Conversation) => Iterable<Way> {
  const letters = new Map<string, readonly Letter[]>();
  const assumptions = assumptionsFor(slice);
  const pauses = pausesOf(slice);
  return function* (conversation) {
    const { channel, status, at } = conversation;
    let alphabet = letters.get(channel);
    if (alphabet === undefined) letters.set(channel, (alphabet = alphabetOf(slice, conversation)));
    for (const letter of alphabet) {
      if (status === 'ended' && !eventTypeOf(letter.type)?.afterEnd) continue;
      if (letter.type === 'leg.started' && letter.data.channel === channel) continue;
      for (const { assumed, apply } of assumptions(conversation, 'on', triggersOf(letter))) {
        yield { step: { kind: 'event', letter, assumed }, from: apply(conversation), event: { id: null, type: letter.type, at, data: letter.data } };
      }
    }
    yield* timersOn(slice, conversation, assumptions);
    for (const seconds of pauses) yield { step: { kind: 'pause', seconds }, from: later(conversation, seconds), event: null };
  };
}

/** The event's type, and those of the meanings that its words have. */
function triggersOf({ type, data }: Letter): readonly string[] {
  const meanings = (data.meanings ?? []) as readonly { readonly type: string }[];
  return [type, ...meanings.map((meaning) => meaning.type)];
}

/** Each running timer as the next to fire; one that is counted back from another fires before it. */
function* timersOn(slice: Slice, conversation: Conversation, assumptions: Assumptions): Iterable<Way> {
  const inside = new Set(slice.members.map(({ member }) => member.index));
  const running = conversation.timers.filter(({ machine }) => inside.has(machine));
  for (const timer of running) {
    const earlier = running.some((other) => other.machine === timer.machine && slice.cast.settings.get(other.name)?.before === timer.name);
    if (earlier) continue;
    const due = conversation.at + 1;
    const others = conversation.timers.filter((other) => other !== timer).map((other) => ({ ...other, due: Math.max(other.due, due + 1) }));
    const machine = slice.cast.members[timer.machine]?.id ?? '';
    for (const { assumed, apply } of assumptions(conversation, 'after', [timer.name])) {
      const from = apply({ ...conversation, timers: [{ ...timer, due }, ...others] });
      yield { step: { kind: 'timer', machine, name: timer.name, assumed }, from, event: { id: null, type: 'clock.ticked', at: due, data: {} } };
    }
  }
}

/** Where a guard asks how long ago something was: waits that take it past each limit. */
function pausesOf(slice: Slice): readonly number[] {
  const limits = limitsOf(
    slice.cast,
    readingsWith(slice.members, ({ now, facts }) => now && facts.size > 0),
  );
  return limits.filter((limit) => limit > 0).map((limit) => limit + 0.1);
}

/** Time passes and no timer is due yet. */
function later(conversation: Conversation, seconds: number): Conversation {
  const by = seconds * 1_000;
  return { ...conversation, at: conversation.at + by, timers: conversation.timers.map((timer) => ({ ...timer, due: timer.due + by })) };
}
