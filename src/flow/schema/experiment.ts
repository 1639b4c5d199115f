import Type, { type Static } from 'typebox';

const strict = { additionalProperties: false } as const;
const description = Type.Optional(Type.String({ maxLength: 2_000 }));
const key = Type.String({ minLength: 1, maxLength: 200 });
/** A name of experiments and variants, as reports show it. */
const experimentName = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$', maxLength: 80 });

/** One wording that is compared. */
export const ExperimentVariant = Type.Object(
  {
    id: experimentName,
    /** Its share of the conversations, against the weights of the others. */
    weight: Type.Integer({ minimum: 1, maximum: 1_000 }),
    description,
  },
  strict,
);
export type ExperimentVariant = Static<typeof ExperimentVariant>;

/** What a wording should bring about. */
export const ExperimentGoal = Type.Object(
  {
    /** The event type that reaches it, once the variant was shown. */
    event: key,
    /** CEL over the facts, as they are when the event was taken in, and the event; without it every event of the type counts. */
    when: Type.Optional(Type.String({ minLength: 1, maxLength: 1_000 })),
    /** Seconds from showing within which it counts; without it the whole conversation. */
    within: Type.Optional(Type.Integer({ minimum: 1, maximum: 31_536_000 })),
  },
  strict,
);
export type ExperimentGoal = Static<typeof ExperimentGoal>;

/** Wordings of one phrase, compared by what comes of them. Each conversation has one of them throughout. */
export const Experiment = Type.Object(
  {
    id: experimentName,
    description,
    phrase: key,
    /** The i-th is the i-th text of the phrase; the first is what the others are compared with. */
    variants: Type.Array(ExperimentVariant, { minItems: 2, maxItems: 20 }),
    /** Where it runs; all languages of the flow unless told. */
    languages: Type.Optional(Type.Array(Type.String({ pattern: '^[a-z]{2}$' }), { minItems: 1, maxItems: 20 })),
    goal: ExperimentGoal,
    /** `ended`: nobody takes part any more; what came of it stays in the report. */
    status: Type.Optional(Type.Union([Type.Literal('running'), Type.Literal('ended')])),
  },
  strict,
);
export type Experiment = Static<typeof Experiment>;
export const Experiments = Type.Array(Experiment, { maxItems: 50 });
