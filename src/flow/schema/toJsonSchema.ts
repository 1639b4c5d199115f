import type { TSchema } from 'typebox';

/** A JSON Schema of draft 7, as far as our types make use of it. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  title?: string;
  description?: string;
  definitions?: Record<string, JsonSchema>;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  enumDescriptions?: string[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
  items?: JsonSchema | JsonSchema[];
  additionalItems?: boolean;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

const ANY_KEY = '^.*$';

/**
 * One of our types as a plain JSON Schema that stands by itself: references lead into `definitions`, unions of unions are
 * flat, unions of constants are enumerations. Draft 7, for that is what editors complete by. Validation uses the same.
 */
export function toJsonSchema(type: TSchema): JsonSchema {
  const { $defs, $ref } = type as { $defs?: Record<string, unknown>; $ref?: string };
  if ($defs === undefined || $ref === undefined) return plain(type);
  const definitions = Object.fromEntries(Object.entries($defs).map(([name, definition]) => [name, plain(definition)]));
  const { [$ref]: root, ...others } = definitions;
  const loops = JSON.stringify(root).includes(`"#/definitions/${$ref}"`);
  return { ...root, definitions: loops ? definitions : others };
}

function plain(node: unknown): JsonSchema {
  const { $id: _id, $ref, properties, patternProperties, additionalProperties, items, anyOf, ...rest } = node as JsonSchema;
  const schema: JsonSchema = { ...rest };
  if ($ref !== undefined) schema.$ref = `#/definitions/${$ref}`;
  if (properties) schema.properties = Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, plain(property)]));
  if (additionalProperties !== undefined)
    schema.additionalProperties = typeof additionalProperties === 'boolean' ? additionalProperties : plain(additionalProperties);
  if (patternProperties) Object.assign(schema, plainPatterns(patternProperties));
  if (items) schema.items = Array.isArray(items) ? items.map(plain) : plain(items);
  if (anyOf) Object.assign(schema, plainUnion(anyOf.map(plain)));
  return schema;
}

/** A record of any keys. As additional properties it holds for keys with a line break too, which the pattern lets through. */
function plainPatterns(patterns: Record<string, JsonSchema>): JsonSchema {
  const [only, ...more] = Object.entries(patterns);
  if (only?.[0] === ANY_KEY && more.length === 0) return { additionalProperties: plain(only[1]) };
  return { patternProperties: Object.fromEntries(Object.entries(patterns).map(([key, value]) => [key, plain(value)])), additionalProperties: false };
}

function plainUnion(branches: readonly JsonSchema[]): JsonSchema {
  const flat = branches.flatMap((branch) => branch.anyOf ?? [branch]);
  if (flat.every((branch) => branch.const !== undefined && branch.description === undefined)) return { enum: flat.map((branch) => branch.const) };
  return { anyOf: flat };
}
