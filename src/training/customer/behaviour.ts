import { createMachine } from 'xstate';
import { resolveMachine, stepMachine } from '../../flow/machine/stepper.ts';
import { guards, type GuardName } from './guards.ts';
import type { Draft } from './Draft.ts';
import type { Perception, PerceptionKind } from './perceptions.ts';
import type { ActionName } from './actions.ts';

/** A transition of the behaviour: names only, so that the whole of it is data. */
interface Way {
  readonly target?: BehaviourState;
  readonly guard?: GuardName;
  readonly actions?: readonly ActionName[];
}

/** What a customer can be doing. */
export const BEHAVIOUR_STATES = [
  'waiting',
  'opening',
  'listening',
  'considering',
  'transferring',
  'onHold',
  'silent',
  'upset',
  'flirting',
  'leaving',
  'gone',
] as const;
export type BehaviourState = (typeof BEHAVIOUR_STATES)[number];

type Ways = Partial<Record<PerceptionKind, readonly Way[]>>;

/** What is answered alike wherever the customer is with their thoughts. */
const answers: Ways = {
  'asked-hold': [{ actions: ['answer-hold'] }],
  'asked-transfer': [{ actions: ['answer-transfer'] }],
  'asked-callback': [{ actions: ['answer-callback'] }],
  'asked-phone': [{ actions: ['answer-phone'] }],
  'asked-number-right': [{ actions: ['confirm-number'] }],
  'asked-contact': [{ actions: ['leave-contact'] }],
  'asked-rating': [{ actions: ['rate'] }],
  'asked-name': [{ actions: ['give-name'] }],
  'asked-facts': [{ actions: ['give-facts'] }],
  'asked-summary': [{ guard: 'untold', actions: ['tell-matter'] }, { actions: ['judge-summary'] }],
  'asked-needs': [{ guard: 'untold', actions: ['tell-matter'] }, { guard: 'isContent', actions: ['want-nothing-more'] }, { actions: ['say-more'] }],
  'asked-time': [{ guard: 'hasTime', actions: ['agree'] }, { actions: ['hurry'] }],
  'asked-consent': [{ actions: ['agree'] }],
  'asked-choice': [{ actions: ['decide'] }],
  'asked-other': [{ guard: 'objecting', actions: ['hear-answer-to-objection'] }, { actions: ['say-more'] }],
};

/** Being asked whether anything is left: the next matter, the one that is not settled, or nothing. */
const further: readonly Way[] = [
  { guard: 'untold', target: 'listening', actions: ['tell-matter'] },
  { guard: 'stillWants', target: 'listening', actions: ['insist-on-more'] },
  { guard: 'hasMore', target: 'listening', actions: ['begin-next-matter'] },
  { target: 'leaving', actions: ['want-nothing-more'] },
];

const farewell: readonly Way[] = [
  { guard: 'stillWants', actions: ['insist'] },
  { target: 'gone', actions: ['say-goodbye'] },
];

const line: Ways = {
  held: [{ target: 'onHold' }],
  briefed: [{ target: 'transferring', actions: ['let-colleague-read'] }],
  'feels-silent': [{ target: 'silent' }],
  'feels-offended': [{ target: 'upset' }],
  'feels-flirty': [{ target: 'flirting' }],
};

/** Nobody hears what they might say. */
const wordlessly: Ways = { 'lost-patience': [{ target: 'gone', actions: ['hang-up'] }] };

