import type { MachineSource } from '../../flow/machineSource.ts';
import { isRecord, textOf, type WalkedState, type WalkedTransition } from '../../flow/walkMachine.ts';
import type { Check } from '../Check.ts';
import type { CheckSubject } from '../CheckSubject.ts';
import { graphOf } from '../graph/graphOf.ts';
import { around, metaOf, roadsOf } from '../graph/roads.ts';
import { typesLeft, type Verdicts } from '../graph/verdicts.ts';

interface Need {
  readonly what: string;
  /** One of these must be heard; by channel where they differ. */
  readonly events: Readonly<Record<'chat' | 'phone', readonly string[]>>;
}

const both = (...events: string[]): Need['events'] => ({ chat: events, phone: events });

/** What can befall a contact at any time. A time-out is seen to when a flow is loaded (`no-time-out`). */
export const NEEDS: readonly Need[] = Object.freeze([
  { what: 'a question that nobody can answer', events: both('agent.calls-sos', 'agent.needs-colleague', 'knowledge.missed') },
  { what: 'abuse', events: both('customer.swears', 'customer.insults', 'customer.is-rude') },
  { what: 'the customer leaving', events: { chat: ['chat.closed', 'customer.says-goodbye'], phone: ['call.ended', 'customer.says-goodbye'] } },
]);

/**
 * SOS-7: in every state in which a contact can rest there is a way out for the worst case. A rule that hears the event
 * wherever it stands before gives it to every flow of its channel; else the state, or one around it, must hear it. In an ending
 * nothing more is asked for.
 */
export const waysOut: Check = {
  name: 'ways-out',
  codes: ['no-way-out'],
  mustHoldFor: 'every-flow',
  check(subject, report) {
    const { flow } = subject.index;
    const { leaves, endings } = roadsOf(subject);
    const channel = channelOf(flow);
    for (const { what, events } of NEEDS) {
      if (isGivenByRule(subject, events[channel])) continue;
      const inside = leaves.filter((leaf) => !endings.has(leaf));
      const inner = outermost(
        inside.filter((leaf) => !hears(leaf, events[channel])),
        inside,
      );
      for (const state of inner)
        report({
          code: 'no-way-out',
          args: { state: state.path || flow.walked.id, what, events: events[channel].join(', ') },
          ...flow.placeOf(state.pointer),
        });
    }
  },
};

function channelOf(flow: MachineSource): 'chat' | 'phone' {
  const meta = flow.walked.root.node.meta as unknown;
  return isRecord(meta) && textOf(meta.channel) === 'phone' ? 'phone' : 'chat';
}

function isGivenByRule({ index, verdictsOf }: CheckSubject, events: readonly string[]): boolean {
  const channel = channelOf(index.flow);
  return index.source.rules.some((rule) => {
    const meta = rule.walked.root.node.meta as unknown;
    const channels = isRecord(meta) && Array.isArray(meta.channels) ? (meta.channels as unknown[]) : [channel];
    return (
      channels.includes(channel) &&
      leavesBefore(rule, events, verdictsOf(rule)).every((leaf) => leaf.kind === 'final' || isBusy(leaf) || hears(leaf, events))
    );
  });
}

/** A state of a rule that has a stage interrupts the flow: the rule is on the way out already, or on another one. */
function isBusy(leaf: WalkedState): boolean {
  return leaf.parent !== null && textOf(metaOf(leaf, 'stage')) !== undefined;
}

/** Where a rule can rest before one of the events comes; what it does afterwards is the way out. */
function leavesBefore({ walked }: MachineSource, events: readonly string[], verdicts: Verdicts): readonly WalkedState[] {
  const isAfter = (transition: WalkedTransition): boolean => transition.kind === 'on' && typesLeft(transition).every((type) => events.includes(type));
  return graphOf(walked, (transition) => (verdicts.get(transition) ?? null) === null && !isAfter(transition)).leaves;
}

/** Whether an event is heard in a state; one that is forbidden inside (`{}`) is not heard outside. Of parallel regions one is enough. */
function hears(leaf: WalkedState, events: readonly string[]): boolean {
  return events.some((event) => {
    for (const state of around(leaf)) {
      const own = state.transitions.filter((transition) => transition.kind === 'on' && typesLeft(transition).includes(event));
      if (own.length > 0) return own.some(({ target, actions, guard }) => target !== undefined || actions.length > 0 || guard !== undefined);
      if (state.kind === 'parallel' && [...state.children.values()].some((region) => isHeardInside(region, event))) return true;
    }
    return false;
  });
}

function isHeardInside(state: WalkedState, event: string): boolean {
  return state.transitions.some((transition) => transition.kind === 'on' && typesLeft(transition).includes(event));
}

/** Where all that lies in a state lacks the same, the state is told instead of each inside of it. */
function outermost(states: readonly WalkedState[], leaves: readonly WalkedState[]): readonly WalkedState[] {
  const lacking = new Set(states);
  const total = new Map<WalkedState, number>();
  const without = new Map<WalkedState, number>();
  for (const leaf of leaves) {
    for (const state of around(leaf)) {
      total.set(state, (total.get(state) ?? 0) + 1);
      if (lacking.has(leaf)) without.set(state, (without.get(state) ?? 0) + 1);
    }
  }
  const isWhole = (state: WalkedState): boolean => without.get(state) === total.get(state);
  return [...new Set(states.map((leaf) => around(leaf).findLast((state) => isWhole(state)) ?? leaf))];
}
