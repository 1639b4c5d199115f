import Type, { type Static } from 'typebox';
import { Experiments } from './experiment.ts';

/**
 * The machine of a flow or of a rule: an XState 5 machine config in JSON. What is ours stands in `meta`.
 * These types are the one source: the JSON Schemas in `flows/` and the validation at load are made from them.
 */

const strict = { additionalProperties: false } as const;
const description = Type.Optional(Type.String({ maxLength: 2_000 }));
const identifier = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_-]*$', maxLength: 80 });
const key = Type.String({ minLength: 1, maxLength: 200 });

/** A guard or an action: a name of the registry, with params. What params it takes is checked against the registry. */
export const Invocation = Type.Object({ type: key, params: Type.Optional(Type.Record(Type.String(), Type.Unknown())) }, strict);
export type Invocation = Static<typeof Invocation>;

export const Transition = Type.Object(
  {
    target: Type.Optional(key),
    guard: Type.Optional(Invocation),
    actions: Type.Optional(Type.Union([Invocation, Type.Array(Invocation, { maxItems: 20 })])),
    reenter: Type.Optional(Type.Boolean()),
    description,
    meta: Type.Optional(Type.Object({ label: Type.Optional(Type.String()) }, strict)),
  },
  strict,
);
export type Transition = Static<typeof Transition>;

/** A target, a transition, or several of which the first whose guard holds is taken. */
export const Transitions = Type.Union([key, Transition, Type.Array(Type.Union([key, Transition]), { maxItems: 50 })]);
export type Transitions = Static<typeof Transitions>;

const Actions = Type.Union([Invocation, Type.Array(Invocation, { maxItems: 20 })]);

export const Reminder = Type.Object(
  {
    id: key,
    rule: Type.Optional(key),
    urgency: Type.Optional(Type.Union([Type.Literal('low'), Type.Literal('normal'), Type.Literal('high')])),
  },
  strict,
);
export type Reminder = Static<typeof Reminder>;

const OUTCOMES = ['customerEnded', 'transferred', 'callback', 'followUp', 'abuse', 'wrongCompany', 'abandoned'] as const;
/** How a contact ended: the closing reasons of the catalogue. */
export const Outcome = Type.Unsafe<(typeof OUTCOMES)[number]>(Type.Union(OUTCOMES.map((reason) => Type.Literal(reason))));

/** A finding of `sufler check` that is right but wanted, with the reason why. */
export const Waiver = Type.Object(
  {
    check: key,
    reason: Type.String({ minLength: 1, maxLength: 500 }),
    /** JSON pointer from where the waiver's owner stands; without it the waiver holds for all that lies in it. */
    at: Type.Optional(Type.String({ maxLength: 1_000 })),
  },
  strict,
);
export type Waiver = Static<typeof Waiver>;
export const Waivers = Type.Array(Waiver, { maxItems: 20 });

export const StateMeta = Type.Object(
  {
    waive: Type.Optional(Waivers),
    /** The phrase, or family of phrases, that the agent should say in this state; null silences what a state around it says. */
    say: Type.Optional(Type.Union([key, Type.Null()])),
    /** Further phrases, most urgent first. */
    also: Type.Optional(Type.Array(key, { maxItems: 10 })),
    /** Say the answer that the knowledge gave, where there is one, in place of `say`. */
    knowledge: Type.Optional(Type.Boolean()),
    /** Say the canned response or predefined answer for the intent in the fact `contentIntent`, where its conditions hold; it goes before `say`. */
    content: Type.Optional(Type.Boolean()),
    /** The name of this state in the guidance. In a rule machine it also means that the state interrupts the flow. */
    stage: Type.Optional(key),
    /** What the agent should reach here, for authors and trainees. */
    goal: Type.Optional(Type.String({ maxLength: 500 })),
    tone: Type.Optional(Type.Union([Type.Literal('formal'), Type.Literal('warm'), Type.Literal('dry')])),
    /** A question is open while this state lasts: `customer.agrees` and `customer.disagrees` go to the newest one's owner alone. */
    question: Type.Optional(Type.Boolean()),
    /** Where a rule machine stands when the contact is opened in the middle, or at one of these stages: what comes before is taken as done. */
    midway: Type.Optional(Type.Union([Type.Boolean(), Type.Array(key, { minItems: 1, maxItems: 20 })])),
    /** Nothing of lower rank is said while this state lasts: the customer is on hold, or has a question to answer. */
    hush: Type.Optional(Type.Boolean()),
    /** What is said here stands beside the script: the flow does not hear it and stays where it is. So does every state of a rule with a stage. */
    aside: Type.Optional(Type.Boolean()),
    /** Outranks the machine's rank while in this state. */
    rank: Type.Optional(Type.Integer({ minimum: 0, maximum: 1000 })),
    reminders: Type.Optional(Type.Array(Reminder, { maxItems: 10 })),
    /** Rules on whose account the state speaks. */
    rules: Type.Optional(Type.Array(key, { maxItems: 20 })),
    /** The outcome of the contact if it ends in this state: the closing reasons of the catalogue. */
    outcome: Type.Optional(Outcome),
  },
  strict,
);
export type StateMeta = Static<typeof StateMeta>;

