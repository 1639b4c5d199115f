import type { Conversation } from '../conversation/Conversation.ts';
import { withFacts } from '../flow/Facts.ts';
import { expandEventPattern } from '../flow/vocabulary/vocabulary.ts';
import type { WalkedTransition } from '../flow/walkMachine.ts';
import type { Brand } from '../flow/schema/settings.ts';
import type { GuardReading, MachineReading, Reading } from './readings.ts';
import { requiredFacts } from './slicesOf.ts';
import type { Input, Slice } from './Slice.ts';
import type { Assumed } from './Step.ts';

/** One way in which the world outside of a slice may be. */
export interface Assumption {
  readonly assumed: Assumed;
  readonly apply: (conversation: Conversation) => Conversation;
}

/** More than this at one event cannot be tried one by one in sensible time. */
const MOST_ASSUMPTIONS = 256;
const NOTHING_ASSUMED: readonly Assumption[] = Object.freeze([{ assumed: Object.freeze({}), apply: (conversation: Conversation) => conversation }]);

/** The ways in which the outside may be that can matter to what happens next: each combination of what is asked for then. */
export function assumptionsFor(slice: Slice): Assumptions {
  const known = new Map<string, readonly Assumption[]>();
  const required = requiredFacts(slice.cast);
  return (conversation, kind, triggers) => {
    if (slice.inputs.length === 0) return NOTHING_ASSUMED;
    const key = `${kind} ${triggers.join()} ${slice.members.map(({ member }) => conversation.shells[member.index]?.key).join('|')}`;
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = combinations(inputsAsked(slice, required, conversation, kind, triggers))));
    return made;
  };
}

/** `triggers` are the event's type and the types of what follows from it, or the setting of a timer. */
export type Assumptions = (conversation: Conversation, kind: 'on' | 'after', triggers: readonly string[]) => readonly Assumption[];

function inputsAsked(
  slice: Slice,
  required: readonly string[],
  conversation: Conversation,
  kind: 'on' | 'after',
  triggers: readonly string[],
): readonly Input[] {
  const readings = slice.members.flatMap((machine) => {
    const reached = transitionsOf(machine, conversation, kind, triggers);
    const written = reached.flatMap(({ actions }) => actions.flatMap(({ params }) => machine.writes.get(String(params.fact)) ?? []));
    return [...reached.flatMap((transition) => machine.guards.get(transition) ?? []), ...written];
  });
  return slice.inputs.filter((input) =>
    readings.some((reading: Reading | GuardReading) => {
      if (input.kind === 'fact') return reading.facts.has(input.name) || (reading.facts.has('missing') && required.includes(input.name));
      if (!('asks' in reading)) return false;
      return input.kind === 'state' ? reading.asks.some(({ machine }) => machine === input.name) : reading.works.size > 0;
    }),
  );
}

/**
 * Transitions that can be looked at: those of the event in the states that are active, of what follows from it or is raised
 * by it in any state, for it may have moved by then, and of `always`, which is looked at after each.
 */
function transitionsOf(
  { walked, member }: MachineReading,
  conversation: Conversation,
  kind: 'on' | 'after',
  [first = '', ...more]: readonly string[],
): readonly WalkedTransition[] {
  const paths = conversation.shells[member.index]?.paths;
  const isActive = ({ source }: WalkedTransition): boolean => source.path === '' || paths?.has(source.path) === true;
  const reached = new Set<WalkedTransition>();
  const following = new Set([...more, ...(kind === 'on' && conversation.channel === 'phone' ? ['call.answered'] : [])]);
  const reach = (trigger: string, isFirst: boolean): void => {
    for (const transition of walked.transitions) {
      if (reached.has(transition) || !answers(transition, trigger, isFirst ? kind : 'on') || (isFirst && !isActive(transition))) continue;
      reached.add(transition);
      for (const { type, params } of transition.actions) if (type === 'raise') following.add(String(params.event));
    }
  };
  reach(first, true);
  for (const type of following) reach(type, false);
  // A call that is answered by these very words may have moved the machine before them.
  if (conversation.channel === 'phone' && conversation.facts.answered === false) reach(first, false);
  return [...reached];
}

function answers(transition: WalkedTransition, trigger: string, kind: 'on' | 'after'): boolean {
  if (transition.kind === 'always') return true;
  if (transition.kind !== kind) return false;
  return kind === 'after' ? transition.trigger === trigger : expandEventPattern(transition.trigger).includes(trigger);
}

function combinations(inputs: readonly Input[]): readonly Assumption[] {
  let all = NOTHING_ASSUMED;
  for (const input of inputs) {
    const values = choicesOf(input);
    all = all.flatMap((before) =>
      values.map((choice) => ({
        assumed: { ...before.assumed, ...choice.assumed },
        apply: (conversation: Conversation) => choice.apply(before.apply(conversation)),
      })),
    );
    if (all.length > MOST_ASSUMPTIONS)
      throw new RangeError(`more than ${MOST_ASSUMPTIONS} combinations of ${inputs.map(({ name }) => name).join(', ')}`);
  }
  return all;
}

function choicesOf(input: Input): readonly Assumption[] {
  switch (input.kind) {
    case 'fact':
      return input.values.map((value) => ({
        assumed: { [input.name]: value },
        apply: (conversation) => ({ ...conversation, facts: withFacts(conversation.facts, { [input.name]: value }) }),
      }));
    case 'state':
      return input.shells.map((shell) => ({
        assumed: { [`state of ${input.name}`]: shell.value },
        apply: (conversation) => ({ ...conversation, shells: conversation.shells.map((other, index) => (index === input.index ? shell : other)) }),
      }));
    case 'works':
      return input.values.map((works) => ({
        assumed: { 'the brand works': works },
        apply: (conversation) => ({ ...conversation, opening: { ...conversation.opening, brand: works ? null : CLOSED } }),
      }));
  }
}

const CLOSED: Brand = { id: 'closed', name: 'Closed', timeZone: 'UTC', workingHours: {} };
