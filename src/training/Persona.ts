import Type, { type Static } from 'typebox';
import { KnowledgeEntry } from '../conversation/Opening.ts';
import { factValue, gender, name, object, shortText } from '../flow/vocabulary/data.ts';

/**
 * A simulated customer: who they are, what they want, how patient and polite they are, what upsets them, and what they say.
 * A file a persona, `flows/personas/ID.json`; how they behave is one machine for all of them.
 */

const languageCode = '^[a-z]{2}$';
const byLanguage = <T extends Parameters<typeof Type.Record>[1]>(type: T) => Type.Record(Type.String({ pattern: languageCode }), type);
/** ICU MessageFormat with the customer's facts and `{gender, select, …}` for their own forms; one of several is taken by chance. */
const lines = Type.Array(Type.String({ minLength: 1, maxLength: 500 }), { minItems: 1, maxItems: 20 });
const degree = (description: string) => Type.Integer({ minimum: 0, maximum: 100, description });
const percent = Type.Integer({ minimum: 0, maximum: 100, description: 'Chance in percent' });

export const PersonaCustomer = object({
  name,
  patronymic: Type.Optional(name),
  /** The ready form of address; wins over name and patronymic. */
  address: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  gender,
});

export const Temper = object({
  patience: degree('How much it takes until they have had enough; what upsets them takes from it, empathy and good answers give back'),
  politeness: degree('Which of the common lines they speak: polite from 67 on, curt below 34, plain between'),
  talkativeness: degree('How often they add something beside the matter, and how long they speak'),
  haste: degree('How soon they answer, how early they ask for progress, whether they interrupt'),
});
export type Temper = Static<typeof Temper>;

/** What settles a matter. */
export const WANTED = ['answer', 'selection', 'empathy', 'colleague', 'nothing'] as const;
export type Wanted = (typeof WANTED)[number];

/** What a customer comes with, one after the other. The first opens the contact, the others are what "anything else?" brings. */
export const Matter = object({
  id: name,
  /** The meaning of the line that opens it: `customer.states-problem`, `customer.asks`, `customer.requests-selection`, … */
  meaning: name,
  data: Type.Optional(Type.Record(name, factValue)),
  /** What settles it: an answer, products to choose from, empathy and a solution, a colleague, or nothing (wrong company). */
  wants: Type.Unsafe<Wanted>(Type.Union(WANTED.map((one) => Type.Literal(one)))),
  /** Facts that the agent has to ask for before it can be settled. */
  requires: Type.Optional(Type.Array(name, { maxItems: 10 })),
  /** What the agent finds out by looking it up: the data of `lookup.done`, by language. */
  lookup: Type.Optional(byLanguage(Type.Record(name, factValue))),
  /** The products that the shop has for it, as `agent.offers` takes them, by language. */
  products: Type.Optional(byLanguage(Type.Array(Type.Record(name, Type.Unknown()), { minItems: 1, maxItems: 10 }))),
});
export type Matter = Static<typeof Matter>;

/** What a customer notices of the agent; each is told by what the agent did, by rules that were broken, or by the time that passed. */
export const TRIGGERS = [
  'opening',
  'turn',
  'no-greeting',
  'empathy',
  'apology',
  'no-empathy',
  'hold-asked',
  'unasked-hold',
  'long-hold',
  'long-wait',
  'silence',
  'interrupted',
  'rude',
  'familiar',
  'refused',
  'sent-to-search',
  'interrogated',
  'asked-again',
  'not-understood',
  'advised-too-early',
  'offer',
  'pushed',
  'transfer-asked',
  'callback-asked',
  'phone-offered',
  'redirected',
  'warned',
  'patience-low',
  'patience-gone',
] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** What a customer may do of their own accord. */
export const REACTIONS = [
  'protest',
  'complain',
  'threaten-review',
  'be-rude',
  'swear',
  'insult',
  'apologise',
  'calm-down',
  'flirt',
  'interrupt',
  'fall-silent',
  'hurry',
  'ask-repeat',
  'ask-progress',
  'small-talk',
  'hang-up',
] as const;
export type ReactionKind = (typeof REACTIONS)[number];

