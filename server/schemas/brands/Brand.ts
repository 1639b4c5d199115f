import Type, { type Static } from 'typebox';
import { Brand, SettingValue } from '../../../src/flow/schema/settings.ts';
import { object } from '../../../src/flow/vocabulary/data.ts';

const softening = Type.Enum(['surely', 'possibly'], {
  description: 'A milder severity softens; of other values the table does not say which way is milder',
});

const revision = {
  revision: Type.Integer({ description: '1, 2, 3 …; the ETag' }),
  source: Type.Enum(['files', 'api'], { description: 'Who had it: the folder of flows, or somebody by the API' }),
  author: Type.String(),
  reason: Type.String(),
  at: Type.String(),
};

/** A brand in a list. */
export const BrandSummary = object({
  id: Type.String(),
  status: Type.Enum(['present', 'removed'], { description: 'New conversations may name those that are present' }),
  name: Type.Union([Type.String(), Type.Null()], { description: 'Null where it was removed' }),
  ...revision,
  files: Type.Enum(['same', 'differs', 'absent'], {
    description: 'What the folder of flows has: the same, something else, or nothing. The store counts',
  }),
});
export type BrandSummary = Static<typeof BrandSummary>;

export const BrandList = object({
  brands: Type.Array(BrandSummary),
  next: Type.Union([Type.String(), Type.Null()], { description: 'The cursor of the next page' }),
});

export const BrandDetail = object({ ...BrandSummary.properties, brand: Brand });
export type BrandDetail = Static<typeof BrandDetail>;

export const BrandRevision = object({
  ...revision,
  brand: Type.Union([Brand, Type.Null()], { description: 'Null: it was removed' }),
});
export type BrandRevision = Static<typeof BrandRevision>;

export const BrandRevisions = object({
  revisions: Type.Array(BrandRevision),
  next: Type.Union([Type.String(), Type.Null()], { description: 'The cursor of the next page' }),
});

const place = object({ channel: Type.String(), direction: Type.String(), language: Type.String() });

/** What a change of a brand makes of new conversations. */
export const BrandSaved = object({
  ...BrandDetail.properties,
  changed: Type.Array(Type.String(), { description: 'Fields of the brand that are others than before' }),
  settings: Type.Array(
    object({
      setting: Type.String(),
      from: SettingValue,
      to: SettingValue,
      places: Type.Array(place, { description: 'Where it has these values, of all places that the flows have' }),
      softens: Type.Array(Type.String(), { description: 'Rules of conduct that the setting can soften' }),
      softening: Type.Union([softening, Type.Null()], { description: 'Whether this change does' }),
    }),
    { description: 'What new conversations have other than before, in the order of the table' },
  ),
  softened: Type.Array(object({ rule: Type.String(), softening }), { description: 'Rules of conduct that the change softens, or may' }),
});
export type BrandSaved = Static<typeof BrandSaved>;

const author = Type.String({ minLength: 1, maxLength: 120, description: 'Who does it' });
const reason = Type.String({ minLength: 1, maxLength: 500, description: 'Why, for whoever looks back' });

export const BrandBody = object({ author, reason, brand: { ...Brand, description: 'As `flows/brands/ID.json`; the id may be left out' } });
/** The same, as it is read: what is wrong with the brand itself is told by who knows the settings. */
export const BrandBodyRead = object({ author, reason, brand: Type.Unknown() });
export type BrandBodyRead = Static<typeof BrandBodyRead>;

export const BrandRemoval = object({ author, reason });
export type BrandRemoval = Static<typeof BrandRemoval>;
