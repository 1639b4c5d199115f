import { scorecardEditorSchema } from '../scoring/scorecardEditorSchema.ts';
import { jsonSchemas } from '../flow/schemaFiles.ts';
import type { JsonSchema } from '../flow/schema/toJsonSchema.ts';
import { personaEditorSchemas } from '../training/personaEditorSchemas.ts';
import { testsEditorSchema } from '../testing/testsEditorSchema.ts';

/** Every JSON Schema that stands beside the flows, by file name. */
export function shippedSchemas(): Record<string, JsonSchema> {
  return { ...jsonSchemas(), ...personaEditorSchemas(), 'tests.schema.json': testsEditorSchema(), 'scorecard.schema.json': scorecardEditorSchema() };
}