export const Reaction = object({
  on: Type.Unsafe<Trigger>(Type.Union(TRIGGERS.map((one) => Type.Literal(one)))),
  /** Nothing: only the mood changes. */
  does: Type.Optional(Type.Unsafe<ReactionKind>(Type.Union(REACTIONS.map((one) => Type.Literal(one))))),
  chance: Type.Optional(percent),
  /** At most so often in a contact. */
  times: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
  /** Added to the patience that is left. */
  patience: Type.Optional(Type.Integer({ minimum: -100, maximum: 100 })),
});
export type Reaction = Static<typeof Reaction>;

export const Objection = object({
  /** `price`, `time`, … : the data of `customer.objects`, and the key of its lines. */
  topic: name,
  /** How many answers it takes; then they are convinced. */
  answers: Type.Integer({ minimum: 1, maximum: 5 }),
});

const consent = Type.Optional(percent);

export const Consents = object({ hold: consent, transfer: consent, callback: consent, phone: consent, feedback: consent });

export const Speech = Type.Record(name, lines);
export type Speech = Static<typeof Speech>;

/** What a recorded customer said and did when the agent had done something, and what happened beside it. */
export const ScriptExchange = object({
  /** What the agent had said and done before it: ids of phrases that were recognised, and types of events. Empty: before anything was. */
  to: Type.Array(name, { maxItems: 50 }),
  /** How many texts of the agent came before it. */
  says: Type.Integer({ minimum: 0, maximum: 100 }),
  events: Type.Array(
    object({
      /** Of the customer or of the world around, never of the agent. */
      type: name,
      data: Type.Record(Type.String({ maxLength: 60 }), Type.Unknown()),
      /** Seconds after what happened before. */
      after: Type.Number({ minimum: 0, maximum: 3_600 }),
    }),
    { minItems: 1, maxItems: 100 },
  ),
});
export type ScriptExchange = Static<typeof ScriptExchange>;

export const Persona = object({
  $schema: Type.Optional(Type.String()),
  id: Type.String({ pattern: '^[a-z][a-z0-9-]{0,59}$' }),
  /** For trainers, by language. */
  title: byLanguage(shortText),
  description: byLanguage(shortText),
  /** Rules and stages that are practised with them, to choose by. */
  practises: Type.Array(name, { maxItems: 30 }),
  /** The flows that they fit; all of a channel unless named. */
  channels: Type.Array(Type.Union([Type.Literal('chat'), Type.Literal('phone')]), { minItems: 1, maxItems: 2 }),
  directions: Type.Array(Type.Union([Type.Literal('inbound'), Type.Literal('outbound')]), { minItems: 1, maxItems: 2 }),
  /** Who they are, in each language that they speak. */
  customer: byLanguage(PersonaCustomer),
  temper: Temper,
  /** What they can tell, where it is the same in every language, and where it is not. */
  facts: Type.Record(name, Type.Union([factValue, byLanguage(factValue)])),
  matters: Type.Array(Matter, { minItems: 1, maxItems: 5 }),
  objections: Type.Optional(Type.Array(Objection, { maxItems: 5 })),
  consents: Type.Optional(Consents),
  /** 1 to 3; what they give when asked and content. */
  rating: Type.Optional(Type.Integer({ minimum: 1, maximum: 3 })),
  reactions: Type.Array(Reaction, { maxItems: 40 }),
  /** What the knowledge answers, by language: goes into the opening. */
  knowledge: Type.Optional(byLanguage(Type.Array(KnowledgeEntry, { maxItems: 50 }))),
  /** Their own lines, by language: matters, facts, objections, and whatever they say in words of their own. */
  speech: byLanguage(Speech),
  /** A recorded customer says what they said then, in that order, in the one language that the persona has. */
  script: Type.Optional(Type.Array(ScriptExchange, { minItems: 1, maxItems: 500 })),
});
export type Persona = Static<typeof Persona>;

/** The lines of everybody, in one language: by kind, and by how polite whoever speaks is. `flows/personas/speech/LANGUAGE.json`. */
export const CommonSpeech = object({
  $schema: Type.Optional(Type.String()),
  polite: Speech,
  plain: Speech,
  curt: Speech,
});
export type CommonSpeech = Static<typeof CommonSpeech>;

/** How hard a customer makes it. */
export const DIFFICULTIES = ['easy', 'normal', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];
