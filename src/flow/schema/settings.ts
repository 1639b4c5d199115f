import Type, { type Static } from 'typebox';
import { Waivers } from './machine.ts';
import { PhraseTexts } from './texts.ts';

const strict = { additionalProperties: false } as const;
const channel = Type.Union([Type.Literal('chat'), Type.Literal('phone')]);
const direction = Type.Union([Type.Literal('inbound'), Type.Literal('outbound')]);

export const SettingValue = Type.Union([Type.Boolean(), Type.Number(), Type.String({ maxLength: 200 })]);
export type SettingValue = Static<typeof SettingValue>;

/** One row of the table of settings, `flows/conduct/settings.json`. */
export const SettingRow = Type.Object(
  {
    id: Type.String({ pattern: '^[a-zA-Z][A-Za-z0-9.-]*$', maxLength: 80 }),
    type: Type.Union([
      Type.Literal('boolean'),
      Type.Literal('integer'),
      Type.Literal('seconds'),
      Type.Literal('severity'),
      Type.Literal('choice'),
      Type.Literal('text'),
    ]),
    default: SettingValue,
    /** Of seconds: as a delay it is counted back from the end of this other one, "a minute before the promise runs out". */
    before: Type.Optional(Type.String()),
    /** Of a choice. */
    choices: Type.Optional(Type.Array(Type.String(), { minItems: 2, maxItems: 20 })),
    /** Defaults for a channel, direction or language; the row with the most conditions that hold wins, among equals the later. */
    by: Type.Optional(
      Type.Array(
        Type.Object(
          {
            channel: Type.Optional(channel),
            direction: Type.Optional(direction),
            language: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
            value: SettingValue,
          },
          strict,
        ),
        { maxItems: 20 },
      ),
    ),
    /** Rows of the catalogue that it stands on; "assumption" where the seeds are silent. */
    source: Type.Array(Type.String(), { minItems: 1 }),
    /** Rules of conduct that a change of it can soften; such a change is recorded. */
    softens: Type.Optional(Type.Array(Type.String())),
    description: Type.String({ minLength: 1, maxLength: 500 }),
    /** Findings about the row that are wanted. */
    waive: Type.Optional(Waivers),
  },
  strict,
);
export type SettingRow = Static<typeof SettingRow>;

export const SettingsTable = Type.Object({ $schema: Type.Optional(Type.String()), settings: Type.Array(SettingRow) }, strict);
export type SettingsTable = Static<typeof SettingsTable>;

export const SettingValues = Type.Record(Type.String(), SettingValue);
export type SettingValues = Static<typeof SettingValues>;

const term = Type.String({ minLength: 2, maxLength: 80 });

/** A word that a brand does not use, and what it says instead. */
const BrandTerm = Type.Object({ avoid: term, prefer: Type.Optional(term), language: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })) }, strict);

/** `flows/brands/<id>.json`. */
export const Brand = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]*$', maxLength: 80 }),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    /** IANA name. */
    timeZone: Type.Optional(Type.String({ maxLength: 60 })),
    /** Weekday (1 = Monday) to opening and closing time. */
    workingHours: Type.Optional(
      Type.Record(
        Type.String({ pattern: '^[1-7]$' }),
        Type.Tuple([Type.String({ pattern: '^[0-2][0-9]:[0-5][0-9]$' }), Type.String({ pattern: '^[0-2][0-9]:[0-5][0-9]$' })]),
      ),
    ),
    settings: Type.Optional(SettingValues),
    /** Language to phrases that the brand says in its own words; they win over those of the flows. */
    phrases: Type.Optional(Type.Record(Type.String({ pattern: '^[a-z]{2}$' }), PhraseTexts)),
    /** Words that the brand does not use, in a language or in all, and what it says instead. */
    terms: Type.Optional(Type.Array(BrandTerm, { maxItems: 500 })),
    /** Settings of the brand for a channel and language. */
    overrides: Type.Optional(
      Type.Array(Type.Object({ channel: Type.Optional(channel), language: Type.Optional(Type.String()), settings: SettingValues }, strict), {
        maxItems: 50,
      }),
    ),
  },
  strict,
);
export type Brand = Static<typeof Brand>;
