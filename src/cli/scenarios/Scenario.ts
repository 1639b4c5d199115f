import Type, { type Static } from 'typebox';

/** Fields that only some forms of a step or an expectation know. */
type Further = Readonly<Record<string, unknown>>;

/**
 * A line of a scenario file: a contact played from outside, and what must come of it. Only what the runner needs is
 * prescribed; whoever writes scenarios may note more.
 */
const more = { additionalProperties: true } as const;
const optionalText = Type.Optional(Type.String());
const textOrTexts = Type.Union([Type.String(), Type.Array(Type.String())]);
const party = Type.Optional(Type.Record(Type.String(), Type.Unknown()));

export const Setup = Type.Object(
  {
    /** A chat unless told. */
    channel: Type.Optional(Type.Union([Type.Literal('chat'), Type.Literal('phone')])),
    /** Inbound unless told. */
    direction: Type.Optional(Type.Union([Type.Literal('inbound'), Type.Literal('outbound')])),
    language: optionalText,
    agent: party,
    customer: party,
    brand: party,
    /** Settings by their short names; `settingsOfConfig` lists them. */
    config: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    /** Question to answer. */
    knowledgeBase: Type.Optional(Type.Record(Type.String(), Type.String())),
    topic: Type.Optional(Type.Object({ name: Type.String(), solutions: Type.Optional(Type.Array(Type.String())) }, more)),
    requiredFacts: Type.Optional(Type.Array(Type.String())),
    neededFact: optionalText,
    facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    /** The stage that the contact is in when the scenario begins. */
    state: optionalText,
    /** Free text; `readNote` says which of its forms are understood. */
    note: optionalText,
  },
  more,
);
export type Setup = Static<typeof Setup> & Further;

export const Step = Type.Object(
  {
    n: Type.Integer({ minimum: 1 }),
    who: Type.String(),
    what: Type.String(),
    text: optionalText,
    /** Since the beginning: `61s`, `2m`, `1h`, `1m30s`, or a number of seconds. */
    at: Type.Optional(Type.Union([Type.String(), Type.Number()])),
    /** Which contact of the agent it belongs to; 1 unless told. */
    contact: Type.Optional(Type.Integer({ minimum: 1 })),
    inState: optionalText,
    reason: optionalText,
    intent: Type.Optional(textOrTexts),
    count: Type.Optional(Type.Integer()),
    /** The fact that the customer's words give. */
    gives: optionalText,
    to: optionalText,
    attachments: Type.Optional(Type.Array(Type.String())),
  },
  more,
);
export type Step = Static<typeof Step> & Further;

export const Expectation = Type.Object(
  {
    /** The step after which it is looked at; 0 for the beginning. */
    after: Type.Integer({ minimum: 0 }),
    that: Type.String(),
    /** Lint rules without which it cannot hold; as long as one of them does not exist it is only reported. */
    needs: Type.Optional(Type.Array(Type.String())),
  },
  more,
);
export type Expectation = Static<typeof Expectation> & Further;

export const Scenario = Type.Object(
  {
    id: Type.String({ minLength: 1 }),
    title: Type.String(),
    /** Rows of the catalogue that it is about. */
    rules: Type.Optional(Type.Array(Type.String())),
    setup: Setup,
    steps: Type.Array(Step, { minItems: 1 }),
    expect: Type.Array(Expectation),
  },
  more,
);
export interface Scenario extends Omit<Static<typeof Scenario>, 'setup' | 'steps' | 'expect'> {
  readonly setup: Setup;
  readonly steps: readonly Step[];
  readonly expect: readonly Expectation[];
}
