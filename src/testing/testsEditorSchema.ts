import { shipped } from '../flow/schemaFiles.ts';
import { toJsonSchema, type JsonSchema } from '../flow/schema/toJsonSchema.ts';
import { eventTypes } from '../flow/vocabulary/vocabulary.ts';
import { expectationKinds } from './expectations/expectationKinds.ts';
import { TestFile } from './TestFile.ts';

/** The JSON Schema of test files, for editors: `flows/tests.schema.json`. Event types and expectations are told name by name. */
export function testsEditorSchema(): JsonSchema {
  const { $schema: _schema, ...schema } = shipped('tests', 'Conversation tests of a flow or of a rule', described(toJsonSchema(TestFile)));
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...schema, definitions: { Expect: expectSchema() } };
}

/** `expect` stands in every kind of step; it is told once. */
function described(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema)) return schema;
  const inner = { ...schema };
  if (schema.properties) inner.properties = Object.fromEntries(Object.entries(schema.properties).map(([key, value]) => [key, property(key, value)]));
  if (schema.items && !Array.isArray(schema.items)) inner.items = described(schema.items);
  if (schema.anyOf) inner.anyOf = schema.anyOf.map(described);
  return inner;
}

function property(key: string, schema: JsonSchema): JsonSchema {
  if (key === 'expect') return { $ref: '#/definitions/Expect' };
  if (key === 'event') return { enum: eventTypes.map(({ name }) => name), enumDescriptions: eventTypes.map(({ description }) => description) };
  return described(schema);
}

function expectSchema(): JsonSchema {
  const properties = Object.fromEntries(expectationKinds.map(({ key, type, description }) => [key, { description, ...toJsonSchema(type) }]));
  return { type: 'object', properties, additionalProperties: false };
}
