import { scorecardEditorSchema } from '../scoring/scorecardEditorSchema.ts';
import { jsonSchemas } from '../flow/schemaFiles.ts';
import type { JsonSchema } from '../flow/schema/toJsonSchema.ts';
import { testsEditorSchema } from '../testing/testsEditorSchema.ts';

/** Every JSON Schema that stands beside the flows, by file name. */
export function shippedSchemas(): Record<string, JsonSchema> {
  return { ...jsonSchemas(), 'tests.schema.json': testsEditorSchema(), 'scorecard.schema.json': scorecardEditorSchema() };
}