/** In the middle of the matter. */
const talk: Ways = {
  ...answers,
  ...line,
  'asked-further': further,
  'offered-products': [{ guard: 'wantsProducts', target: 'considering', actions: ['look-at-offers'] }],
  'looks-up': [{ actions: ['let-find'] }],
  answered: [
    { guard: 'untold', actions: ['tell-matter'] },
    { guard: 'objecting', actions: ['hear-answer-to-objection'] },
    { guard: 'wantsEmpathyFirst', actions: ['complain-again'] },
    { guard: 'isAnswered', actions: ['take-answer'] },
  ],
  greeted: [{ guard: 'untold', target: 'listening', actions: ['tell-matter'] }],
  empathised: [{ guard: 'wantsEmpathy', actions: ['take-empathy'] }],
  spoke: [
    { guard: 'untold', actions: ['tell-matter'] },
    { guard: 'objecting', actions: ['hear-answer-to-objection'] },
    { guard: 'isAnswered', actions: ['take-answer'] },
    { actions: ['nod'] },
  ],
  unintelligible: [{ actions: ['insist'] }],
  'bade-farewell': farewell,
  'time-passed': [{ actions: ['speak-up'] }],
};

const STATES: Readonly<Record<Exclude<BehaviourState, 'gone'>, Ways>> = {
  waiting: {
    ...wordlessly,
    connected: [{ guard: 'isCalled', target: 'opening', actions: ['pick-up'] }, { target: 'opening' }],
    greeted: [{ target: 'listening', actions: ['enter', 'tell-matter'] }],
    spoke: [{ target: 'listening', actions: ['enter', 'tell-matter'] }],
    'asked-needs': [{ target: 'listening', actions: ['enter', 'tell-matter'] }],
    'time-passed': [{ actions: ['keep-waiting'] }],
  },
  opening: {
    ...talk,
    greeted: [
      { guard: 'isCalled', actions: ['greet'] },
      { target: 'listening', actions: ['tell-matter'] },
    ],
    spoke: [
      { guard: 'isCalled', target: 'listening', actions: ['hear'] },
      { target: 'listening', actions: ['tell-matter'] },
    ],
    'asked-time': [
      { guard: 'hasTime', target: 'listening', actions: ['agree'] },
      { target: 'listening', actions: ['hurry'] },
    ],
    'asked-needs': [{ target: 'listening', actions: ['tell-matter'] }],
    'asked-other': [{ target: 'listening', actions: ['tell-matter'] }],
  },
  listening: talk,
  considering: {
    ...talk,
    spoke: [{ guard: 'objecting', actions: ['hear-answer-to-objection'] }, { guard: 'sawEnough', actions: ['decide'] }, { actions: ['hear'] }],
    answered: [{ guard: 'objecting', actions: ['hear-answer-to-objection'] }, { actions: ['hear'] }],
    'asked-needs': [{ guard: 'isContent', actions: ['want-nothing-more'] }, { actions: ['decide'] }],
    'asked-other': [{ actions: ['decide'] }],
    'asked-consent': [{ actions: ['decide'] }],
    'asked-further': [{ guard: 'stillWants', actions: ['decide'] }, ...further],
  },
  transferring: {
    ...talk,
    'time-passed': [{ actions: ['speak-up'] }],
    transferred: [{ target: 'gone', actions: ['be-passed-on'] }],
    spoke: [{}],
  },
  onHold: {
    ...wordlessly,
    resumed: [{ target: 'listening', actions: ['come-back'] }],
    transferred: [{ target: 'gone', actions: ['be-passed-on'] }],
    briefed: [{ actions: ['let-colleague-read'] }],
    'looks-up': [{ actions: ['let-find'] }],
    'time-passed': [{ target: 'gone', actions: ['hang-up'] }],
  },
  silent: {
    ...wordlessly,
    held: [{ target: 'onHold' }],
    'bade-farewell': [{ target: 'leaving' }],
    greeted: [{ guard: 'staysSilent' }, { target: 'listening', actions: ['tell-or-insist'] }],
    spoke: [{ guard: 'staysSilent' }, { target: 'listening', actions: ['tell-or-insist'] }],
    answered: [{ guard: 'staysSilent' }, { target: 'listening', actions: ['take-answer'] }],
    'looks-up': [{ actions: ['let-find'] }],
    ...silently(),
    'time-passed': [{ target: 'gone', actions: ['hang-up'] }],
  },
  upset: {
    ...talk,
    warned: [
      { guard: 'heedsWarning', target: 'listening', actions: ['apologise'] },
      { guard: 'willGoOn', actions: ['offend-again'] },
      { target: 'listening', actions: ['tell-or-insist'] },
    ],
    apologised: [{ target: 'listening', actions: ['calm-down'] }],
    empathised: [{ target: 'listening', actions: ['take-empathy', 'calm-down'] }],
    calmed: [{ guard: 'heedsWarning', target: 'listening', actions: ['tell-or-insist'] }, { actions: ['offend-again'] }],
    'bade-farewell': [{ target: 'leaving' }],
  },
  flirting: {
    ...talk,
    redirected: [{ target: 'listening', actions: ['tell-or-insist'] }],
    warned: [{ target: 'listening', actions: ['apologise'] }],
  },
  leaving: {
    ...answers,
    held: [{ target: 'onHold' }],
    'asked-further': [{ actions: ['want-nothing-more'] }],
    'bade-farewell': [{ target: 'gone', actions: ['say-goodbye'] }],
    'time-passed': [{ target: 'gone', actions: ['say-goodbye'] }],
    'asked-other': [{ actions: ['agree'] }],
    'asked-needs': [{ actions: ['want-nothing-more'] }],
    'asked-choice': [{ actions: ['want-nothing-more'] }],
  },
};