export const FactType = Type.Union([
  Type.Literal('boolean'),
  Type.Literal('integer'),
  Type.Literal('number'),
  Type.Literal('string'),
  Type.Literal('list'),
]);
export type FactType = Static<typeof FactType>;

const Translations = Type.Object(
  { ru: Type.Optional(Type.String()), lt: Type.Optional(Type.String()), pl: Type.Optional(Type.String()), en: Type.Optional(Type.String()) },
  strict,
);

export const FactDeclaration = Type.Object(
  {
    type: FactType,
    /** What the fact is before anything is known; without it the fact is null until set. */
    initial: Type.Optional(Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Array(Type.String(), { maxItems: 0 })])),
    /** Clarify asks for it while it is not known; it stands in the guidance's `missing`. */
    required: Type.Optional(Type.Boolean()),
    /** How the fact is called where a phrase asks for it: accusative. */
    slot: Type.Optional(Translations),
    /** The indirect question that asks for it ("какой у Вас номер заказа"). */
    question: Type.Optional(Translations),
    /** How the fact is called in a list, such as the brief for a colleague: nominative. */
    label: Type.Optional(Translations),
    /** Of a rule machine: the integration, the agent or the customer may give it, as they may give what a flow declares. */
    given: Type.Optional(Type.Boolean()),
    /** Shown in the guidance's `counters` under this name, `offer.given` as `{offer: {given}}`. */
    counter: Type.Optional(Type.Union([key, Type.Array(key, { minItems: 2, maxItems: 2 })])),
    /** Shown in the guidance's `metrics` under the fact's name. */
    metric: Type.Optional(Type.Boolean()),
    /** Shown in the guidance's `facts`. */
    shown: Type.Optional(Type.Boolean()),
    description,
  },
  strict,
);
export type FactDeclaration = Static<typeof FactDeclaration>;

export const StateNode = Type.Cyclic(
  {
    State: Type.Object(
      {
        /** A part of a flow kept in a file of its own, relative to the flows folder; what else stands here is laid over it. */
        $ref: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9/_-]*\\.json$', maxLength: 200 })),
        id: Type.Optional(identifier),
        type: Type.Optional(Type.Union(['atomic', 'compound', 'parallel', 'final', 'history'].map((type) => Type.Literal(type)))),
        history: Type.Optional(Type.Union([Type.Literal('shallow'), Type.Literal('deep')])),
        target: Type.Optional(key),
        initial: Type.Optional(identifier),
        states: Type.Optional(Type.Record(Type.String(), Type.Ref('State'))),
        on: Type.Optional(Type.Record(Type.String(), Type.Union([Transitions, Type.Object({}, strict)]))),
        after: Type.Optional(Type.Record(Type.String(), Transitions)),
        always: Type.Optional(Transitions),
        entry: Type.Optional(Actions),
        exit: Type.Optional(Actions),
        tags: Type.Optional(Type.Array(key, { maxItems: 20 })),
        description,
        meta: Type.Optional(StateMeta),
      },
      strict,
    ),
  },
  'State',
);

/** A state as the loader and the builder see it. */
export interface StateNode {
  readonly $ref?: string;
  readonly id?: string;
  readonly type?: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly history?: 'shallow' | 'deep';
  readonly target?: string;
  readonly initial?: string;
  readonly states?: Readonly<Record<string, StateNode>>;
  readonly on?: Readonly<Record<string, Transitions | Record<string, never>>>;
  readonly after?: Readonly<Record<string, Transitions>>;
  readonly always?: Transitions;
  readonly entry?: Invocation | Invocation[];
  readonly exit?: Invocation | Invocation[];
  readonly tags?: readonly string[];
  readonly description?: string;
  readonly meta?: StateMeta;
}

export const MachineMeta = Type.Object(
  {
    // --- flows
    channel: Type.Optional(Type.Union([Type.Literal('chat'), Type.Literal('phone')])),
    direction: Type.Optional(Type.Union([Type.Literal('inbound'), Type.Literal('outbound')])),
    languages: Type.Optional(Type.Array(Type.String({ pattern: '^[a-z]{2}$' }), { minItems: 1, maxItems: 20 })),
    /** Whose script it is: sales, support. All departments say the same common phrases. */
    department: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
    /** Wordings of phrases that are compared by what comes of them. */
    experiments: Type.Optional(Experiments),
    // --- rule machines
    /** The rule's number in the catalogue, for example M07. */
    machine: Type.Optional(key),
    channels: Type.Optional(Type.Array(Type.Union([Type.Literal('chat'), Type.Literal('phone')]), { minItems: 1, maxItems: 2 })),
    /** Who speaks first when several do; see docs/reference. */
    rank: Type.Optional(Type.Integer({ minimum: 0, maximum: 1000 })),
    rules: Type.Optional(Type.Array(key, { maxItems: 60 })),
    // --- both
    facts: Type.Optional(Type.Record(Type.String(), FactDeclaration)),
    /** The machine goes on when the contact has ended: promises are kept then. */
    afterEnd: Type.Optional(Type.Boolean()),
    waive: Type.Optional(Waivers),
  },
  strict,
);
export type MachineMeta = Static<typeof MachineMeta>;

export interface MachineFile extends Omit<StateNode, 'meta' | '$ref' | 'target' | 'history'> {
  readonly $schema?: string;
  readonly id: string;
  readonly version: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, StateNode>>;
  readonly meta: MachineMeta;
}
