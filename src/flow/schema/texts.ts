import Type, { type Static } from 'typebox';
import { Waivers } from './machine.ts';

/** Texts of one language: phrases for the customer, or messages to the agent. ICU MessageFormat, one file a language. */

const strict = { additionalProperties: false } as const;
const pattern = Type.String({ minLength: 1, maxLength: 5_000 });

/** Phrase id to text, or to variants of which the least used is taken. */
export const PhraseTexts = Type.Record(Type.String(), Type.Union([pattern, Type.Array(pattern, { minItems: 1, maxItems: 20 })]));
export type PhraseTexts = Static<typeof PhraseTexts>;

/** Message id (`reason.HOLD-2`, `reminder.smile`, `move.customer.asks`) to text. */
export const MessageTexts = Type.Record(Type.String(), pattern);
export type MessageTexts = Static<typeof MessageTexts>;

const exampleGroups = Type.Array(Type.Array(Type.String({ minLength: 1, maxLength: 300 }), { minItems: 1, maxItems: 50 }), {
  minItems: 1,
  maxItems: 300,
});

/** What customers write, of one language: `examples/{lang}.json` of all flows or of one. */
export const MeaningExamples = Type.Object({ $schema: Type.Optional(Type.String()) }, { additionalProperties: exampleGroups });
/** A meaning (`customer.agrees`, or an intent that is declared by standing here) to groups of texts; those of a group say the same in other words. */
export type MeaningExamples = Readonly<Record<string, Static<typeof exampleGroups>>>;

const channels = Type.Array(Type.Union([Type.Literal('chat'), Type.Literal('phone')]), { minItems: 1, maxItems: 2 });

const acts = [
  'greets',
  'asks-hold',
  'thanks-for-waiting',
  'warns',
  'summarises',
  'asks-further-help',
  'says-farewell',
  'apologises',
  'shows-empathy',
  'asks-transfer',
  'asks-callback',
  'confirms-phone',
  'asks-contact',
  'looks-up',
] as const;

/** What the agent does by saying a phrase or a text; a rule machine's guard `said {act}` reads it. */
export const Act = Type.Unsafe<(typeof acts)[number]>(Type.Union(acts.map((act) => Type.Literal(act))));
export type Act = Static<typeof Act>;

/** What is true of a phrase in every language. */
export const PhraseEntry = Type.Object(
  {
    rules: Type.Array(Type.String(), { maxItems: 30 }),
    channels,
    state: Type.Optional(Type.String()),
    tone: Type.Optional(Type.Union([Type.Literal('formal'), Type.Literal('warm'), Type.Literal('dry')])),
    audience: Type.Optional(Type.Union([Type.Literal('customer'), Type.Literal('colleague')])),
    /** Fixed forms (greeting, closing) have no variants that rotate. */
    fixed: Type.Optional(Type.Boolean()),
    acts: Type.Optional(Type.Array(Act)),
    subject: Type.Optional(Type.String({ description: 'id of the phrase that holds the subject' })),
    attachments: Type.Optional(Type.Array(Type.String())),
    /** The phrase answers an intent (CAN-2, CAN-3): a canned response is text alone, a predefined answer may have a subject and attachments. */
    content: Type.Optional(
      Type.Object(
        {
          kind: Type.Union([Type.Literal('canned'), Type.Literal('predefined')]),
          /** The intent, as the examples declare it. */
          intent: Type.String({ minLength: 1, maxLength: 80 }),
          /** The fact that must be true before this is said (CAN-7). */
          requires: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
        },
        strict,
      ),
    ),
    /** The setting, in seconds, that the variable `minutes` or `hours` of this phrase promises. */
    minutes: Type.Optional(Type.String()),
    hours: Type.Optional(Type.String()),
    /** Variables that the agent fills in by hand: nothing else could, and nobody minds. */
    blanks: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { maxItems: 20 })),
    /** Findings about the phrase that are wanted: those in its texts too. */
    waive: Type.Optional(Waivers),
  },
  strict,
);
export type PhraseEntry = Static<typeof PhraseEntry>;

/** A name for several phrases of which the first whose conditions hold is meant. */
export const PhraseFamily = Type.Array(
  Type.Object(
    {
      phrase: Type.String(),
      channel: Type.Optional(Type.Union([Type.Literal('chat'), Type.Literal('phone')])),
      direction: Type.Optional(Type.Union([Type.Literal('inbound'), Type.Literal('outbound')])),
      /** A setting and the value that it must have. */
      setting: Type.Optional(Type.String()),
      is: Type.Optional(Type.Union([Type.String(), Type.Boolean(), Type.Number()])),
      /** A variable that must be known: "address the customer by name" needs a name. */
      known: Type.Optional(Type.String()),
    },
    strict,
  ),
  { minItems: 1, maxItems: 20 },
);
export type PhraseFamily = Static<typeof PhraseFamily>;

/** `flows/common/catalogue.json`, and a flow's own beside its phrases. */
export const PhraseCatalogue = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    phrases: Type.Record(Type.String(), PhraseEntry),
    families: Type.Optional(Type.Record(Type.String(), PhraseFamily)),
    /** Phrases and families that are used from outside of the files: by agents who choose them, integrations, flows elsewhere. */
    public: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 120 }), { maxItems: 5_000 })),
    /** Findings in the folder of the catalogue that are wanted; `at` names file and place: `examples/ru.json#/customer.agrees`. */
    waive: Type.Optional(Waivers),
  },
  strict,
);
export type PhraseCatalogue = Static<typeof PhraseCatalogue>;