/** Whatever a silent customer is asked, they answer only when they are back. */
function silently(): Ways {
  const back: Ways = {};
  const asked: Ways = { ...answers, 'asked-further': further };
  for (const question of Object.keys(asked) as PerceptionKind[]) {
    back[question] = [{ guard: 'staysSilent' }, ...(asked[question] ?? []).map((way) => ({ target: 'listening' as const, ...way }))];
  }
  return back;
}

/** From anywhere: the line is dead, or patience is. */
const ANYWHERE: Ways = {
  ended: [{ target: 'gone' }],
  transferred: [{ target: 'gone', actions: ['be-passed-on'] }],
  'lost-patience': [{ target: 'gone', actions: ['leave-angrily'] }],
};

/** The one machine of all customers, as XState takes it: nothing but data. */
export const behaviourConfig = Object.freeze({
  id: 'customer',
  initial: 'waiting' as const,
  states: {
    ...Object.fromEntries(Object.entries(STATES).map(([state, ways]) => [state, { on: prefixed({ ...ANYWHERE, ...ways }) }])),
    gone: { type: 'final' as const },
  },
});

/** XState names targets beside a state by their names alone, and an empty way forbids the event. */
function prefixed(ways: Ways): Record<string, object[]> {
  return Object.fromEntries(
    Object.entries(ways).map(([event, list]) => [
      event,
      list.map(({ target, guard, actions }) => ({
        ...(target === undefined ? {} : { target }),
        ...(guard === undefined ? {} : { guard }),
        actions: [...(actions ?? [])],
      })),
    ]),
  );
}

interface Sensed extends Perception {
  readonly draft: Draft;
}

const machine = createMachine(behaviourConfig, {
  guards: Object.fromEntries(
    Object.entries(guards).map(([name, holds]) => [name, ({ event }: { event: unknown }) => holds((event as Sensed).draft)]),
  ),
});

const snapshots = new Map<string, unknown>();

/** Takes the behaviour one perception further: the state that it leads to and what the customer then does, by name, in order. */
export function behave(draft: Draft, perception: Perception): readonly ActionName[] {
  if (draft.behaviour === 'gone') return [];
  let snapshot = snapshots.get(draft.behaviour);
  if (snapshot === undefined) snapshots.set(draft.behaviour, (snapshot = resolveMachine(machine, draft.behaviour)));
  const sensed: Sensed = { ...perception, draft };
  const step = stepMachine(machine, snapshot, sensed);
  draft.behaviour = step.snapshot.value as BehaviourState;
  return step.actions.map(({ type }) => type as ActionName);
}
