import Type, { type Static } from 'typebox';
import { SettingRow, SettingValue } from '../../../src/flow/schema/settings.ts';
import { object } from '../../../src/flow/vocabulary/data.ts';

const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description });
export const SettingList = object({
  flow: nullable('Whose settings they are; null where there is no flow'),
  brand: nullable('Of a conversation without a brand where it is null'),
  channel: Type.String(),
  direction: Type.String(),
  language: Type.String(),
  settings: Type.Array(
    object({
      id: Type.String(),
      value: { ...SettingValue, description: 'What a new conversation has there' },
      origin: Type.Enum(['default', 'place', 'brand', 'brand-override'], {
        description: 'Where that comes from: the table, its row for that channel, direction or language, the brand, or its override',
      }),
      default: { ...SettingValue, description: 'Of the table' },
      unbranded: { ...SettingValue, description: 'What it would be there without the brand' },
      type: SettingRow.properties.type,
      choices: Type.Union([Type.Array(Type.String()), Type.Null()], { description: 'Of a choice' }),
      source: Type.Array(Type.String(), { description: 'Rows of the catalogue that it stands on' }),
      softens: Type.Array(Type.String(), { description: 'Rules of conduct that a change of it can soften' }),
      softening: Type.Union([Type.Enum(['surely', 'possibly'], { description: 'Of its brand' }), Type.Null()], {
        description: "Whether the brand's value softens them: a milder severity does, another value may",
      }),
      description: Type.String(),
    }),
    { description: 'All rows, in the order of the table' },
  ),
});
export type SettingList = Static<typeof SettingList>;
