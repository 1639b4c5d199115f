import { shipped } from '../flow/schemaFiles.ts';
import { toJsonSchema, type JsonSchema } from '../flow/schema/toJsonSchema.ts';
import { MEASURES } from './measures/measures.ts';
import { Scorecard } from './Scorecard.ts';

/** The JSON Schema of the card, for editors: `flows/scorecard.schema.json`. Every measure is completed with its own params. */
export function scorecardEditorSchema(): JsonSchema {
  const schema = toJsonSchema(Scorecard);
  const criteria = schema.properties?.criteria?.items as JsonSchema | undefined;
  const measures = criteria?.properties?.measures?.items as JsonSchema | undefined;
  if (measures !== undefined) measures.allOf = MEASURES.map(({ name, params }) => paramsOf(name, toJsonSchema(params)));
  return shipped('scorecard', 'The card that contacts are scored by', schema);
}

function paramsOf(name: string, params: JsonSchema): JsonSchema {
  return { if: { properties: { measure: { const: name } } }, then: { properties: { params } } };
}
